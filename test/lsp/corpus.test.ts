/** On real documents the server finds what the command line finds, file by file and place by place. */
import assert from 'node:assert/strict';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DiagnosticSeverity, WorkspaceDiagnosticRequest, type Diagnostic } from 'vscode-languageserver/node';
import { runCommandLine } from '../../server/src/cli/run.ts';
import { nodeHost } from '../../server/src/node/languageServer.ts';
import type { Io } from '../../server/src/node/io.ts';
import { pulling } from './capabilities.ts';
import { wordsOf } from './documents.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { wholeService } from './engine.ts';

const corpus = process.env['DOELBINDING_CORPUS'];
const today = '2026-11-21';

/** A finding as one line of text. */
type Line = string;

async function commandLine(folder: string): Promise<Line[]> {
  const out: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: () => undefined,
    folder,
    colour: false,
    interactive: false,
    columns: undefined,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    today,
  };
  await runCommandLine(['check', '--formaat', 'json', '.'], io);
  const { findings } = JSON.parse(out.join('')) as { readonly findings: readonly Record<string, unknown>[] };
  return findings.map(({ path, ruleId, severity, line, column, endLine, endColumn, message }) =>
    [path, ruleId, severity, line, column, endLine, endColumn, message].join('|'),
  );
}

const severities = new Map<unknown, string>([
  [DiagnosticSeverity.Error, 'fout'],
  [DiagnosticSeverity.Warning, 'waarschuwing'],
  [DiagnosticSeverity.Information, 'oordeel'],
]);

function lineOf(path: string, diagnostic: Diagnostic): Line {
  const { code, severity, range } = diagnostic;
  const places = [range.start.line, range.start.character, range.end.line, range.end.character].map((one) => one + 1);
  return [path, code, severities.get(severity), ...places, wordsOf(diagnostic)].join('|');
}

if (corpus !== undefined)
  describe('the server and the command line', () => {
    it('find the same in the corpus', async function () {
      this.timeout(180_000);
      const folder = resolve(corpus);
      const files: EditorOptions['host'] = {
        listFiles: (uri, depth) => nodeHost.listFiles(uri, depth),
        readFile: (uri) => nodeHost.readFile(uri),
      };
      const editor = new Editor({
        loadService: wholeService,
        capabilities: pulling,
        folders: [pathToFileURL(folder).href],
        host: files,
      });
      editor.today = today;
      await editor.initialize();
      await editor.connection.sendNotification('initialized', {});
      const { items } = await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
      const found = items.flatMap((item) => {
        const path = relative(folder, fileURLToPath(item.uri)).replaceAll('\\', '/');
        return item.kind === 'full' ? item.items.map((diagnostic) => lineOf(path, diagnostic)) : [];
      });
      await editor.stop();
      const expected = await commandLine(folder);
      assert.ok(expected.length > 20, `${expected.length} findings`);
      assert.deepEqual(found.sort(), expected.sort());
    });
  });
