/** What is remembered of texts, and that it is not kept for ever. */
import assert from 'node:assert/strict';
import { perText } from '../../server/src/text/perText.ts';
import { heapInUse } from '../support/heap.ts';

describe('a function that remembers texts', () => {
  it('computes once for a text, and each time for a long one', () => {
    const asked: string[] = [];
    const lengthOf = perText((text) => {
      asked.push(text);
      return { length: text.length };
    });
    const long = 'a'.repeat(1000);
    assert.equal(lengthOf('ja'), lengthOf('ja'));
    assert.deepEqual([lengthOf(long), lengthOf(long)], [{ length: 1000 }, { length: 1000 }]);
    assert.deepEqual(asked, ['ja', long, long]);
  });

  it('forgets all when there are many, and goes on', () => {
    let count = 0;
    const once = perText(() => ++count);
    for (let index = 0; index < 10_000; index++) once(String(index));
    assert.equal(once('9999'), 10_000);
    assert.equal(once('0'), 10_001);
  });

  it('holds on to the words, and not to the text that they are cut from', async () => {
    const ends = perText((text) => text.slice(0, 30));
    const before = await heapInUse();
    for (let index = 0; index < 100; index++) {
      const long = `${String(index)} ${'een verwerking van persoonsgegevens '.repeat(30_000)}`;
      assert.equal(ends(long.slice(0, 200)), long.slice(0, 30));
    }
    assert.ok((await heapInUse()) - before < 10_000_000);
  });
});
