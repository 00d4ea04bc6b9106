/** Which rows of a register are shown, and in what order: a view of the table, never a change of the file. */
import type { RegisterCell, RegisterRow } from '../../server/src/lsp/viewRequests.ts';

export type Sorting = { readonly column: number; readonly direction: 'ascending' | 'descending' } | undefined;

/** Words as they are looked for: without case and accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a row as they are looked for. Rows are values: what one says is found once. */
const foldedRows = new WeakMap<RegisterRow, string>();

function foldedRow(row: RegisterRow, wordOf: (cell: RegisterCell) => string): string {
  const known = foldedRows.get(row) ?? folded(row.cells.map(wordOf).join('\n'));
  foldedRows.set(row, known);
  return known;
}

/** The indexes of the rows that hold every word, in order. `wordOf` is what a reader sees of a cell. */
export function shownRows(
  rows: readonly RegisterRow[],
  filter: string,
  sorting: Sorting,
  wordOf: (cell: RegisterCell) => string,
): number[] {
  const words = folded(filter).split(/\s+/u).filter(Boolean);
  const indexes = [...rows.keys()].filter((index) => {
    if (words.length === 0) return true;
    const row = rows[index];
    const text = row ? foldedRow(row, wordOf) : '';
    return words.every((word) => text.includes(word));
  });
  if (!sorting) return indexes;
  const collator = new Intl.Collator('nl', { numeric: true });
  const keys = new Map(indexes.map((index) => [index, rows[index]?.cells[sorting.column]?.text ?? '']));
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return indexes.sort((a, b) => sign * collator.compare(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
}

/** A first choice of a column sorts it, a second turns it round, a third brings back the order of the file. */
export function nextSorting(sorting: Sorting, column: number): Sorting {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}
