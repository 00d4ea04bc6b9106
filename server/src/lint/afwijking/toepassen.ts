/** Setting findings aside, and judging the deviations themselves. */
import { intersects, type Span } from '../../text/span.ts';
import type { Dossier, DossierDocument } from '../../workspace/dossier.ts';
import type { Finding } from '../finding.ts';
import type { AnyRule } from '../rule.ts';
import type { RuleSet } from '../ruleSet.ts';
import type { Run } from '../run.ts';
import { geldt, type Afwijking } from './afwijking.ts';
import { afwijkingenIn, bijlageUri } from './vind.ts';

export interface ToegepasteAfwijking {
  readonly afwijking: Afwijking;
  /** The findings that it took out of the results. */
  readonly bevindingen: readonly Finding[];
}

/** Takes out of a document what its deviations set aside, and asks the rules on deviations. */
export function setAside(
  run: Run,
  own: DossierDocument,
  dossier: Dossier,
  rules: readonly AnyRule[],
  active: RuleSet,
): ToegepasteAfwijking[] {
  if (own.model.inhoud.soort === 'anders') return [];
  const beside = dossier.documenten.find(({ uri }) => uri === bijlageUri(own.uri));
  const regels = new Set(rules.map(({ id }) => id));
  const asked = new Set(active.rules.map(({ id }) => id));
  return afwijkingenIn(own, beside).map((afwijking) => {
    const ids = new Set(afwijking.regels.map(({ id }) => id));
    const covers = (finding: Finding): boolean => ids.has(finding.ruleId) && touches(afwijking.bereik, finding.span);
    const bevindingen = geldt(afwijking, own.peildatum.datum) ? run.setAside(own.uri, covers) : [];
    const gedraaid = afwijking.regels.every(({ id }) => asked.has(id));
    const subject = { afwijking, onderdrukt: bevindingen.length, gedraaid, regels };
    run.askAll(active, 'afwijking', subject, afwijking.uri);
    return { afwijking, bevindingen };
  });
}

function touches(bereik: Span, span: Span): boolean {
  return intersects(bereik, span) || (bereik.start <= span.start && span.end <= bereik.end);
}
