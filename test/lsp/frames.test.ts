/** The bytes of the protocol: what is no message is passed over, and what comes behind it is still understood. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import fc from 'fast-check';
import { MessageFrames } from '../../server/src/node/messageFrames.ts';

const frame = (body: string): string => `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;

/** What comes out of these pieces, and how often something was left out. */
async function through(
  pieces: readonly (string | Buffer)[],
): Promise<{ readonly out: string; readonly dropped: number }> {
  let dropped = 0;
  const frames = new MessageFrames(() => dropped++);
  const out: Buffer[] = [];
  frames.on('data', (data: Buffer) => out.push(data));
  for (const piece of pieces) frames.write(piece);
  frames.end();
  await once(frames, 'end');
  return { out: Buffer.concat(out).toString(), dropped };
}

describe('message frames', () => {
  it('come through as they are, however they are cut', async () => {
    const bodies = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 1, max: 30 }), async (texts, size) => {
        const whole = Buffer.from(texts.map(frame).join(''));
        const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
          whole.subarray(at * size, (at + 1) * size),
        );
        assert.deepEqual(await through(pieces), { out: whole.toString(), dropped: 0 });
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('may have a second line in their header', async () => {
    const message = 'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}';
    assert.deepEqual(await through([message]), { out: message, dropped: 0 });
  });

  const last = frame('{"id":2}');
  for (const [name, garbage] of Object.entries({
    'words that are no header': 'hallo\r\n\r\n',
    'signs that are no words': '\u0000\u0001\r\n\r\n',
    'a header without a length': 'Content-Type: none\r\n\r\n',
    'a length in words': 'Content-Length: abc\r\n\r\n{}',
    'a length below zero': 'Content-Length: -5\r\n\r\n{}',
    'a length beyond all measure': 'Content-Length: 99999999999999\r\n\r\n{}',
    'a header without end': 'x'.repeat(10_000),
  }))
    it(`are found again behind ${name}`, async () => {
      const { out, dropped } = await through([garbage, last]);
      assert.equal(out, last);
      assert.ok(dropped > 0);
    });

  it('are found again behind a length that is too short', async () => {
    const { out } = await through(['Content-Length: 3\r\n\r\n{"id":1}', last]);
    assert.equal(out, `Content-Length: 3\r\n\r\n{"i${last}`);
  });

  it('are found again behind a length that is too long', async () => {
    const { out } = await through([`Content-Length: 20\r\n\r\n{"id":1}`, frame('{"id":9}'), last]);
    assert.ok(out.endsWith(last));
  });
});
