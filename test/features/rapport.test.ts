/** What a report tells management and the FG, and in which order. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { plainLine, type Block } from '../../server/src/features/rapport/block.ts';
import { maakRapport } from '../../server/src/features/rapport/rapport.ts';
import { verschildeel } from '../../server/src/features/verschil/verschildeel.ts';
import { rapportVan } from '../../server/src/features/rapport/gegevens.ts';
import { rapportvraag, standOf, verschilTussen, type Files } from '../support/standen.ts';

const sample = (name: string): Files => ({
  'protocol.md': readFileSync(new URL(`../../samples/${name}/protocol.md`, import.meta.url), 'utf8'),
  'register.yaml': readFileSync(new URL(`../../samples/${name}/register.yaml`, import.meta.url), 'utf8'),
});

function all(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => ('blocks' in block ? [block, ...all(block.blocks)] : [block]));
}

function headings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.tekst] : []));
}

const fout = rapportvraag(sample('fout'));
const report = maakRapport(fout);

describe('rapport', () => {
  it('has the summary first and then what it rests on', () => {
    assert.deepEqual(headings(report.blocks), [
      'Rapport over privacyprotocol en verwerkingsregister',
      'Samenvatting',
      'Protocol en register naast elkaar',
      'Wat te herstellen',
      'Vragen voor de FG of de jurist',
      'Wat is gelezen',
      'Over dit rapport',
    ]);
  });

  it('counts in words what a check counts', () => {
    const lead = report.blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.role === 'lead' ? [plainLine(block.line)] : [],
    );
    assert.deepEqual(lead, [
      'Eén protocol en één register met vier verwerkingen zijn gelezen en vergeleken met de wet. Daarin staan 14 fouten die u eerst herstelt.',
    ]);
  });

  it('shows every finding once: to repair, or as a question', () => {
    const { bevindingen } = rapportVan(fout);
    const cards = all(report.blocks).filter(({ kind }) => kind === 'card').length;
    const questions = all(report.blocks).flatMap((block) => (block.kind === 'question' ? [block.nummer] : []));
    assert.equal(cards, bevindingen.filter(({ klasse }) => klasse !== 'oordeel').length);
    assert.deepEqual(
      questions,
      questions.map((_, index) => index + 1),
    );
    assert.equal(questions.length, bevindingen.filter(({ klasse }) => klasse === 'oordeel').length);
  });

  it('says once what is the same in many verwerkingen, with all of them', () => {
    const verwerking = (naam: string): string =>
      `  - id: ${naam.toLowerCase()}\n    naam: ${naam}\n    doel: Beslissen op een aanvraag\n    grondslag: publieke taak; artikel 2.3.1 Wmo 2015\n    betrokkenen: [inwoners]\n    persoonsgegevens: [naam]\n    ontvangers: [CAK]\n    beveiliging: alleen wie het werk doet\n`;
    const register = `doelbinding: register/1\nverwerkingsregister:\n  verantwoordelijke: { naam: College van Voorbeeldstad, contact: info@voorbeeldstad.example }\n  fg: { naam: A. de Vries, contact: fg@voorbeeldstad.example }\nverwerkingen:\n${['Hulp', 'Vervoer', 'Beheer', 'Verblijf'].map(verwerking).join('')}`;
    const { blocks } = maakRapport(rapportvraag({ 'register.yaml': register }));
    const cards = all(blocks).flatMap((block) => (block.kind === 'card' ? [block] : []));
    const card = cards.find(({ title }) => plainLine(title).includes('geen bewaartermijn'));
    assert.equal(card && plainLine(card.title), 'Bij 4 verwerkingen staat geen bewaartermijn.');
    assert.equal(card?.place, '4 plaatsen');
    const items = card?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainLine) : []));
    assert.deepEqual(
      items?.map((item) => item.replace(/ – .*/, '')),
      ['Hulp', 'Vervoer', 'Beheer', 'Verblijf'],
    );
    assert.equal(headings(blocks).includes('Wat te herstellen'), true);
  });

  it('says of each place what is wrong there where the sentences differ', () => {
    const protocol =
      '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\nZie art 6 lid 1 AVG. Zie ook art 9 lid 2 AVG en art 15 AVG.\n';
    const { blocks } = maakRapport(rapportvraag({ 'protocol.md': protocol }));
    const question = all(blocks).flatMap((block) => (block.kind === 'question' ? [block] : []))[0];
    assert.equal(question?.place, 'hier en op 2 andere plaatsen');
    const items = question?.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainLine) : [])) ?? [];
    assert.equal(items.length, 3);
    assert.ok(items[1]?.includes('‘art 9’') && items[1].includes('art. 9'), items.join('\n'));
  });

  it('keeps the summary to what one page holds', () => {
    const { blocks } = maakRapport(rapportvraag(sample('fout')));
    const summary = blocks.slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'pageBreak'),
    );
    const [bars] = summary.flatMap((block) => (block.kind === 'bars' ? [block.rows] : []));
    assert.equal(bars?.length, 8);
    const { label = '', parts = [] } = bars?.at(-1) ?? {};
    assert.equal(label, 'Twee andere onderwerpen');
    const count = (rows: typeof bars): number =>
      (rows ?? []).flatMap((row) => row.parts).reduce((sum, { aantal }) => sum + aantal, 0);
    assert.equal(count(bars), rapportVan(fout).bevindingen.length);
    assert.ok(parts.length > 0);
  });

  it('names three points at most, the gravest first', () => {
    const [list] = report.blocks.flatMap((block) => (block.kind === 'list' && block.ordered ? [block.items] : []));
    assert.equal(list?.length, 3);
    assert.ok(
      plainLine(list[0] ?? []).startsWith('Bij ‘Beoordelen van een Wmo-aanvraag’ staat ‘medische gegevens’'),
      plainLine(list[0] ?? []),
    );
  });

  it('places a finding in its artikel or its verwerking', () => {
    const { bevindingen } = rapportVan(fout);
    const place = (rule: string): string[] =>
      bevindingen.filter(({ regels }) => regels.includes(rule)).map(({ groep, plaats }) => `${groep} – ${plaats}`);
    assert.deepEqual(place('bsn-geen-persoonsgegeven'), ['Artikel 1 Gegevens – artikel 1 lid 1, regel 11']);
    assert.deepEqual(place('bsn-tegenstrijdig'), ['Toeleiding naar jeugdhulp – regel 17']);
    assert.deepEqual(place('citaat-wet-vervallen'), [
      'Aanhef – regel 5',
      'Beoordelen van het recht op bijstand – regel 56',
    ]);
  });

  it('says so where nothing is wrong', () => {
    const { blocks } = maakRapport(rapportvraag(sample('goed')));
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainLine(block.line)] : [])).join('\n');
    assert.ok(said.includes('Er is niets gevonden dat herstel vraagt.'), said);
    assert.ok(!headings(blocks).includes('Wat te herstellen'));
  });

  it('lists what was set aside, with its reason, who decided and until when', () => {
    const protocol =
      '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n<!-- doelbinding: afwijking citaat-lid-bestaat-niet — reden: Is in onderzoek — door: FG — tot: 2027-01-01 -->\n\nSoms geldt artikel 6 lid 9 AVG.\n';
    const { blocks } = maakRapport(rapportvraag({ 'protocol.md': protocol }));
    const rows = blocks.flatMap((block) => (block.kind === 'table' && block.head[0] === 'Regel' ? block.rows : []));
    assert.deepEqual(
      rows.map((row) => row.slice(1).map(({ line }) => plainLine(line))),
      [['protocol.md', 'Is in onderzoek', 'FG', '1 januari 2027']],
    );
  });

  it('tells what was not read', () => {
    const vraag = rapportvraag(sample('goed'));
    const stand = { ...vraag.stand, nietGelezen: [{ pad: 'weg.md', reden: 'het bestand bestaat niet.' }] };
    const { blocks } = maakRapport({ ...vraag, stand });
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainLine) : []));
    assert.ok(items.includes('weg.md: het bestand bestaat niet.'), items.join('\n'));
  });

  it('tells what changed since', () => {
    const oud = sample('goed');
    const nieuw = {
      ...oud,
      'register.yaml': (oud['register.yaml'] ?? '').replace('termijn: 20 jaar', 'termijn: 5 jaar'),
    };
    const vraag = rapportvraag(nieuw);
    const { blocks } = maakRapport({ ...vraag, verschil: verschildeel(verschilTussen(oud, nieuw), vraag.rules) });
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(plainLine) : []));
    assert.ok(items.includes('Toeleiding naar jeugdhulp: bewaartermijn van 20 naar 5 jaar (korter)'), items.join('\n'));
    assert.ok(headings(blocks).includes('Alle wijzigingen sinds oud'));
  });

  it('is the same twice', () => {
    assert.deepEqual(maakRapport(rapportvraag(sample('fout'))), report);
  });

  it('stands where there is nothing to read', () => {
    const { stand, scenes } = standOf({});
    const { blocks } = maakRapport({ ...fout, stand, scenes });
    assert.deepEqual(headings(blocks).slice(1), ['Samenvatting', 'Wat is gelezen', 'Over dit rapport']);
  });
});
