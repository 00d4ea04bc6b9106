/**
 * Where Markdown can be cut so that the parts read as they do together: before a line of words at
 * column 0 that follows a blank line. Such a line ends every paragraph, list, quote, table and
 * footnote above it; as blocks are flat, it may begin an item too. Only a fenced block, a comment or
 * a script can run through it, and whether one does is asked of the parser.
 */
import type { Span } from '../../text/span.ts';
import { outlineOf } from './chunk.ts';
import { MAX_CHUNK } from './limits.ts';
import { isBlankLine, type LineAt } from './lines.ts';

/** What stands above a line: words, a blank line, or a blank line below a line indented by four columns or more. */
export type Above = 'words' | 'blank' | 'blank below indented';

/** Whether a part may begin with the line at `start`. May look at no more of that line than its first unit. */
export type IsBoundary = (text: string, start: number, above: Above) => boolean;

export const isBoundary: IsBoundary = (text, start, above) => {
  const sign = text.charAt(start);
  if (above === 'words' || sign === '' || ' \t\r\n'.includes(sign)) return false;
  // Below indented code, blank lines or not, the library takes `-` and `2. tekst` for words and no item.
  return above === 'blank' || !'-+*0123456789'.includes(sign);
};

/** A text to cut, and how. */
export interface Splitter {
  readonly text: string;
  readonly lineAt: LineAt;
  readonly isBoundary: IsBoundary;
}

/** The first place behind `from`, which starts a part, where the text may be cut; its end if there is none. */
export function nextBoundary({ text, lineAt, isBoundary }: Splitter, from: number): number {
  let start = from;
  let indented = false;
  while (start < text.length) {
    const { end, next } = lineAt(start);
    const blank = isBlankLine(text, start, end);
    if (!blank) indented = isIndented(text, start);
    const above = !blank ? 'words' : indented ? 'blank below indented' : 'blank';
    if (isBoundary(text, next, above)) return next;
    start = next;
  }
  return text.length;
}

/** Whether a line begins with white space of four columns or more. */
function isIndented(text: string, start: number): boolean {
  for (let at = start; at < start + 4; at++) {
    const sign = text.charAt(at);
    if (sign === '\t') return true;
    if (sign !== ' ') return false;
  }
  return true;
}

/**
 * Where the part ends that begins at `from`, when it is still open at the boundary `first`: at the
 * first boundary that lies within no block. Looks ahead in steps that grow, so that the work is in
 * proportion to what is found.
 */
export function closedEnd(splitter: Splitter, from: number, first: number): number {
  const { text } = splitter;
  let end = first;
  for (;;) {
    const enough = Math.min(text.length, from + 4 * (end - from));
    while (end < enough) end = nextBoundary(splitter, end);
    const { open, spans } = outlineOf(text.slice(from, end));
    if (!open || end === text.length || end - from > MAX_CHUNK) return firstOutside(splitter, spans, from, first, end);
  }
}

/** The first boundary from `first` on that lies within none of the spans, which count from `from`; else `last`. */
function firstOutside(splitter: Splitter, spans: readonly Span[], from: number, first: number, last: number): number {
  let index = 0;
  for (let at = first; at < last; at = nextBoundary(splitter, at)) {
    while ((spans[index]?.end ?? Infinity) <= at - from) index++;
    if ((spans[index]?.start ?? Infinity) >= at - from) return at;
  }
  return last;
}
