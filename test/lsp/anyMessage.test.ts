/** Whatever an editor sends, each of its requests gets one answer, and the server goes on answering well. */
import assert from 'node:assert/strict';
import { DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { seededRandom, type Random } from '../support/randomEdits.ts';
import { patience, rounds, seed } from '../fuzz/rounds.ts';
import { acting, pulling, pushed } from './capabilities.ts';
import { codes, drawn, protocol, register } from './documents.ts';
import { Editor } from './editor.ts';

const MESSAGES = rounds(600);
/** Messages to one server. */
const TO_ONE = 100;

const folder = 'file:///voorbeeld';
const uri = `${folder}/protocol.md`;
const text = drawn(protocol()).text;

const asking: readonly string[] = [
  ...['diagnostic', 'codeAction', 'hover', 'definition', 'references', 'completion', 'documentHighlight', 'rename'],
  ...['prepareRename', 'foldingRange', 'selectionRange', 'documentSymbol', 'documentLink', 'codeLens', 'inlayHint'],
  ...['semanticTokens/full', 'semanticTokens/range', 'formatting', 'rangeFormatting', 'onTypeFormatting'],
  ...['linkedEditingRange', 'prepareCallHierarchy', 'implementation'],
].map((name) => `textDocument/${name}`);
const others: readonly string[] = [
  ...['codeAction/resolve', 'completionItem/resolve', 'callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
  ...['workspace/diagnostic', 'workspace/symbol', 'workspace/willRenameFiles', 'workspace/executeCommand'],
  ...['checkFolder', 'diagnosis', 'dossierFolders', 'editRegister', 'import', 'matrix', 'overview', 'proposal'].map(
    own,
  ),
  ...['registerPlace', 'registerTable', 'renumber', 'renumberChoices', 'report', 'rulePage', 'setAside', 'status'].map(
    own,
  ),
  ...['template', 'updateBijlage'].map(own),
  ...['initialize', 'niets', '', '$/niets', '__proto__', 'constructor'],
];
const told: readonly string[] = [
  ...['didOpen', 'didChange', 'didClose', 'didSave', 'willSave'].map((name) => `textDocument/${name}`),
  ...['didChangeConfiguration', 'didChangeWatchedFiles', 'didChangeWorkspaceFolders', 'didCreateFiles'].map(
    inWorkspace,
  ),
  ...['didRenameFiles', 'didDeleteFiles'].map(inWorkspace),
  ...['initialized', '$/cancelRequest', '$/setTrace', '$/progress', 'window/workDoneProgress/cancel', 'niets'],
];

function own(name: string): string {
  return `doelbinding/${name}`;
}

function inWorkspace(name: string): string {
  return `workspace/${name}`;
}

/** What may stand where something else belongs. */
const odd: readonly unknown[] = [null, 0, -1, 1.5, 1e300, true, '', 'x', [], {}, [null], { uri: 7 }, '\uD800', [[]]];
const uris: readonly unknown[] = [uri, `${folder}/register.yaml`, `${folder}/weg.md`, '', ':', 'geen uri', 7, null];
const numbers: readonly unknown[] = [0, 1, 3, 9, -1, 1e9, 1e300, 0.5, '3', null];

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  assert.ok(value !== undefined);
  return value;
}

/** Parameters of which each may be what the protocol asks, or not. */
function params(random: Random): unknown {
  if (random() < 0.1) return pick(random, odd);
  const place = (): unknown => or(random, { line: pick(random, numbers), character: pick(random, numbers) });
  const range = (): unknown => or(random, { start: place(), end: place() });
  const version = or(random, pick(random, numbers));
  const words = or(random, pick(random, [text, 'nieuw', '\uFEFF', '\r', drawn(register()).text]));
  const named = or(random, { uri: pick(random, uris), version, languageId: 'markdown', text: words });
  const found = or(random, { range: range(), message: 'x', code: 'citaat-notatie', data: pick(random, odd) });
  const all: Record<string, unknown> = {
    textDocument: named,
    uri: pick(random, uris),
    position: place(),
    range: range(),
    positions: or(random, [place(), place()]),
    contentChanges: or(random, [or(random, { range: range(), text: words }), or(random, { text: words })]),
    context: or(random, { diagnostics: or(random, [found]), includeDeclaration: true, only: pick(random, odd) }),
    newName: words,
    ch: '\n',
    options: or(random, { tabSize: pick(random, odd) }),
    previousResultIds: or(random, [or(random, { uri: pick(random, uris), value: 'x' })]),
    query: words,
    item: or(random, { uri: pick(random, uris), range: range(), selectionRange: range(), data: pick(random, odd) }),
    data: pick(random, odd),
    settings: pick(random, odd),
    changes: or(random, [or(random, { uri: pick(random, uris), type: pick(random, numbers) })]),
    event: or(random, { added: or(random, [or(random, { uri: folder, name: 'x' })]), removed: pick(random, odd) }),
    files: or(random, [or(random, { oldUri: pick(random, uris), newUri: pick(random, uris) })]),
    id: pick(random, odd),
    regel: words,
    bytes: words,
    filename: words,
    folder: pick(random, uris),
    title: 'x',
    label: 'x',
  };
  return Object.fromEntries(Object.entries(all).filter(() => random() < 0.85));
}

function or(random: Random, value: unknown): unknown {
  return random() < 0.12 ? pick(random, odd) : value;
}

/** Sends what no connection would send. */
function send(editor: Editor, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  editor.toServer.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
}

async function check(first: number): Promise<void> {
  const random = seededRandom(first);
  const capabilities = pick(random, [{ ...pulling, ...acting }, pulling, pushed, acting]);
  const editor = await Editor.start({ capabilities: { ...capabilities }, folders: [folder] });
  await editor.open(uri, text);
  const ids: string[] = [];
  for (let count = 0; count < TO_ONE; count++) {
    const id = `${String(first)}-${String(count)}`;
    if (random() < 0.3) send(editor, { method: pick(random, told), params: params(random) });
    else {
      ids.push(id);
      send(editor, { id, method: pick(random, [...asking, ...others]), params: params(random) });
      if (random() < 0.2) send(editor, { method: '$/cancelRequest', params: { id } });
    }
  }
  await assertAnswered(editor, ids);
  await assertWell(editor);
  await editor.stop();
}

/** Each request in its turn makes sure that those before it had theirs. */
async function assertAnswered(editor: Editor, ids: readonly string[]): Promise<void> {
  const unanswered = (): readonly string[] => ids.filter((id) => !editor.answered.includes(id));
  for (let turn = 0; turn < 2_000 && unanswered().length > 0; turn++)
    await editor.connection.sendRequest('doelbinding/diagnosis', {});
  assert.deepEqual(unanswered(), [], 'no answer');
  const twice = ids.filter((id) => editor.answered.indexOf(id) !== editor.answered.lastIndexOf(id));
  assert.deepEqual(twice, [], 'answered twice');
  assert.equal(editor.exitCode, undefined, 'the server ended');
}

/** A document that is opened now is judged as ever. */
async function assertWell(editor: Editor): Promise<void> {
  const fresh = 'file:///elders/protocol.md';
  const pulls = (await editor.connection.sendRequest<{ diagnostics: string }>('doelbinding/diagnosis', {})).diagnostics;
  const pushedNext = pulls === 'push' ? editor.nextPublished(fresh) : undefined;
  await editor.open(fresh, text);
  const found = pushedNext
    ? await pushedNext
    : await editor.connection
        .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: fresh } })
        .then((report) => (report.kind === 'full' ? report.items : []));
  assert.deepEqual(codes(found), ['citaat-artikel-bestaat-niet']);
}

describe('fuzz: messages', () => {
  it(`each get one answer, and the server lives on: ${String(MESSAGES)} messages`, async () => {
    for (let first = seed; first < seed + MESSAGES / TO_ONE; first++)
      try {
        await check(first);
      } catch (error) {
        const told = error instanceof Error ? error.message : String(error);
        assert.fail(`${told}; again with DOELBINDING_ZAAD=${String(first)} DOELBINDING_PROEVEN=${String(TO_ONE)}`);
      }
  }).timeout(patience(MESSAGES));
});
