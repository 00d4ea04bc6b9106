/** Files that are not what their name says: links out of a folder, names with odd signs, and what is no file at all. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolderOf, parseScenario, runIn } from '../support/scenario.ts';

const faulty = '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n1. De grondslag is art. 5.1.1. Wmo 2015.\n';
const repaired = faulty.replace('5.1.1. ', '5.1.1 ');
const rule = ['--regel', 'citaat-notatie'];

/** A folder `map` to check, and beside it a file outside of it. */
async function withOutside(use: (folder: string, outside: string) => Promise<void>): Promise<void> {
  await inFolderOf(parseScenario('=== map: map\n'), async (top) => {
    const outside = join(top, 'buiten.md');
    await writeFile(outside, faulty);
    await use(join(top, 'map'), outside);
  });
}

async function checked(folder: string, ...words: string[]): Promise<readonly string[]> {
  const { out } = await runIn(folder, ['check', '--formaat', 'json', ...rule, ...words]);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly path: string }[] };
  return findings.map(({ path }) => path);
}

describe('cli: links and odd names', () => {
  it('the text has something to repair', async () => {
    await withOutside(async (folder, outside) => {
      assert.deepEqual(await checked(folder, outside), ['../buiten.md']);
      await runIn(folder, ['check', '--fix', ...rule, outside]);
      assert.equal(await readFile(outside, 'utf8'), repaired);
    });
  });

  it('a link in a folder leads to nothing that is judged or written', async () => {
    await withOutside(async (folder, outside) => {
      await symlink(outside, join(folder, 'link.md'));
      await symlink('..', join(folder, 'omhoog'));
      for (const words of [[], ['.'], ['*.md'], ['**/*.md'], ['omhoog*/*.md'], [folder]]) {
        assert.deepEqual(await checked(folder, ...words), [], words.join());
        await runIn(folder, ['check', '--fix', ...rule, ...words]);
        assert.equal(await readFile(outside, 'utf8'), faulty, words.join());
      }
    });
  });

  it('a link that is named is the file that it leads to', async () => {
    await withOutside(async (folder, outside) => {
      await symlink(outside, join(folder, 'link.md'));
      assert.deepEqual(await checked(folder, 'link.md'), ['link.md']);
      await runIn(folder, ['check', '--fix', ...rule, 'link.md']);
      assert.equal(await readFile(outside, 'utf8'), repaired);
    });
  });

  it('a new file is never written through a link', async () => {
    await withOutside(async (folder, outside) => {
      await symlink(outside, join(folder, 'protocol.md'));
      await symlink('../nieuw.md', join(folder, 'register.yaml'));
      await runIn(folder, ['nieuw', 'protocol', '--gemeente', 'Voorbeeldstad']);
      await writeFile(join(folder, 'protocol.txt'), 'Artikel 1 Doel\n1. Het college helpt.\n');
      await runIn(folder, ['import', 'protocol.txt']);
      assert.equal(await readFile(outside, 'utf8'), faulty);
    });
  });

  it('names with line breaks, quotes and signs of patterns are files as others', async () => {
    await withOutside(async (folder) => {
      const names = [
        'a\nb.md',
        'c\'d"e.md',
        '[f].md',
        '{g,h}.md',
        '-i.md',
        ' j .md',
        '%41.md',
        '#k?.md',
        '__proto__.md',
      ];
      for (const name of names) await writeFile(join(folder, name), faulty);
      assert.deepEqual([...(await checked(folder))].sort(), [...names].sort());
      for (const formaat of ['tekst', 'github', 'gitlab', 'junit', 'sarif', 'markdown']) {
        const { code, err } = await runIn(folder, ['check', '--formaat', formaat, ...rule]);
        assert.ok(code <= 1, `${formaat}: ${err}`);
      }
      assert.deepEqual(await checked(folder, '[f].md'), ['[f].md']);
      await runIn(folder, ['check', '--fix', ...rule]);
      for (const name of names) assert.equal(await readFile(join(folder, name), 'utf8'), repaired, name);
    });
  });

  it('what is no file of text is refused in words, and not waited for', async function () {
    if (process.platform === 'win32') return;
    await withOutside(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pijp.md')]);
      await symlink('/dev/zero', join(folder, 'eindeloos.md'));
      await mkdir(join(folder, 'map.md'));
      assert.deepEqual(await checked(folder), []);
      for (const name of ['pijp.md', 'eindeloos.md']) {
        const { code, out } = await runIn(folder, ['check', '--formaat', 'json', name]);
        assert.equal(code, 2);
        assert.match(out, /geen gewoon bestand/u);
      }
    });
  });
});
