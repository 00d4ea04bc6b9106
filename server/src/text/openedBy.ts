/** Two patterns that follow each other, searched in linear time: one pattern for both would take the square. */

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
  // Not by `matchesOf`: in most texts nothing opens, and then a generator costs more than the search.
  opening.lastIndex = 0;
  for (let opened = opening.exec(text); opened; opened = opening.exec(text)) {
    const behind = opened.index + opened[0].length;
    const found = rest.exec(text.slice(behind, behind + REACH));
    if (found) return { index: opened.index, text: opened[0] + found[0] };
    // An empty match would be found again for ever.
    if (opening.lastIndex === opened.index) opening.lastIndex++;
  }
  return undefined;
}
