/**
 * A grid that is used with the keyboard as the ARIA pattern has it, and of which only the rows in sight are
 * in the page: one of thousands of rows is as quick as one of ten.
 */
import { fillHead, makeRow, widthOf, type GridColumn } from './gridCells.ts';
import { make } from './host.ts';
import { moved, type GridPlace } from './keys.ts';

export interface GridParts {
  readonly root: HTMLElement;
  readonly rowHeight: number;
  /** Fills a cell; rows and columns count from 0. */
  readonly fill: (cell: HTMLElement, row: number, column: number) => void;
  /** Enter, F2 or a double click. */
  activate(row: number, column: number, cell: HTMLElement): void;
  sort(column: number): void;
}

export interface Grid {
  /**
   * Shows other rows; the active cell stays where it is as far as it exists. Rows that stay are left as they are, so
   * that a screen reader does not read them again.
   */
  show(columns: readonly GridColumn[], rows: number, stays?: (row: number) => boolean): void;
  readonly active: GridPlace;
  /** Makes a cell active and gives it the focus; row -1 is the head. */
  focus(row: number, column: number): void;
}

/** All that changes in a grid. */
interface Shown extends GridParts {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** The rows that are in the page. */
  readonly rows: Map<number, HTMLElement>;
  columns: readonly GridColumn[];
  count: number;
  active: GridPlace;
}

/** Rows beyond what is in sight, so that scrolling does not show white. */
const MARGIN = 8;

export function createGrid(parts: GridParts): Grid {
  const { root } = parts;
  const head = make('div', { className: 'row head', attributes: { role: 'row', 'aria-rowindex': '1' } });
  const body = make('div', { className: 'body', attributes: { role: 'rowgroup' } });
  root.append(make('div', { attributes: { role: 'rowgroup' }, className: 'heads' }, head), body);
  const shown: Shown = {
    ...parts,
    head,
    body,
    rows: new Map(),
    columns: [],
    count: 0,
    active: { row: 0, column: 0 },
  };
  root.addEventListener('keydown', (event) => {
    onKey(event, shown);
  });
  root.addEventListener('mousedown', (event) => {
    onPress(event, shown);
  });
  // A title that is always there would be read aloud behind the same words in the cell.
  root.addEventListener('mouseover', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('.cell') : null;
    if (cell) cell.title = cell.dataset['title'] ?? '';
  });
  root.addEventListener('dblclick', ({ target }) => {
    if (placeOf(target) && shown.active.row >= 0 && !isInput(target)) act(shown);
  });
  root.addEventListener('scroll', () =>
    requestAnimationFrame(() => {
      render(shown);
    }),
  );
  new ResizeObserver(() => {
    render(shown);
  }).observe(root);
  return {
    get active() {
      return shown.active;
    },
    focus: (row, column) => {
      focus(shown, row, column);
    },
    show: (columns, rows, stays = () => false) => {
      showAnew(shown, columns, rows, stays);
    },
  };
}

function showAnew(shown: Shown, columns: readonly GridColumn[], count: number, stays: (row: number) => boolean): void {
  const { root, body, head, rows, rowHeight, active } = shown;
  const hadFocus = root.contains(document.activeElement);
  const isSameHead = JSON.stringify(columns) === JSON.stringify(shown.columns);
  shown.columns = columns;
  shown.count = count;
  if (!isSameHead) fillHead(head, columns);
  for (const [row, element] of rows)
    if (!isSameHead || row >= count || !stays(row)) {
      element.remove();
      rows.delete(row);
    }
  body.style.height = `${count * rowHeight}px`;
  body.style.width = `${widthOf(columns)}px`;
  root.setAttribute('aria-rowcount', String(count + 1));
  root.setAttribute('aria-colcount', String(columns.length));
  shown.active = {
    row: Math.min(Math.max(active.row, Math.min(0, active.row)), count - 1),
    column: Math.max(0, Math.min(active.column, columns.length - 1)),
  };
  render(shown);
  // What has the focus still is not given it again.
  if (hadFocus && !root.contains(document.activeElement)) focus(shown, shown.active.row, shown.active.column);
}

