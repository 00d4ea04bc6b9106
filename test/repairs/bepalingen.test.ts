/** New artikelen: in the notation of the document, at the right place, with the right number. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Fix } from '../../server/src/lint/finding.ts';
import { delenOf } from '../../server/src/model/structure/deel.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { createService, type JudgedFile, type Service } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { modelOf, vandaag } from '../support/engine.ts';
import { leesVoorbeelden, type Voorbeeld } from '../support/voorbeelden.ts';

/** Rules whose repair adds an artikel. */
const ADDING = rules.filter(
  ({ id, bundle }) => bundle === 'volledigheid' || id.startsWith('verwerkersovereenkomst-onderdeel'),
);
const EXTENSION = { markdown: 'md', text: 'txt', yaml: 'yaml' } as const;

function examplesOf(id: string): Voorbeeld[] {
  return [`server/src/rules/${id}.md`, `test/fixtures/regels/${id}.md`].flatMap((path) => {
    const url = new URL(`../../${path}`, import.meta.url);
    return existsSync(url) ? leesVoorbeelden(readFileSync(url, 'utf8').replaceAll('\r\n', '\n')) : [];
  });
}

function judge(service: Service, name: string, text: string, soort: string | undefined): JudgedFile {
  const uri = `file:///voorbeeld/${name}`;
  const document = service.open(uri, text);
  assert.ok(document);
  const given = soort === 'overeenkomst' ? soort : 'protocol';
  const [judged] = service.judgeAll([{ uri, document }], {
    ...service.settings({ vandaag }),
    soortVan: () => given,
  });
  assert.ok(judged);
  return judged;
}

/** The repair of the one finding of a rule; for a text as published, the one that is proposed. */
function repairOf(judged: JudgedFile, id: string): Fix {
  const [finding] = judged.findings.filter(({ ruleId }) => ruleId === id);
  assert.ok(finding, `${id} finds nothing`);
  const [fix] = [...judged.voorstellenVoor(finding), ...judged.fixesOf(finding)].filter(
    ({ title }) => !title.startsWith('Leg vast'),
  );
  assert.ok(fix, `${id} offers no repair`);
  return fix;
}

function apply(text: string, { edits: [edit] }: Fix): string {
  assert.ok(edit);
  return applyEdits(text, edit.edits);
}

