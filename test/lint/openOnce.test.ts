/** A long register that is opened to be judged once: the same findings and repairs, and next to nothing of it stays. */
import assert from 'node:assert/strict';
import { serviceOf, type JudgedFile, type ReadDocument, type WorkspaceFile } from '../../server/src/service.ts';
import { protocol } from '../bench/documents/protocol.ts';
import { yamlRegister } from '../bench/documents/yamlRegister.ts';
import { loadKennis } from '../../server/src/knowledge/loadKennis.ts';
import { loadReaders } from '../../server/src/model/document.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { readYamlOnce } from '../../server/src/syntax/yaml/readYaml.ts';
import { vandaag } from '../support/engine.ts';
import { collect, nextTurn } from '../support/heap.ts';

const readers = await loadReaders();
/** Forty verwerkingen are long. */
const yaml = { ...readers.yaml, readOnce: (text: string) => readYamlOnce(text, 40) };
const service = serviceOf({ ...readers, yaml }, await loadKennis(), rules);
const settings = service.settings({ vandaag });
const register = 'file:///voorbeeld/register.yaml';

function judged(
  texts: Readonly<Record<string, string>>,
  open: (uri: string, text: string) => ReadDocument | undefined,
): { readonly files: readonly WorkspaceFile[]; readonly judged: readonly JudgedFile[] } {
  const files = Object.entries(texts).map(([name, text]) => {
    const uri = `file:///voorbeeld/${name}`;
    const document = open(uri, text);
    assert.ok(document);
    return { uri, document };
  });
  return { files, judged: service.judgeAll(files, settings, { eenmalig: true }) };
}

/** What was found in each file, with the repairs of some. */
function told(files: readonly JudgedFile[]): object {
  return files.map((file) => {
    const some = file.findings.filter((_, index) => index % 5 === 0);
    return {
      ...file,
      fixesOf: some.map((finding) => file.fixesOf(finding)),
      voorstellenVoor: some.map((finding) => file.voorstellenVoor(finding)),
      asideOf: some.map((finding) => file.asideOf(finding)),
      afwijkingen: file.afwijkingen.map(({ bevindingen }) => bevindingen),
    };
  });
}

/** With a field that is misspelt, a kenmerk that is there twice, an alias, and a finding that is set aside. */
function marred(text: string): string {
  const items = text.split(/(?=^ {2}- )/m);
  return items
    .map((item, n) => {
      if (n === 10) return item.replace('doel', 'deol');
      if (n === 11 || n === 90) return item.replace(/id: .*/, 'id: dubbel-1');
      if (n === 50) return item.replace(/naam: (.*)/, 'naam: &naam $1');
      return n === 51 ? item.replace(/naam: .*/, 'naam: *naam') : item;
    })
    .join('');
}

describe('lint: a long register that is opened once', () => {
  const texts = { 'protocol.md': protocol(3, 4_000), 'register.yaml': marred(yamlRegister(3, 120)) };

  it('has the findings and repairs of one that is kept', () => {
    const kept = judged(texts, (uri, text) => service.open(uri, text));
    const once = judged(texts, (uri, text) => service.openOnce(uri, text));
    assert.ok(kept.judged.some(({ uri, findings }) => uri === register && findings.length > 100));
    assert.deepEqual(told(once.judged), told(kept.judged));
  });

  it('does not hold what was read of its verwerkingen', async () => {
    const run = judged(texts, (uri, text) => service.openOnce(uri, text));
    const inhoud = service.scene(register, { ...run, settings }).document(register)?.model.inhoud;
    assert.ok(inhoud?.soort === 'register');
    const read = inhoud.verwerkingen.slice(0, 20).map(({ velden }) => new WeakRef(velden));
    assert.equal(read.length, 20);
    const held = (): number => read.filter((one) => one.deref() !== undefined).length;
    // What a weak reference points to stays until the turn in which it was made has ended, and what V8 compiles beside
    // us holds on to what it looks at until it is done.
    for (let turn = 0; turn < 50 && held() > 8; turn++) {
      await nextTurn();
      collect();
    }
    assert.ok(held() <= 8, String(held()));
  });
});
