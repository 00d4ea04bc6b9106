/** What of a register as a table is sent: after any change the client has the table that the server has. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rowsAfter } from '../../client/webviews/registerRows.ts';
import { registerSplice, sentTables, type KnownRow } from '../../server/src/lsp/registerChange.ts';
import type { RegisterRow } from '../../server/src/lsp/viewRequests.ts';

const seed = 20_261_122;
const table = fc.array(fc.constantFrom('parkeren', 'afval', 'wonen', 'zorg'), { maxLength: 12 });

function rowOf(text: string): RegisterRow {
  return { cells: [{ text, state: 'filled' }] };
}

function known(text: string): KnownRow {
  return { key: text, row: () => rowOf(text) };
}

describe('the rows of a register that are sent', () => {
  it('bring the client to the table of the server, however few come at a time', () => {
    fc.assert(
      fc.property(table, table, fc.integer({ min: 1, max: 5 }), (before, now, most) => {
        let [keys, rows]: readonly [readonly string[], readonly RegisterRow[]] = [before, before.map(rowOf)];
        for (let answers = 0, more = true; more; answers++) {
          assert.ok(answers <= now.length, 'an answer that brought nothing');
          const answer = registerSplice(keys, now.map(known), most);
          assert.ok(answer.splice.rows.filter((row) => row !== null).length <= most);
          rows = rowsAfter(rows, { isWhole: false, splice: answer.splice });
          ({ keys, more } = answer);
          assert.deepEqual(rows, keys.map(rowOf));
        }
        assert.deepEqual(keys, now);
      }),
      { seed },
    );
  });

  it('are the one that changed', () => {
    const before = Array.from({ length: 3000 }, (_, index) => `rij ${String(index)}`);
    const now = before.map((text, index) => known(index === 1200 ? 'anders' : text));
    const { splice, more } = registerSplice(before, now);
    assert.deepEqual(splice, { at: 1200, removed: 1, rows: [rowOf('anders')] });
    assert.equal(more, false);
  });

  it('are all of them for a client whose table is not known', () => {
    const tables = sentTables();
    const first = tables.keep('a', ['rij']);
    assert.equal(tables.take('b', first), undefined);
    assert.deepEqual(tables.take('a', first), ['rij']);
    assert.equal(tables.take('a', first), undefined);
    const old = tables.keep('a', ['oud']);
    for (let other = 0; other < 8; other++) tables.keep('b', []);
    assert.equal(tables.take('a', old), undefined);
    assert.equal(tables.take('a', 'geen getal'), undefined);
  });
});
