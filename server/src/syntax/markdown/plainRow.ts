/** A row of a GFM table without markup, read without the library. */
import { emptyReading, ReadingBuilder } from '../../text/reading.ts';
import type { Cell, Row } from '../tree.ts';
import { addPlainWords, isPlainLine, spacesAt, withoutSpacesBehind } from './plainInline.ts';

/**
 * The row on a line that begins and ends with a bar; undefined for one that is left to the library.
 *
 * @param start where the line starts, from which the spans of the row count
 */
export function readPlainRow(line: string, start: number): Row | undefined {
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 3 || !isPlainLine(line)) return undefined;
  const cells: Cell[] = [];
  for (let from = 1; from < line.length; ) {
    const bar = line.indexOf('|', from);
    const cell = readCell(line, from, bar, start);
    if (!cell) return undefined;
    cells.push(cell);
    from = bar + 1;
  }
  return { cells, span: { start, end: start + line.length } };
}

function readCell(line: string, from: number, bar: number, start: number): Cell | undefined {
  const span = { start: start + from, end: start + bar };
  const words = line.slice(from, bar);
  // Between two bars without anything there is no cell of its own to the library.
  if (words === '') return undefined;
  const lead = spacesAt(words, 0);
  const trimmed = withoutSpacesBehind(words.slice(lead));
  if (trimmed === '') return { reading: emptyReading, comments: [], span };
  if (trimmed !== words.trim()) return undefined;
  const builder = new ReadingBuilder();
  return addPlainWords(builder, trimmed, start + from + lead)
    ? { reading: builder.build(), comments: [], span }
    : undefined;
}
