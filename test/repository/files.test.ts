/** What every file of the repository keeps to: names, openings, sizes, and nothing of one machine in it. */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { files, productModules, type RepositoryFile } from './tree.ts';

const all = files();
const modules = productModules();

function pathsOf(found: readonly RepositoryFile[]): string[] {
  return found.map(({ path }) => path);
}

/** Every match of a pattern, as `path:line: text of the line`. */
function linesWith(found: readonly RepositoryFile[], pattern: RegExp): string[] {
  return found.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

/** Generated modules, and modules that are data: they grow with the law and not with the program. */
function isData({ path }: RepositoryFile): boolean {
  return path.includes('.generated.') || path.endsWith('/registry.ts');
}

describe('files', () => {
  it('are there to be judged', () => {
    assert.ok(modules.length > 0);
    assert.ok(all.some(({ path }) => path === 'package.json'));
  });

  it('have names that say what is in them', () => {
    const vague = /^(?:utils?|helpers?|types?|common|shared|misc|index)\.[a-z]+$/u;
    const folders = /(?:^|\/)(?:utils?|helpers?|common|misc)\//u;
    assert.deepEqual(
      pathsOf(modules).filter((path) => vague.test(basename(path)) || folders.test(path)),
      [],
    );
  });

  it('belong to a layer', () => {
    const layers =
      'text knowledge syntax model workspace lint rules features convert service lsp cli node browser'.split(' ');
    const inLayer = (path: string): boolean =>
      layers.includes(path.split('/')[2]?.replace(/\.ts$/u, '') ?? '') || /^server\/src\/main\.[a-z]+\.ts$/u.test(path);
    assert.deepEqual(
      pathsOf(modules).filter((path) => path.startsWith('server/src/') && !inLayer(path)),
      [],
    );
  });

  it('open with a sentence on what they are for', () => {
    const opening = /^(?:#!.*\n)?(?:\/\*\*?\s|\/\/ )/u;
    assert.deepEqual(pathsOf(modules.filter(({ text }) => !opening.test(text))), []);
  });

  it('stay small enough to read', () => {
    const longest = 500;
    const long = modules.filter((file) => !isData(file) && file.text.split('\n').length > longest);
    assert.deepEqual(pathsOf(long), []);
  });

  it('name no path of one machine', () => {
    const ofMachine = /(?:^|[^\w.@-])\/(?:work|farm|root|home|Users)\/\w|[A-Z]:\\\\?Users\\/u;
    const others = all.filter(({ path }) => !path.startsWith('test/repository/'));
    assert.deepEqual(linesWith(others, ofMachine), []);
  });

  it('name nothing that stands outside the repository', () => {
    const outside = new RegExp('(?:^|[^a-z-])shared' + '/', 'u');
    const exempt = ['.ci/run', 'package-lock.json', 'test/editors/package-lock.json'];
    assert.deepEqual(
      linesWith(
        all.filter(({ path }) => !exempt.includes(path)),
        outside,
      ),
      [],
    );
  });

  it('name no registry in a lockfile', () => {
    const lockfiles = all.filter(({ path }) => basename(path) === 'package-lock.json');
    assert.ok(lockfiles.length > 1);
    assert.deepEqual(linesWith(lockfiles, /"resolved"/u), []);
  });
});
