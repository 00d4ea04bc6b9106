/** Diagnostics of all files in a folder, asked for at once and bit by bit. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  ResponseError,
  ShutdownRequest,
  WorkspaceDiagnosticRequest,
  type CancellationToken,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { pulling } from './capabilities.ts';
import { cleanProtocol, codes, drawn, protocol, readme, register } from './documents.ts';
import { Editor } from './editor.ts';

const folder = 'file:///voorbeeld';
const uri = `${folder}/protocol.md`;
const registerUri = `${folder}/register.yaml`;
const { text } = drawn(protocol());

/** Asks for all diagnostics at once. */
function ask(editor: Editor, previousResultIds: PreviousResultId[] = []): Promise<WorkspaceDiagnosticReport> {
  return editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
}

/** Asks as an editor does that takes results bit by bit; `seen` holds what came. */
function askInParts(
  editor: Editor,
  previousResultIds: PreviousResultId[] = [],
  token?: CancellationToken,
): { readonly seen: WorkspaceDocumentDiagnosticReport[]; readonly answer: Promise<WorkspaceDiagnosticReport> } {
  const seen: WorkspaceDocumentDiagnosticReport[] = [];
  const partialResultToken = `parts-${editor.answered.length}`;
  editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, ({ items }) => {
    seen.push(...items);
  });
  const params = { previousResultIds, partialResultToken };
  return { seen, answer: editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, params, token) };
}

function codesByUri(items: readonly WorkspaceDocumentDiagnosticReport[]): Record<string, unknown[]> {
  return Object.fromEntries(items.map((item) => [item.uri, item.kind === 'full' ? codes(item.items) : ['unchanged']]));
}

function idsOf(items: readonly WorkspaceDocumentDiagnosticReport[]): PreviousResultId[] {
  return items.flatMap(({ uri: file, resultId }) => (resultId === undefined ? [] : [{ uri: file, value: resultId }]));
}

describe('pulled diagnostics of a folder', () => {
  const files = {
    [uri]: { text },
    [registerUri]: { text: drawn(register()).text },
    [`${folder}/README.md`]: { text: readme },
    [`${folder}/sub/onleesbaar.txt`]: { reden: 'het bestand bevat geen tekst.' },
  };
  const all = {
    [uri]: ['citaat-artikel-bestaat-niet'],
    [registerUri]: ['verwerking-grondslag-ontbreekt'],
    [`${folder}/sub/onleesbaar.txt`]: ['bestand-onleesbaar'],
  };
  let editor: Editor;
  beforeEach(async () => {
    editor = new Editor({ capabilities: pulling, folders: [folder] });
    for (const [file, content] of Object.entries(files)) editor.files.set(file, content);
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
  });
  afterEach(() => editor.stop());

  it('are of every file that has any', async () => {
    const { items } = await ask(editor);
    assert.deepEqual(codesByUri(items), all);
    assert.deepEqual(
      items.map(({ version }) => version),
      [null, null, null],
    );
  });

  it('read each file once, and those that are none of ours not again', async () => {
    await ask(editor);
    await editor.open(uri, cleanProtocol);
    await ask(editor);
    await ask(editor);
    assert.deepEqual([...editor.reads].sort(), Object.keys(files).sort());
  });

  it('are of the open text, with its version', async () => {
    await editor.open(uri, cleanProtocol, 'markdown', 4);
    await editor.change(uri, 5, { text: `${text}\nOp grond van artikel 251 AVG.\n` });
    const { items } = await ask(editor);
    const open = items.find((item) => item.uri === uri);
    assert.equal(open?.version, 5);
    assert.equal(open.kind === 'full' && open.items.length, 2);
  });

  it('are told bit by bit to an editor that wants them so', async () => {
    const { seen, answer } = askInParts(editor);
    assert.deepEqual(await answer, { items: [] });
    assert.deepEqual(codesByUri(seen), all);
  });

  it('are only what is new since the last time', async () => {
    const { items } = await ask(editor);
    await editor.store({ [uri]: { text: cleanProtocol } });
    const next = await ask(editor, idsOf(items));
    assert.deepEqual(codesByUri(next.items), { [uri]: [] });
    assert.equal(next.items[0]?.resultId, undefined);
  });

  it('are waited for by an editor that takes them bit by bit, until there is something new', async () => {
    const first = askInParts(editor);
    await first.answer;
    const { seen, answer } = askInParts(editor, idsOf(first.seen));
    // While that question waits, another is answered.
    assert.equal((await ask(editor)).items.length, 3);
    assert.deepEqual(seen, []);
    await editor.store({ [registerUri]: undefined });
    await answer;
    assert.deepEqual(codesByUri(seen), { [registerUri]: [] });
  });

  it('stop being waited for when the editor says so', async () => {
    const first = askInParts(editor);
    await first.answer;
    const source = new CancellationTokenSource();
    const { answer } = askInParts(editor, idsOf(first.seen), source.token);
    assert.equal((await ask(editor)).items.length, 3);
    source.cancel();
    await assert.rejects(
      answer,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
  });

  it('stop being waited for at shutdown', async () => {
    const first = askInParts(editor);
    await first.answer;
    const { answer } = askInParts(editor, idsOf(first.seen));
    assert.equal((await ask(editor)).items.length, 3);
    await editor.connection.sendRequest(ShutdownRequest.type);
    assert.deepEqual(await answer, { items: [] });
    assert.equal(new Set(editor.answered).size, editor.answered.length);
  });

  it('tell of a file that was closed after the last question, also when it has none', async () => {
    await editor.open(uri, text);
    const { items } = await ask(editor);
    await editor.store({ [uri]: { text: cleanProtocol } });
    await editor.close(uri);
    // The editor forgets what it knew of a document that it closes.
    const next = await ask(
      editor,
      idsOf(items).filter((id) => id.uri !== uri),
    );
    assert.deepEqual(codesByUri(next.items), { [uri]: [] });
  });

  it('know the file by whichever way its URI is written', async () => {
    const { items } = await ask(editor);
    const odd = idsOf(items).map(({ uri: file, value }) => ({ uri: file.replace('voorbeeld', '%76oorbeeld'), value }));
    assert.deepEqual((await ask(editor, odd)).items, []);
  });

  it('hold what stands together against each other again when one of them changes', async () => {
    await editor.open(uri, text);
    await editor.pulled(uri);
    const { seen, answer } = askInParts(editor, idsOf((await ask(editor)).items));
    await editor.change(uri, 2, { text: cleanProtocol });
    await answer;
    assert.deepEqual(codesByUri(seen), { [uri]: [] });
  });
});
