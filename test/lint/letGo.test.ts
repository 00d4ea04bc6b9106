/** What a folder of documents leaves behind that are judged one after the other: nothing, so that memory does not grow with it. */
import assert from 'node:assert/strict';
import { protocol } from '../bench/documents/protocol.ts';
import { tableRegister } from '../bench/documents/tableRegister.ts';
import { yamlRegister } from '../bench/documents/yamlRegister.ts';
import { service, vandaag } from '../support/engine.ts';
import { collect, nextTurn } from '../support/heap.ts';

/** More than V8 needs to end what it does beside us; what we hold on to is held in the last as in the first. */
const TURNS = 50;

/** What was read of the documents of a dossier that was judged once; nothing else refers to it when this returns. */
function judgedOnce(
  texts: Readonly<Record<string, string>>,
): { readonly name: string; readonly read: WeakRef<object> }[] {
  const files = Object.entries(texts).map(([name, text]) => {
    const uri = `file:///voorbeeld/${name}`;
    const document = service.open(uri, text);
    assert.ok(document);
    return { uri, document };
  });
  const settings = service.settings({ vandaag });
  const judged = service.judgeAll(files, settings, { eenmalig: true });
  assert.ok(judged.some(({ findings }) => findings.length > 0));
  return files.flatMap(({ uri, document }) => {
    const inhoud = service.scene(uri, { files, judged, settings }).document(uri)?.model.inhoud;
    assert.ok(inhoud?.soort === 'protocol' || inhoud?.soort === 'register');
    const [first] = inhoud.verwerkingen;
    assert.ok(first);
    const parts = { document, inhoud, verwerking: first, 'verwerking as read': first.base };
    return Object.entries(parts).map(([part, read]) => ({ name: `${part} of ${uri}`, read: new WeakRef(read) }));
  });
}

describe('lint: documents that are judged once', () => {
  for (const [name, texts] of Object.entries({
    'a protocol and a register in YAML': { 'protocol.md': protocol(1, 8_000), 'register.yaml': yamlRegister(1, 12) },
    'a register as a table': { 'register.md': tableRegister(1, 12) },
  }))
    it(`are let go: ${name}`, async () => {
      const parts = judgedOnce(texts);
      // What a weak reference points to stays until the turn in which it was made has ended, and what V8 compiles beside
      // us holds on to what it looks at until it is done.
      for (let turn = 0; turn < TURNS && parts.some(({ read }) => read.deref() !== undefined); turn++) {
        await nextTurn();
        collect();
      }
      assert.deepEqual(
        parts.filter(({ read }) => read.deref() !== undefined).map((part) => part.name),
        [],
      );
    });
});
