/** A register as a table: cells, and changes that leave every other byte as it was. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { celVan } from '../../server/src/features/registertabel/bevindingen.ts';
import { tabelkolommen } from '../../server/src/features/registertabel/kolommen.ts';
import { registerIn, registertabel, type Tabelcel } from '../../server/src/features/registertabel/tabel.ts';
import { wijzig, type Wijziging } from '../../server/src/features/registertabel/wijziging.ts';
import type { VeldNaam } from '../../server/src/model/verwerking/velddefinities.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { DossierDocument } from '../../server/src/workspace/dossier.ts';
import { kennis, service, vandaag } from '../support/engine.ts';

const settings = service.settings({ vandaag });

function inDossier(document: NonNullable<ReturnType<typeof service.open>>): DossierDocument {
  const { uri } = document.source;
  const found = service.scene(uri, { files: [{ uri, document }], judged: [], settings }).document(uri);
  assert.ok(found);
  return found;
}

function opened(name: string, text: string): DossierDocument {
  const document = service.open(`file:///voorbeeld/${name}`, text);
  assert.ok(document);
  return inDossier(document);
}

function cell(document: DossierDocument, rij: number, veld: VeldNaam): Tabelcel {
  const found = registertabel(document)?.rijen[rij]?.cellen.find((one) => one.veld === veld);
  assert.ok(found, `${veld} in row ${rij}`);
  return found;
}

function changed(document: DossierDocument, wijziging: Wijziging): string | undefined {
  const made = wijzig(document, wijziging, kennis, (edits) => inDossier(service.edit(document.document, edits, 2)));
  if (!made) return undefined;
  const text = applyEdits(document.document.source.text, made.edits);
  assert.equal(made.na.document.source.text, text);
  return text;
}

const column = (veld: VeldNaam): number => tabelkolommen.findIndex((one) => one.veld === veld);

function set(document: DossierDocument, rij: number, veld: VeldNaam, tekst: string, deel = 0): string | undefined {
  return changed(document, { kind: 'set', rij, kolom: column(veld), deel, tekst });
}

const yaml = [
  '# Register van Voorbeeldstad',
  'verwerkingen:',
  '  - id: een   # blijft',
  '    naam: Parkeren',
  '    doelen:',
  '      - doel: Parkeren verdelen',
  '        grondslag: artikel 6 lid 1 onder e AVG',
  '      - doel: Toezicht houden',
  '    betrokkenen: [inwoners, bezoekers]',
  '    persoonsgegevens:',
  '      - naam',
  '      - kenteken   # van het voertuig',
  '    bewaartermijn: 1 jaar na afloop',
  '    ontvangers:   # nog uitzoeken',
  '',
  '  # De tweede.',
  '  - naam: Afval',
  '    doel: Afval ophalen',
  '    persoonsgegevens: [adres]',
  '    bsn: { verwerkt: nee }',
  '',
].join('\n');

const tabel = [
  '# Verwerkingsregister gemeente Voorbeeldstad',
  '',
  '| Verwerking | Doel & grondslag | Persoonsgegevens | Bewaartermijn | Ontvangers |',
  '|:---|---|---|---|---|',
  '| Parkeren | Verdelen. Publieke taak, artikel 6 lid 1 onder e AVG | naam; kenteken | 1 jaar |  |',
  '| Afval \\| grof | Ophalen. Publieke taak | adres | 2 jaar | geen |',
  '',
  'Slot.',
  '',
].join('\n');

describe('a register as a table', () => {
  it('has the words of each cell, and says in words what is not there', () => {
    const document = opened('register.yaml', yaml);
    assert.equal(cell(document, 0, 'doelen').tekst, 'Parkeren verdelen; Toezicht houden');
    assert.deepEqual(
      cell(document, 0, 'doelen').delen.map(({ naam, tekst }) => `${naam}: ${tekst}`),
      ['1 › doel: Parkeren verdelen', '2 › doel: Toezicht houden'],
    );
    assert.deepEqual(cell(document, 0, 'grondslag').delen, [
      { naam: '1 › grondslag', tekst: 'artikel 6 lid 1 onder e AVG', lijst: false },
    ]);
    assert.deepEqual(cell(document, 0, 'persoonsgegevens').delen, [{ naam: '', tekst: 'naam; kenteken', lijst: true }]);
    assert.equal(cell(document, 0, 'ontvangers').toestand, 'missing');
    assert.equal(cell(document, 1, 'doorgifte').toestand, 'empty');
    const markdown = opened('register.md', tabel);
    assert.equal(cell(markdown, 0, 'beveiliging').toestand, 'noColumn');
    assert.deepEqual(cell(markdown, 0, 'beveiliging').delen, []);
    assert.equal(cell(markdown, 1, 'naam').delen[0]?.tekst, 'Afval | grof');
    assert.equal(cell(markdown, 0, 'grondslag').tekst, 'Publieke taak, artikel 6 lid 1 onder e AVG');
  });

  it('writes a part of a cell and nothing else', () => {
    const document = opened('register.yaml', yaml);
    const cases: readonly (readonly [number, VeldNaam, number, string, string, string])[] = [
      [0, 'naam', 0, 'Parkeren: zone 1', 'naam: Parkeren\n', "naam: 'Parkeren: zone 1'\n"],
      [0, 'doelen', 1, 'Handhaven', 'doel: Toezicht houden', 'doel: Handhaven'],
      [0, 'grondslag', 0, 'publieke taak', 'grondslag: artikel 6 lid 1 onder e AVG', 'grondslag: publieke taak'],
      [0, 'betrokkenen', 0, 'inwoners', '[inwoners, bezoekers]', '[inwoners]'],
      [0, 'persoonsgegevens', 0, 'naam; merk', '- kenteken   #', '- merk   #'],
      [0, 'persoonsgegevens', 0, 'naam; kenteken; merk', '# van het voertuig\n', '# van het voertuig\n      - merk\n'],
      [0, 'ontvangers', 0, 'parkeerbedrijf', 'ontvangers:   # nog', 'ontvangers: parkeerbedrijf   # nog'],
      [0, 'bewaartermijn', 0, '', 'bewaartermijn: 1 jaar na afloop', 'bewaartermijn:'],
      [1, 'bsn', 0, 'ja', '{ verwerkt: nee }', '{ verwerkt: ja }'],
      [1, 'beveiliging', 0, 'BIO2', '{ verwerkt: nee }\n', '{ verwerkt: nee }\n    beveiliging: BIO2\n'],
    ];
    for (const [rij, veld, deel, tekst, from, to] of cases)
      assert.equal(set(document, rij, veld, tekst, deel), yaml.replace(from, to), `${veld}: ${tekst}`);
  });

  it('keeps line endings and escapes in a table of Markdown', () => {
    const crlf = tabel.replaceAll('\n', '\r\n');
    const document = opened('register.md', crlf);
    assert.equal(set(document, 1, 'naam', 'Afval | klein'), crlf.replace('Afval \\| grof', 'Afval \\| klein'));
    assert.equal(
      set(document, 0, 'ontvangers', 'parkeerbedrijf'),
      crlf.replace('1 jaar |  |', '1 jaar | parkeerbedrijf |'),
    );
    assert.equal(set(document, 0, 'beveiliging', 'BIO2'), undefined);
  });

  it('refuses what it cannot write without touching more', () => {
    const anchored = yaml
      .replace('naam: Parkeren', 'naam: &een Parkeren')
      .replace('naam: Afval', 'naam: *een')
      .replace('bewaartermijn: 1 jaar na afloop', 'bewaartermijn: |\n      1 jaar\n      na afloop');
    const document = opened('register.yaml', anchored);
    for (const veld of ['naam', 'bewaartermijn'] as const) {
      assert.deepEqual(cell(document, 0, veld).delen, [], veld);
      assert.equal(set(document, 0, veld, 'anders'), undefined, veld);
    }
    assert.equal(set(document, 0, 'persoonsgegevens', 'naam'), undefined);
    assert.equal(set(document, 9, 'naam', 'anders'), undefined);
  });

  it('adds a verwerking with blanks behind the last, in either notation', () => {
    const added = changed(opened('register.yaml', yaml), { kind: 'add', naam: 'Bomen: kap' });
    assert.ok(added?.startsWith(yaml.trimEnd()));
    const document = opened('register.yaml', added ?? '');
    assert.equal(cell(document, 2, 'naam').tekst, 'Bomen: kap');
    for (const veld of ['doelen', 'grondslag', 'persoonsgegevens', 'beveiliging'] as const)
      assert.equal(cell(document, 2, veld).toestand, 'blank', veld);
    const row = '| Bomen | […] […] | […] | […] | […] |';
    const text = changed(opened('register.md', tabel), { kind: 'add', naam: 'Bomen' });
    assert.match(text ?? '', /\n\| Bomen \|[^\n]*\n\nSlot\.\n$/u, row);
    assert.equal(cell(opened('register.md', text ?? ''), 2, 'naam').tekst, 'Bomen');
  });

  it('takes a verwerking out with its lines, and leaves the others', () => {
    const document = opened('register.yaml', yaml);
    const first = changed(document, { kind: 'remove', rij: 0 });
    assert.equal(first, `${yaml.slice(0, yaml.indexOf('  - id'))}${yaml.slice(yaml.indexOf('\n  # De tweede'))}`);
    const second = changed(document, { kind: 'remove', rij: 1 });
    assert.ok(second && yaml.startsWith(second.trimEnd()) && !second.includes('Afval'));
    const row = tabel.split('\n')[4] ?? '';
    assert.equal(changed(opened('register.md', tabel), { kind: 'remove', rij: 0 }), tabel.replace(`${row}\n`, ''));
    assert.equal(changed(opened('een.yaml', first ?? ''), { kind: 'remove', rij: 0 }), undefined);
  });

  it('writes every part of the sample that can be written, and reads back what was written', () => {
    const text = readFileSync(new URL('../../samples/goed/register.yaml', import.meta.url), 'utf8');
    const document = opened('register.yaml', text);
    let written = 0;
    for (const [rij, { cellen }] of (registertabel(document)?.rijen ?? []).entries())
      for (const { veld, delen } of cellen)
        for (const deel of delen.keys()) {
          const after = set(document, rij, veld, 'iets anders: 1', deel);
          if (after === undefined) continue;
          written++;
          assert.equal(cell(opened('register.yaml', after), rij, veld).delen[deel]?.tekst, 'iets anders: 1');
        }
    assert.ok(written > 40, `${written} parts`);
  });

  it('shows a finding in the cell that it is about', () => {
    const register = registerIn(opened('register.yaml', yaml));
    assert.ok(register);
    const at = (words: string): { start: number; end: number } => {
      const start = yaml.indexOf(words);
      return { start, end: start + words.length };
    };
    const where = (ruleId: string, words: string): unknown => {
      const found = celVan(register.verwerkingen, { ruleId, span: at(words) });
      return found && [found.rij, tabelkolommen[found.kolom]?.veld];
    };
    assert.deepEqual(where('een-regel', 'kenteken'), [0, 'persoonsgegevens']);
    assert.deepEqual(where('verwerking-beveiliging-ontbreekt', 'Afval'), [1, 'beveiliging']);
    assert.deepEqual(where('een-regel', 'Afval'), [1, 'naam']);
    assert.equal(where('een-regel', '# Register'), undefined);
  });
});
