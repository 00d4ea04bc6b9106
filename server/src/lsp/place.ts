/** From offsets to the lines and characters of the protocol, which count in UTF-16 units as we do. */
import type { Range } from 'vscode-languageserver';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { isRecord } from './untrusted.ts';

/** A text as the editor counts in it. */
export interface CountedText {
  readonly lines: LineIndex;
  /** Units before the text of the engine: 1 for a byte order mark that the editor counts. */
  readonly origin: number;
}

export function rangeOf({ start, end }: Span, { lines, origin }: CountedText): Range {
  const from = lines.position(start + origin);
  const to = lines.position(end + origin);
  return { start: { line: from.line, character: from.column }, end: { line: to.line, character: to.column } };
}

/** The other way round; what lies outside the text is brought within it. Undefined for what is no range. */
export function spanOf(range: unknown, { lines, origin }: CountedText): Span | undefined {
  if (!isRecord(range)) return undefined;
  const [start, end] = [range['start'], range['end']].map((place) => {
    if (!isRecord(place)) return undefined;
    const { line, character } = place;
    if (!Number.isInteger(line) || !Number.isInteger(character)) return undefined;
    return Math.max(0, lines.offset({ line: Number(line), column: Number(character) }) - origin);
  });
  if (start === undefined || end === undefined) return undefined;
  return { start: Math.min(start, end), end: Math.max(start, end) };
}