/** Brings the rows in sight into the page, and the active one, which may have the focus. */
function render(shown: Shown): void {
  const { root, rowHeight, rows, body, active, count } = shown;
  const first = Math.max(0, Math.floor(root.scrollTop / rowHeight) - MARGIN);
  const last = Math.min(count - 1, Math.ceil((root.scrollTop + root.clientHeight) / rowHeight) + MARGIN);
  for (const [row, element] of rows)
    if ((row < first || row > last) && row !== active.row) {
      element.remove();
      rows.delete(row);
    }
  const inSight = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const wanted = new Set([...inSight, active.row].filter((row) => row >= 0 && row < count && !rows.has(row)));
  for (const row of wanted) {
    const element = makeRow(shown, row);
    // In order, because that is how a screen reader goes through them.
    const next = [...rows.keys()].filter((other) => other > row).sort((a, b) => a - b)[0];
    body.insertBefore(element, next === undefined ? null : (rows.get(next) ?? null));
    rows.set(row, element);
  }
  mark(shown);
}

/** The active cell is the one that Tab comes to. */
function mark(shown: Shown): void {
  const { root, active } = shown;
  for (const cell of root.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
  cellAt(shown, active)?.setAttribute('tabindex', '0');
}

function cellAt({ head, rows }: Shown, { row, column }: GridPlace): HTMLElement | undefined {
  const found = (row < 0 ? head : rows.get(row))?.children[column];
  return found instanceof HTMLElement ? found : undefined;
}

function focus(shown: Shown, row: number, column: number): void {
  shown.active = {
    row: Math.min(Math.max(-1, row), shown.count - 1),
    column: Math.min(Math.max(0, column), Math.max(0, shown.columns.length - 1)),
  };
  bringInSight(shown);
  mark(shown);
  cellAt(shown, shown.active)?.focus({ preventScroll: true });
}

function bringInSight(shown: Shown): void {
  const { root, head, rowHeight, active } = shown;
  const top = active.row * rowHeight;
  const height = root.clientHeight - head.offsetHeight;
  if (active.row >= 0 && top < root.scrollTop) root.scrollTop = top;
  if (active.row >= 0 && top + rowHeight > root.scrollTop + height) root.scrollTop = top + rowHeight - height;
  render(shown);
  const cell = cellAt(shown, active);
  const first = head.firstElementChild;
  if (!cell || active.column === 0 || !(first instanceof HTMLElement)) return;
  // The first column stays in sight and hides what is behind it.
  const left = cell.offsetLeft - first.offsetWidth;
  if (left < root.scrollLeft) root.scrollLeft = left;
  const right = cell.offsetLeft + cell.offsetWidth - root.clientWidth;
  if (right > root.scrollLeft) root.scrollLeft = right;
}

function onKey(event: KeyboardEvent, shown: Shown): void {
  const { root, rowHeight, active, count, columns } = shown;
  if (isInput(event.target)) return;
  const page = Math.max(1, Math.floor(root.clientHeight / rowHeight) - 1);
  const to = moved(event, active, { rows: count, columns: columns.length, page });
  if (to) focus(shown, to.row, to.column);
  else if (event.key === 'Enter' || event.key === 'F2') act(shown);
  else return;
  event.preventDefault();
}

function onPress(event: MouseEvent, shown: Shown): void {
  const place = placeOf(event.target);
  if (!place || isInput(event.target)) return;
  event.preventDefault();
  focus(shown, place.row, place.column);
  if (place.row < 0) shown.sort(place.column);
}

function act(shown: Shown): void {
  const { active } = shown;
  const cell = cellAt(shown, active);
  if (active.row < 0) shown.sort(active.column);
  else if (cell) shown.activate(active.row, active.column, cell);
}

function isInput(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement;
}

function placeOf(target: EventTarget | null): GridPlace | undefined {
  const cell = target instanceof Element ? target.closest('[aria-colindex]') : null;
  const row = cell?.parentElement;
  if (!cell || !row) return undefined;
  return { row: Number(row.getAttribute('aria-rowindex')) - 2, column: Number(cell.getAttribute('aria-colindex')) - 1 };
}
