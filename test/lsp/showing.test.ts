/** Hover, folding, links, lenses, hints and colours in the words of the protocol; what is offered, and what is no question. */
import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DocumentLinkRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type CodeLens,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver/node';
import { Desk } from './desk.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { folder, full, protocol, protocolUri, register, registerUri } from './shownDocuments.ts';

describe('language features that show something', () => {
  let editor: Editor;
  let desk: Desk;

  async function start(options: EditorOptions = {}, text = protocol): Promise<void> {
    editor = await Editor.start({ folders: [folder], ...options });
    desk = new Desk(editor);
    editor.files.set(registerUri, { text: register });
    await desk.open(protocolUri, text);
  }
  afterEach(() => editor.stop());

  /** A place within the first occurrence of some words. */
  function within(words: string, uri = protocolUri): { textDocument: { uri: string }; position: Position } {
    const { line, character } = desk.rangeOf(uri, words).start;
    return { textDocument: { uri }, position: { line, character: character + 1 } };
  }

  async function hoverOn(words: string): Promise<MarkupContent> {
    const answer = await editor.connection.sendRequest(HoverRequest.type, within(words));
    assert.ok(answer && typeof answer.contents === 'object' && 'kind' in answer.contents, words);
    return answer.contents;
  }

  const all = { textDocument: { uri: protocolUri } };

  it('are offered in initialize', async () => {
    editor = new Editor({ capabilities: full });
    const { capabilities } = await editor.initialize();
    for (const name of [
      'hoverProvider',
      'definitionProvider',
      'typeDefinitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'callHierarchyProvider',
      'documentSymbolProvider',
      'workspaceSymbolProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
    ] as const)
      assert.equal(capabilities[name], true, name);
    assert.ok(
      capabilities.codeLensProvider && capabilities.documentLinkProvider && capabilities.semanticTokensProvider,
    );
    await editor.connection.sendRequest('shutdown');
  });

  it('hover in Markdown that shows the text letter by letter', async () => {
    await start({ capabilities: full });
    const { kind, value } = await hoverOn('artikel 6 lid 1');
    assert.equal(kind, 'markdown');
    assert.match(value, /^\*\*artikel 6 lid 1 onder e AVG\*\* – Rechtmatigheid/);
    assert.match(
      value,
      /\[Lees de tekst op EUR-Lex\]\(<https:\/\/eur-lex\.europa\.eu\/eli\/reg\/2016\/679\/oj\/nld#art_6>\)/,
    );
  });

  it('hover in plain text where the editor knows no Markdown', async () => {
    await start();
    const { kind, value } = await hoverOn('artikel 6 lid 1');
    assert.equal(kind, 'plaintext');
    assert.match(value, /^artikel 6 lid 1 onder e AVG – Rechtmatigheid/);
    assert.match(value, /Lees de tekst op EUR-Lex: https:/);
  });

  it('hover lets nothing of a document become a mark or a link', async () => {
    const hostile = protocol.replace('het team dat *hulp* biedt', 'zie \\<img src=x\\> \\[hier\\]\\(command:x\\) `1`');
    await start({ capabilities: full }, hostile);
    const { value } = await hoverOn('hulpteam 👩');
    assert.ok(value.includes('&lt;img src=x&gt;') || value.includes('&lt;img src=x\\>'), value);
    assert.ok(value.includes('\\[hier\\]'), value);
    assert.equal(/(?<!\\)\[hier|<img|(?<!\\)`/.test(value), false, value);
  });

  it('folding, selections, links and hints', async () => {
    await start({ capabilities: full });
    const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, all);
    assert.deepEqual(folds?.[0], { startLine: 2, endLine: 5 });
    const { position } = within('hulpteam 👩');
    const [selection] =
      (await editor.connection.sendRequest(SelectionRangeRequest.type, { ...all, positions: [position] })) ?? [];
    assert.deepEqual(selection?.range.start, desk.rangeOf(protocolUri, 'hulpteam 👩').start);
    assert.equal(selection.parent?.range.start.line, position.line);
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, all);
    assert.deepEqual(links?.[0]?.range, desk.rangeOf(protocolUri, 'artikel 6 lid 1 onder e AVG'));
    assert.match(links[0].tooltip ?? '', /artikel 6/);
    const end = { line: 99, character: 0 };
    const hints = await editor.connection.sendRequest(InlayHintRequest.type, {
      ...all,
      range: { start: { line: 0, character: 0 }, end },
    });
    assert.deepEqual(hints?.[0]?.position, desk.rangeOf(protocolUri, 'artikel 6 lid 1 onder e AVG').end);
    assert.equal(hints[0].label, 'publieke taak');
  });

  it('no hints where the settings say so', async () => {
    await start({ capabilities: full, settings: { [folder]: { hints: false } } });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    assert.deepEqual(await editor.connection.sendRequest(InlayHintRequest.type, { ...all, range }), []);
  });

  it('tokens in order, each in one line, the same for the whole and for a part of it', async () => {
    await start({ capabilities: full });
    const whole = await editor.connection.sendRequest(SemanticTokensRequest.type, all);
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const part = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { ...all, range });
    assert.ok(whole && whole.data.length > 0 && whole.data.length % 5 === 0);
    assert.deepEqual(part?.data, whole.data);
    const first = desk.rangeOf(protocolUri, 'hulpteam');
    assert.deepEqual(whole.data.slice(0, 5), [first.start.line, first.start.character, 8, 0, 1]);
  });

  it('lenses lead somewhere only where the editor carries out our command', async () => {
    const lensesNow = async (): Promise<CodeLens[]> =>
      (await editor.connection.sendRequest(CodeLensRequest.type, all)) ?? [];
    await start({ capabilities: full });
    const plain = (await lensesNow()).find(({ command }) => command?.title === 'wordt 1× aangehaald');
    assert.deepEqual(plain?.command, { title: 'wordt 1× aangehaald', command: '' });
    await editor.stop();
    await start({ capabilities: full, initializationOptions: { commands: ['doelbinding.showPlaces'] } });
    const lens = (await lensesNow()).find(({ command }) => command?.title === 'wordt 1× aangehaald');
    assert.equal(lens?.command?.command, 'doelbinding.showPlaces');
    assert.deepEqual(lens.command.arguments, [
      {
        position: lens.range.start,
        places: [{ uri: protocolUri, range: desk.rangeOf(protocolUri, 'artikel 1') }],
      },
    ]);
  });

  it('lenses are asked for again when another document makes them others', async () => {
    let refreshed = 0;
    await start({ capabilities: full });
    let told = (): void => undefined;
    const again = new Promise<void>((resolve) => (told = resolve));
    editor.connection.onRequest(CodeLensRefreshRequest.type, () => {
      refreshed++;
      told();
    });
    const titles = async (): Promise<string[]> =>
      ((await editor.connection.sendRequest(CodeLensRequest.type, all)) ?? []).map(
        ({ command }) => command?.title ?? '',
      );
    assert.ok((await titles()).includes('staat in het register'));
    await editor.store({ [registerUri]: { text: register.replace('Toeleiding', 'Schuldhulp') } });
    await again;
    assert.equal(refreshed, 1);
    assert.ok((await titles()).includes('staat niet in het register'));
  });

  it('say nothing of a document that is none of ours', async () => {
    await start({ capabilities: full });
    const uri = `${folder}/lees.md`;
    await desk.open(uri, '# Leesmij\n\nZie artikel 6 AVG.\n');
    const textDocument = { uri };
    assert.equal(await editor.connection.sendRequest(HoverRequest.type, within('artikel 6', uri)), null);
    assert.equal(await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), null);
    assert.deepEqual(await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument }), []);
    assert.deepEqual(await editor.connection.sendRequest(CodeLensRequest.type, { textDocument }), []);
  });

  it('refuse in words what is no place', async () => {
    await start({ capabilities: full });
    for (const [method, params] of [
      ['textDocument/hover', all],
      ['textDocument/definition', { ...all, position: { line: 'x' } }],
      ['textDocument/selectionRange', all],
      ['textDocument/inlayHint', all],
      ['callHierarchy/incomingCalls', {}],
    ] as const)
      await assert.rejects(editor.connection.sendRequest(method, params), /needs/, method);
    assert.deepEqual(await editor.connection.sendRequest('workspace/symbol', { query: 3 }).then(Array.isArray), true);
  });
});
