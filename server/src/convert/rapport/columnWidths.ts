/** The widths of the columns of a table in Word: alike, unless the head of one holds a word that would be broken. */

/** A bold sign, in twentieths of a point for each half point of its size, and the space around a text. */
const SIGN = 6.3;
const AROUND = 130;

/**
 * @param room of the table, in twentieths of a point
 * @param size of its letters, in half points
 */
export function columnWidths(head: readonly string[], room: number, size: number, wide: boolean): number[] {
  const count = head.length;
  // The first column names the row and is wider.
  const first = Math.round(room * (wide ? 0.17 : count <= 3 || count >= 6 ? 0.2 : 0.3));
  const alike = count > 1 ? Math.floor((room - first) / (count - 1)) : 0;
  const needed = head.slice(1).map((name) => longestWord(name) * SIGN * size + AROUND);
  const short = needed.reduce((sum, width) => sum + Math.max(0, width - alike), 0);
  const spare = needed.reduce((sum, width) => sum + Math.max(0, alike - width), 0);
  const given = spare === 0 ? 0 : Math.min(1, short / spare);
  const taken = short === 0 ? 0 : Math.min(1, spare / short);
  const rest = needed.map((width) =>
    Math.floor(width > alike ? alike + (width - alike) * taken : alike - (alike - width) * given),
  );
  return [first, ...rest];
}

function longestWord(name: string): number {
  return Math.max(0, ...name.split(/[\s/-]+/).map((word) => word.length));
}
