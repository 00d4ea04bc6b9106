/** The dekkingsmatrix: what protocol and register say of each verwerking, side by side. */
import assert from 'node:assert/strict';
import { dekkingsmatrix, type DekkingRij, type Dekkingsmatrix } from '../../server/src/features/dekking/matrix.ts';
import { dekkingsvelden, dekkingswoord, type Dekkingsveld } from '../../server/src/features/dekking/zijde.ts';
import type { Scene } from '../../server/src/features/scene.ts';
import { service, vandaag } from '../support/engine.ts';

const KOP = '| Verwerking | Doel | Grondslag | Persoonsgegevens | BSN | Bewaartermijn | Ontvangers |';

function protocol(...rijen: readonly string[]): string {
  return [
    '# Privacyprotocol gemeente Voorbeeldstad',
    '',
    '## Artikel 1 Begripsbepalingen',
    '',
    'In dit protocol wordt verstaan onder college: het college van Voorbeeldstad.',
    '',
    '## Bijlage 1 Verwerkingen',
    '',
    KOP,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rijen,
    '',
  ].join('\n');
}

function register(...verwerkingen: readonly (readonly string[])[]): string {
  const items = verwerkingen.map((lines) => `  - ${lines.join('\n    ')}`);
  return ['versie: 1', 'verwerkingen:', ...items, ''].join('\n');
}

function sceneOf(files: Readonly<Record<string, string>>): Scene {
  const read = Object.entries(files).map(([name, text]) => {
    const uri = `file:///voorbeeld/${name}`;
    const document = service.open(uri, text);
    assert.ok(document, name);
    return { uri, document };
  });
  const [first] = read;
  assert.ok(first);
  return service.scene(first.uri, { files: read, judged: [], settings: service.settings({ vandaag }) });
}

/** A row in words: each column that is asked for, as protocol and register have it. */
function words({ cellen }: DekkingRij, ...velden: readonly Dekkingsveld[]): string[] {
  return cellen
    .filter(({ veld }) => velden.includes(veld))
    .map(
      ({ protocol: left, register: right }) =>
        `${dekkingswoord(left.status, 'protocol')} / ${dekkingswoord(right.status, 'register')}`,
    );
}

function row({ rijen }: Dekkingsmatrix, naam: string): DekkingRij {
  const found = rijen.find((one) => one.naam === naam);
  assert.ok(found, naam);
  return found;
}

const LEERPLICHT =
  '| Toezicht op schoolgang | Toezien op schoolgang | artikel 6 lid 1 onder e AVG | naam; adres | Nee | 5 jaar | geen |';

