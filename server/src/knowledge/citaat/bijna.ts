/**
 * Titles that are nearly right: `Wet maatschapelijke ondersteuning 2015`, `Wet op de sociale werkvoorziening`, and with
 * the year to be sure of it `Wet maatschappelijke ontwikkeling 2015`.
 */
import type { Token } from './tokens.ts';
import type { Titel, Wetsnamen } from './wetsnamen.ts';

/** Small words that authors add to a title or leave out. */
const smallWords = new Set(['op', 'de', 'het', 'van', 'voor', 'in', 'inzake', 'ter', 'tot', 'bij', 'en']);
const maxDistance = 2;
/** A shorter word of one letter's difference is another word. */
const shortestTypo = 6;
/** A title of so many words and a year is still known with another word in it: no two of the catalogue differ so. */
const shortestKnown = 4;

export interface Bijna {
  readonly titel: Titel;
  /** Index of the first token after the title as written. */
  readonly next: number;
  /** How far it is from the title: letters, small words, another word (2) and a wrong year, 1 or 2. */
  readonly afstand: number;
}

/** The title that a capitalised phrase at token `from` nearly is; the nearest, and of those the longest. */
export function nearlyTitle(namen: Wetsnamen, tokens: readonly Token[], from: number): Bijna | undefined {
  const first = tokens[from];
  if (first?.kind !== 'word' || first.letters === 'lower') return undefined;
  let best: Bijna | undefined;
  for (const titel of namen.titels.get(first.text.charAt(0)) ?? []) {
    const found = compareTitle(titel, tokens, from);
    if (!found) continue;
    if (!best || found.afstand < best.afstand || (found.afstand === best.afstand && found.next > best.next))
      best = found;
  }
  return best;
}

function compareTitle(titel: Titel, tokens: readonly Token[], from: number): Bijna | undefined {
  const { woorden } = titel;
  let at = from;
  let afstand = 0;
  for (let index = 0; index < woorden.length; ) {
    const word = woorden[index] ?? '';
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'break')) return undefined;
    const cost = wordDistance(word, token) ?? otherWord(titel, index, token);
    if (cost !== undefined) {
      afstand += cost;
      index++;
      at++;
    } else if (index > 0 && smallWords.has(token.text)) {
      afstand++;
      at++;
    } else if (index > 0 && smallWords.has(word)) {
      afstand++;
      index++;
    } else return undefined;
    if (afstand > maxDistance) return undefined;
  }
  return afstand === 0 ? undefined : { titel, next: at, afstand };
}

/** 0 for the same word, 1 or 2 for a misspelt one, 1 for another year; undefined for another word. */
function wordDistance(word: string, token: Token): number | undefined {
  if (token.text === word) return 0;
  if (isYear(word) && isYear(token.text)) return 1;
  if (token.kind !== 'word' || word.length < shortestTypo || token.text.length < shortestTypo) return undefined;
  const allowed = word.length < 10 ? 1 : maxDistance;
  const distance = editDistance(word, token.text, allowed);
  return distance <= allowed ? distance : undefined;
}

/** 2 for a long word in the place of another in a title with a year; undefined where that says too little. */
function otherWord({ woorden }: Titel, index: number, token: Token): number | undefined {
  const known = woorden.length >= shortestKnown && index > 0 && isYear(woorden.at(-1) ?? '');
  const word = woorden[index] ?? '';
  const long = token.kind === 'word' && token.text.length >= shortestTypo && word.length >= shortestTypo;
  return known && long && token.letters === 'lower' && index < woorden.length - 1 ? maxDistance : undefined;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** Letters to change, add or leave out to make one word of the other; anything above `limit` is `limit + 1`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row[b.length] ?? limit + 1;
}
