/** The line of a document in which a finding stands, as much of it as any terminal shows. */
import { stripVTControlCharacters } from 'node:util';
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

/** How much of a long line is shown before the words that a finding is about. */
export const MARGIN = 24;

/** A line of a document, or as much of it as any terminal shows, with the words that a finding is about. */
export interface Excerpt {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The words in `text`. */
  readonly start: number;
  readonly end: number;
  /** Whether the line goes on before and behind it. */
  readonly more: readonly [before: boolean, behind: boolean];
}

/** Wider than any terminal: more of a line is never shown. */
const LONGEST = 1000;

export function excerptOf(text: string, lines: LineIndex, span: Span): Excerpt {
  const { line } = lines.position(span.start);
  const lineStart = lines.lineStart(line);
  const lineEnd = lines.lineEnd(line);
  const whole = lineEnd - lineStart <= LONGEST;
  const from = whole ? lineStart : Math.max(lineStart, span.start - MARGIN);
  const to = whole ? lineEnd : Math.min(lineEnd, from + LONGEST);
  const inside = (offset: number): number => Math.min(Math.max(offset, from), to) - from;
  return {
    line: line + 1,
    text: text.slice(from, to),
    start: inside(span.start),
    end: inside(span.end),
    more: [from > lineStart, to < lineEnd],
  };
}

/** Text that a terminal shows as it is: no tabs, no control characters. */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\u200D' ? sign : ''));
}