describe('dekkingsmatrix', () => {
  it('has a row for each verwerking and a cell for each column, in words', () => {
    const text = register([
      'naam: Toezicht op schoolgang',
      'doel: Toezien op schoolgang',
      'grondslag: artikel 6 lid 1 onder e AVG',
      'persoonsgegevens: [naam, adres]',
      'bsn: nee',
      'bewaartermijn: 5 jaar',
      'ontvangers: [leerplichtambtenaar]',
      'beveiliging: [BIO2]',
    ]);
    const matrix = dekkingsmatrix(sceneOf({ 'protocol.md': protocol(LEERPLICHT), 'register.yaml': text }));
    assert.equal(matrix.rijen.length, 1);
    assert.deepEqual(
      matrix.rijen[0]?.cellen.map(({ veld }) => veld),
      dekkingsvelden.map(({ veld }) => veld),
    );
    assert.deepEqual(words(row(matrix, 'Toezicht op schoolgang'), ...dekkingsvelden.map(({ veld }) => veld)), [
      ...Array<string>(6).fill('staat er / staat er'),
      'geen kolom / staat er',
    ]);
    assert.deepEqual(matrix.protocollen, ['file:///voorbeeld/protocol.md']);
    assert.deepEqual(matrix.registers, ['file:///voorbeeld/register.yaml']);
  });

  it('says what differs, and what may differ where a side cannot be read exactly', () => {
    const text = register([
      'naam: Toezicht op schoolgang',
      'doel: Toezien op schoolgang',
      'grondslag: artikel 6 lid 1 onder c AVG',
      'persoonsgegevens: [naam, adres]',
      'bsn: ja, van leerlingen',
      'bewaartermijn: ongeveer 7 jaar',
      'ontvangers: []',
    ]);
    const matrix = dekkingsmatrix(sceneOf({ 'protocol.md': protocol(LEERPLICHT), 'register.yaml': text }));
    const found = row(matrix, 'Toezicht op schoolgang');
    assert.deepEqual(words(found, 'grondslag', 'bsn', 'bewaartermijn', 'ontvangers', 'beveiliging'), [
      'verschilt / verschilt',
      'verschilt misschien / verschilt misschien',
      'verschilt / verschilt',
      'staat er / ontbreekt',
      'geen kolom / ontbreekt',
    ]);
    const bsn = found.cellen.find(({ veld }) => veld === 'bsn');
    assert.deepEqual(bsn?.verschil, { links: 'nee', rechts: 'ja', exact: true });
  });

  it('says of a verwerking that one of the two lacks in which it is not', () => {
    const files = {
      'protocol.md': protocol(LEERPLICHT),
      'register.yaml': register([
        'naam: Uitgeven van parkeervergunningen',
        'doel: Parkeren verdelen',
        'grondslag: artikel 6 lid 1 onder e AVG',
        'persoonsgegevens: [naam]',
      ]),
    };
    const matrix = dekkingsmatrix(sceneOf(files));
    assert.deepEqual(words(row(matrix, 'Toezicht op schoolgang'), 'doelen'), ['staat er / niet in het register']);
    const other = row(matrix, 'Uitgeven van parkeervergunningen');
    assert.deepEqual(words(other, 'doelen', 'bewaartermijn'), [
      'niet in het protocol / staat er',
      'niet in het protocol / ontbreekt',
    ]);
    assert.equal(other.protocol, undefined);
    assert.equal(other.cellen[0]?.protocol.place, undefined);
  });

  it('says that a dossier has no register, or no protocol', () => {
    const alone = dekkingsmatrix(sceneOf({ 'protocol.md': protocol(LEERPLICHT) }));
    assert.deepEqual(words(row(alone, 'Toezicht op schoolgang'), 'doelen'), ['staat er / geen register']);
    const text = register(['naam: Hulp', 'doel: Helpen', 'grondslag: AVG', 'persoonsgegevens: [naam]']);
    const other = dekkingsmatrix(sceneOf({ 'register.yaml': text }));
    assert.deepEqual(words(row(other, 'Hulp'), 'doelen'), ['geen protocol / staat er']);
    assert.deepEqual(dekkingsmatrix(sceneOf({ 'leesmij.md': '# Leesmij\n' })).rijen, []);
  });

  it('leaves a verwerking alone whose domein no protocol is about', () => {
    const files = {
      'protocol.md': protocol('| **Leerplicht** | | | | | | |', LEERPLICHT),
      'register.yaml': register([
        'naam: Toeleiding naar jeugdhulp',
        'domein: jeugd',
        'doel: Bepalen welke hulp nodig is',
        'persoonsgegevens: [naam]',
      ]),
    };
    const matrix = dekkingsmatrix(sceneOf(files));
    assert.deepEqual(words(row(matrix, 'Toeleiding naar jeugdhulp'), 'doelen'), [
      'geen protocol voor dit domein / staat er',
    ]);
  });

  it('tells a blank from words, and an empty cell from a column that is not there', () => {
    const rij = '| Toezicht op schoolgang | […] | | nog in te vullen | Nee | 5 jaar | |';
    const matrix = dekkingsmatrix(sceneOf({ 'protocol.md': protocol(rij) }));
    assert.deepEqual(
      row(matrix, 'Toezicht op schoolgang').cellen.map(({ protocol: { status } }) => status),
      ['blank', 'missing', 'blank', 'present', 'present', 'missing', 'noColumn'],
    );
  });

  it('leads to the words of a cell, to the head where there are none, and to the name', () => {
    const scene = sceneOf({
      'protocol.md': protocol(LEERPLICHT),
      'register.yaml': register(['naam: Toezicht op schoolgang', 'doel: Toezien', 'persoonsgegevens:', 'bsn: nee']),
    });
    const found = row(dekkingsmatrix(scene), 'Toezicht op schoolgang');
    const at = (place: DekkingRij['protocol']): string | undefined =>
      place && scene.document(place.uri)?.document.source.text.slice(place.span.start, place.span.end);
    const cell = (veld: Dekkingsveld): DekkingRij['cellen'][number] | undefined =>
      found.cellen.find((one) => one.veld === veld);
    assert.equal(at(found.protocol), 'Toezicht op schoolgang');
    assert.equal(at(cell('bewaartermijn')?.protocol.place), '5 jaar');
    assert.equal(at(cell('persoonsgegevens')?.register.place), 'persoonsgegevens');
    assert.equal(at(cell('ontvangers')?.register.place), 'Toezicht op schoolgang');
  });

  it('takes a verwerker for a recipient, and words that it cannot read for words', () => {
    const text = register([
      'naam: Hulp',
      'doel: Helpen',
      'persoonsgegevens: [naam]',
      'verwerkers: [Zaakhuis BV]',
      'bewaartermijn:',
      '  onbekende-sleutel: iets',
    ]);
    const found = row(dekkingsmatrix(sceneOf({ 'register.yaml': text })), 'Hulp');
    assert.deepEqual(words(found, 'ontvangers', 'bewaartermijn'), [
      'geen protocol / staat er',
      'geen protocol / staat er',
    ]);
  });

  it('is ready at once for a register of 3000 verwerkingen beside a protocol', () => {
    const items = Array.from({ length: 3000 }, (_, index) => [
      `naam: Verwerking ${String(index)}`,
      'doel: Toezien op schoolgang',
      'grondslag: artikel 6 lid 1 onder e AVG',
      'persoonsgegevens: [naam, adres]',
      'bewaartermijn: 5 jaar',
    ]);
    const rijen = items.map(
      (_, index) =>
        `| Verwerking ${String(index)} | Toezien | artikel 6 lid 1 onder c AVG | naam | Nee | 5 jaar | geen |`,
    );
    const scene = sceneOf({ 'protocol.md': protocol(...rijen), 'register.yaml': register(...items) });
    const { rijen: made } = dekkingsmatrix(scene);
    assert.equal(made.length, 3000);
    assert.deepEqual(words(row({ rijen: made, protocollen: [], registers: [] }, 'Verwerking 2999'), 'grondslag'), [
      'verschilt / verschilt',
    ]);
  });
});
