/** The import from a command: a document of another kind in our notation, with an account and nothing written. */
import assert from 'node:assert/strict';
import type { ImportedDocument, ImportRequest } from '../../server/src/lsp/requests.ts';
import { paragraph, wordFile } from '../support/wordFile.ts';
import { Editor } from './editor.ts';
import { memoryHost } from './memoryHost.ts';

const csv = [
  'Verwerking;Doel;Bewaartermijn;Zaaksysteem',
  'Toezicht op schoolgang;Toezien op schoolgang;5 jaar;Voorbeeldzaak',
  '',
].join('\n');

describe('an import from a command', () => {
  let editor: Editor;
  const ask = (
    content: string | Uint8Array,
    filename: string,
    kolommen: Record<string, string> = {},
  ): Promise<ImportRequest['result']> =>
    editor.connection.sendRequest('doelbinding/import', {
      bytes: Buffer.from(content).toString('base64'),
      filename,
      kolommen,
    });
  async function made(...params: Parameters<typeof ask>): Promise<ImportedDocument> {
    const answer = await ask(...params);
    return 'reden' in answer ? assert.fail(answer.reden) : answer;
  }

  beforeEach(async () => {
    editor = await Editor.start();
  });
  afterEach(() => editor.stop());

  it('makes a register of a table, and tells which column is which field', async () => {
    const { soort, text, gelezen, geplaatst, eenheid, kolommen, velden, verslag, vraagtAandacht } = await made(
      csv,
      'register 2026.csv',
    );
    assert.equal(soort, 'register');
    assert.match(text, /naam: Toezicht op schoolgang/u);
    assert.deepEqual([gelezen, geplaatst, eenheid, vraagtAandacht], [4, 4, 'cellen', false]);
    assert.deepEqual(
      kolommen.map(({ naam }) => naam),
      ['Verwerking', 'Doel', 'Bewaartermijn', 'Zaaksysteem'],
    );
    assert.ok(kolommen.every(({ doel, woord }) => velden.some((one) => one.veld === doel && one.woord === woord)));
    assert.deepEqual(
      kolommen.map(({ woord }) => woord),
      ['Verwerking', 'Doel', 'Bewaartermijn', 'Toelichting'],
    );
    // What a lawyer chooses from are words, never the names of the notation.
    assert.deepEqual(
      velden.filter(({ woord }) => !/^\p{Lu}/u.test(woord) || /[.=]/u.test(woord)),
      [],
    );
    assert.match(verslag, /^# Geïmporteerd: register 2026\.csv\n/u);
    assert.match(verslag, /\| Verwerking \| Verwerking \|[\s\S]*\| Doel \| Doel \|/u);
    assert.ok(!verslag.includes('doelen.doel'));
    assert.equal(editor.files.size, 0);
  });

  it('takes a column for the field that the user chose', async () => {
    const before = await made(csv, 'register.csv');
    assert.ok(!before.text.includes('afdeling:'));
    const after = await made(csv, 'register.csv', { Zaaksysteem: 'afdeling' });
    assert.match(after.text, /afdeling: Voorbeeldzaak/u);
    assert.match(after.text, /naam: Toezicht op schoolgang/u);
    assert.deepEqual(after.kolommen.at(-1), { naam: 'Zaaksysteem', doel: 'afdeling', woord: 'Afdeling' });
    const left = await made(csv, 'register.csv', { Zaaksysteem: 'weglaten' });
    assert.equal(left.vraagtAandacht, true);
    assert.match(left.verslag, /## Weggelaten\n\n- .*‘Voorbeeldzaak’/u);
  });

  it('makes a protocol of a Word document', async () => {
    const word = wordFile(paragraph('Privacyprotocol Voorbeeldstad') + paragraph('Het college [beschermt] gegevens.'));
    const { soort, text, kolommen, verslag } = await made(word, 'protocol.docx');
    assert.equal(soort, 'protocol');
    assert.match(text, /Het college/u);
    assert.deepEqual(kolommen, []);
    assert.match(verslag, /\*\*\d+\*\* woorden gelezen/u);
  });

  it('refuses in a sentence what it does not read', async () => {
    for (const [content, filename, reden] of [
      ['', 'leeg.csv', /^Het bestand is leeg\./u],
      ['%PDF-1.7', 'protocol.pdf', /^Een pdf bewaart geen artikelen/u],
      ['naam;waarde\na;b\n', 'lijst.csv', /^Wij vinden geen tabel van verwerkingen/u],
      ['PK geen archief', 'stuk.docx', /^\p{Lu}/u],
    ] as const) {
      const answer = await ask(content, filename);
      assert.ok('reden' in answer, filename);
      assert.match(answer.reden, reden);
    }
    await assert.rejects(editor.connection.sendRequest('doelbinding/import', { filename: 'a.csv' }), /needs bytes/u);
  });

  it('says where to go when there is no room for it', async () => {
    const small = await Editor.start({ host: { ...memoryHost(editor), formats: undefined } });
    const answer = await small.connection.sendRequest('doelbinding/import', {
      bytes: '',
      filename: 'a.csv',
      kolommen: {},
    });
    assert.match(JSON.stringify(answer), /op uw computer/u);
    await small.stop();
  });
});
