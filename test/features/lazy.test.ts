/** What explains loads when somebody asks: nothing that judges, and no start of a program, needs it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from '../repository/tree.ts';

/** The modules that load with an entry: what is imported as a value and not later. */
function loadedWith(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set that grows while it is walked: each file is visited once.
  for (const path of found) {
    if (!path.endsWith('.ts')) continue;
    const text = readFileSync(`${root}/${path}`, 'utf8');
    for (const [, imported = ''] of text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm))
      found.add(posix.join(posix.dirname(path), imported));
  }
  return found;
}

const explaining = /toelichting|begrippenlijst|features\/uitleg\//;

describe('explanations', () => {
  for (const entry of ['main.cli.ts', 'main.node.ts', 'main.browser.ts', 'service.ts', 'rules/registry.ts'])
    it(`do not load with ${entry}`, () => {
      const loaded = [...loadedWith(`server/src/${entry}`)];
      assert.ok(loaded.length > 1);
      assert.deepEqual(
        loaded.filter((path) => explaining.test(path)),
        [],
      );
    });

  it('load with what explains', () => {
    const loaded = [...loadedWith('server/src/features/uitleg/loadUitlegger.ts')];
    assert.ok(loaded.includes('server/src/knowledge/begrippenlijst.ts'));
    assert.ok(loaded.includes('server/src/knowledge/wetten/loadToelichtingen.ts'));
  });
});

/** What answers a question of an editor, and the parsers: none of it is needed to answer `initialize`. */
const answering = /src\/(?:features|rules|model|syntax|knowledge|convert)\/|src\/service\.ts$/;

describe('the language server', () => {
  it('starts without anything that answers a question', () => {
    const loaded = [...loadedWith('server/src/main.node.ts')];
    assert.ok(loaded.includes('server/src/lsp/features/completion.ts'));
    assert.deepEqual(
      loaded.filter((path) => answering.test(path)),
      [],
    );
  });

  it('has what answers in modules that load when it is asked', () => {
    const loaded = [...loadedWith('server/src/features/completion/completion.ts')];
    assert.ok(loaded.some((path) => answering.test(path)));
  });
});
