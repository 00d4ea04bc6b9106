/** The page of the dekkingsmatrix: what protocol and register say of each verwerking, a line for each of the two. */
import { createGrid } from './grid.ts';
import { byId, editorHost, make, signed } from './host.ts';
import { say } from './said.ts';
import type { FromMatrix, MatrixLine, ToMatrix, Words } from './messages.ts';

const host = editorHost<ToMatrix, FromMatrix>();
const root = byId('grid');
const status = byId('status');
const said = byId('said');

/** Beside the word, never instead of it. */
const SIGNS: Readonly<Record<string, string>> = {
  present: '✔',
  missing: '✖',
  differs: '≠',
  mayDiffer: '≈',
  blank: '…',
  noVerwerking: '✖',
};
const STATES = ['present', 'missing', 'differs', 'mayDiffer', 'blank', 'noVerwerking'];

let words: Words = {};
let columns: readonly string[] = [];
let lines: readonly MatrixLine[] = [];
let shown: readonly MatrixLine[] = [];

const only = make('input', { attributes: { type: 'checkbox', id: 'only' } });
const label = make('label', { attributes: { for: 'only' } });
byId('tools').append(only, label);

const grid = createGrid({
  root,
  rowHeight: 46,
  fill(cell, row, column) {
    const line = shown[row];
    if (!line) return;
    cell.classList.add(line.kant);
    const found = line.cells[column - 2];
    if (column < 2 || !found) {
      const text = column === 0 ? [line.naam, line.note].filter(Boolean).join(' – ') : (words[line.kant] ?? '');
      cell.append(make('span', { className: 'text', text }));
      cell.dataset['title'] = text;
      return;
    }
    const sign = SIGNS[found.status];
    cell.classList.add(STATES.includes(found.status) ? found.status : 'other');
    cell.append(make('span', { className: 'word' }, ...signed(sign, found.word)));
    if (found.text !== '') cell.append(' ', make('span', { className: 'text', text: found.text }));
    cell.dataset['title'] = [found.word, found.text].filter(Boolean).join(': ');
  },
  activate(row, column) {
    const line = shown[row];
    const spot = line?.cells[column - 2]?.spot ?? line?.spot;
    if (spot) host.post({ kind: 'go', spot });
    else say(said, words['nowhere'] ?? '');
  },
  sort: () => undefined,
});

/** Both lines of a verwerking are shown, or neither. */
function show(): void {
  const open = new Set(
    lines.flatMap(({ naam, cells }, index) =>
      cells.some(({ status: one }) => one !== 'present' && one !== 'noColumn')
        ? [`${naam}\n${Math.floor(index / 2)}`]
        : [],
    ),
  );
  shown = only.checked ? lines.filter(({ naam }, index) => open.has(`${naam}\n${Math.floor(index / 2)}`)) : lines;
  const heads = [words['verwerking'] ?? '', words['document'] ?? '', ...columns];
  grid.show(
    heads.map((head, index) => ({ head, width: index === 0 ? 30 : index === 1 ? 12 : 24 })),
    shown.length,
  );
  status.textContent = `${words['shown'] ?? ''} ${shown.length / 2} / ${lines.length / 2}`;
}

host.onMessage((message) => {
  switch (message.kind) {
    case 'words':
      words = message.words;
      label.textContent = words['only'] ?? '';
      root.setAttribute('aria-label', words['table'] ?? '');
      return;
    case 'matrix': {
      const isFirst = lines.length === 0;
      ({ columns, lines } = message);
      document.body.classList.remove('isEmpty');
      show();
      if (isFirst) grid.focus(0, 0);
      return;
    }
    case 'none':
      lines = [];
      byId('none').textContent = message.text;
      document.body.classList.add('isEmpty');
  }
});

only.addEventListener('change', show);
// One click goes there, as on a link; the grid itself takes the press.
root.addEventListener('click', ({ target }) => {
  const cell = target instanceof Element ? target.closest('[role="gridcell"]') : null;
  if (!cell || cell.getAttribute('aria-colindex') === '2') return;
  const spot = shown[grid.active.row]?.cells[grid.active.column - 2]?.spot;
  if (spot) host.post({ kind: 'go', spot });
});
host.post({ kind: 'ready' });
