/** What the rules that compare protocol and register have in common. */
import { spanIn } from '../text/reading.ts';
import type { Vergelijking } from '../model/verwerking/vergelijk.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';
import type { Klasse } from './finding.ts';
import { overnameFixes } from './koppelfix.ts';
import type { Report, RuleContext } from './rule.ts';
import type { KoppelingSubject } from './subject.ts';

/**
 * The difference of one field, at the protocol's side with the register's as related place. A `fout`
 * only where the two are coupled by kenmerk or protocolnaam and both sides were read exactly.
 */
export function* verschilReport(
  { koppeling }: KoppelingSubject,
  context: RuleContext,
  veld: VeldNaam,
  vergelijk: Vergelijking,
  gravest: Klasse,
): Generator<Report<'verschilt'>> {
  const { rij, entry, via } = koppeling;
  const verschil = vergelijk(rij.verwerking, entry.verwerking);
  if (!verschil) return;
  const { naam } = rij.verwerking;
  const at = rij.verwerking.velden.has(veld)
    ? plaatsVan(rij.verwerking, veld)
    : naam
      ? spanIn(naam.passage)
      : rij.verwerking.kop;
  yield {
    at,
    uri: rij.uri,
    message: 'verschilt',
    args: [naamVan(rij.verwerking), verschil.links, verschil.rechts],
    severity: classOf(verschil.exact, via, gravest),
    fixes: () => overnameFixes(context, koppeling, veld),
    related: [{ uri: entry.uri, span: plaatsVan(entry.verwerking, veld), note: 'zo staat het in het register' }],
  };
}

function classOf(exact: boolean, via: string, gravest: Klasse): Klasse {
  if (!exact) return 'oordeel';
  return gravest === 'fout' && via === 'naam' ? 'waarschuwing' : gravest;
}
