/** Archives that are damaged, or are meant to harm whoever opens them: each is read, or refused in a sentence. */
import assert from 'node:assert/strict';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { isGeweigerd, type Geweigerd, type Imported } from '../../server/src/convert/importer.ts';
import { list, paragraph, wordFile } from '../support/wordFile.ts';
import { importOf } from './importing.ts';

const word = wordFile(paragraph('Artikel 1 Doel') + paragraph('Het college helpt.', { list: '1' }), {
  numbering: list(1, 'decimal %1.'),
});
const rows = [
  ['Verwerking', 'Doel', 'Bewaartermijn'],
  ['Toezicht', 'Controleren', '1 jaar'],
];
const workbook = await writeXlsx({ sheets: [{ name: 'Register', rows }] });
const jsonName = 'AVG Verantwoordelijke Verwerkingen/JSON/a.json';
const exported = zipSync({ [jsonName]: strToU8('[{"Verwerking":"A","Doel":"b","Bewaartermijn":"1 jaar"}]') });
const archives = { 'a.docx': word, 'a.xlsx': workbook, 'a.zip': exported } as const;

/** Refused in one sentence or a few, and not with what a library said. */
function assertRefused(outcome: Imported | Geweigerd, words = /./u): string {
  assert.ok(isGeweigerd(outcome), 'was read');
  assert.match(outcome.reden, /^\P{Cc}{10,400}\.$/u);
  assert.doesNotMatch(outcome.reden, /Error|undefined|NaN|invalid|\bunexpected\b/iu);
  assert.match(outcome.reden, words);
  return outcome.reden;
}

/** Read with something in it, or refused in words. */
function assertJudged(outcome: Imported | Geweigerd): void {
  if (isGeweigerd(outcome)) assertRefused(outcome);
  else assert.notEqual(outcome.text, '');
}

/** The table of contents of a zip, entry by entry: where it stands, and its name. */
function entriesOf(bytes: Uint8Array): { readonly at: number; readonly name: string; readonly local: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = [];
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
    entries.push({ at, name, local: view.getUint32(at + 42, true) });
  }
  return entries;
}

/** A zip in which each entry of the table of contents says something else at an offset. */
function saying(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (const { at } of entriesOf(copy)) view.setUint32(at + offset, value, true);
  return copy;
}

/** A workbook with other words in some of its parts. */
function withParts(
  parts: Readonly<Record<string, string>>,
  shared = '<sst><si><t>Verwerking</t></si></sst>',
): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packed = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${packed}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="Register" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packed}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': shared,
    ...parts,
  };
  const zippable: Zippable = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(zippable);
}

function sheet(data: string, more = ''): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  return withParts({
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${data}</sheetData>${more}</worksheet>`,
  });
}

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from('bcdefghijklm', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghijklm'.charAt(at)};`.repeat(10)}">`).join('')}]>`;

describe('an archive', function () {
  this.timeout(60_000);

  for (const [name, bytes] of Object.entries(archives))
    it(`that is cut off anywhere is refused or read: ${name}`, async () => {
      const step = Math.max(1, Math.floor(bytes.length / 150));
      for (let end = 1; end < bytes.length; end += step) assertJudged(await importOf(bytes.slice(0, end), name));
    });

  for (const [name, bytes] of Object.entries(archives)) {
    it(`that is as it was packed is read: ${name}`, async () => {
      assert.ok(!isGeweigerd(await importOf(bytes, name)));
    });

    it(`of which a part is not what was packed is refused: ${name}`, async () => {
      assertRefused(await importOf(saying(bytes, 16, 0x12345678), name), /beschadigd/u);
    });

    it(`that says wrong sizes, places or methods of its parts is refused or read: ${name}`, async () => {
      for (const offset of [10, 20, 24, 28, 42])
        for (const value of [0, 1, 0xffff, 0x7fffffff, 0xffffffff])
          assertJudged(await importOf(saying(bytes, offset, value), name));
    });
  }

  it('of names that lead elsewhere writes nothing there', async () => {
    for (const elsewhere of [
      '../../../etc/passwd.json',
      '/etc/a.json',
      'C:\\a.json',
      '..\\..\\a.json',
      'a\n.json',
      '\u0000.json',
    ]) {
      const outcome = await importOf(zipSync({ [elsewhere]: strToU8('[{"Naam":"A","Doel":"b"}]') }), 'a.zip');
      if (isGeweigerd(outcome)) assertRefused(outcome);
      else for (const { filename } of [outcome, ...(outcome.naast ?? [])]) assert.match(filename, /^[^/\\\n\0]+$/u);
    }
  });

  it('within an archive is not opened', async () => {
    assertRefused(await importOf(zipSync({ 'a.zip': exported, 'b.docx': word }), 'a.zip'));
    assertRefused(await importOf(zipSync({ 'word/document.xml': word }), 'a.docx'));
    assertRefused(await importOf(zipSync({ 'xl/workbook.xml': workbook }), 'a.xlsx'));
  });

  it('that unpacks to far more than it is, is refused', async () => {
    const zeros = new Uint8Array(12 * 1024 * 1024);
    for (const [name, part] of [
      ['a.docx', 'word/document.xml'],
      ['a.xlsx', 'xl/workbook.xml'],
      ['a.zip', jsonName],
    ] as const)
      for (const bytes of [zipSync({ [part]: zeros }), saying(zipSync({ [part]: zeros }), 24, 100)])
        assertRefused(await importOf(bytes, name));
  });

  it('of very many parts is refused or read', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, at) => [`JSON/${String(at)}.json`, strToU8('[]')]),
    );
    assertRefused(await importOf(zipSync(many, { level: 0 }), 'a.zip'));
  });

  it('larger than we read is refused unopened', async () => {
    assertRefused(await importOf(new Uint8Array(100 * 1024 * 1024), 'a.docx'), /100 MB/u);
  });
});

