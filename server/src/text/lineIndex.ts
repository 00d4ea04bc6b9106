/**
 * Lines and columns of a text, both from 0, columns in UTF-16 units, as the Language Server
 * Protocol counts them: a line ends at `\r\n`, `\n` or `\r`.
 */
import { derived } from './derived.ts';
import type { TextEdit } from './edit.ts';

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
  return indexWith(text, Int32Array.from(lineStarts(text)));
}

function indexWith(text: string, starts: Int32Array): LineIndex {
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

/** A document or another value that has a text and keeps it. */
export interface Texted {
  readonly text: string;
}

/** The line index of a document, made once per document value. */
export function lineIndex(document: Texted): LineIndex {
  return lineStartsOf(document).index;
}

interface KnownLines {
  readonly index: LineIndex;
  readonly starts: Int32Array;
}

/** Kept on the document, where it is also put when it was made from that of the version before. */
const linesOf = derived((_document: Texted): { lines: KnownLines | undefined } => ({ lines: undefined }));

function lineStartsOf(document: Texted): KnownLines {
  const kept = linesOf(document);
  if (!kept.lines) {
    const { text } = document;
    const starts = Int32Array.from(lineStarts(text));
    kept.lines = { index: indexWith(text, starts), starts };
  }
  return kept.lines;
}

/**
 * Makes the line index of a document from that of the version before one edit, where that one is known:
 * only what the edit touches is looked at, and the lines behind it move.
 */
export function carryLineIndex(before: Texted, { span, newText }: TextEdit, after: Texted): void {
  const last = linesOf(before).lines;
  if (!last) return;
  const { text } = after;
  const { starts } = last;
  // Whether a unit ends a line depends on the unit itself and the next: so that before the edit may change too.
  const from = Math.max(0, span.start - 1);
  const to = span.start + newText.length;
  const by = newText.length - (span.end - span.start);
  // Line starts up to `from` stay; a line that begins behind `span.end` was ended by a unit behind the edit.
  const head = firstAbove(starts, from);
  const rest = firstAbove(starts, span.end);
  const own: number[] = [];
  for (let at = from; at < to; at++) if (endsLine(text, at)) own.push(at + 1);
  const now = new Int32Array(head + own.length + starts.length - rest);
  now.set(starts.subarray(0, head));
  now.set(own, head);
  for (let line = rest; line < starts.length; line++) now[head + own.length + line - rest] = (starts[line] ?? 0) + by;
  linesOf(after).lines = { index: indexWith(text, now), starts: now };
}

/** The first place in a sorted list of a number that is greater. */
function firstAbove(sorted: Int32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) if (endsLine(text, at)) starts.push(at + 1);
  return starts;
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
