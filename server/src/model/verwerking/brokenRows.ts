/**
 * Rows of a table with tabs that a line break within a cell cut in two: `Hulp⇥Doel⇥naam;` and, on the
 * next line, `adres⇥Ja`. Together they have the cells of one row.
 */
import { ReadingBuilder, spanIn } from '../../text/reading.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Cell, Comment, Located, Row } from '../../syntax/tree.ts';

/** The rows with those made whole that belong together, in a table of so many columns. */
export function mendRows(rows: readonly Located<Row>[], columns: number): Located<Row>[] {
  const mended: Located<Row>[] = [];
  for (const row of rows) {
    const before = mended.at(-1);
    if (before && goesOn(before.node, row.node, columns)) mended[mended.length - 1] = joinRows(before, row);
    else mended.push(row);
  }
  return mended;
}

/**
 * Rows may also be short because nothing stands in their last cells. So the cut must show in the
 * words too: the first half ends as an enumeration does, or the second begins in the middle.
 */
function goesOn(before: Row, next: Row, columns: number): boolean {
  const { length } = before.cells;
  if (length >= columns || next.cells.length < 2 || length + next.cells.length - 1 > columns) return false;
  const end = before.cells.at(-1)?.reading.text ?? '';
  const start = next.cells[0]?.reading.text ?? '';
  return start !== '' && (/[;,:]$/.test(end) || (end !== '' && /^(?:\p{Ll}|[-–•])/u.test(start)));
}

function joinRows(a: Located<Row>, b: Located<Row>): Located<Row> {
  const by = b.origin - a.origin;
  const [first, ...others] = b.node.cells.map((cell) => moveCell(cell, by));
  const last = a.node.cells.at(-1);
  if (!first || !last) return a;
  const cells = [...a.node.cells.slice(0, -1), joinCells(last, first), ...others];
  const span: Span = { start: a.node.span.start, end: b.node.span.end + by };
  return { origin: a.origin, node: { cells, span } };
}

function joinCells(a: Cell, b: Cell): Cell {
  const end = spanIn({ origin: 0, reading: a.reading }).end;
  const { start } = spanIn({ origin: 0, reading: b.reading });
  const builder = new ReadingBuilder().addReading(a.reading);
  if (a.reading.text !== '') builder.add('\n', end, Math.max(0, start - end));
  return {
    reading: builder.addReading(b.reading).build(),
    span: { start: a.span.start, end: b.span.end },
    comments: [...a.comments, ...b.comments],
  };
}

function moveCell(cell: Cell, by: number): Cell {
  if (by === 0) return cell;
  const comments = cell.comments.map(
    (comment): Comment => ({
      ...comment,
      reading: new ReadingBuilder().addReading(comment.reading, by).build(),
      span: shift(comment.span, by),
    }),
  );
  return { reading: new ReadingBuilder().addReading(cell.reading, by).build(), span: shift(cell.span, by), comments };
}
