/**
 * Lines and columns of a text, both from 0, columns in UTF-16 units, as the Language Server
 * Protocol counts them: a line ends at `\r\n`, `\n` or `\r`.
 */
import { derived } from './derived.ts';
import type { SourceDocument } from './document.ts';

export interface Position {
  /** From 0. */
  readonly line: number;
  /** UTF-16 units from the start of the line, from 0. */
  readonly column: number;
}

export interface LineIndex {
  readonly lineCount: number;
  /** Position of an offset; offsets outside the text are brought within it. */
  position(offset: number): Position;
  /** Offset of a position; a column past the end of its line gives the end of that line (before its line break). */
  offset(position: Position): number;
  /** Offset of the first unit of a line. */
  lineStart(line: number): number;
  /** Offset after the last unit of a line, its line break not included. */
  lineEnd(line: number): number;
}

export function lineIndexOf(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineStart = (line: number): number => starts[Math.max(0, line)] ?? text.length;
  const lineEnd = (line: number): number => {
    if (line >= starts.length - 1) return text.length;
    let end = lineStart(line + 1);
    if (text.charCodeAt(end - 1) === 10) end--;
    if (text.charCodeAt(end - 1) === 13 && end > lineStart(line)) end--;
    return end;
  };
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtOrBefore(starts, at);
      return { line, column: at - lineStart(line) };
    },
    offset({ line, column }) {
      if (line < 0) return 0;
      return Math.min(lineStart(line) + Math.max(0, column), lineEnd(line));
    },
  };
}

/** The line index of a document, made once per document value. */
export const lineIndex = derived((document: SourceDocument): LineIndex => lineIndexOf(document.text));

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(at + 1);
  }
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
