/**
 * Every repair of every finding, on many kinds of text: it applies, it reparses, the finding is gone,
 * it is not offered again, and CRLF stays CRLF.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Fix } from '../../server/src/lint/finding.ts';
import { createService, type JudgedFile, type Service } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

type Texts = Readonly<Record<string, string>>;

const root = new URL('../../', import.meta.url);
const sample = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const corpus = process.env['DOELBINDING_CORPUS'];
const fromCorpus = (path: string): string => readFileSync(`${corpus ?? ''}/${path}`, 'utf8');

/** Entries for which a protocol has no row, with signs that a table must escape. */
const register = [
  'verwerkingen:',
  '  - id: vervoer',
  '    naam: Vervoer | regiotaxi',
  '    domein: wmo',
  '    doel: Vervoer regelen voor wie niet zelf kan reizen',
  '    grondslag: artikel 6 lid 1 onder e AVG; artikel 5.1.1 lid 1 Wmo 2015',
  '    betrokkenen: [aanvragers]',
  '    persoonsgegevens: [NAW-gegevens, "rit | bestemming"]',
  '    bijzondere-persoonsgegevens: geen',
  '    bsn: { verwerkt: ja, van: [aanvragers], grondslag: artikel 5.2.9 Wmo 2015 }',
  '    bewaartermijn: { termijn: 15 jaar, vanaf: laatste wijziging van de gegevens }',
  '    ontvangers: [vervoerder]',
  '  - id: pgb',
  '    naam: Beheren van een pgb',
  '    domein: jeugd',
  '    doel: Een budget toekennen waarmee ouders zelf hulp inkopen',
  '    grondslag: publieke taak; artikel 7.4.0 lid 1 onder c Jeugdwet',
  '    betrokkenen: [jeugdigen, ouders]',
  '    persoonsgegevens: [NAW-gegevens, inkomen]',
  '',
].join('\n');

const gfm = [
  '# Privacyprotocol Sociaal Domein Voorbeeldstad',
  '',
  '## Artikel 1 Doel',
  '',
  '1. Het BSN is geen persoonsgegeven.',
  '',
  '## Bijlage 1 Gegevens',
  '',
  '| Verwerking | Doel & grondslag | Betrokkenen | Persoonsgegevens | BSN |',
  '|---|---|---|---|---|',
  '| Jeugd | | | | |',
  '| Toeleiding \\| besluit | Hulp bepalen.<br>Publieke taak, artikel 6 lid 1 sub 3 AVG | jeugdigen | NAW | Ja |',
  '| Wmo | | | | |',
  '| Aanvraag | Ondersteuning bepalen. Publieke taak, art. 5.1.1. Wmo 2015 | aanvragers | | Nee |',
  '',
  'Slot van de bijlage.',
  '',
].join('\n');

/** Every rule on wording that has a repair. */
const words = [
  '# Privacyprotocol Sociaal Domein Voorbeeldstad',
  '',
  '## Artikel 1 Partners',
  '',
  '1. De bewerker sluit een bewerkersovereenkomst. Een **Sub-bewerker** meldt zich.',
  '2. Het College bescherming persoonsgegevens (CBP) en het AMHK krijgen bericht over de GBA en het sofinummer.',
  '3. De verantwoordelijke verstrekt een compenserende voorziening uit het dossier.',
  '',
  '## Artikel 2 Inzage',
  '',
  '1. Het college beslist binnen vier weken op een verzoek om inzage.',
  '2. Het college beslist binnen vier weken na ontvangst op een verzoek om inzage.',
  '',
  '## Artikel 3 Toestemming',
  '',
  '1. Met ondubbelzinnige toestemming gebruikt het team gegevens van de Jeugdwet (artikel 5.1.1 Wmo 2015).',
  '2. De medewerker vraagt de cliënt instemming om medische gegevens op te vragen.',
  '',
  '## Artikel 4 Bewaren',
  '',
  '1. Dossiers gaan weg volgens de VNG-selectielijst van de VNG.',
  '',
].join('\n');

