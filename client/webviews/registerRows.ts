/** The rows of a register as the page has them, brought up to date by what the server sends. */
import type { RegisterRow, RegisterTableChange } from '../../server/src/lsp/viewRequests.ts';

/** The rows after a change; a row that did not change is the same value as before. */
export function rowsAfter(
  rows: readonly RegisterRow[],
  { isWhole, splice: { at, removed, rows: changed } }: Pick<RegisterTableChange, 'isWhole' | 'splice'>,
): RegisterRow[] {
  const known = isWhole ? [] : rows;
  const put = changed.flatMap((row, index) => row ?? known[at + index] ?? []);
  return [...known.slice(0, at), ...put, ...known.slice(at + removed)];
}

export function findingsIn(rows: readonly RegisterRow[]): number {
  return rows.reduce((sum, { cells }) => sum + cells.reduce((own, { findings = [] }) => own + findings.length, 0), 0);
}
