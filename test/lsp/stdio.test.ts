/** The server as a process of its own, over its standard streams and on real files. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  type ClientCapabilities,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isAlive } from '../../server/src/node/languageServer.ts';
import { plainActing, pulling, pushed } from './capabilities.ts';
import { codes, drawn, protocol, readme, register } from './documents.ts';
import { tested } from './engine.ts';
import { bijlage, crlf, entries } from './repairDocuments.ts';

const sources = fileURLToPath(new URL('../../server/src', import.meta.url));

interface RunningServer {
  readonly child: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly exit: Promise<number | null>;
  readonly errors: () => string;
}

function run(...args: string[]): RunningServer {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const exit = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  return { child, connection, exit, errors: () => errors };
}

async function initialize(
  { connection }: RunningServer,
  capabilities: ClientCapabilities,
  folder: string | null,
): Promise<void> {
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: folder,
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
}

describe('the server over standard streams', () => {
  let running: RunningServer;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'doelbinding [1] é-'));
  });
  afterEach(() => {
    running.child.kill();
    rmSync(folder, { recursive: true });
  });

  for (const [name, args] of [
    ['as itself', ['main.node.ts', '--stdio']],
    ['as a command of the command line', ['main.cli.ts', 'lsp', '--stdio']],
    ['as VS Code starts it', ['main.cli.ts', 'lsp', '--stdio', `--clientProcessId=${process.pid}`]],
  ] as const)
    it(`works ${name}`, async () => {
      const [entry, ...rest] = args;
      running = run(join(sources, entry), ...rest);
      const { connection } = running;
      await initialize(running, pushed, null);
      const uri = pathToFileURL(join(folder, 'protocol.md')).href;
      const { text, ranges } = drawn(protocol('Één €. '));
      const published = new Promise<unknown[]>((resolve) => {
        connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
          resolve(tested(diagnostics).map(({ range }) => range));
        });
      });
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      assert.deepEqual(await published, ranges);
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      assert.equal(await running.exit, 0);
      assert.equal(running.errors(), '');
    });

  it('reads the files of its folder', async () => {
    mkdirSync(join(folder, 'sub'));
    mkdirSync(join(folder, 'weg'));
    writeFileSync(join(folder, 'protocol.md'), `\uFEFF${drawn(protocol()).text}`);
    writeFileSync(join(folder, 'sub', 'register #1 % é.yaml'), drawn(register()).text);
    writeFileSync(join(folder, 'leesmij.md'), readme);
    writeFileSync(join(folder, 'foto.txt'), new Uint8Array([1, 0, 2]));
    writeFileSync(join(folder, 'weg', 'register.yaml'), drawn(register()).text);
    writeFileSync(join(folder, '.gitignore'), 'weg/\n');
    running = run(join(sources, 'main.node.ts'));
    await initialize(running, pulling, pathToFileURL(folder).href);
    const { items } = await running.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const found = items.map((item) => [
      fileURLToPath(item.uri).slice(folder.length + 1),
      item.kind === 'full' && codes(tested(item.items)),
    ]);
    assert.deepEqual(found.sort(), [
      ['foto.txt', ['bestand-onleesbaar']],
      ['protocol.md', ['citaat-artikel-bestaat-niet']],
      [join('sub', 'register #1 % é.yaml'), ['verwerking-grondslag-ontbreekt']],
    ]);
  });

  it('repairs a file that is not open, whatever signs are in its path', async () => {
    const text = `\uFEFF${crlf(bijlage)}`;
    writeFileSync(join(folder, 'protocol #1 [é] %.md'), text);
    running = run(join(sources, 'main.node.ts'));
    await initialize(running, plainActing, pathToFileURL(folder).href);
    const textDocument = { uri: pathToFileURL(join(folder, 'register.yaml')).href };
    await running.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: entries },
    });
    const line = entries.slice(0, entries.indexOf('Vervoer | regiotaxi')).split('\n').length - 1;
    const range = { start: { line, character: 12 }, end: { line, character: 12 } };
    const params = { textDocument, range, context: { diagnostics: [] } };
    const [row] = (await running.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    assert.ok(row && 'edit' in row);
    const [[uri, edits] = ['', []]] = Object.entries(row.edit?.changes ?? {});
    assert.equal(fileURLToPath(uri), join(folder, 'protocol #1 [é] %.md'));
    // An editor does not count the mark that the file begins with.
    const after = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text.slice(1)), edits);
    assert.match(after, /\r\n\| Vervoer \\\| regiotaxi \|[^\n]*\|\r\n\r\nSlot van de bijlage/u);
  });

  it('says that a file may not be read', async function () {
    const locked = join(folder, 'dicht.md');
    writeFileSync(locked, readme);
    chmodSync(locked, 0);
    running = run(join(sources, 'main.node.ts'));
    await initialize(running, pulling, pathToFileURL(folder).href);
    const { items } = await running.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    // Whoever may read everything reads this too, and finds nothing in it.
    const mayRead = process.getuid?.() === 0 || process.platform === 'win32';
    assert.deepEqual(
      items.map((item) => item.kind === 'full' && codes(tested(item.items))),
      mayRead ? [] : [['bestand-onleesbaar']],
    );
  });

  it('ends when its input ends', async () => {
    running = run(join(sources, 'main.node.ts'));
    await initialize(running, pushed, null);
    running.child.stdin.end();
    assert.equal(await running.exit, 1);
  });
});

describe('the parent', () => {
  it('is alive or is not', async () => {
    assert.equal(isAlive(process.pid), true);
    const child = spawn(process.execPath, ['-e', '']);
    const { pid } = child;
    assert.ok(pid);
    await once(child, 'exit');
    assert.equal(isAlive(pid), false);
  });
});
