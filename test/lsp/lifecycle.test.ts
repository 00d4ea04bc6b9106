/** The life cycle of the server, and that nothing an editor sends ends it. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  ExitNotification,
  LSPErrorCodes,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import type { Service } from '../../server/src/service.ts';
import { pulling } from './capabilities.ts';
import { codes, drawn, protocol } from './documents.ts';
import { Editor } from './editor.ts';
import { theService } from './engine.ts';

const uri = 'file:///voorbeeld/protocol.md';
const { text } = drawn(protocol());

/** The code of the error with which a request is refused. */
async function refused(answer: Promise<unknown>): Promise<number> {
  try {
    await answer;
  } catch (error) {
    if (error instanceof ResponseError) return error.code;
    throw error;
  }
  return assert.fail('the request was answered');
}

describe('life cycle', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('answers initialize without the engine', async () => {
    let loads = 0;
    editor = new Editor({
      capabilities: pulling,
      loadService: () => {
        loads++;
        return new Promise<Service>(() => undefined);
      },
    });
    const { capabilities, serverInfo } = await editor.initialize();
    assert.equal(loads, 0);
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.deepEqual(serverInfo, { name: 'doelbinding', version: '0.0.0' });
  });

  it('offers diagnostics to ask for only to an editor that asks', async () => {
    editor = new Editor();
    const { capabilities } = await editor.initialize();
    assert.equal(capabilities.diagnosticProvider, undefined);
  });

  it('refuses what comes before initialize', async () => {
    editor = new Editor();
    assert.equal(await refused(editor.pull(uri)), ErrorCodes.ServerNotInitialized);
    await editor.initialize();
  });

  it('refuses a second initialize', async () => {
    editor = await Editor.start();
    assert.equal(await refused(editor.initialize()), ErrorCodes.InvalidRequest);
  });

  it('refuses an unknown request and lives on', async () => {
    editor = await Editor.start({ capabilities: pulling });
    assert.equal(await refused(editor.connection.sendRequest('textDocument/nonsense', {})), ErrorCodes.MethodNotFound);
    await editor.connection.sendNotification('$/nonsense', {});
    await editor.open(uri, text);
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
  });

  it('refuses what comes after shutdown, and exits with 0', async () => {
    editor = await Editor.start({ capabilities: pulling });
    await editor.connection.sendRequest(ShutdownRequest.type);
    assert.equal(await refused(editor.pull(uri)), ErrorCodes.InvalidRequest);
    await editor.connection.sendNotification(ExitNotification.type);
    await editor.until(() => editor.exitCode !== undefined);
    assert.equal(editor.exitCode, 0);
  });

  it('exits with 1 without shutdown', async () => {
    editor = await Editor.start();
    await editor.connection.sendNotification(ExitNotification.type);
    await editor.until(() => editor.exitCode !== undefined);
    assert.equal(editor.exitCode, 1);
  });

  it('exits when the stream closes', async () => {
    editor = await Editor.start();
    editor.toServer.destroy();
    await editor.until(() => editor.exitCode !== undefined);
    assert.equal(editor.exitCode, 1);
  });

  it('exits when the process of the editor is gone', async () => {
    editor = await Editor.start({ processId: 4321 });
    assert.equal(editor.watched?.processId, 4321);
    editor.watched.gone();
    assert.equal(editor.exitCode, 1);
  });
});

