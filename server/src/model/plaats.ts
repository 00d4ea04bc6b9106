/**
 * Where a passage stands, and what stands around a sentence: what rules on wording ask besides the
 * sentence itself. A lid may have many sentences, so what they all ask of it is found once.
 */
import { derived } from '../text/derived.ts';
import { sourceOf, spanIn, type Passage, type Reading } from '../text/reading.ts';
import { zinnenVan, type Naamdeel, type Plek } from './passages.ts';

const DEFINITIONS = /\b(?:begrip[a-zà-ɏ]*|definities?)\b/i;
/** In UTF-16 units: a heading says what it is about in its first words. */
const LONGEST_HEADING = 400;

/** Whether a heading above says that terms are explained here. */
export function staatInBegrippen(pad: readonly Naamdeel[]): boolean {
  return pad.some((deel) => DEFINITIONS.test(kopVan(deel)));
}

/** The artikel, hoofdstuk or other deel under a heading that holds a place. */
export function artikelVan<Kop extends Naamdeel>(pad: readonly Kop[]): Kop | undefined {
  return pad.findLast(({ soort }) => soort !== 'lid' && soort !== 'onderdeel');
}

/** The headings above a place, that of the regulation first, each on a line. */
export function koppenVan({ pad }: Pick<Plek, 'pad'>): string {
  return pad
    .map(kopVan)
    .filter((kop) => kop !== '')
    .join('\n');
}

/** The headings below that of the regulation. */
export function tussenkoppenVan({ pad }: Pick<Plek, 'pad'>): string {
  return koppenVan({ pad: pad.slice(1) });
}

function kopVan({ titel }: Naamdeel): string {
  return titel?.reading.text.slice(0, LONGEST_HEADING) ?? '';
}

/** Whether words stand anywhere in the lid of a sentence. */
export function lidNoemt(woorden: RegExp): (plaats: Pick<Plek, 'passage'>) => boolean {
  const names = derived(({ text }: Reading) => woorden.test(text));
  return ({ passage }) => names(passage.reading);
}

/** The sentence before one of a lid; empty for the first. */
export function zinVoor({ passage }: Pick<Plek, 'passage'>, zin: Passage): string {
  return beforeInLid(passage.reading).get(spanIn(zin).start - passage.origin) ?? '';
}

/** Each sentence but the first by where the one behind it begins in the source. */
const beforeInLid = derived((reading: Reading): ReadonlyMap<number, string> => {
  const zinnen = zinnenVan(reading);
  return new Map(
    zinnen.slice(1).map(({ start, end }, index) => {
      const before = zinnen[index] ?? { start: 0, end: 0 };
      return [sourceOf(reading, start, end).start, reading.text.slice(before.start, before.end)];
    }),
  );
});
