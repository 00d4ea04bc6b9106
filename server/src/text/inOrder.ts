/** Patterns that follow each other in a sentence, searched in linear time: one pattern for all would not be. */
import { matchesOf } from './matches.ts';
import type { Stretch } from './openedBy.ts';

/** Units behind a match within which the next one begins and ends. */
const REACH = 120;

/**
 * The first stretch in which the patterns match one behind the other, each within 120 units of the one
 * before and without a semicolon between them.
 *
 * @param first with the flag `g`
 * @param others without flags that keep a place
 */
export function inOrder(text: string, first: RegExp, ...others: readonly RegExp[]): Stretch | undefined {
  for (const { index, 0: opened } of matchesOf(text, first)) {
    const end = endOfOthers(text, index + opened.length, others);
    if (end !== undefined) return { index, text: text.slice(index, end) };
  }
  return undefined;
}

/** Where the last of the patterns ends; undefined where one of them does not follow. */
function endOfOthers(text: string, from: number, patterns: readonly RegExp[]): number | undefined {
  let end = from;
  for (const pattern of patterns) {
    const [clause = ''] = text.slice(end, end + REACH).split(';', 1);
    const found = pattern.exec(clause);
    if (!found) return undefined;
    end += found.index + found[0].length;
  }
  return end;
}
