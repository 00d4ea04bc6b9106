/** The page of a register as a table. What it shows is the text of the document; it holds nothing of its own. */
import type { RegisterCell, RegisterRow, RegisterTableChange } from '../../server/src/lsp/viewRequests.ts';
import { editCell } from './cellEditor.ts';
import { createGrid } from './grid.ts';
import type { GridColumn } from './gridCells.ts';
import { byId, editorHost, make, signed } from './host.ts';
import type { ChosenRow, FromRegister, ToRegister, Words } from './messages.ts';
import { nextSorting, shownRows, type Sorting } from './order.ts';
import { findingsIn, rowsAfter } from './registerRows.ts';
import { say } from './said.ts';

const host = editorHost<ToRegister, FromRegister>();
const root = byId('grid');
const status = byId('status');
const said = byId('said');
const none = byId('none');

type Shown = Pick<RegisterTableChange, 'columns' | 'version' | 'total'> & { readonly rows: readonly RegisterRow[] };

let words: Words = {};
let table: Shown | undefined;
let editable = false;
let sorting: Sorting;
/** Indexes of rows of the table, in the order in which they stand in the page, and these rows. */
let shown: readonly number[] = [];
let drawn: readonly (RegisterRow | undefined)[] = [];

const filter = make('input', { attributes: { type: 'search', id: 'filter' } });
const label = make('label', { attributes: { for: 'filter' } });
const add = make('button', { attributes: { type: 'button' } });
const remove = make('button', { attributes: { type: 'button' } });
const open = make('button', { attributes: { type: 'button' } });
byId('tools').append(label, filter, add, remove, open);

const word = (name: string): string => words[name] ?? name;
const cellOf = (row: number, column: number): RegisterCell | undefined => table?.rows[shown[row] ?? -1]?.cells[column];

/** Of the gravest finding in a cell: what its colour says. */
const SIGNS: Readonly<Record<string, string>> = { fout: '✖', waarschuwing: '⚠', oordeel: '?' };

/** What a reader sees of a cell: its words, or in words what is not there. */
function wordOf({ text, state }: RegisterCell): string {
  if (state === 'filled') return text;
  return state === 'blank' ? `${word('blank')}: ${text}` : word(state);
}

const grid = createGrid({
  root,
  rowHeight: 66,
  fill(cell, row, column) {
    const found = cellOf(row, column);
    if (!found) return;
    const { state, findings = [] } = found;
    const mark = findings.length === 0 ? '' : `${word('findings')} ${findings.length}`;
    cell.classList.add(state, ...(findings[0] ? ['found', findings[0].klasse] : []));
    cell.append(make('span', { className: 'text', text: wordOf(found) }));
    const messages = findings.map(({ klasse, message }) => `${word(klasse)}: ${message}`).join('\n');
    if (mark !== '') {
      const sign = SIGNS[findings[0]?.klasse ?? ''];
      cell.append(' ', make('span', { className: 'mark' }, ...signed(sign, mark)));
      cell.append(' ', make('span', { className: 'unseen', text: messages }));
    }
    cell.dataset['title'] = [wordOf(found), messages].filter(Boolean).join('\n\n');
    if (!isWritable(found)) cell.setAttribute('aria-readonly', 'true');
  },
  activate: begin,
  sort(column) {
    sorting = nextSorting(sorting, column);
    show();
    grid.focus(-1, column);
  },
});

function isWritable({ parts = [] }: RegisterCell): boolean {
  return editable && parts.length > 0;
}

function columnsOf({ columns }: Shown): GridColumn[] {
  return columns.map(({ kop, veld }, column) => ({
    head: kop,
    width: veld === 'doelen' || veld === 'grondslag' || veld === 'naam' ? 32 : 24,
    sort: sorting?.column === column ? sorting.direction : 'none',
  }));
}

function show(): void {
  if (!table) return;
  const { rows, total } = table;
  shown = shownRows(rows, filter.value, sorting, wordOf);
  const before = drawn;
  drawn = shown.map((index) => rows[index]);
  grid.show(columnsOf(table), shown.length, (row) => before[row] === drawn[row]);
  const text = `${word('shown')} ${shown.length} / ${total}`;
  if (status.textContent !== text) status.textContent = text;
}

function begin(row: number, column: number, cell: HTMLElement): void {
  const found = cellOf(row, column);
  const index = shown[row];
  if (!found || index === undefined) return;
  if (!isWritable(found)) {
    // What cannot be written here is written in the text; the editor goes there.
    if (found.state === 'noColumn') say(said, word('noColumnHint'));
    else host.post({ kind: 'open', rij: index, kolom: column });
    return;
  }
  const kop = table?.columns[column]?.kop ?? '';
  const chosen = chosenRow(index);
  editCell({
    cell,
    title: kop,
    parts: found.parts ?? [],
    word,
    done(changes, step) {
      if (changes.length > 0) host.post({ kind: 'set', ...chosen, kolom: column, kop, changes });
      // The field that was written in stands where the words of the cell were.
      drawn = drawn.map((one, at) => (at === row ? undefined : one));
      show();
      grid.focus(Math.max(0, shown.indexOf(index)), column + step);
    },
  });
}

function chosenRow(rij: number): ChosenRow {
  return { rij, naam: table?.rows[rij]?.cells[0]?.text ?? '', version: table?.version ?? null };
}

host.onMessage((message) => {
  switch (message.kind) {
    case 'words':
      words = message.words;
      label.textContent = word('filter');
      add.textContent = word('add');
      remove.textContent = word('remove');
      open.textContent = word('open');
      root.setAttribute('aria-label', word('table'));
      return;
    case 'table':
      take(message.change, message.editable, message.focus);
      return;
    case 'none':
      table = undefined;
      drawn = [];
      none.textContent = message.text;
      document.body.classList.add('isEmpty');
      return;
    case 'said':
      say(said, message.text);
  }
});

function take(change: RegisterTableChange, mayEdit: boolean, focus: number | undefined): void {
  const isFirst = table === undefined;
  const before = table?.rows ?? [];
  const rows = rowsAfter(before, change);
  const { columns, version, total } = change;
  table = { columns, version, total, rows };
  if (mayEdit !== editable) drawn = [];
  editable = mayEdit;
  if (before.length === total && !change.more) tellFindings(findingsIn(before), findingsIn(rows));
  add.disabled = !mayEdit;
  remove.disabled = !mayEdit;
  document.body.classList.remove('isEmpty');
  if (focus !== undefined) {
    filter.value = '';
    sorting = undefined;
  }
  // A cell that is being written in stays as it is.
  if (document.querySelector('.editing, dialog[open]')) {
    return;
  }
  show();
  if (isFirst) grid.focus(0, 0);
  if (focus !== undefined) grid.focus(focus, 0);
}

/** Findings come and go by themselves after a change: who does not see the marks is told. */
function tellFindings(before: number, now: number): void {
  if (before !== now) say(said, `${word('findings')} ${now} (${word('before')} ${before})`);
}

filter.addEventListener('input', show);
filter.addEventListener('keydown', ({ key }) => {
  if (key === 'ArrowDown') grid.focus(0, grid.active.column);
});
add.addEventListener('click', () => {
  host.post({ kind: 'add' });
});
remove.addEventListener('click', () => {
  const rij = shown[grid.active.row];
  if (rij !== undefined) host.post({ kind: 'remove', ...chosenRow(rij) });
});
open.addEventListener('click', () => {
  const rij = shown[grid.active.row] ?? shown[0];
  if (rij !== undefined) host.post({ kind: 'open', rij, kolom: null });
});
host.post({ kind: 'ready' });