const sets: Readonly<Record<string, () => Texts>> = {
  'de foute voorbeelden': () => ({
    'protocol.md': sample('samples/fout/protocol.md'),
    'register.yaml': sample('samples/fout/register.yaml'),
  }),
  'een tabel met \\| en <br>': () => ({ 'protocol.md': gfm, 'register.yaml': register }),
  'een protocol zonder bijlage': () => ({
    'protocol.md':
      '# Privacyprotocol Wmo Voorbeeldstad\n\n## Artikel 1 Doel\n\n1. Dit protocol geldt voor de Wmo 2015.\n',
    'register.yaml': register,
  }),
  'een protocol met oude woorden': () => ({
    'protocol.md': words,
  }),
  'een register in secties': () => ({
    'register.md':
      '# Verwerkingsregister\n\n## 1. Toeleiding\n\n| Veld | Waarde |\n| --- | --- |\n| **Doel** | Hulp bepalen |\n| **Grondslag** | Publieke taak |\n| **Persoonsgegevens** | NAW, BSN |\n| **BSN** | nee |\n',
  }),
  'een register in regels': () => ({
    'register.md':
      '# Verwerkingsregister\n\n## Toeleiding\n\n**Doel:** Hulp bepalen\n**Grondslag:** artikel 6 lid 1 onder k AVG\n**Betrokkenen:** jeugdigen\n',
  }),
  'één verwerking per bestand': () => ({
    'toeleiding.md':
      '---\nnaam: Toeleiding\ndoel: Hulp bepalen\nbetrokkenen: [jeugdigen]\nbewaartermijn: 20 jaar\n---\n\n# Toeleiding\n',
  }),
  ...(corpus === undefined
    ? {}
    : {
        'een gepubliceerd protocol met tabs': () => ({
          'protocol.md': fromCorpus('seeds/000_3d76edb935468b44.txt'),
          'register.yaml': register,
        }),
        'een register in secties van anderen': () => ({
          'register.md': fromCorpus('registers/md/nl_babl_verwerkingsregister.md'),
        }),
        'een verspreid register van anderen': () => ({ 'vvt.md': fromCorpus('registers/koos_vvt/vvt/vvt-10-004.md') }),
      }),
};

describe('herstellingen', () => {
  let service: Service;
  before(async () => {
    service = await createService();
  });

  for (const [name, texts] of Object.entries(sets))
    for (const eol of ['\n', '\r\n'])
      it(`${name}${eol === '\n' ? '' : ', met CRLF'}`, () => {
        const own = Object.fromEntries(
          Object.entries(texts()).map(([file, text]) => [file, text.replace(/\r?\n/g, eol)]),
        );
        for (const { file, fix, ruleId, args } of repairsOf(service, own))
          checkRepair(service, own, file, fix, ruleId, args, eol);
      });

  it('een rij uit het register koppelt zonder verschil', () => {
    const own = { 'protocol.md': gfm, 'register.yaml': register };
    const all = repairsOf(service, own).find(({ fix }) => fix.title.startsWith('Voeg alle'));
    assert.ok(all, 'de herstelling voor alle rijen ontbreekt');
    const left = judge(service, apply(own, all.fix)).flatMap(({ findings }) => findings);
    const names = left.filter(
      ({ ruleId, args }) => ruleId.startsWith('koppeling') && args.some((arg) => /Vervoer|pgb/.test(arg)),
    );
    assert.deepEqual(
      names.map(({ ruleId, args }) => [ruleId, ...args]),
      [],
    );
  });

  it('een nieuw veld staat zo diep als de eigen velden, niet als die van een samenvoeging', () => {
    const merged = 'sjabloon: &s\n  doel: Hulp\nverwerkingen:\n    - <<: *s\n      id: a\n      naam: Toezicht\n';
    const [found] = repairsOf(service, { 'register.yaml': merged }).filter(({ fix }) =>
      fix.title.includes('bewaartermijn'),
    );
    assert.ok(found);
    assert.deepEqual(
      found.fix.edits.flatMap(({ edits }) => edits.map(({ newText }) => newText)),
      ["\n      bewaartermijn: '[…]'"],
    );
  });

  it('wat geen naam heeft, krijgt geen rij', () => {
    const nameless = 'verwerkingen:\n  - id: a\n    doel: Hulp\n  - naam: "---"\n    doel: Hulp\n';
    const texts = { 'protocol.md': gfm, 'register.yaml': nameless };
    const titles = repairsOf(service, texts).map(({ fix }) => fix.title);
    assert.deepEqual(
      titles.filter((title) => /rij(?:en)? toe/.test(title)),
      [],
    );
  });

  it('een tabel zonder kolom voor de naam krijgt geen rijen', () => {
    const texts = { 'protocol.md': gfm.replace('| Verwerking | Doel', '| Kop | Doel'), 'register.yaml': register };
    const titles = repairsOf(service, texts).map(({ fix }) => fix.title);
    assert.deepEqual(
      titles.filter((title) => title.startsWith('Voeg alle')),
      [],
    );
  });

  it('een register dat niet goed te lezen is, krijgt geen verwerking erbij', () => {
    const texts = { 'protocol.md': gfm, 'register.yaml': `${register}    bsn: [\n` };
    const titles = repairsOf(service, texts).map(({ fix }) => fix.title);
    assert.deepEqual(
      titles.filter((title) => title.includes('op in het register')),
      [],
    );
  });

  it('een vastgestelde tekst wordt niet gewijzigd', () => {
    const own = { 'protocol.md': `---\nstatus: vastgesteld\n---\n\n${gfm}`, 'register.yaml': register };
    for (const { fix } of repairsOf(service, own))
      assert.ok(
        fix.edits.every(({ uri }) => !uri.endsWith('protocol.md')),
        fix.title,
      );
  });
});

