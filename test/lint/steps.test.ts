/** Judging step by step: whatever is judged between two steps, what comes out is what judging at once gives. */
import assert from 'node:assert/strict';
import type { JudgedFile, ReadDocument } from '../../server/src/service.ts';
import { protocol } from '../bench/documents/protocol.ts';
import { yamlRegister } from '../bench/documents/yamlRegister.ts';
import { keystrokesIn } from '../bench/keystrokes.ts';
import { service, vandaag } from '../support/engine.ts';

const settings = service.settings({ vandaag });

function read(name: string, text: string): ReadDocument {
  const document = service.open(`file:///voorbeeldstad/${name}`, text);
  assert.ok(document);
  return document;
}

function stepsOf(document: ReadDocument): Generator<undefined, JudgedFile[]> {
  return service.judgeInSteps([{ uri: document.source.uri, document }], settings);
}

/** All that is said, with the repairs. */
function said(judged: readonly JudgedFile[]): unknown {
  return judged.map((file) => ({
    ...file,
    findings: file.findings.map((finding) => ({ ...finding, fixes: file.fixesOf(finding) })),
    fixesOf: undefined,
    voorstellenVoor: undefined,
    asideOf: undefined,
  }));
}

function atOnce({ source }: ReadDocument, name: string): unknown {
  const document = read(name, source.text);
  return said(service.judgeAll([{ uri: document.source.uri, document }], settings, { eenmalig: true }));
}

for (const [name, text] of [
  ['protocol.md', protocol(3, 8000)],
  ['register.yaml', yamlRegister(3, 300)],
] as const)
  it(`versions that are judged a step of each in turn are judged as when each is judged at once: ${name}`, () => {
    const before = read(name, text);
    const [edit] = keystrokesIn(text, 1);
    assert.ok(edit);
    const after = service.edit(before, [edit], 2);
    const [one, other] = [stepsOf(before), stepsOf(after)];
    let steps = 0;
    let [a, b] = [one.next(), other.next()];
    while (a.done !== true || b.done !== true) {
      if (a.done !== true) a = one.next();
      if (b.done !== true) b = other.next();
      steps++;
    }
    assert.ok(steps > 15, `only ${String(steps)} steps`);
    assert.deepEqual(said(a.value), atOnce(before, name));
    assert.deepEqual(said(b.value), atOnce(after, name));
  });