describe('bepalingen', () => {
  let service: Service;
  before(async () => {
    service = await createService();
  });

  for (const { id } of ADDING)
    for (const { verwachting, taal, tekst, regel, eigenschappen } of examplesOf(id)) {
      if (verwachting !== 'fout') continue;
      for (const eol of ['\n', '\r\n'])
        it(`${id}, regel ${String(regel)}${eol === '\n' ? '' : ', met CRLF'}`, () => {
          const name = `voorbeeld.${EXTENSION[taal]}`;
          const text = tekst.replaceAll('\n', eol);
          const before = judge(service, name, text, eigenschappen.get('soort'));
          const fix = repairOf(before, id);
          const after = apply(text, fix);
          const left = judge(service, name, after, eigenschappen.get('soort'));
          assert.deepEqual(
            left.findings.filter(({ ruleId }) => ruleId === id).map(({ message }) => message),
            [],
            after,
          );
          assert.equal(fix.kind, 'placeholder');
          assert.match(after, /\[…\]/);
          if (eol === '\r\n') assert.doesNotMatch(after, /(?<!\r)\n/);
        });
    }

  /** Too short a text lacks nothing: this makes it long enough. */
  const long = 'De medewerker schrijft op wat is afgesproken en laat dat aan de inwoner lezen. '.repeat(12).trim();

  /** The text after the repair for the FG, with the long sentence taken out again. */
  function withFg(name: string, text: string): string {
    const whole = text.replace('LANG', long);
    const judged = judge(service, name, whole, undefined);
    return apply(whole, repairOf(judged, 'protocol-fg-ontbreekt')).replace(long, 'LANG');
  }

  /** What stands between two lines of a text, both included. */
  function between(text: string, from: string, to: string): string {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    assert.ok(start >= 0 && end >= 0, text);
    return text.slice(start, end + to.length);
  }

  const FG_1 =
    'De functionaris voor gegevensbescherming (FG) ziet onafhankelijk toe op de naleving van de AVG en van dit protocol, en adviseert daarover.';
  const FG_2 =
    'Betrokkenen kunnen met vragen over de verwerking van hun gegevens en over hun rechten terecht bij de FG, te bereiken via […].';

  it('komen met koppen voor de slotbepalingen, die het volgende nummer krijgen', () => {
    const text =
      '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Werkwijze\n\n1. LANG\n2. Dit is lid twee.\n\n## Artikel 2 Slotbepalingen\n\nDit protocol treedt in werking op 1 mei 2026.\n';
    assert.equal(
      between(withFg('a.md', text), '## Artikel 1', '2026.'),
      `## Artikel 1 Werkwijze\n\n1. LANG\n2. Dit is lid twee.\n\n## Artikel 2 Functionaris voor gegevensbescherming\n\n1. ${FG_1}\n2. ${FG_2}\n\n## Artikel 3 Slotbepalingen\n\nDit protocol treedt in werking op 1 mei 2026.`,
    );
  });

  it('tellen leden met het nummer van het artikel mee', () => {
    const text =
      'Privacyprotocol Voorbeeldstad\n\nArtikel 1 Werkwijze\n\n- 1.1 LANG\n- 1.2 Dit is lid twee.\n\nArtikel 2 Slotbepalingen\n\n- 2.1 Dit protocol treedt in werking op 1 mei 2026.\n- 2.2 Het wordt aangehaald als: protocol.\n\nAldus vastgesteld op 1 april 2026.\n';
    assert.equal(
      between(withFg('a.txt', text), '- 1.2', 'Aldus'),
      `- 1.2 Dit is lid twee.\n\nArtikel 2 Functionaris voor gegevensbescherming\n\n- 2.1 ${FG_1}\n- 2.2 ${FG_2}\n\nArtikel 3 Slotbepalingen\n\n- 3.1 Dit protocol treedt in werking op 1 mei 2026.\n- 3.2 Het wordt aangehaald als: protocol.\n\nAldus`,
    );
  });

  it('volgen leden met een nummer op een eigen regel', () => {
    const text =
      'Privacyprotocol Voorbeeldstad\n\nArtikel 1 Werkwijze\n\n • 1.\n\n  LANG\n\n • 2.\n\n  Dit is lid twee.\n\nBijlage 1 Gegevens\n\nHier staan de gegevens.\n';
    assert.equal(
      between(withFg('a.txt', text), 'Dit is', 'Bijlage'),
      `Dit is lid twee.\n\nArtikel 2 Functionaris voor gegevensbescherming\n\n • 1.\n\n  ${FG_1}\n\n • 2.\n\n  ${FG_2}\n\nBijlage`,
    );
  });

  it('komen achter de slotbepalingen als een ander artikel daarnaar verwijst', () => {
    const text =
      '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Werkwijze\n\nLANG\n\nDit geldt vanaf de dag van artikel 2 van dit protocol.\n\n## Artikel 2 Inwerkingtreding\n\nDit protocol treedt in werking op 1 mei 2026.\n\n## Bijlage 1 Gegevens\n\nHier staan de gegevens.\n';
    assert.equal(
      between(withFg('a.md', text), '## Artikel 2', '## Bijlage'),
      `## Artikel 2 Inwerkingtreding\n\nDit protocol treedt in werking op 1 mei 2026.\n\n## Artikel 3 Functionaris voor gegevensbescherming\n\n${FG_1}\n\n${FG_2}\n\n## Bijlage`,
    );
  });

  it('laten nummers per hoofdstuk staan', () => {
    const text =
      '# Privacyprotocol Voorbeeldstad\n\n## Hoofdstuk 1 Werkwijze\n\n### Artikel 1.1 Werkwijze\n\nLANG\n\n## Hoofdstuk 2 Slotbepalingen\n\n### Artikel 2.1 Begin\n\nDit protocol treedt in werking op 1 mei 2026.\n';
    assert.equal(
      between(withFg('a.md', text), '### Artikel 1.2', '### Artikel 2.1'),
      `### Artikel 1.2 Functionaris voor gegevensbescherming\n\n${FG_1}\n\n${FG_2}\n\n## Hoofdstuk 2 Slotbepalingen\n\n### Artikel 2.1`,
    );
  });

  it('zijn hoofdstukken in een tekst zonder artikelen', () => {
    const text =
      'Privacyprotocol Voorbeeldstad\n\n1. Inleiding\n\nLANG\n\n2. Werkwijze\n\nEerst kijken, dan delen.\n\nAldus vastgesteld op 1 april 2026.\n';
    assert.equal(
      between(withFg('a.txt', text), 'Eerst', 'Aldus'),
      `Eerst kijken, dan delen.\n\n3. Functionaris voor gegevensbescherming\n\n${FG_1}\n\n${FG_2}\n\nAldus`,
    );
  });

  it('schuiven geen afwijking naar een ander artikel', () => {
    const note = '<!-- doelbinding: afwijking datum-onvolledig — reden: proef — door: FG -->';
    const text = `# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Werkwijze\n\nLANG\n\n${note}\n\n## Artikel 2 Slotbepalingen\n\nDit protocol treedt in werking op 1 mei 2026.\n`;
    assert.equal(between(withFg('a.md', text), FG_2, '## Artikel 3'), `${FG_2}\n\n${note}\n\n## Artikel 3`);
  });

  it('geven nummers die de lezer weer vindt', () => {
    const text =
      '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Werkwijze\n\n1. LANG\n2. Dit is lid twee.\n\n## Artikel 2 Slotbepalingen\n\nDit protocol treedt in werking op 1 mei 2026.\n';
    const { inhoud } = modelOf('a.md', withFg('a.md', text));
    assert.ok(inhoud.soort === 'protocol');
    const found = [...delenOf(inhoud.regeling)].filter(({ soort }) => soort === 'artikel');
    assert.deepEqual(
      found.map(
        ({ nummer, titel, delen }) => `${nummer?.tekst ?? ''} ${titel?.reading.text ?? ''} ${String(delen.length)}`,
      ),
      ['1 Werkwijze 2', '2 Functionaris voor gegevensbescherming 2', '3 Slotbepalingen 0'],
    );
  });
});
