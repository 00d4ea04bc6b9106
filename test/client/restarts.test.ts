/** How often a server that ends by itself is started again. */
import assert from 'node:assert/strict';
import { countRestarts } from '../../client/src/restarts.ts';

const minute = 60_000;

describe('a server that ends by itself', () => {
  it('is started again four times within three minutes, and not a fifth', () => {
    const restarts = countRestarts();
    assert.deepEqual(
      [0, 1, 2, 3, 4].map((second) => restarts.allow(second * 1000)),
      [true, true, true, true, false],
    );
  });

  it('is started again for ever when it ends now and then', () => {
    const restarts = countRestarts();
    const ends = Array.from({ length: 20 }, (_, index) => restarts.allow(index * minute));
    assert.deepEqual(new Set(ends), new Set([true]));
  });

  it('is started again after a while of rest', () => {
    const restarts = countRestarts();
    const often = [0, 0, 0, 0, 0].map((now) => restarts.allow(now));
    assert.equal(often.at(-1), false);
    assert.equal(restarts.allow(3 * minute), true);
  });
});
