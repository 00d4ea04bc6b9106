/** Changes of an open document, held against the protocol's own library. */
import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsOf } from '../../server/src/lsp/contentChanges.ts';
import {
  changeDocument,
  openDocument,
  originOf,
  withSyntax,
  type OpenDocument,
} from '../../server/src/lsp/openDocument.ts';
import type { Service } from '../../server/src/service.ts';
import { editDocument } from '../../server/src/text/document.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { drawn, protocol, register } from './documents.ts';
import { theService } from './engine.ts';

const uri = 'file:///voorbeeld/protocol.md';

/** A change of one span, in the coordinates of a text. */
function changeOf(text: string, start: number, end: number, newText: string): TextDocumentContentChangeEvent {
  const document = TextDocument.create(uri, 'markdown', 0, text);
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text: newText };
}

function afterLibrary(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  return TextDocument.update(TextDocument.create(uri, 'markdown', 0, text), [...changes], 1).getText();
}

function afterOurs(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  const document = { uri, version: 0, text };
  return editDocument(document, editsOf(document, changes)).text;
}

describe('content changes', () => {
  const text = 'één\r\ntwee 👩‍⚖️\r\n\r\nvier\rvijf\n';

  it('from the bottom up are one edit each', () => {
    const changes = [changeOf(text, 20, 22, 'X'), changeOf(text, 9, 9, 'Y'), changeOf(text, 0, 1, '')];
    assert.equal(editsOf({ uri, version: 0, text }, changes).length, 3);
    assert.equal(afterOurs(text, changes), afterLibrary(text, changes));
  });

  it('from the top down count in what went before', () => {
    const first = changeOf(text, 0, 0, 'nieuw\n');
    const between = afterLibrary(text, [first]);
    const changes = [first, changeOf(between, 8, 12, '')];
    assert.equal(afterOurs(text, changes), afterLibrary(text, changes));
  });

  it('may insert twice at one place', () => {
    const changes = [changeOf(text, 5, 5, 'a'), changeOf(text, 5, 5, 'b')];
    assert.equal(afterOurs(text, changes), afterLibrary(text, changes));
  });

  it('may be the whole text', () => {
    assert.equal(afterOurs(text, [{ text: 'anders' }]), 'anders');
    assert.deepEqual(editsOf({ uri, version: 0, text }, [{ text }]), []);
    const changes = [changeOf(text, 3, 4, '!'), { text: 'ab' }, changeOf('ab', 1, 1, '-')];
    assert.equal(afterOurs(text, changes), 'a-b');
  });

  it('may lie outside the text', () => {
    const range = { start: { line: 1, character: 3 }, end: { line: 99, character: 99 } };
    assert.equal(afterOurs('a\nbcdef', [{ range, text: '!' }]), afterLibrary('a\nbcdef', [{ range, text: '!' }]));
  });

  it('may be any row of edits', () => {
    const random = seededRandom(20261121);
    let now = text;
    for (let round = 0; round < 3000; round++) {
      const changes: TextDocumentContentChangeEvent[] = [];
      let between = now;
      for (let count = Math.floor(random() * 4); count >= 0; count--) {
        const { span, newText } = randomEdit(random, between, ['| a |', '- ', '👩‍⚖️']);
        changes.push(changeOf(between, span.start, span.end, newText));
        between = afterLibrary(between, changes.slice(-1));
      }
      assert.equal(afterOurs(now, changes), between, JSON.stringify({ now, changes }));
      now = between.length > 2000 ? text : between;
    }
  });
});

describe('an open document', () => {
  let service: Service;
  before(async () => {
    service = await theService();
  });

  function opened(text: string): OpenDocument {
    return withSyntax(openDocument({ uri, languageId: 'markdown', version: 1, text }), service);
  }

  function change(document: OpenDocument, version: number, ...changes: TextDocumentContentChangeEvent[]): OpenDocument {
    return changeDocument(document, { textDocument: { uri, version }, contentChanges: changes }, service);
  }

  it('is the same value until it changes', () => {
    const document = opened(drawn(protocol()).text);
    assert.equal(withSyntax(document, service), document);
  });

  it('takes the version of the change, also when nothing changes', () => {
    const document = change(opened('# a\n'), 7);
    assert.equal(document.shown.version, 7);
    assert.equal(document.read?.source.version, 7);
  });

  it('is text alone until the engine is there', () => {
    const document = openDocument({ uri, languageId: 'markdown', version: 1, text: 'ab' });
    const changed = changeDocument(
      document,
      { textDocument: { uri, version: 2 }, contentChanges: [changeOf('ab', 1, 1, '-')] },
      undefined,
    );
    assert.equal(changed.shown.text, 'a-b');
    assert.equal(withSyntax(changed, service).read?.source.text, 'a-b');
  });

  it('keeps the syntax that a fresh reading gives, with and without a byte order mark', () => {
    for (const mark of ['', '\uFEFF']) {
      const random = seededRandom(7);
      let document = opened(mark + drawn(protocol()).text);
      for (let version = 2; version < 40; version++) {
        const { text } = document.shown;
        const { span, newText } = randomEdit(random, text, ['## Artikel 2', '1. ', drawn(register()).text, '\uFEFF']);
        document = withSyntax(change(document, version, changeOf(text, span.start, span.end, newText)), service);
        assert.equal(document.shown.text, afterLibrary(text, [changeOf(text, span.start, span.end, newText)]));
        assert.equal(document.read?.source.text, document.shown.text.slice(originOf(document)));
        assert.deepEqual(document.read?.syntax, service.open(uri, document.shown.text)?.syntax);
      }
    }
  });
});
