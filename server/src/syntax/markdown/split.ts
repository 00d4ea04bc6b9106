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

/** Whether a part may begin with the line at `start`; `afterBlank` says whether the line above is blank. */
export type IsBoundary = (text: string, start: number, afterBlank: boolean) => boolean;

export const isBoundary: IsBoundary = (text, start, afterBlank) => {
  if (!afterBlank || start >= text.length) return false;
  const unit = text.charCodeAt(start);
  return unit !== 32 && unit !== 9 && unit !== 10 && unit !== 13;
};

/** A text to cut, and how. */
export interface Splitter {
  readonly text: string;
  readonly lineAt: LineAt;
  readonly isBoundary: IsBoundary;
}

/** The first place behind `from` where the text may be cut; its end if there is none. */
export function nextBoundary({ text, lineAt, isBoundary }: Splitter, from: number): number {
  let start = from;
  while (start < text.length) {
    const { end, next } = lineAt(start);
    if (isBoundary(text, next, isBlankLine(text, start, end))) return next;
    start = next;
  }
  return text.length;
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
    end = nextBoundary(splitter, Math.min(text.length, from + 4 * (end - from)));
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