function uriOf(file: string): string {
  return `file:///dossier/${file}`;
}

function judge(service: Service, texts: Texts): JudgedFile[] {
  const files = Object.entries(texts).map(([file, text]) => {
    const document = service.open(uriOf(file), text);
    assert.ok(document, file);
    return { uri: uriOf(file), document };
  });
  return service.judgeAll(files, service.settings({ vandaag: '2026-11-21' }));
}

interface Repair {
  readonly file: string;
  readonly fix: Fix;
  readonly ruleId: string;
  readonly args: readonly string[];
}

/** Every repair of every finding. */
function repairsOf(service: Service, texts: Texts): Repair[] {
  return judge(service, texts).flatMap((judged) =>
    judged.findings.flatMap((finding) =>
      judged.fixesOf(finding).map((fix) => ({ file: judged.uri, fix, ruleId: finding.ruleId, args: finding.args })),
    ),
  );
}

function apply(texts: Texts, fix: Fix): Texts {
  const changed: Record<string, string> = { ...texts };
  for (const { uri, edits } of fix.edits) {
    const file = uri.slice(uriOf('').length);
    changed[file] = applyEdits(changed[file] ?? '', edits);
  }
  return changed;
}

function count(judged: readonly JudgedFile[], ruleId: string, args: readonly string[], uri: string): number {
  return judged
    .flatMap(({ findings }) => findings)
    .filter((one) => one.ruleId === ruleId && one.uri === uri && one.args.join('\n') === args.join('\n')).length;
}

function checkRepair(
  service: Service,
  texts: Texts,
  file: string,
  fix: Fix,
  ruleId: string,
  args: readonly string[],
  eol: string,
): void {
  const label = `${ruleId}: ${fix.title}`;
  const before = judge(service, texts);
  const after = apply(texts, fix);
  const judged = judge(service, after);
  const broken = (files: readonly JudgedFile[]): number =>
    files.flatMap(({ findings }) => findings).filter((one) => one.ruleId === 'yaml-ongeldig').length;
  assert.ok(broken(judged) <= broken(before), `${label}: leest niet meer\n${JSON.stringify(fix.edits)}`);
  assert.ok(
    count(judged, ruleId, args, file) < count(before, ruleId, args, file),
    `${label}: de bevinding blijft\n${JSON.stringify(fix.edits)}`,
  );
  if (eol === '\r\n') for (const text of Object.values(after)) assert.doesNotMatch(text, /(?<!\r)\n/, label);
}
