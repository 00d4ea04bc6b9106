/** A document that is edited for long: no version of it stays, nor its text. */
import assert from 'node:assert/strict';
import { protocol } from '../bench/documents/protocol.ts';
import { tableRegister } from '../bench/documents/tableRegister.ts';
import { yamlRegister } from '../bench/documents/yamlRegister.ts';
import { keystrokesIn, KEYSTROKES_PER_PLACE } from '../bench/keystrokes.ts';
import { service, vandaag } from '../support/engine.ts';
import { heapInUse, nextTurn } from '../support/heap.ts';

const EDITS = 120;
/** What is remembered of words and of parts is there by then. */
const SETTLED = 36;
/** Of all texts of the versions between the two, counted at one byte a sign. */
const MOST_KEPT = 0.25;

const settings = service.settings({ vandaag });

describe('lint: the versions of a document that is edited', () => {
  for (const [name, text] of [
    ['protocol.md', protocol(5, 150_000)],
    ['register.yaml', yamlRegister(5, 400)],
    ['register.md', tableRegister(5, 500)],
  ] as const)
    it(`are let go: ${name}`, async () => {
      let document = service.open(`file:///voorbeeld/${name}`, text);
      assert.ok(document);
      let before = 0;
      for (const [count, edit] of keystrokesIn(text, EDITS / KEYSTROKES_PER_PLACE).entries()) {
        if (count === SETTLED) before = await heapInUse();
        document = service.edit(document, [edit], document.source.version + 1);
        service.judge(document, settings);
        await nextTurn();
      }
      const kept = (await heapInUse()) - before;
      const texts = (EDITS - SETTLED) * text.length;
      assert.ok(kept < MOST_KEPT * texts, `${String(kept)} bytes are kept of ${String(texts)}`);
    });
});