describe('garbage', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({ capabilities: pulling });
  });
  afterEach(async () => {
    await editor.open(uri, text);
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    await editor.stop();
  });

  for (const [name, params] of [
    ['no document', {}],
    ['a document that is a number', { textDocument: 7 }],
    ['a document without URI', { textDocument: { path: 'x' } }],
    ['null', null],
  ] as const)
    it(`in a request is refused: ${name}`, async () => {
      const code = await refused(editor.connection.sendRequest('textDocument/diagnostic', params));
      assert.equal(code, ErrorCodes.InvalidParams);
    });

  it('in a request without parameters is refused', async () => {
    const code = await refused(editor.connection.sendRequest('textDocument/diagnostic'));
    assert.equal(code, ErrorCodes.InvalidParams);
  });

  it('in a notification changes nothing', async () => {
    await editor.open(uri, text);
    for (const params of [{}, { textDocument: { uri } }, { textDocument: { uri }, contentChanges: [{ range: 3 }] }])
      await editor.connection.sendNotification('textDocument/didChange', params);
    await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: 'file:///voorbeeld/dicht.md', version: 2 },
      contentChanges: [{ text: 'niet open' }],
    });
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    assert.deepEqual(await editor.pulled('file:///voorbeeld/dicht.md'), []);
  });

  it('that is no message is passed over', () => {
    for (const body of [
      '{',
      '42',
      '[]',
      '{}',
      '{"jsonrpc":"2.0","method":"$/cancelRequest"}',
      '{"jsonrpc":"2.0","id":null,"method":"x"}',
    ])
      editor.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    editor.toServer.write('Content-Type: none\r\n\r\n');
  });

  it('in a URI gives no diagnostics', async () => {
    for (const odd of ['', ':', 'geen uri', 'file:///%zz.md', 'http://[/x.md', 'C:\\map\\a.md'])
      assert.deepEqual(await editor.pulled(odd), []);
  });
});

describe('a defect of ours', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('is the answer to the request, and the server lives on', async () => {
    const service = await theService();
    let broken = true;
    const judgeInSteps: Service['judgeInSteps'] = (files, settings) => {
      if (broken) throw new Error('kapot');
      return service.judgeInSteps(files, settings);
    };
    editor = await Editor.start({
      capabilities: pulling,
      loadService: () => Promise.resolve({ ...service, judgeInSteps }),
    });
    await editor.open(uri, text);
    assert.equal(await refused(editor.pull(uri)), ErrorCodes.InternalError);
    broken = false;
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    assert.ok(editor.log.some((message) => message.includes('kapot')));
  });

  it('in judging what is pushed is written down, and the server lives on', async () => {
    const service = await theService();
    let broken = true;
    const judgeInSteps: Service['judgeInSteps'] = (files, settings) => {
      if (broken) throw new Error('kapot');
      return service.judgeInSteps(files, settings);
    };
    editor = await Editor.start({ loadService: () => Promise.resolve({ ...service, judgeInSteps }) });
    await editor.open(uri, text);
    await editor.until(() => editor.log.some((message) => message.includes('kapot')));
    broken = false;
    const next = editor.nextPublished(uri);
    await editor.change(uri, 2, { text: `${text}\n` });
    assert.deepEqual(codes(await next), ['citaat-artikel-bestaat-niet']);
  });

  it('in loading the engine is the answer, and the next request tries again', async () => {
    let loads = 0;
    editor = await Editor.start({
      capabilities: pulling,
      loadService: () => (++loads === 1 ? Promise.reject(new Error('geen gegevens')) : theService()),
    });
    await editor.until(() => editor.log.some((message) => message.includes('geen gegevens')));
    await editor.open(uri, text);
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    assert.equal(loads, 2);
  });
});

describe('cancellation', () => {
  it('of a request that waits is its one answer', async () => {
    let load = (): void => undefined;
    const loading = new Promise<void>((resolve) => {
      load = resolve;
    });
    const editor = await Editor.start({ capabilities: pulling, loadService: () => loading.then(theService) });
    await editor.open(uri, text);
    const source = new CancellationTokenSource();
    const unwanted = editor.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri } },
      source.token,
    );
    const wanted = editor.pull(uri);
    source.cancel();
    load();
    assert.equal(await refused(unwanted), LSPErrorCodes.RequestCancelled);
    assert.equal((await wanted).kind, 'full');
    await editor.connection.sendRequest(ShutdownRequest.type);
    assert.equal(new Set(editor.answered).size, editor.answered.length);
    await editor.stop();
  });
});
