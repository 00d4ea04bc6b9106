/** Two patterns that follow each other, searched in linear time: one pattern for both would take the square. */

import { matchesOf } from './matches.ts';

/** Units behind the opening that the rest may take. */
const REACH = 200;

export interface Stretch {
  readonly index: number;
  readonly text: string;
}

/**
 * The first stretch that begins with a match of `opening` and goes on with a match of `rest`.
 *
 * @param opening with the flag `g`
 * @param rest begins with `^` and is held against at most 200 units
 */
export function openedBy(text: string, opening: RegExp, rest: RegExp): Stretch | undefined {
  for (const { index, 0: opened } of matchesOf(text, opening)) {
    const behind = index + opened.length;
    const found = rest.exec(text.slice(behind, behind + REACH));
    if (found) return { index, text: opened + found[0] };
  }
  return undefined;
}
