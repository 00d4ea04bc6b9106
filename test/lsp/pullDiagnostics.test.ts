/** Diagnostics of a document that the editor asks for. */
import assert from 'node:assert/strict';
import { WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import type { FileText } from '../../server/src/lsp/host.ts';
import type { Service } from '../../server/src/service.ts';
import { pulling } from './capabilities.ts';
import { ONTBREEKT, onvolledigProtocol } from '../support/onvolledig.ts';
import { cleanProtocol, codes, drawn, protocol, readme, register, wordsOf } from './documents.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { theService, wholeService } from './engine.ts';

const folder = 'file:///voorbeeld';
const uri = `${folder}/protocol.md`;
const registerUri = `${folder}/register.yaml`;
const { text } = drawn(protocol());

async function start(files: Readonly<Record<string, FileText>>, options: EditorOptions = {}): Promise<Editor> {
  const editor = new Editor({ capabilities: pulling, folders: [folder], ...options });
  for (const [file, content] of Object.entries(files)) editor.files.set(file, content);
  await editor.initialize();
  await editor.connection.sendNotification('initialized', {});
  return editor;
}

describe('pulled diagnostics of a document', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('are those of the text as it is now', async () => {
    editor = await start({});
    await editor.open(uri, text);
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    await editor.change(uri, 2, { text: cleanProtocol });
    assert.deepEqual(await editor.pulled(uri), []);
  });

  it('are not sent again when they are the same', async () => {
    editor = await start({});
    await editor.open(uri, text);
    const first = await editor.pull(uri);
    assert.ok(first.resultId);
    await editor.change(uri, 2, {
      range: { start: { line: 5, character: 0 }, end: { line: 5, character: 0 } },
      text: '\n',
    });
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await editor.change(uri, 3, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    assert.equal((await editor.pull(uri, first.resultId)).kind, 'full');
  });

  it('carry what the editor can show of them', async () => {
    editor = await start({}, { initializationOptions: { rulePageLink: 'test:regel?{regel}' } });
    await editor.open(uri, text);
    const [found] = await editor.pulled(uri);
    assert.deepEqual(found?.codeDescription, { href: 'test:regel?citaat-artikel-bestaat-niet' });
    assert.deepEqual(found.data, { klasse: 'fout', citations: [], peildatum: '2026-11-21', fixable: false });
  });

  it('show findings of one cause as one, and name each of its rules', async () => {
    editor = await start({}, { loadService: wholeService });
    await editor.open(uri, onvolledigProtocol);
    const [found, ...others] = await editor.pulled(uri);
    assert.deepEqual(others, []);
    assert.ok(found);
    for (const id of ONTBREEKT) assert.ok(wordsOf(found).includes(id), id);
    const data: unknown = found.data;
    assert.ok(typeof data === 'object' && data !== null && 'regels' in data);
    assert.deepEqual(data.regels, ONTBREEKT);
  });

  it('are not made for a question that was taken back', async () => {
    const service = await theService();
    let judged = 0;
    const judgeInSteps: Service['judgeInSteps'] = (documents, settings) => {
      judged++;
      return service.judgeInSteps(documents, settings);
    };
    editor = await start({}, { loadService: () => Promise.resolve({ ...service, judgeInSteps }) });
    await editor.open(uri, text);
    await editor.pulled(uri);
    judged = 0;
    const message = (content: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...content });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    // What an editor sends while the server is busy: a change, a question, and soon the next change.
    const rows = Array.from({ length: 20 }, (_, index) => [
      message({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: index + 2 },
          contentChanges: [{ text: `${text}${'\n'.repeat(index)}` }],
        },
      }),
      message({ id: `old ${index}`, method: 'textDocument/diagnostic', params: { textDocument: { uri } } }),
      message({ method: '$/cancelRequest', params: { id: `old ${index}` } }),
    ]);
    editor.toServer.write(rows.flat().join(''));
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    assert.equal(judged, 1);
    assert.equal(editor.answered.filter((id) => String(id).startsWith('old')).length, 20);
  });

  it('are empty for a text that is none of ours', async () => {
    editor = await start({});
    await editor.open(uri, readme);
    assert.deepEqual(await editor.pull(uri), { kind: 'full', items: [] });
  });

  it('are empty for a kind of file that is not read', async () => {
    editor = await start({});
    await editor.open(`${folder}/a.ts`, 'let a = 1;', 'typescript');
    assert.deepEqual(await editor.pulled(`${folder}/a.ts`), []);
  });

  it('are of the file when nobody has it open', async () => {
    editor = await start({ [uri]: { text } });
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
    await editor.open(uri, cleanProtocol);
    assert.deepEqual(await editor.pulled(uri), []);
    await editor.close(uri);
    assert.deepEqual(codes(await editor.pulled(uri)), ['citaat-artikel-bestaat-niet']);
  });

  it('are not sent without being asked for', async () => {
    editor = await start({ [registerUri]: { text: drawn(register()).text } });
    await editor.open(uri, text);
    await editor.pulled(uri);
    await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    assert.deepEqual(editor.published, []);
  });
});
