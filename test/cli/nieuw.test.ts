/** `doelbinding nieuw`: what it makes passes every check, whatever is asked for, and nothing is overwritten. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArguments } from '../../server/src/cli/arguments.ts';
import { commands } from '../../server/src/cli/commands.ts';
import { nieuw } from '../../server/src/cli/nieuw/nieuw.ts';
import { isGemeentenaam, maakNieuw, nieuweSoorten } from '../../server/src/features/nieuw/maak.ts';
import { nieuweDomeinen, type NieuwDomein } from '../../server/src/features/nieuw/modellen.ts';
import { classify } from '../../server/src/model/classify.ts';
import { naamVan } from '../../server/src/model/verwerking/verwerking.ts';
import { kennis, readAs, service, vandaag } from '../support/engine.ts';
import { runIn } from '../support/scenario.ts';

const settings = service.settings({ vandaag });

/** What is found in files that are made, as `naam: regel`. */
function findingsIn(files: readonly { readonly naam: string; readonly tekst: string }[]): string[] {
  const opened = files.map(({ naam, tekst }) => {
    const document = readAs(naam, tekst);
    return { uri: document.source.uri, document };
  });
  return service
    .judgeAll(opened, settings, { eenmalig: true })
    .flatMap(({ uri, findings }) => findings.map((one) => `${uri}: ${service.message(one)} [${one.ruleId}]`));
}

/** Every choice of one or more domeinen. */
function choices(): NieuwDomein[][] {
  return Array.from({ length: 2 ** nieuweDomeinen.length - 1 }, (_, index) =>
    nieuweDomeinen.filter((_domein, bit) => ((index + 1) >> bit) & 1),
  );
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'doelbinding-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('nieuw', function () {
  this.timeout(120_000);

  for (const soort of nieuweSoorten)
    it(`makes ${soort} without a finding for every choice of domeinen`, () => {
      const all = choices();
      assert.equal(all.length, 31);
      for (const domeinen of all) {
        const files = maakNieuw({ soort, domeinen, gemeente: 'Voorbeeldstad', jaar: '2026' }, kennis);
        assert.equal(files.length, soort === 'beide' ? 2 : 1);
        assert.deepEqual(findingsIn(files), [], domeinen.join());
      }
    });

  it('makes what is read as what it is, with the same verwerkingen in both', () => {
    const files = maakNieuw(
      { soort: 'beide', domeinen: nieuweDomeinen, gemeente: 'Voorbeeldstad', jaar: '2026' },
      kennis,
    );
    const opened = files.map(({ naam, tekst }) => readAs(naam, tekst));
    const described = opened.map((document) => service.describe(document, settings));
    assert.deepEqual(
      described.map(([soort]) => soort),
      ['Soort: protocol', 'Soort: verwerkingsregister'],
    );
    const namen = opened.map((document) => {
      const { inhoud } = classify(document, undefined, kennis);
      return 'verwerkingen' in inhoud ? inhoud.verwerkingen.map(naamVan) : [];
    });
    assert.equal(namen[0]?.length, 7);
    assert.deepEqual(namen[1], namen[0]);
  });

  it('takes names of gemeenten as they are, and nothing that is more than a name', () => {
    for (const gemeente of ["'s-Voorbeeld", 'Voorbeeld aan den IJssel', 'Súdwest-Voorbeeld', 'Voorbeeld (Gld)']) {
      assert.ok(isGemeentenaam(gemeente), gemeente);
      const files = maakNieuw({ soort: 'beide', domeinen: ['wmo'], gemeente, jaar: '2026' }, kennis);
      assert.deepEqual(findingsIn(files), [], gemeente);
    }
    for (const text of ['', ' ', 'a|b', 'a: b', 'a\nb', '# a', '[…]', 'a'.repeat(61), 'a  b', 'a '])
      assert.ok(!isGemeentenaam(text), text);
  });

  it('writes the files and says so', async () => {
    await inFolder(async (folder) => {
      const words = ['nieuw', '--gemeente', 'Voorbeeldstad', '--domein', 'jeugd,leerplicht', '--naar', 'map/onder'];
      const { code, out, err } = await runIn(folder, words);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^Gemaakt: map\/onder\/protocol\.md\nGemaakt: map\/onder\/register\.yaml\n/);
      const checked = await runIn(folder, ['check', '--stil', 'map']);
      assert.deepEqual(checked, { code: 0, out: '', err: '' });
    });
  });

  it('overwrites nothing, and then writes nothing', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'register.yaml'), 'van mij\n');
      const { code, out, err } = await runIn(folder, ['nieuw', '--gemeente', 'Voorbeeldstad', '--domein', 'wmo']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^register\.yaml bestaat al/);
      assert.deepEqual(readdirSync(folder), ['register.yaml']);
      assert.equal(readFileSync(join(folder, 'register.yaml'), 'utf8'), 'van mij\n');
    });
  });

  const wrong: readonly (readonly [words: string, said: RegExp])[] = [
    ['', /^Geef ook --domein\./],
    ['--domein wmo', /^Geef ook --gemeente\./],
    ['--domein wno --gemeente A', /^Het domein ‘wno’ kennen wij niet\. Bedoelt u ‘wmo’\? Kies uit: jeugd, /],
    ['--domein wmo --gemeente A|B', /is geen naam van een gemeente/],
    ['--soort alles --domein wmo --gemeente A', /^‘alles’ is geen keuze\. Kies uit: protocol, register, beide\./],
    ['map', /krijgt geen paden/],
  ];
  for (const [words, said] of wrong)
    it(`explains: nieuw ${words}`, async () => {
      await inFolder(async (folder) => {
        const { code, err } = await runIn(folder, ['nieuw', ...words.split(' ').filter((word) => word !== '')]);
        assert.equal(code, 2);
        assert.match(err, said);
        assert.deepEqual(readdirSync(folder), []);
      });
    });

  /** Runs it with a person who gives these answers, and returns what was asked. */
  async function asking(folder: string, answers: readonly string[]): Promise<string[]> {
    const asked: string[] = [];
    const command = commands.find(({ naam }) => naam === 'nieuw');
    assert.ok(command);
    const io = {
      out: () => undefined,
      err: () => undefined,
      folder,
      colour: false,
      interactive: true,
      columns: 80,
      readStandardInput: () => Promise.resolve(new Uint8Array()),
      ask: (question: string) => {
        asked.push(question);
        return Promise.resolve(answers[asked.length - 1]);
      },
      today: vandaag,
    };
    await nieuw(parseArguments(command, []), service, io);
    return asked;
  }

  it('asks a person what is not given, and asks again what it cannot read', async () => {
    await inFolder(async (folder) => {
      const asked = await asking(folder, ['boek', 'register', 'wmo, Jeugd', '', 'Voorbeeldstad']);
      assert.equal(asked.length, 5);
      assert.match(asked[1] ?? '', /^‘boek’ is geen keuze\.[^]*Wat wilt u maken/);
      assert.match(asked[4] ?? '', /^Geef de naam van de gemeente\.\nHoe heet de gemeente\? $/);
      assert.deepEqual(readdirSync(folder), ['register.yaml']);
      assert.match(readFileSync(join(folder, 'register.yaml'), 'utf8'), /jeugd-toeleiding[^]*wmo-aanvraag/);
    });
  });

  it('makes nothing when the answers end', async () => {
    await inFolder(async (folder) => {
      await assert.rejects(asking(folder, ['beide']), /niet alle vragen/);
      assert.deepEqual(readdirSync(folder), []);
    });
  });
});
