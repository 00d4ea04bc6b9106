/** The line of a finding with its place underlined, as much of it as fits. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

const MARGIN = 24;

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

/** @param columns how wide a line may be; returns the line and the marks below it, without line breaks */
export function codeFrame(text: string, lines: LineIndex, span: Span, columns: number): readonly [string, string] {
  return excerptFrame(excerptOf(text, lines, span), columns);
}

export function excerptFrame(excerpt: Excerpt, columns: number): readonly [string, string] {
  const gutter = `${String(excerpt.line).padStart(5)} │ `;
  const room = Math.max(20, columns - gutter.length);
  const { shown, before, marked } = windowOf(excerpt, room);
  const marks = ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)));
  return [gutter + shown, `${' '.repeat(5)} │ ${marks}`];
}

interface Window {
  readonly shown: string;
  /** What stands before the marked words in `shown`. */
  readonly before: string;
  readonly marked: string;
}

function windowOf({ text, start, end, more: [before, behind] }: Excerpt, room: number): Window {
  const whole = !before && !behind && text.length <= room;
  const from = whole || before ? 0 : Math.max(0, start - MARGIN);
  const to = whole ? text.length : Math.min(text.length, from + room - 2);
  const lead = (before || from > 0 ? '…' : '') + visible(text.slice(from, Math.max(from, start)));
  const tail = behind || to < text.length ? '…' : '';
  const marked = visible(text.slice(start, Math.min(end, to)));
  const after = visible(text.slice(Math.max(start, Math.min(end, to)), to));
  return { shown: lead + marked + after + tail, before: lead, marked };
}

/** Text that a terminal shows as it is: no tabs, no control characters. */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\u200D' ? sign : ''));
}
