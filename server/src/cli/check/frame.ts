/** The line of a finding with its place underlined, as much of it as fits. */
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import type { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';

const MARGIN = 24;

/** @param columns how wide a line may be; returns the line and the marks below it, without line breaks */
export function codeFrame(text: string, lines: LineIndex, span: Span, columns: number): readonly [string, string] {
  const { line } = lines.position(span.start);
  const number = String(line + 1);
  const gutter = `${number.padStart(5)} │ `;
  const room = Math.max(20, columns - gutter.length);
  const { shown, before, marked } = windowOf(text, lines.lineStart(line), lines.lineEnd(line), span, room);
  const marks = ' '.repeat(stringWidth(before)) + '^'.repeat(Math.max(1, stringWidth(marked)));
  return [gutter + shown, `${' '.repeat(5)} │ ${marks}`];
}

interface Window {
  readonly shown: string;
  /** What stands before the marked words in `shown`. */
  readonly before: string;
  readonly marked: string;
}

function windowOf(text: string, lineStart: number, lineEnd: number, span: Span, room: number): Window {
  const whole = lineEnd - lineStart <= room;
  const from = whole ? lineStart : Math.max(lineStart, span.start - MARGIN);
  const to = whole ? lineEnd : Math.min(lineEnd, from + room - 2);
  const lead = from > lineStart ? '…' : '';
  const tail = to < lineEnd ? '…' : '';
  const before = lead + visible(text.slice(from, Math.max(from, span.start)));
  const marked = visible(text.slice(span.start, Math.min(span.end, to)));
  const after = visible(text.slice(Math.max(span.start, Math.min(span.end, to)), to));
  return { shown: before + marked + after + tail, before, marked };
}

/** Text that a terminal shows as it is: no tabs, no control characters. */
export function visible(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\u200D' ? sign : ''));
}
