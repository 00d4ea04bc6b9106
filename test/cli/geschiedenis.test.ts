/** Versions out of git, and reports that take the place of nothing but a report. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ran } from '../support/scenario.ts';

// Loaded as the program loads its commands, so that all know one kind of wrong use.
const { inFolderOf, parseScenario, runIn } = await import('../support/scenario.ts');

const entry = (years: number): string =>
  `verwerkingen:\n  - id: v1\n    naam: Aanvraag\n    doel: Vaststellen welke hulp nodig is\n    bewaartermijn: ${String(years)} jaar\n`;
const documents = parseScenario(`=== bestand: map/register.yaml\n${entry(5)}`);

/** In a folder with two recorded versions and a third that is not recorded. */
async function inHistory(use: (folder: string) => Promise<void>): Promise<void> {
  await inFolderOf(documents, async (root) => {
    const folder = join(root, 'map');
    const git = (...args: readonly string[]): void => {
      const who = ['-c', 'user.name=Voorbeeld', '-c', 'user.email=voorbeeld@voorbeeldstad.example'];
      execFileSync('git', [...who, '-c', 'commit.gpgsign=false', ...args], { cwd: root, stdio: 'ignore' });
    };
    git('init', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'een');
    await writeFile(join(folder, 'register.yaml'), entry(10));
    git('commit', '-am', 'twee');
    await writeFile(join(folder, 'register.yaml'), entry(20));
    await use(folder);
  });
}

describe('cli: the history of a folder', function () {
  this.timeout(60_000);
  const cases: readonly (readonly [words: readonly string[], says: string])[] = [
    [['HEAD~1', 'HEAD'], 'van 5 naar 10 jaar'],
    [['main~1..'], 'van 5 naar 10 jaar'],
    [['main~1...main'], 'van 5 naar 10 jaar'],
    [['HEAD~1'], 'van 5 naar 20 jaar'],
    [['HEAD', 'register.yaml'], 'van 10 naar 20 jaar'],
  ];
  it('is read without changing a file', async () => {
    await inHistory(async (folder) => {
      for (const [words, says] of cases) {
        const { code, out, err } = await runIn(folder, ['verschil', ...words]);
        assert.equal(code, 0, err);
        assert.ok(out.includes(`bewaartermijn ${says}`), `${words.join(' ')}: ${out}`);
      }
      assert.equal(await readFile(join(folder, 'register.yaml'), 'utf8'), entry(20));
    });
  });
  it('says what is wrong with a version, or with a folder that has none', async () => {
    const wrong = async (folder: string, word: string): Promise<Ran> => runIn(folder, ['verschil', word, 'HEAD']);
    await inHistory(async (folder) => {
      const { code, err } = await wrong(folder, 'bestaat-niet');
      assert.equal(code, 2);
      assert.match(err, /De versie ‘bestaat-niet’ is niet gevonden in de geschiedenis van deze map\./);
    });
    await inFolderOf(documents, async (folder) => {
      const { code, err } = await wrong(folder, 'HEAD~1');
      assert.equal(code, 2);
      assert.match(err, /Deze map heeft geen geschiedenis in git/);
    });
  });
});

describe('cli: rapport', function () {
  this.timeout(60_000);
  for (const format of ['html', 'md', 'docx'])
    it(`writes ${format} over its own and over nothing else`, async () => {
      await inFolderOf(documents, async (folder) => {
        const write = (): Promise<Ran> => runIn(folder, ['rapport', 'map', '--naar', `uit.${format}`]);
        const [first, second] = [await write(), await write()];
        assert.deepEqual([first.code, second.code], [0, 0], first.err + second.err);
        assert.equal(second.err, `Het rapport staat in uit.${format}.\n`);
        await writeFile(join(folder, `uit.${format}`), 'iets van de gebruiker');
        const third = await write();
        assert.equal(third.code, 2);
        assert.match(third.err, /bestaat al en is geen rapport van ons/);
        assert.equal(await readFile(join(folder, `uit.${format}`), 'utf8'), 'iets van de gebruiker');
      });
    });
  it('tells what changed since', async () => {
    await inHistory(async (folder) => {
      const { code, err } = await runIn(folder, ['rapport', '--sinds', 'HEAD~1', '--naar', 'uit.md']);
      assert.equal(code, 0, err);
      assert.ok((await readFile(join(folder, 'uit.md'), 'utf8')).includes('bewaartermijn van 5 naar 20 jaar'));
    });
  });
});
