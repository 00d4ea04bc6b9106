/**
 * What our grammars add to those of the editor: each piece of a fixture that has a scope of ours, line by
 * line. The snapshot beside a fixture is written anew with UPDATE_SNAPSHOTS=1 in the environment.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import { root } from '../repository/tree.ts';

const require = createRequire(import.meta.url);

interface Contributed {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo: readonly string[];
}

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: readonly Contributed[] };
};

/** Grammars that stand in for those of the editor. */
const hosts: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'source.yaml': 'yaml',
};

function grammarFile(scope: string): string | undefined {
  const own = contributes.grammars.find(({ scopeName }) => scopeName === scope);
  if (own) return join(root, own.path);
  const host = hosts[scope];
  return host && require.resolve(`tm-grammars/grammars/${host}.json`);
}

async function loadRegistry(): Promise<textmate.Registry> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => {
      const file = grammarFile(scope);
      return Promise.resolve(file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null);
    },
    getInjections: (scope) =>
      contributes.grammars.flatMap(({ scopeName, injectTo }) => (injectTo.includes(scope) ? [scopeName] : [])),
  });
}

/** The pieces of a text that have a scope of ours, with those scopes. */
function ownPieces(grammar: textmate.IGrammar, text: string): string[] {
  let state = textmate.INITIAL;
  return text.split('\n').flatMap((line, index) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const own = scopes.filter((scope) => scope.endsWith('.doelbinding'));
      return own.length === 0 ? [] : [`${index + 1}: ‘${line.slice(startIndex, endIndex)}’ ${own.join(' ')}`];
    });
  });
}

describe('grammars', () => {
  let registry: textmate.Registry;
  before(async () => {
    registry = await loadRegistry();
  });

  for (const [name, scope] of [
    ['protocol.md', 'text.html.markdown'],
    ['register.yaml', 'source.yaml'],
  ] as const)
    it(`mark the pieces of ${name}`, async () => {
      const grammar = await registry.loadGrammar(scope);
      assert.ok(grammar);
      const fixture = join(root, 'test/fixtures/grammars', name);
      const found = `${ownPieces(grammar, readFileSync(fixture, 'utf8')).join('\n')}\n`;
      if (process.env['UPDATE_SNAPSHOTS'] === '1') writeFileSync(`${fixture}.snap`, found);
      assert.equal(found, readFileSync(`${fixture}.snap`, 'utf8'));
    });

  it('take little time on a long line', async () => {
    const grammar = await registry.loadGrammar('text.html.markdown');
    const long = 'artikel 6 lid 1 onder e van de AVG, en het BSN [naam] '.repeat(400);
    const start = performance.now();
    assert.ok(grammar && ownPieces(grammar, long).length > 400);
    assert.ok(performance.now() - start < 10_000);
  });
});
