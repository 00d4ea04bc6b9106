/**
 * What the rules on what a regulation lacks have in common: whether it owes a subject, what it leaves
 * out of it, where that is said, and the repair.
 */
import type { Vindplaats } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { modelbepaling } from '../knowledge/volledigheid/bepalingen.ts';
import { aspectsVan, type AspectName, type Onderwerp } from '../knowledge/volledigheid/onderwerpen.ts';
import { owedOnderwerpen } from '../knowledge/volledigheid/owed.ts';
import { voegArtikelToe } from '../model/edit/artikel.ts';
import { passagesVan } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { coverageOf } from '../model/volledigheid.ts';
import { spanIn } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './finding.ts';
import { bewerk } from './fix.ts';
import type { RuleContext } from './rule.ts';
import type { RegelingSubject } from './subject.ts';

/** What a regulation leaves out of a subject that it owes. */
export interface Lack {
  /** At the title. */
  readonly at: Span;
  /** Whether it does not speak of the subject at all. */
  readonly whole: boolean;
  readonly missing: readonly AspectName[];
  readonly fixes: () => readonly Fix[];
}

/** In UTF-16 units. A text of which hardly more than its headings are here cannot be said to lack anything. */
const LEAST_TEXT = 800;

/** Undefined where the regulation says all of it, does not owe it, or leaves it to a more general one. */
export function lackOf(subject: RegelingSubject, context: RuleContext, onderwerp: Onderwerp): Lack | undefined {
  const { variant, titel, regeling } = subject.protocol;
  const { aspects, length } = coverageOf(subject.protocol, context.kennis.wetsnamen);
  const owed = owedOnderwerpen(variant, titel?.reading.text ?? '', context.peildatum);
  if (length < LEAST_TEXT || !owed.includes(onderwerp)) return undefined;
  const missing = aspectsVan[onderwerp].filter((aspect) => !aspects.has(aspect));
  const whole = missing.length === aspectsVan[onderwerp].length;
  // What a supplement leaves alone stands in the text that it supplements; what it takes up, it says in full.
  if (missing.length === 0 || (whole && isSupplement(variant, aspects))) return undefined;
  const at = titel ? spanIn(titel) : regeling.kopSpan;
  return { at, whole, missing, fixes: () => bepalingFixes(subject, context, onderwerp, missing, whole) };
}

/** Policy that speaks of the privacy policy speaks of itself. */
function isSupplement(variant: Protocol['variant'], aspects: ReadonlySet<AspectName>): boolean {
  return (
    aspects.has('vult algemeen aan') ||
    (aspects.has('vult beleid aan') && variant !== 'beleid') ||
    (aspects.has('vult reglement aan') && variant !== 'reglement')
  );
}

const OWN_NAME: Readonly<Record<Protocol['variant'], string>> = {
  protocol: 'dit protocol',
  reglement: 'dit reglement',
  beleid: 'dit beleid',
  convenant: 'dit convenant',
};

function bepalingFixes(
  { uri, protocol }: RegelingSubject,
  context: RuleContext,
  onderwerp: Onderwerp,
  missing: readonly AspectName[],
  whole: boolean,
): Fix[] {
  const text = context.document(uri)?.source.text;
  if (text === undefined) return [];
  const bepaling = modelbepaling(onderwerp, OWN_NAME[protocol.variant], new Set(missing), !whole);
  const refersTo = (nummer: string): boolean => verwijstNaar(protocol, nummer, context.kennis);
  const edits = voegArtikelToe({ text, refersTo }, protocol.regeling, bepaling, onderwerp === 'inwerkingtreding');
  return bewerk(`Voeg een bepaling ‘${bepaling.titel}’ toe om in te vullen`, 'placeholder', uri, edits);
}

/** Whether the text refers to a section of its own by its number; a reference that may be to a law counts too. */
function verwijstNaar({ regeling }: Protocol, nummer: string, { wetsnamen }: Kennis): boolean {
  const names = ({ eenheid, nummer: from, tot }: Vindplaats): boolean =>
    (eenheid === 'artikel' || eenheid === 'hoofdstuk' || eenheid === 'paragraaf') &&
    (from.tekst === nummer ||
      from.tekst.startsWith(`${nummer}.`) ||
      (tot !== undefined && Number(from.tekst) <= Number(nummer) && Number(nummer) <= Number(tot.nummer.tekst)));
  return passagesVan(regeling).some(
    ({ passage, soort }) =>
      soort !== 'titel' &&
      parseVerwijzingen(passage.reading.text, wetsnamen).citaten.some(
        ({ soort: where, vindplaatsen }) => where === 'intern' && vindplaatsen.some(names),
      ),
  );
}
