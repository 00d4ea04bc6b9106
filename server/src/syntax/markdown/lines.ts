/** Lines of a text. A line ends at `\n`, `\r\n` or a lone `\r`. */

export interface Line {
  /** Where its content ends: before the line break. */
  readonly end: number;
  /** Where the next line starts: after the line break. */
  readonly next: number;
}

/** The line that starts at `start`. To go through many lines, see `lineReader`. */
export function nextLine(text: string, start: number): Line {
  for (let end = start; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 10) return { end, next: end + 1 };
    if (unit === 13) return { end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1) };
  }
  return { end: text.length, next: text.length };
}

/** The line of one text that starts at an offset. */
export type LineAt = (start: number) => Line;

/**
 * `nextLine` for going through a text from left to right: it remembers where the next line break of
 * each kind stands, and so searches the text once, as fast as the engine can search.
 */
export function lineReader(text: string): LineAt {
  const nextFeed = rememberedSearch(text, '\n');
  const nextReturn = rememberedSearch(text, '\r');
  return (start) => {
    const feed = nextFeed(start);
    const carriage = nextReturn(start);
    if (feed <= carriage) return { end: feed, next: Math.min(feed + 1, text.length) };
    return { end: carriage, next: text.startsWith('\n', carriage + 1) ? carriage + 2 : carriage + 1 };
  };
}

/** Finds the first `sign` from an offset on; the end of the text if there is none. */
function rememberedSearch(text: string, sign: string): (start: number) => number {
  let from = 0;
  let found = -1;
  return (start) => {
    if (start < from || start > found) {
      from = start;
      found = text.indexOf(sign, start);
      if (found < 0) found = text.length;
    }
    return found;
  };
}

/** Where the line starts that holds `offset`; a place between `\r` and `\n` belongs to the line they end. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  if (at > 0 && text.charCodeAt(at - 1) === 13 && text.charCodeAt(at) === 10) at--;
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 10 || unit === 13) return at;
    at--;
  }
  return 0;
}

/** Where the lines end that hold more than spaces and tabs, white space at their end left out. */
export function wordsEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Whether nothing but spaces and tabs stands in `[start, end)`. */
export function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9) return false;
  }
  return true;
}
