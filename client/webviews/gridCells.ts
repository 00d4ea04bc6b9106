/** The cells of a grid as elements: those of its head, and those of a row. */
import { make } from './host.ts';

export interface GridColumn {
  readonly head: string;
  /** In characters, roughly. */
  readonly width: number;
  /** Undefined for a column that cannot be sorted. */
  readonly sort?: 'ascending' | 'descending' | 'none';
}

/** In pixels: a head in bold and its column are as wide. */
const CHARACTER = 8;

export interface RowParts {
  readonly columns: readonly GridColumn[];
  readonly rowHeight: number;
  readonly fill: (cell: HTMLElement, row: number, column: number) => void;
}

/** In pixels. */
export function widthOf(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width * CHARACTER, 0);
}

export function fillHead(head: HTMLElement, columns: readonly GridColumn[]): void {
  head.replaceChildren(
    ...columns.map(({ head: text, width, sort }, column) => {
      const sign = sort === 'ascending' ? ' ▲' : sort === 'descending' ? ' ▼' : '';
      const attributes = {
        ...cellAttributes('columnheader', column),
        ...(sort === undefined ? {} : { 'aria-sort': sort }),
      };
      const cell = make('div', { className: 'cell', attributes });
      cell.append(make('span', { text }));
      // `aria-sort` says the same.
      if (sign !== '') cell.append(make('span', { text: sign, attributes: { 'aria-hidden': 'true' } }));
      cell.style.width = `${width * CHARACTER}px`;
      return cell;
    }),
  );
}

function cellAttributes(role: string, column: number): Readonly<Record<string, string>> {
  return { role, tabindex: '-1', 'aria-colindex': String(column + 1) };
}

export function makeRow({ columns, rowHeight, fill }: RowParts, row: number): HTMLElement {
  const element = make('div', {
    className: row % 2 === 0 ? 'row' : 'row odd',
    attributes: { role: 'row', 'aria-rowindex': String(row + 2) },
  });
  element.style.top = `${row * rowHeight}px`;
  element.style.height = `${rowHeight}px`;
  for (const [column, { width }] of columns.entries()) {
    const attributes = cellAttributes(column === 0 ? 'rowheader' : 'gridcell', column);
    const cell = make('div', { className: 'cell', attributes });
    cell.style.width = `${width * CHARACTER}px`;
    fill(cell, row, column);
    element.append(cell);
  }
  return element;
}
