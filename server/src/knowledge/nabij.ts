/**
 * Words that stand near one another in a clause. A window in one regular expression costs its width at
 * every place where the words can begin; looking behind each occurrence costs it only there.
 */
import type { Span } from '../text/span.ts';

export interface Nabijheid {
  /** How many UTF-16 units behind the first words the second may begin. */
  readonly reach: number;
  /** Signs that end the clause. */
  readonly stops: string;
}

/** Room for the second words themselves. */
const LONGEST_WORDS = 80;

/**
 * From the first occurrence of `first` that has `then` behind it in its clause to the end of that;
 * undefined where there is none. Both are global expressions.
 */
export function eersteGevolgdDoor(text: string, first: RegExp, then: RegExp, { reach, stops }: Nabijheid): Span | undefined {
  for (const found of text.matchAll(first)) {
    const from = found.index + found[0].length;
    const clause = clauseFrom(text.slice(from, from + reach + LONGEST_WORDS), stops);
    const [behind] = clause.matchAll(then);
    if (behind && behind.index <= reach) return { start: found.index, end: from + behind.index + behind[0].length };
  }
  return undefined;
}

function clauseFrom(text: string, stops: string): string {
  for (let at = 0; at < text.length; at++) if (stops.includes(text.charAt(at))) return text.slice(0, at);
  return text;
}
