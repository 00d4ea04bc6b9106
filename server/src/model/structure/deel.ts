/**
 * A deel: one node of a regulation's structure, from the whole down to the smallest onderdeel. What
 * a deel holds itself stands in `alineas` and `tabellen`; what lies under it in `delen`.
 */
import { derived } from '../../text/derived.ts';
import type { Passage } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { CommentUnit, NoteUnit, TableUnit } from './unit.ts';

export type DeelSoort =
  | 'regeling'
  /** What the publisher put around the text: never judged. */
  | 'publicatie'
  | 'aanhef'
  | 'hoofdstuk'
  | 'afdeling'
  | 'paragraaf'
  | 'artikel'
  | 'lid'
  | 'onderdeel'
  | 'bijlage'
  /** A part under a heading without a number. */
  | 'kop'
  /** The closing words and signatures. */
  | 'slot';

export interface Nummer {
  /** As one refers to it: `5` for a lid that is written `3.5` in artikel 3. */
  readonly tekst: string;
  /** As it is written. */
  readonly geschreven: string;
  readonly span: Span;
}

export interface Deel {
  readonly soort: DeelSoort;
  readonly nummer: Nummer | undefined;
  readonly titel: Passage | undefined;
  /** The heading or enumerator that names the deel; the start of its text where it has neither. */
  readonly kopSpan: Span;
  /** From its first to its last unit, what lies under it included. */
  readonly span: Span;
  readonly alineas: readonly Passage[];
  readonly tabellen: readonly TableUnit[];
  readonly noten: readonly NoteUnit[];
  readonly opmerkingen: readonly CommentUnit[];
  readonly delen: readonly Deel[];
}

/** A deel with all that lies under it, outermost first, in order of the text. */
export const delenOf = derived((deel: Deel): readonly Deel[] => {
  const found: Deel[] = [];
  addDelen(deel, found);
  return found;
});

function addDelen(deel: Deel, found: Deel[]): void {
  found.push(deel);
  for (const under of deel.delen) addDelen(under, found);
}

/** A deel with the delen that hold it, from the regeling inwards, itself last. */
export type Pad = readonly Deel[];

/** Every deel under `root` with its path. */
export const padenOf = derived((root: Deel): readonly Pad[] => {
  const found: Pad[] = [];
  addPaden(root, [], found);
  return found;
});

function addPaden(deel: Deel, above: Pad, found: Pad[]): void {
  const pad = [...above, deel];
  found.push(pad);
  for (const under of deel.delen) addPaden(under, pad, found);
}

const NAMES: Partial<Record<DeelSoort, string>> = {
  hoofdstuk: 'hoofdstuk',
  afdeling: 'afdeling',
  paragraaf: 'paragraaf',
  artikel: 'artikel',
  lid: 'lid',
  onderdeel: 'onderdeel',
  bijlage: 'bijlage',
};

/** How one refers to the place of a path: `artikel 3 lid 5`, `bijlage 1 artikel 2`. */
export function vindplaatsNaam(pad: Pad): string {
  const words: string[] = [];
  for (const deel of pad) {
    const name = NAMES[deel.soort];
    if (!name || !deel.nummer) continue;
    // An artikel is known by its own number: the hoofdstuk that holds it is not named.
    if (deel.soort === 'artikel') words.splice(0, words.length, ...words.filter((word) => word.startsWith('bijlage')));
    words.push(`${name} ${deel.nummer.tekst}`);
  }
  return words.join(' ');
}