describe('XML in an archive', function () {
  this.timeout(60_000);
  const body = '<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>';
  const outside = '<!DOCTYPE x [<!ENTITY m SYSTEM "file:///etc/hostname">]>';

  it('of which entities grow without end is refused', async () => {
    assertRefused(await importOf(zipSync({ 'word/document.xml': strToU8(laughs + body) }), 'a.docx'));
    assertRefused(await importOf(`${laughs}<cvdr><al>&m;</al></cvdr>`, 'a.xml'));
    const shared = `${laughs}<sst><si><t>&m;</t></si></sst>`;
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const outcome = await importOf(
      withParts({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData></worksheet>` }, shared),
      'a.xlsx',
    );
    assertJudged(outcome);
    assert.ok(isGeweigerd(outcome) || outcome.text.length < 10_000);
  });

  it('brings in nothing from outside', async () => {
    assertRefused(await importOf(zipSync({ 'word/document.xml': strToU8(outside + body) }), 'a.docx'));
    assertRefused(await importOf(`${outside}<cvdr><al>&m;</al></cvdr>`, 'a.xml'));
    assertRefused(await importOf('<!DOCTYPE x SYSTEM "file:///etc/hostname"><cvdr><al>&m;</al></cvdr>', 'a.xml'));
  });
});

describe('a workbook', function () {
  this.timeout(60_000);
  const head =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>Verwerking</t></is></c><c r="B1" t="inlineStr"><is><t>Doel</t></is></c></row>';

  for (const [what, data, more] of [
    ['words that are not in its list', '<row r="2"><c r="A2" t="s"><v>999</v></c><c r="B2" t="s"><v>-1</v></c></row>'],
    [
      'words by a number that is none',
      '<row r="2"><c r="A2" t="s"><v>NaN</v></c><c r="B2" t="s"><v>1e99</v></c></row>',
    ],
    ['a cell at the far end', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['a cell beyond every end', '<row r="999999999"><c r="ZZZZZZZ999999999"><v>1</v></c></row>'],
    ['a cell without a place', '<row r="-1"><c r="??"><v>1</v></c></row>'],
    ['cells in one place', '<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'],
    ['a date beyond all dates', '<row r="2"><c r="A2" t="d"><v>999999-99-99</v></c><c r="B2"><v>1e308</v></c></row>'],
    [
      'a merge of all cells',
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ],
    [
      'a merge that is none',
      '<row r="2"><c r="A2"><v>1</v></c></row>',
      '<mergeCells><mergeCell ref="B:A0"/></mergeCells>',
    ],
  ] as const)
    it(`with ${what} is read or refused`, async () => {
      const begun = process.cpuUsage().user;
      assertJudged(await importOf(sheet(head + data, more), 'a.xlsx'));
      const took = (process.cpuUsage().user - begun) / 1000;
      assert.ok(took < 3_000, `takes ${took.toFixed(0)} ms`);
    });
});
