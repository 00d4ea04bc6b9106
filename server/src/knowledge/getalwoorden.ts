/** Number words, as periods are written out in them: `vijf`, `éénentwintig`, `anderhalf`, `zehn`. */
import { fold } from './words.ts';

const units = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'] as const;
const teens = [
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
] as const;
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'] as const;

/** German and English as far as registers in those languages write periods in words. */
const otherLanguages: Readonly<Record<string, number>> = {
  ...numbered(['ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwolf'], 1),
  ...numbered(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'], 1),
  eine: 1,
  einem: 1,
  eines: 1,
  einer: 1,
  dreissig: 30,
};

const halves: Readonly<Record<string, number>> = {
  anderhalf: 1.5,
  anderhalve: 1.5,
  tweeenhalf: 2.5,
  half: 0.5,
  halve: 0.5,
};

const known: ReadonlyMap<string, number> = new Map([
  ...Object.entries(otherLanguages),
  ...Object.entries(halves),
  ...belowHundred().flatMap(([word, value]): [string, number][] => [
    [word, value],
    [value === 0 ? 'honderd' : `honderd${word}`, 100 + value],
  ]),
]);

/**
 * The value of a number word: Dutch 0 to 199 and the halves (`anderhalf` is 1.5), German and
 * English 1 to 12. Undefined for any other word; `ein` and `een` count, whether they are meant as a
 * number or as an article.
 */
export function parseGetalwoord(word: string): number | undefined {
  return known.get(fold(word));
}

function belowHundred(): [string, number][] {
  const words = [...units, ...teens].map((word, value): [string, number] => [word, value]);
  for (const [index, ten] of tens.entries()) {
    const value = 20 + 10 * index;
    words.push([ten, value]);
    for (const [unit, name] of units.entries()) if (unit > 0) words.push([`${name}en${ten}`, value + unit]);
  }
  return words;
}

function numbered(words: readonly string[], from: number): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, from + index]));
}
