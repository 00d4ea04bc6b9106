/**
 * The server as it is bundled for the web, in a worker that has what a web worker has and nothing of
 * Node: it answers, judges, and asks the editor for the files that it cannot read itself.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type DataCallback,
  type Disposable,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import type { FileBytes, ListFilesRequest, ReadFileRequest } from '../../server/src/lsp/requests.ts';
import { pulling } from './capabilities.ts';
import { codes, drawn, protocol, register } from './documents.ts';
import { tested } from './engine.ts';

/** Makes the thread look like a web worker and runs the script in it. */
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { runInThisContext } = require('node:vm');
  const exit = process.exit;
  globalThis.self = globalThis;
  self.postMessage = (message) => parentPort.postMessage(message);
  self.close = () => exit();
  self.addEventListener = () => undefined;
  parentPort.on('message', (data) => self.onmessage?.({ data }));
  // Node loads this at its first use, with the help of what is taken away below.
  void globalThis.MessageEvent;
  for (const name of ['process', 'Buffer', 'setImmediate', 'global', 'require', 'module']) globalThis[name] = undefined;
  try {
    runInThisContext(workerData);
  } catch (error) {
    // Without the line of the bundle in which it stands, which is all of it.
    throw new Error(String(error));
  }
`;

const root = fileURLToPath(new URL('../..', import.meta.url));

class WorkerReader extends AbstractMessageReader {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  listen(callback: DataCallback): Disposable {
    this.#worker.on('message', callback);
    return { dispose: () => this.#worker.off('message', callback) };
  }
}

class WorkerWriter extends AbstractMessageWriter {
  readonly #worker: Worker;
  constructor(worker: Worker) {
    super();
    this.#worker = worker;
  }
  write(message: Message): Promise<void> {
    this.#worker.postMessage(message);
    return Promise.resolve();
  }
  end(): void {
    // A worker has no stream to end.
  }
}

describe('the server in a web worker', () => {
  let script: string;
  let worker: Worker;
  let connection: ProtocolConnection;
  const folder = 'vscode-vfs://github/voorbeeldstad/privacy';
  const files = new Map<string, FileBytes>();

  before(function () {
    this.timeout(60_000);
    const build = spawnSync(process.execPath, ['server/tools/build.mjs'], { cwd: root, encoding: 'utf8' });
    assert.equal(build.status, 0, build.stderr);
    script = readFileSync(join(root, 'dist/web/server.js'), 'utf8');
  });

  beforeEach(async () => {
    files.clear();
    worker = new Worker(shim, { eval: true, workerData: script });
    const failed = new Promise<never>((_, reject) => worker.on('error', reject));
    connection = createProtocolConnection(new WorkerReader(worker), new WorkerWriter(worker));
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => null));
    connection.onRequest(RegistrationRequest.type, () => undefined);
    connection.onRequest('doelbinding/listFiles', (params: ListFilesRequest['params']): ListFilesRequest['result'] => {
      assert.deepEqual(params, { folder, depth: 'below' });
      return { uris: [...files.keys()] };
    });
    connection.onRequest<FileBytes, unknown>('doelbinding/readFile', ({ uri, atMost }: ReadFileRequest['params']) => {
      assert.ok(atMost > 0);
      return files.get(uri) ?? { kind: 'absent' };
    });
    connection.listen();
    const params = { processId: null, rootUri: folder, capabilities: pulling };
    const { serverInfo } = await Promise.race([connection.sendRequest(InitializeRequest.type, params), failed]);
    assert.equal(serverInfo?.name, 'doelbinding');
    await connection.sendNotification(InitializedNotification.type, {});
  });

  afterEach(async () => {
    await worker.terminate();
  });

  it('judges an open document', async () => {
    const uri = `${folder}/protocol.md`;
    const { text, ranges } = drawn(protocol('👩‍⚖️ é '));
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    assert.deepEqual(report.kind === 'full' && tested(report.items).map(({ range }) => range), ranges);
    await connection.sendRequest(ShutdownRequest.type);
  });

  it('judges the files that the editor has', async () => {
    const bytes = (text: string): FileBytes => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });
    files.set(`${folder}/register.yaml`, bytes(`\uFEFF${drawn(register()).text}`));
    files.set(`${folder}/kapot.txt`, { kind: 'bytes', bytes: new Uint8Array([0xc3, 0x28]) });
    files.set(`${folder}/groot.txt`, { kind: 'tooLarge', size: 1e9 });
    files.set(`${folder}/weg.md`, { kind: 'absent' });
    files.set(`${folder}/stuk.md`, { kind: 'failed' });
    const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const found = Object.fromEntries(
      items.map((item) => [item.uri.slice(folder.length + 1), item.kind === 'full' && codes(tested(item.items))]),
    );
    assert.deepEqual(found, {
      'register.yaml': ['verwerking-grondslag-ontbreekt'],
      'kapot.txt': ['bestand-onleesbaar'],
      'stuk.md': ['bestand-onleesbaar'],
    });
  });
});
