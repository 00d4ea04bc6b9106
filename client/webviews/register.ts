/** The page of a register as a table. What it shows is the text of the document; it holds nothing of its own. */
import type { RegisterCell, RegisterTable } from '../../server/src/lsp/viewRequests.ts';
import { editCell } from './cellEditor.ts';
import { createGrid, type GridColumn } from './grid.ts';
import { byId, editorHost, make } from './host.ts';
import type { FromRegister, ToRegister, Words } from './messages.ts';
import { nextSorting, shownRows, type Sorting } from './order.ts';

const host = editorHost<ToRegister, FromRegister>();
const root = byId('grid');
const status = byId('status');
const none = byId('none');

let words: Words = {};
let table: RegisterTable | undefined;
let editable = false;
let sorting: Sorting;
let shown: readonly number[] = [];

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
    if (mark !== '')
      cell.append(make('span', { className: 'mark', text: `${SIGNS[findings[0]?.klasse ?? ''] ?? ''} ${mark}` }));
    const messages = findings.map(({ klasse, message }) => `${word(klasse)}: ${message}`).join('\n');
    cell.title = [wordOf(found), messages].filter(Boolean).join('\n\n');
    cell.setAttribute('aria-label', [wordOf(found), mark, messages].filter(Boolean).join('. '));
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

function columnsOf({ columns }: RegisterTable): GridColumn[] {
  return columns.map(({ kop, veld }, column) => ({
    head: kop,
    width: veld === 'doelen' || veld === 'grondslag' || veld === 'naam' ? 32 : 24,
    sort: sorting?.column === column ? sorting.direction : 'none',
  }));
}

function show(): void {
  if (!table) return;
  shown = shownRows(table.rows, filter.value, sorting, wordOf);
  grid.show(columnsOf(table), shown.length);
  say(`${word('shown')} ${shown.length} / ${table.rows.length}`);
}

function say(text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function begin(row: number, column: number, cell: HTMLElement): void {
  const found = cellOf(row, column);
  const index = shown[row];
  if (!found || index === undefined) return;
  if (!isWritable(found)) {
    // What cannot be written here is written in the text; the editor goes there.
    if (found.state === 'noColumn') say(word('noColumnHint'));
    else host.post({ kind: 'open', range: found.range });
    return;
  }
  editCell({
    cell,
    title: table?.columns[column]?.kop ?? '',
    parts: found.parts ?? [],
    word,
    done(changes, step) {
      if (changes.length > 0) host.post({ kind: 'set', rij: index, kolom: column, changes });
      grid.show(table ? columnsOf(table) : [], shown.length);
      grid.focus(row, column + step);
    },
  });
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
      take(message.table, message.editable, message.focus);
      return;
    case 'none':
      table = undefined;
      none.textContent = message.text;
      document.body.classList.add('isEmpty');
      return;
    case 'said':
      say(message.text);
  }
});

function take(next: RegisterTable, mayEdit: boolean, focus: number | undefined): void {
  const isFirst = table === undefined;
  table = next;
  editable = mayEdit;
  add.disabled = !mayEdit;
  remove.disabled = !mayEdit;
  document.body.classList.remove('isEmpty');
  if (focus !== undefined) {
    filter.value = '';
    sorting = undefined;
  }
  // A cell that is being written in stays as it is.
  if (document.querySelector('.editing, dialog[open]')) {
    shown = shownRows(next.rows, filter.value, sorting, wordOf);
    return;
  }
  show();
  if (isFirst) grid.focus(0, 0);
  if (focus !== undefined) grid.focus(focus, 0);
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
  if (rij !== undefined) host.post({ kind: 'remove', rij });
});
open.addEventListener('click', () => {
  const row = table?.rows[shown[grid.active.row] ?? 0];
  if (row) host.post({ kind: 'open', range: row.range });
});
host.post({ kind: 'ready' });
