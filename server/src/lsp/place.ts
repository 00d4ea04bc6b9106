/** From offsets to the lines and characters of the protocol, which count in UTF-16 units as we do. */
import type { Range } from 'vscode-languageserver';
import type { LineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';

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
