/** The register as a table: where keys lead, which rows are shown, and the words of a line of the matrix. */
import assert from 'node:assert/strict';
import { isCalendarDate } from '../../client/src/calendarDate.ts';
import { matrixWords, registerWords, statusWord } from '../../client/src/registerWords.ts';
import { moved } from '../../client/webviews/keys.ts';
import { nextSorting, shownRows, type Sorting } from '../../client/webviews/order.ts';
import type { RegisterRow } from '../../server/src/lsp/viewRequests.ts';
import type { DekkingStatus } from '../../server/src/features/dekking/zijde.ts';

const size = { rows: 3, columns: 4, page: 2 };

function rows(...texts: readonly (readonly string[])[]): RegisterRow[] {
  return texts.map((cells) => ({ cells: cells.map((text) => ({ text, state: 'filled' })) }));
}

describe('the keys of a grid', () => {
  const press = (key: string, row: number, column: number, ctrlKey = false): unknown => {
    const to = moved({ key, ctrlKey, metaKey: false }, { row, column }, size);
    return to && [to.row, to.column];
  };

  it('move by one cell and stop at the edges; above the first row is the head', () => {
    assert.deepEqual(press('ArrowDown', 0, 1), [1, 1]);
    assert.deepEqual(press('ArrowDown', 2, 1), [2, 1]);
    assert.deepEqual(press('ArrowUp', 0, 1), [-1, 1]);
    assert.deepEqual(press('ArrowUp', -1, 1), [-1, 1]);
    assert.deepEqual(press('ArrowLeft', 1, 0), [1, 0]);
    assert.deepEqual(press('ArrowRight', 1, 3), [1, 3]);
  });

  it('move far with Control, to the ends of a row, and by a page', () => {
    assert.deepEqual(press('ArrowDown', 0, 1, true), [2, 1]);
    assert.deepEqual(press('Home', 1, 2), [1, 0]);
    assert.deepEqual(press('End', 1, 2, true), [2, 3]);
    assert.deepEqual(press('PageDown', 0, 0), [2, 0]);
    assert.deepEqual(press('PageUp', 2, 0), [0, 0]);
    assert.equal(press('a', 0, 0), undefined);
  });
});

describe('the rows of a register', () => {
  const some = rows(['Parkeren', '10 jaar'], ['Afval', '2 jaar'], ['Één loket', '2 jaar']);
  const shown = (filter: string, sorting?: Sorting): number[] => shownRows(some, filter, sorting, ({ text }) => text);

  it('are those that hold every word, whatever its case and accents', () => {
    assert.deepEqual(shown(''), [0, 1, 2]);
    assert.deepEqual(shown('EEN'), [2]);
    assert.deepEqual(shown('jaar  afval'), [1]);
    assert.deepEqual(shown('niets'), []);
  });

  it('are sorted as people count, and come back in the order of the file', () => {
    const first = nextSorting(undefined, 1);
    assert.deepEqual(shown('', first), [1, 2, 0]);
    const second = nextSorting(first, 1);
    assert.deepEqual(shown('', second), [0, 1, 2]);
    assert.equal(nextSorting(second, 1), undefined);
    assert.deepEqual(nextSorting(second, 0), { column: 0, direction: 'ascending' });
  });
});

describe('the words of the views', () => {
  const t = (message: string): string => message;

  it('are there for each state, and differ where the states differ', () => {
    const words = registerWords(t);
    const states = ['missing', 'empty', 'blank', 'noColumn'].map((state) => words[state] ?? '');
    assert.equal(new Set(states).size, 4);
    assert.ok([...Object.values(words), ...Object.values(matrixWords(t))].every((word) => word !== ''));
  });

  it('say of each side which document lacks a verwerking', () => {
    const statuses: readonly DekkingStatus[] = [
      ...(['present', 'missing', 'differs', 'mayDiffer', 'blank'] as const),
      ...(['noColumn', 'noVerwerking', 'noDocument', 'outside'] as const),
    ];
    const words = statuses.map((status) => statusWord(status, 'register', '?', t));
    assert.equal(new Set(words).size, statuses.length);
    assert.ok(!words.includes('?'));
    assert.equal(statusWord('noVerwerking', 'protocol', '', t), 'not in the protocol');
    assert.equal(statusWord('iets-nieuws', 'protocol', 'iets nieuws', t), 'iets nieuws');
  });
});

describe('a peildatum', () => {
  it('is a day of the calendar', () => {
    for (const text of ['2026-11-21', '2024-02-29']) assert.equal(isCalendarDate(text), true, text);
    for (const text of ['2026-02-30', '21-11-2026', '2026-1-1', 'morgen', '2023-02-29'])
      assert.equal(isCalendarDate(text), false, text);
  });
});
