/** The definitions of a regulation: terms with what the regulation means by them. */
import { derived } from '../../text/derived.ts';
import { slicePassage, spanIn, type Passage, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { delenOf, type Deel, type DeelSoort } from '../structure/deel.ts';
import { cellPassage, rowsOf } from '../verwerking/tabel.ts';

export interface Begripsbepaling {
  readonly begrip: Passage;
  readonly betekenis: Passage;
  readonly span: Span;
}

const TITLE = /begrip|definitie/i;
const OPENING = /wordt(?: \S+){0,6} verstaan|verstaan onder|de volgende (?:begrippen|definities)/i;
/** A term is a few words before a colon. */
const TERM = /^([^:.;\n]{2,80}?)\s*:\s+(?=\S)/;

/** The delen that can hold definitions; a bijlage does so by its title alone. */
const HOLDERS: ReadonlySet<DeelSoort> = new Set<DeelSoort>(['artikel', 'kop', 'hoofdstuk', 'paragraaf', 'bijlage']);

export function readBegripsbepalingen(deel: Deel): Begripsbepaling[] {
  // A chapter of definitions may hold an artikel of definitions: it is read once.
  if (HOLDERS.has(deel.soort) && isDefiningDeel(deel)) return definitionsIn(deel);
  return deel.delen.flatMap(readBegripsbepalingen);
}

function isDefiningDeel(deel: Deel): boolean {
  if (deel.titel && TITLE.test(deel.titel.reading.text)) return true;
  return deel.soort === 'artikel' && deel.alineas.some(({ reading }) => opensDefinitions(reading));
}

const opensDefinitions = derived(({ text }: Reading): boolean => OPENING.test(text.slice(0, 400)));

function definitionsIn(deel: Deel): Begripsbepaling[] {
  const found: Begripsbepaling[] = [];
  for (const under of delenOf(deel)) {
    for (const alinea of under.alineas) {
      const term = TERM.exec(alinea.reading.text);
      if (!term?.[1] || under === deel) continue;
      const begrip = slicePassage(alinea, 0, term[1].length);
      found.push({ begrip, betekenis: slicePassage(alinea, term[0].length), span: spanIn(begrip) });
    }
    for (const { table } of under.tabellen)
      for (const row of rowsOf(table)) {
        const [term, meaning, ...more] = row.node.cells;
        if (!term || !meaning || more.length > 0 || term.reading.text === '' || meaning.reading.text === '') continue;
        const begrip = cellPassage(row, term);
        found.push({ begrip, betekenis: cellPassage(row, meaning), span: spanIn(begrip) });
      }
  }
  return found;
}
