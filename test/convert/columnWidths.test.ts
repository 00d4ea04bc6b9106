/** Columns of the tables of a report in Word: no head is broken within a word while another column has room. */
import assert from 'node:assert/strict';
import { columnWidths } from '../../server/src/convert/rapport/columnWidths.ts';

const ROOM = 9630;
const HEAD = ['Document', 'Soort', 'Recht van', 'Fouten', 'Waarschuwingen', 'Vragen'];

describe('rapport: columns in Word', () => {
  it('are alike behind the first where all heads fit', () => {
    assert.deepEqual(columnWidths(['Veld', 'Was', 'Wordt'], 1000, 18, false), [200, 400, 400]);
  });

  it('give room to a long word, and together are no wider than the page', () => {
    const widths = columnWidths(HEAD, ROOM, 18, false);
    const [, soort = 0, , , waarschuwingen = 0] = widths;
    assert.ok(waarschuwingen >= 'Waarschuwingen'.length * 18 * 6.3, String(waarschuwingen));
    assert.ok(soort < waarschuwingen && soort > 'Soort'.length * 18 * 6.3);
    for (const head of [HEAD, ['A'], ['Naam', ...HEAD.map(() => 'Verwerkingsverantwoordelijke')]])
      assert.ok(columnWidths(head, ROOM, 18, true).reduce((sum, width) => sum + width, 0) <= ROOM);
  });
});
