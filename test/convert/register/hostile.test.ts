/** Sources that are damaged or meant to harm: each is refused with a reason, or read, and nothing hangs or throws. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { problemsOf } from '../../../server/src/model/document.ts';
import { patience, rounds, seed } from '../../fuzz/rounds.ts';
import { documentAndModel, importOf, refusal } from '../../support/registers.ts';

const rows = [
  ['Verwerking', 'Doel', 'Bewaartermijn'],
  ['Toezicht', 'Controleren', '1 jaar'],
];
const workbook = await writeXlsx({ sheets: [{ name: 'Register', rows }] });
const export_ = zipSync({
  'AVG Verantwoordelijke Verwerkingen/JSON/a.json': new TextEncoder().encode('[{"Naam":"A","Doelen":[{"Doel":"b"}]}]'),
});

/** Bytes with some of them changed, and perhaps cut off. */
function mutated(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(bytes.length)).map(([changes, cut]) => {
    const copy = bytes.slice(0, cut % 3 === 0 ? cut : bytes.length);
    for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
    return copy;
  });
}

describe('a damaged source', () => {
  for (const [name, bytes] of [
    ['register.xlsx', workbook],
    ['export.zip', export_],
  ] as const)
    it(`of the kind ${name} is read or refused in words`, async () => {
      await fc.assert(
        fc.asyncProperty(mutated(bytes), async (changed) => {
          const outcome = await importOf(name, changed);
          if ('reden' in outcome) assert.match(outcome.reden, /^[^\n]+[.]$/);
          else assert.equal(outcome.soort, 'register');
        }),
        { seed: 8, numRuns: 300 },
      );
    }).timeout(60_000);

  it('in CSV keeps every word or names it, whatever its quotes, separators and line ends', async () => {
    const piece = fc.constantFrom(
      ...['Toezicht', 'jeugd', 'é€', '20 jaar', '=1+1', '""', '"', '"a"b', "'", '\u0000', '\uFEFF', '\u2028'],
      ...[';', ';', ',', '\t', '|', '\n', '\r', '\r\n', '\n\n', ' ', '\u00A0'],
    );
    const body = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
    const encoded = fc.constantFrom<(text: string) => Uint8Array>(
      (text) => new TextEncoder().encode(text),
      (text) => new Uint8Array(Buffer.from(text, 'latin1')),
      (text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(';', ',', '\t'), encoded, async (text, separator, encode) => {
        const source = `${['Verwerking', 'Doel', 'Bewaartermijn'].join(separator)}\nToezicht${separator}${text}\n`;
        const outcome = await importOf('register.csv', encode(source));
        if ('reden' in outcome) {
          assert.match(outcome.reden, /\S/);
          return;
        }
        const { gelezen, geplaatst, weggelaten } = outcome.samenvatting;
        assert.equal(geplaatst + weggelaten.length, gelezen);
        assert.deepEqual(problemsOf(documentAndModel('register.yaml', outcome.text).document), []);
        assert.deepEqual(await importOf('register.csv', encode(source)), outcome);
      }),
      { seed, numRuns: rounds(250) },
    );
  }).timeout(patience(rounds(250)));

  it('of random text is read or refused in words', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('a.csv', 'a.json', 'a.md'), async (random, name) => {
        const outcome = await importOf(name, `Verwerking;Doel\n${random}`);
        if ('reden' in outcome) assert.match(outcome.reden, /\S/);
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});

describe('a source that is meant to harm', () => {
  it('is not inflated where it says that it is too large', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 });
    assert.match(await refusal('bom.xlsx', bomb), /keer zo groot/);
    assert.match(await refusal('bom.xlsx', claiming(workbook, 0x7fff_ffff)), /uitgepakt \d+ MB groot/);
  });

  it('is not inflated beyond what it claims', async () => {
    const lie = claiming(zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) }, { level: 9 }), 10);
    assert.match(await refusal('leugen.xlsx', lie), /beschadigd/);
  });

  it('is refused with macros, with a password, and of an old kind', async () => {
    const macros = zipSync({ 'xl/workbook.xml': new Uint8Array(1), 'xl/vbaProject.bin': new Uint8Array(1) });
    assert.match(await refusal('a.xlsx', macros), /macro/);
    assert.match(await refusal('a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), /wachtwoord/);
    assert.match(await refusal('a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0)), /oude versie/);
  });

  it('is refused as CSV with a line of ten million signs, a quote that stays open, or zeros', async () => {
    assert.match(await refusal('a.csv', `Verwerking;Doel\nA;${'x'.repeat(10_000_000)}\n`), /^rij 2 .*aanhalingsteken/);
    assert.match(await refusal('a.csv', `Verwerking;Doel\nA;"${'x\n'.repeat(200_000)}`), /aanhalingsteken/);
    assert.match(await refusal('a.csv', 'Verwerking;Doel\nA;"open\n'), /aanhalingsteken/);
    assert.match(await refusal('a.csv', 'Verwerking;Doel\nA;\u0000\n'), /geen tekst/);
  });

  it('is refused as JSON that is deep, and reads keys of objects as words', async () => {
    assert.match(await refusal('a.json', '['.repeat(100_000) + ']'.repeat(100_000)), /niet te lezen/);
    const outcome = await importOf('a.json', '[{"Naam":"A","Doel":"b","__proto__":{"x":"y"},"constructor":"c"}]');
    assert.ok(!('reden' in outcome));
    assert.match(outcome.text, /constructor: c/);
  });

  it('reads a large table, of many verwerkingen or of one, in time that grows with its rows', async () => {
    for (const naam of [(row: number) => `Toezicht ${String(row)}`, () => 'Toezicht']) {
      const rijen = Array.from({ length: 5_000 }, (_, row) => `${naam(row)};Controleren, of niet;hoog ${String(row)}`);
      const outcome = await importOf('a.csv', `Verwerking;Doel;Risico\n${rijen.join('\n')}`);
      assert.ok(!('reden' in outcome));
      assert.equal(outcome.samenvatting.weggelaten.length, 0);
    }
  });
});

/** A zip of which every part claims to be of this size unpacked. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let at = 0; at + 46 < copy.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return copy;
}
