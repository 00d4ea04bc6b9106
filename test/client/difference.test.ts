/** What an edit must change to bring a text back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference } from '../../client/src/difference.ts';

describe('the difference of two texts', () => {
  it('is the one stretch that is other', () => {
    assert.deepEqual(difference('naam: Parkeren\n', 'naam: Afval\n'), { from: 6, to: 14, text: 'Afval' });
    assert.deepEqual(difference('a\nb\n', 'a\nnieuw\nb\n'), { from: 2, to: 2, text: 'nieuw\n' });
    assert.deepEqual(difference('gelijk', 'gelijk'), { from: 6, to: 6, text: '' });
  });

  it('makes the one of the other, and touches nothing that both begin or end with', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é', '👩‍⚖️') });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const found = difference(from, to);
        assert.equal(from.slice(0, found.from) + found.text + from.slice(found.to), to);
        const [left] = from.slice(found.from, found.to);
        assert.ok(left === undefined || found.text === '' || from[found.from] !== found.text[0]);
      }),
      { seed: 20_261_122 },
    );
  });
});
