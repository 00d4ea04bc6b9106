/** Bytes on their way to the server and back. */
import assert from 'node:assert/strict';
import { fromBase64, toBase64 } from '../../client/src/base64.ts';

describe('bytes as text', () => {
  it('are what other programs make of them, and come back, around the size of a part too', () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 100_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 7919) % 256);
      const text = toBase64(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64'), String(length));
      assert.deepEqual(fromBase64(text), bytes, String(length));
    }
  });
});
