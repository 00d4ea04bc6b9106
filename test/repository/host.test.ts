/** The core compiles without a host: what only Node, a page or a newer engine has is a type error in it. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './tree.ts';

/** The errors that a module would have at `path`, compiled by a configuration of the project. */
function errorsIn(config: string, path: string, text: string): ts.Diagnostic[] {
  const read = ts.getParsedCommandLineOfConfigFile(join(root, config), undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (problem) =>
      assert.fail(ts.flattenDiagnosticMessageText(problem.messageText, '\n')),
  });
  assert.ok(read);
  const planted = join(root, path);
  const host = ts.createCompilerHost(read.options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === planted ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === planted || ts.sys.fileExists(name);
  const program = ts.createProgram([...read.fileNames, planted], read.options, host);
  return [...program.getSemanticDiagnostics(program.getSourceFile(planted))];
}

/** The first word at each error, each once. */
function wordsAt(text: string, errors: readonly ts.Diagnostic[]): string[] {
  return [...new Set(errors.map(({ start = 0 }) => text.slice(start).split(/\W/u, 1)[0] ?? ''))];
}

describe('hosts', () => {
  it('are unknown to the core', () => {
    const text =
      'console; process; Buffer; document; self; setTimeout; Map.groupBy; structuredClone; fetch;\nexport {};';
    const names = [
      'console',
      'process',
      'Buffer',
      'document',
      'self',
      'setTimeout',
      'groupBy',
      'structuredClone',
      'fetch',
    ];
    assert.deepEqual(wordsAt(text, errorsIn('tsconfig.core.json', 'server/src/model/planted.ts', text)), names);
  });

  it('are known to the client only as far as desktop and web agree', () => {
    const text = 'process; document; console; Worker;\nexport {};';
    assert.deepEqual(wordsAt(text, errorsIn('tsconfig.client.json', 'client/src/planted.ts', text)), [
      'process',
      'document',
    ]);
  });
});
