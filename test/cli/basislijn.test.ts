/** `--basislijn` and `--sinds`: what is known is not told again, and what a change does not touch is left out. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Waits for its modules, so that this file is loaded as they are: once.
import '../support/engine.ts';
import { runIn, type Ran } from '../support/scenario.ts';

const kop = '# Privacyprotocol Voorbeeldstad\n\n';
const fout = (letter: string): string =>
  `Soms artikel 6 lid 1 onder ${letter} van de Algemene verordening gegevensbescherming.`;
const REGEL = ['--regel', 'citaat-onderdeel-bestaat-niet'];

async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'doelbinding-')));
  try {
    write(folder, files);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** The findings of a check, as `path:line`. */
async function found(folder: string, ...words: string[]): Promise<readonly [places: string[], ran: Ran]> {
  const ran = await runIn(folder, ['check', '--formaat', 'json', ...words, '.']);
  const { findings } = JSON.parse(ran.out) as { findings: { path: string; line: number }[] };
  return [findings.map(({ path, line }) => `${path}:${line}`), ran];
}

describe('cli: basislijn', () => {
  const oud = { 'a.md': `${kop}## Artikel 1 Doel\n\n1. ${fout('k')}\n2. ${fout('z')}\n` };

  it('holds what is there, and then only tells of what is new, wherever lines moved', async () => {
    await inFolder(oud, async (folder) => {
      const lijn = ['--basislijn', 'lijn.json', ...REGEL];
      const [first, written] = await found(folder, ...lijn, '--basislijn-schrijven');
      assert.deepEqual([first, written.code], [[], 0]);
      assert.equal(written.err, 'Basislijn lijn.json geschreven met 2 bevindingen.\n');
      assert.deepEqual((await found(folder, ...lijn))[0], []);
      write(folder, {
        'a.md': `${kop}Erbij.\n\n## Artikel 1 Doel\n\n1. ${fout('k')}\n2. ${fout('x')}\n3. ${fout('z')}\n`,
      });
      const [places, { code, err }] = await found(folder, ...lijn);
      assert.deepEqual([places, code, err], [['a.md:8'], 1, '']);
      const { out } = await runIn(folder, ['check', ...lijn, '.']);
      assert.match(out, /2 bekende bevindingen uit de basislijn niet getoond/);
    });
  });

  it('tells what is there no more, and shrinks without taking anything in', async () => {
    await inFolder(oud, async (folder) => {
      const lijn = ['--basislijn', 'lijn.json', ...REGEL];
      await found(folder, ...lijn, '--basislijn-schrijven');
      write(folder, { 'a.md': `${kop}## Artikel 1 Doel\n\n1. ${fout('z')}\n2. ${fout('x')}\n` });
      const [, told] = await found(folder, ...lijn);
      assert.match(
        told.err,
        /^1 bevinding in basislijn lijn\.json is er niet meer\. Haal ze eruit met --basislijn-krimpen\.\n$/,
      );
      const [places, shrunk] = await found(folder, ...lijn, '--basislijn-krimpen');
      assert.deepEqual([places, shrunk.code], [['a.md:6'], 1]);
      assert.equal(shrunk.err, 'Basislijn lijn.json gekrompen met 1 bevinding.\n');
      const { bevindingen } = JSON.parse(readFileSync(join(folder, 'lijn.json'), 'utf8')) as { bevindingen: object[] };
      assert.equal(bevindingen.length, 1);
      const [again, { err }] = await found(folder, ...lijn);
      assert.deepEqual([again, err], [['a.md:6'], '']);
    });
  });

  it('says nothing of files and rules that were not asked, and something of a file that is gone', async () => {
    await inFolder({ ...oud, 'map/b.md': `${kop}## Artikel 1 Doel\n\n1. ${fout('k')}\n` }, async (folder) => {
      const lijn = ['--basislijn', 'lijn.json'];
      await found(folder, ...lijn, ...REGEL, '--basislijn-schrijven');
      const part = await runIn(folder, ['check', '--formaat', 'json', ...lijn, ...REGEL, 'map']);
      assert.deepEqual([part.code, part.err], [0, '']);
      const other = await runIn(folder, ['check', '--formaat', 'json', ...lijn, '--regel', 'citaat-notatie', '.']);
      assert.deepEqual([other.code, other.err], [0, '']);
      rmSync(join(folder, 'map/b.md'));
      const [, gone] = await found(folder, ...lijn, ...REGEL);
      assert.match(gone.err, /^1 bevinding in basislijn/);
    });
  });

  it('shows what is known in SARIF as known', async () => {
    await inFolder(oud, async (folder) => {
      const lijn = ['--basislijn', 'lijn.json', ...REGEL];
      await found(folder, ...lijn, '--basislijn-schrijven');
      const { out, code } = await runIn(folder, ['check', '--formaat', 'sarif', ...lijn, '.']);
      const [run] = (JSON.parse(out) as { runs: { results: { baselineState: string; suppressions: object[] }[] }[] })
        .runs;
      assert.deepEqual(
        run?.results.map(({ baselineState, suppressions }) => [baselineState, suppressions.length]),
        [
          ['unchanged', 1],
          ['unchanged', 1],
        ],
      );
      assert.equal(code, 0);
    });
  });

  it('explains what cannot be', async () => {
    await inFolder({ ...oud, 'stuk.json': '{"version":1,"bevindingen":[{}]}' }, async (folder) => {
      const said = async (...words: string[]): Promise<string> => {
        const { code, out, err } = await runIn(folder, ['check', ...words, '.']);
        assert.deepEqual([code, out], [2, ''], err);
        return err;
      };
      assert.match(await said('--basislijn', 'weg.json'), /^De basislijn weg\.json is niet te lezen/);
      assert.match(await said('--basislijn', 'stuk.json'), /^stuk\.json is geen basislijn/);
      assert.match(await said('--basislijn-schrijven'), /^Zeg ook in welk bestand/);
      assert.match(await said('--basislijn', 'a', '--basislijn-schrijven', '--basislijn-krimpen'), /niet beide/);
      assert.match(await said('--shard', '3/2'), /^Achter --shard hoort/);
      assert.match(await said('--fix', '--shard', '1/2'), /gaan niet samen/);
      assert.match(await said('--draden', '0'), /^Achter --draden hoort een getal van 1 of meer/);
      assert.match(await said('--formaat', 'sarf'), /Bedoelt u ‘sarif’\?/);
    });
  });
});

