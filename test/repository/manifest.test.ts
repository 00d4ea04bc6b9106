/** What package.json promises to npm and to VS Code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.ts';

interface Manifest {
  readonly type?: string;
  readonly main: string;
  readonly browser: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

const manifest = read('package.json') as Manifest;

describe('manifest', () => {
  it('declares no module type: a web extension host refuses an extension that is an ES module', () => {
    assert.equal(manifest.type, undefined);
    for (const folder of ['server', 'client', 'test'])
      assert.match(readFileSync(join(root, folder, 'package.json'), 'utf8'), /"type": "module"/u);
  });

  it('names the programs that the build writes', () => {
    assert.deepEqual(manifest.bin, { doelbinding: 'dist/cli.mjs' });
    assert.equal(manifest.main, './dist/extension.js');
    assert.equal(manifest.browser, './dist/web/extension.js');
  });

  it('needs no package at run time, and exact versions to build', () => {
    assert.deepEqual(manifest.dependencies ?? {}, {});
    const ofEditors = read('test/editors/package.json') as Manifest;
    const versions = [manifest, ofEditors].flatMap(({ devDependencies }) => Object.entries(devDependencies));
    const inexact = versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version));
    assert.deepEqual(inexact, []);
  });

  it('is locked for every platform: npm ci refuses a lockfile without the packages of the others', () => {
    const { packages } = read('package-lock.json') as Lockfile;
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((name) => !packages[`node_modules/${name}`]),
      [],
    );
  });

  it('asks for the types of the oldest VS Code that it runs in', () => {
    assert.equal(manifest.engines['vscode'], `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});
