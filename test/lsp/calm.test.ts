/** What is found in a sentence that is being typed waits for a pause; all else is told at once. */
import assert from 'node:assert/strict';
import { openSentence } from '../../server/src/lsp/openSentence.ts';
import { pulling } from './capabilities.ts';
import { codes } from './documents.ts';
import { Editor } from './editor.ts';

const uri = 'file:///voorbeeld/protocol.md';
const MISSING = 'citaat-artikel-bestaat-niet';

/** A protocol whose last lid is being written. */
function text(lid: string, eol = '\n'): string {
  const lines = [
    '# Privacyprotocol Wmo Voorbeeldstad',
    '',
    '## Artikel 1 Doel',
    '',
    '1. Het doel € 👩‍⚖️ is artikel 251 AVG.',
  ];
  return [...lines, `2. ${lid}`, ''].join(eol);
}

describe('while a user types', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  /** Types at the end of the last lid, and gives what is then shown. */
  async function typed(before: string, version: number, words: string): Promise<unknown[]> {
    const place = { line: 5, character: `2. ${before}`.length };
    const next = editor.nextPublished(uri, version);
    await editor.change(uri, version, { range: { start: place, end: place }, text: words });
    return codes(await next);
  }

  for (const [name, eol, mark] of [
    ['LF', '\n', ''],
    ['CRLF with a byte order mark', '\r\n', '\uFEFF'],
  ] as const)
    it(`a finding waits until there is a pause (${name})`, async () => {
      editor = await Editor.start();
      const opened = editor.nextPublished(uri);
      await editor.open(uri, mark + text('Zie artikel 25', eol));
      assert.deepEqual(codes(await opened), [MISSING]);
      assert.deepEqual(await typed('Zie artikel 25', 2, '0 AVG'), [MISSING]);
      const paused = editor.nextPublished(uri, 2);
      editor.passTime();
      assert.deepEqual(codes(await paused), [MISSING, MISSING]);
    });

  it('a sentence that ends is told of at once', async () => {
    editor = await Editor.start();
    await editor.open(uri, text('Zie artikel 250 AVG'));
    assert.deepEqual(await typed('Zie artikel 250 AVG', 2, '.'), [MISSING, MISSING]);
    assert.equal(editor.timers.size, 0);
  });

  it('what was there before stays', async () => {
    editor = await Editor.start();
    const opened = editor.nextPublished(uri);
    await editor.open(uri, text('Zie artikel 250 AVG'));
    assert.deepEqual(codes(await opened), [MISSING, MISSING]);
    assert.deepEqual(await typed('Zie artikel 250 AVG', 2, ' en meer'), [MISSING, MISSING]);
  });

  it('an editor that asks is told to ask again after the pause', async () => {
    editor = await Editor.start({ capabilities: pulling });
    await editor.open(uri, text('Zie artikel 25'));
    assert.deepEqual(codes(await editor.pulled(uri)), [MISSING]);
    const place = { line: 5, character: '2. Zie artikel 25'.length };
    await editor.change(uri, 2, { range: { start: place, end: place }, text: '0 AVG' });
    assert.deepEqual(codes(await editor.pulled(uri)), [MISSING]);
    editor.passTime();
    await editor.until(() => editor.refreshes > 0);
    assert.deepEqual(codes(await editor.pulled(uri)), [MISSING, MISSING]);
  });

  it('nothing waits for an editor that cannot be told to ask again', async () => {
    editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, text('Zie artikel 25'));
    await editor.pulled(uri);
    const place = { line: 5, character: '2. Zie artikel 25'.length };
    await editor.change(uri, 2, { range: { start: place, end: place }, text: '0 AVG' });
    assert.deepEqual(codes(await editor.pulled(uri)), [MISSING, MISSING]);
  });
});

describe('an unfinished sentence', () => {
  const drawn: readonly (readonly [string, string | undefined])[] = [
    ['Eerst dit. Dan ‸', ' Dan '],
    ['Eerst dit. Dan ‸ dat.', undefined],
    ['Klaar.‸', undefined],
    ['| a | b‸ | c |', ' b '],
    ['een regel\ngaat ‸ door\n\nnieuw', 'een regel\ngaat  door'],
    ['1. een\r\n2. twee‸\r\n3. drie', ' twee'],
    ['naam: X\ngrondslag: art‸\nbsn: nee', 'grondslag: art'],
    ['‸', ''],
  ];
  for (const [marked, expected] of drawn)
    it(JSON.stringify(marked), () => {
      const text = marked.replace('‸', '');
      const found = openSentence(text, marked.indexOf('‸'));
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
});
