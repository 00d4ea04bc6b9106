/**
 * Words without their endings, to see whether two texts speak of the same thing: `bewaartermijnen` and `bewaartermijn`,
 * `taak` and `taken`. A stem is no word: it only serves to compare.
 */
import type { Span } from '../text/span.ts';
import { tokenize } from './words.ts';

/** A shorter stem would be that of too many words. */
const shortest = 4;
/** Words that say nothing of what a text is about. */
const SMALL: ReadonlySet<string> = new Set([
  ...[
    'de',
    'het',
    'een',
    'van',
    'voor',
    'en',
    'of',
    'in',
    'op',
    'met',
    'bij',
    'aan',
    'tot',
    'te',
    'om',
    'door',
    'ter',
    'ten',
  ],
  ...[
    'uit',
    'over',
    'als',
    'die',
    'dat',
    'dit',
    'deze',
    'er',
    'zijn',
    'haar',
    'hun',
    'is',
    'wordt',
    'worden',
    'en',
    'dan',
  ],
]);

/** The stem of one folded word. */
export function stamVan(word: string): string {
  let stem = word;
  for (const ending of ['s', 'en', 's', 'e']) {
    const rest = stem.slice(0, -ending.length);
    if (stem.endsWith(ending) && rest.length >= shortest) stem = rest;
  }
  // `taken` has one vowel where `taak` has two, `processen` two consonants where `proces` has one.
  return stem.replace(/([aeou])\1(?=[^aeiou]$)/, '$1').replace(/([bdfgklmnprst])\1$/, '$1');
}

/** The stem of a word with the place of the word. */
export interface Stamwoord extends Span {
  readonly stam: string;
}

/** The words of a text with their stems in order, small words and signs left out. */
export function stamwoordenVan(text: string): Stamwoord[] {
  return tokenize(text).flatMap(({ kind, folded, start, end }) =>
    kind === 'word' && !SMALL.has(folded) ? [{ stam: stamVan(folded), start, end }] : [],
  );
}

/** The stems of a text in order, small words and signs left out. */
export function stammenVan(text: string): string[] {
  return stamwoordenVan(text).map(({ stam }) => stam);
}

/** Whether stems stand behind each other in a text of stems. */
export function bevatFrase(text: readonly string[], frase: readonly string[]): boolean {
  const [first] = frase;
  if (first === undefined) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (frase.every((stem, index) => text[at + index] === stem)) return true;
  return false;
}
