/** Where a reader points and a writer types in a document: places of each kind, the same at every run. */
import { chanceOf } from './documents/chance.ts';

/** Requests that are about a place. */
export type PlaceQuestion = 'hover' | 'completion' | 'definition' | 'references';

const SEED = 7;

/** Of these patterns the end of a match is a place. */
const named = {
  'protocol.md': [
    // A provision, a part of the text itself, a heading, a word, the name of a verwerking in Bijlage 1.
    /artikel 6 lid 1 onder e AV/g,
    /(?:in|van) artikel \d+/g,
    /^## Arti/gm,
    /het besl/g,
    /^\| [A-Z][a-z]{3,}/gm,
  ],
  'register.yaml': [/^ {4}naam: \w+/gm, /artikel 6 lid 1 onder e AV/g, /betrokkenen: \[\w+/g, /termijn: \d+/g],
} as const;
const typed = {
  'protocol.md': [
    /artikel 6 lid /g,
    /artikel 6 lid 1 onder e /g,
    /(?:in|van) artikel /g,
    /op grond van /g,
    /het besl/g,
    // A cell of Bijlage 1: the name, and what stands behind it.
    /^\| (?=[A-Z])/gm,
    /^\| [A-Z][^|]{3,200}\| /gm,
  ],
  'register.yaml': [/^ {4}naam: /gm, /betrokkenen: \[/g, /grondslag: /g, /domein: /g, /^ {4}b/gm],
} as const;

/** @returns offsets in the text; each kind of place is among them as often as another */
export function askedPlaces(text: string, name: string, question: PlaceQuestion, count: number): readonly number[] {
  const kind = name.endsWith('.yaml') ? 'register.yaml' : 'protocol.md';
  const patterns = (question === 'completion' ? typed : named)[kind];
  const chance = chanceOf(SEED);
  const found = patterns.map((pattern) => [...text.matchAll(pattern)].map((hit) => hit.index + hit[0].length));
  const kinds = found.filter((places) => places.length > 0);
  return Array.from({ length: count }, (_, index) => chance.pick(kinds[index % kinds.length] ?? [0]));
}
