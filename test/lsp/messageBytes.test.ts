/** Messages as bytes: the JSON of a message, however often the diagnostics in it were told before. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { messageBytes } from '../../server/src/node/messageBytes.ts';

const read = async (message: object): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await messageBytes.encode(message)));

describe('message bytes', () => {
  it('say what JSON says, the first time and again', async () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 12 });
    const diagnostic = fc.record({ message: words, code: words, tags: fc.array(fc.integer()) });
    const list = fc.array(fc.oneof({ weight: 9, arbitrary: diagnostic }, { weight: 1, arbitrary: fc.jsonValue() }));
    const message = fc.oneof(
      fc.record({ jsonrpc: words, id: fc.integer(), result: fc.record({ kind: words, items: list }) }),
      fc.record({ result: fc.record({ items: list, resultId: words }), id: fc.option(words) }),
      fc.record({ method: words, params: fc.record({ uri: words, diagnostics: list }) }),
      fc.record({ items: list, result: fc.jsonValue(), params: fc.jsonValue() }),
      fc.dictionary(words, fc.jsonValue()),
    );
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        const said: unknown = JSON.parse(JSON.stringify(one));
        assert.deepEqual(await read(one), said);
        assert.deepEqual(await read({ ...one }), said);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('leave out what JSON leaves out', async () => {
    const message = { id: undefined, result: { items: [{ code: 'a', data: undefined }], resultId: undefined } };
    assert.deepEqual(await read(message), { result: { items: [{ code: 'a' }] } });
    assert.deepEqual(await read({ result: { items: [] } }), { result: { items: [] } });
  });

  it('write a diagnostic once', async () => {
    let written = 0;
    const diagnostic = { toJSON: () => ({ code: ++written }) };
    for (const id of [1, 2, 3]) {
      const message = { id, result: { kind: 'full', items: [diagnostic, { code: 'other' }] } };
      assert.deepEqual(await read(message), { id, result: { kind: 'full', items: [{ code: 1 }, { code: 'other' }] } });
    }
  });

  it('refuse what JSON cannot say', async () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    await assert.rejects(messageBytes.encode({ result: { items: [circle] } }), TypeError);
    await assert.rejects(messageBytes.encode(circle), TypeError);
  });
});
