/** Numbers in words, as a sentence has them. */
import { capitalise } from '../../text/capitalise.ts';

const WORDS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** `geen fouten`, `één fout`, `14 fouten`: up to twelve in letters, then in digits. */
/** The same at the beginning of a sentence: `Eén` has one accent there. */
export function aantalVooraan(number: number, one: string, many: string): string {
  return number === 1 ? `Eén ${one}` : capitalise(aantal(number, one, many));
}

export function aantal(number: number, one: string, many: string): string {
  return `${WORDS[number] ?? String(number)} ${number === 1 ? one : many}`;
}

/** `3 fouten`: in a list of numbers. */
export function cijfer(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
