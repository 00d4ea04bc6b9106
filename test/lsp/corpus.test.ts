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

/** A finding that one of the two showed. */
interface Found {
  /** Document, rule, class and place, as one text. */
  readonly what: string;
  readonly words: string;
}

async function commandLine(folder: string): Promise<Found[]> {
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
  return findings.map(({ path, ruleId, severity, line, column, endLine, endColumn, message }) => ({
    what: [path, ruleId, severity, line, column, endLine, endColumn].join('|'),
    words: String(message),
  }));
}

const severities = new Map<unknown, string>([
  [DiagnosticSeverity.Error, 'fout'],
  [DiagnosticSeverity.Warning, 'waarschuwing'],
  [DiagnosticSeverity.Information, 'oordeel'],
]);

/** What a diagnostic says: one finding, or a line for each of those that an editor shows as one. */
function foundIn(path: string, diagnostic: Diagnostic): Found[] {
  const { code, severity, range } = diagnostic;
  const places = [range.start.line, range.start.character, range.end.line, range.end.character].map((one) => one + 1);
  const what = (rule: unknown): string => [path, rule, severities.get(severity), ...places].join('|');
  const words = wordsOf(diagnostic);
  const points = [...words.matchAll(/^– ([^\n]+) \[([a-z-]+)\]$/gm)];
  if (points.length === 0) return [{ what: what(code), words }];
  return points.map(([, said = '', rule]) => ({ what: what(rule), words: said }));
}

const asLines = (found: readonly Found[]): string[] => found.map(({ what, words }) => `${what}|${words}`).sort();

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
        return item.kind === 'full' ? item.items.flatMap((diagnostic) => foundIn(path, diagnostic)) : [];
      });
      await editor.stop();
      const expected = await commandLine(folder);
      assert.ok(expected.length > 20, `${expected.length} findings`);
      const together = new Set(found.filter(({ words }) => !words.includes('\n')).map(({ what }) => what));
      // A line in a list of findings leaves out what to do, which the list says once.
      const shown = expected.map(({ what, words }) => ({
        what,
        words: together.has(what) ? words.split('\n').slice(0, 2).join(' ') : words,
      }));
      assert.deepEqual(asLines(found), asLines(shown));
    });
  });