describe('cli: sinds', function () {
  this.timeout(60_000);

  const git = (folder: string, ...args: string[]): void => {
    execFileSync(
      'git',
      ['-C', folder, '-c', 'user.name=Test', '-c', 'user.email=test@voorbeeldstad.example', ...args],
      {
        stdio: 'ignore',
      },
    );
  };
  const protocol = (rij: string): string =>
    `${kop}## Artikel 1 Doel\n\nTekst.\n\n## Bijlage 1\n\n| Verwerking | Doel | Persoonsgegevens |\n| --- | --- | --- |\n| ${rij} | Helpen | naam |\n`;
  const register = 'verwerkingen:\n  - naam: Bijstand\n    doel: Helpen\n    persoonsgegevens: [naam]\n';
  const files = {
    'een/protocol.md': protocol('Bijstand'),
    'een/register.yaml': register,
    'twee/protocol.md': `${kop}## Artikel 1 Doel\n\n1. ${fout('k')}\n`,
    'twee/los.md': `${kop}## Artikel 1 Doel\n\n1. ${fout('k')}\n`,
  };

  it('tells of changed files, and of others only what couples them', async () => {
    await inFolder(files, async (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'begin');
      assert.deepEqual((await found(folder, '--sinds', 'HEAD'))[0], []);
      write(folder, { 'een/register.yaml': register.replace('[naam]', '[naam, rekeningnummer, burgerlijke staat]') });
      const coupled = ['--regel', 'koppeling-gegevensset-verschilt,citaat-onderdeel-bestaat-niet'];
      const [all] = await found(folder, ...coupled);
      const [changed] = await found(folder, '--sinds', 'HEAD', ...coupled);
      assert.ok(all.some((place) => place.startsWith('twee/')));
      assert.deepEqual(
        changed,
        all.filter((place) => place.startsWith('een/')),
      );
      assert.ok(changed.length > 0, String(all));
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'meer');
      write(folder, { 'twee/nieuw.md': files['twee/los.md'] });
      assert.deepEqual((await found(folder, '--sinds', 'HEAD', ...coupled))[0], ['twee/nieuw.md:5']);
      assert.equal((await found(folder, '--sinds', 'HEAD~1', ...coupled))[0].length, changed.length + 1);
    });
  });

  it('takes everything for new before the first commit', async () => {
    await inFolder(files, async (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', 'een');
      const [all] = await found(folder, ...REGEL);
      assert.ok(all.length > 0);
      assert.deepEqual((await found(folder, '--sinds', 'HEAD', ...REGEL))[0], all);
    });
  });

  it('tells before a commit of what goes into it, and of no draft beside it', async () => {
    await inFolder(files, async (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', 'een');
      assert.deepEqual((await found(folder, '--klaargezet', ...REGEL))[0], []);
      git(folder, 'add', 'twee/los.md');
      assert.deepEqual((await found(folder, '--klaargezet', ...REGEL))[0], ['twee/los.md:5']);
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'begin');
      assert.deepEqual((await found(folder, '--klaargezet', ...REGEL))[0], []);
      write(folder, { 'een/register.yaml': register.replace('[naam]', '[naam, rekeningnummer, burgerlijke staat]') });
      const coupled = ['--regel', 'koppeling-gegevensset-verschilt,citaat-onderdeel-bestaat-niet'];
      assert.deepEqual((await found(folder, '--klaargezet', ...coupled))[0], []);
      git(folder, 'add', '.');
      const [changed] = await found(folder, '--klaargezet', ...coupled);
      assert.ok(changed.length > 0 && changed.every((place) => place.startsWith('een/')), String(changed));
      const { code, err } = await runIn(folder, ['check', '--klaargezet', '--sinds', 'HEAD']);
      assert.deepEqual([code, err], [2, 'Kies --sinds of --klaargezet, niet beide.\n']);
    });
  });

  it('tells of all that new settings change', async () => {
    await inFolder(files, async (folder) => {
      git(folder, 'init', '-q');
      git(folder, 'add', '.');
      git(folder, 'commit', '-q', '-m', 'begin');
      write(folder, { 'twee/doelbinding.yml': 'peildatum: 2020-01-01\n' });
      const [places] = await found(folder, '--sinds', 'HEAD', ...REGEL);
      assert.deepEqual(places, ['twee/los.md:5', 'twee/protocol.md:5']);
    });
  });

  it('explains what it lacks, and takes no option of Git for a commit', async () => {
    await inFolder(files, async (folder) => {
      const said = async (ref: string): Promise<string> => {
        const { code, err } = await runIn(folder, ['check', `--sinds=${ref}`, '.']);
        assert.equal(code, 2, err);
        return err;
      };
      assert.match(await said('HEAD'), /moet de map in een Git-repository staan/);
      git(folder, 'init', '-q');
      assert.match(await said('main~3'), /^‘main~3’ is geen commit, tak of label/);
      assert.match(await said('--output=x'), /^‘--output=x’ is geen commit/);
      const { PATH } = process.env;
      process.env['PATH'] = folder;
      try {
        assert.match(await said('HEAD'), /is Git nodig, en dat is hier niet gevonden/);
      } finally {
        process.env['PATH'] = PATH;
      }
    });
  });
});
