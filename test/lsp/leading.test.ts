/** Definition, references, symbols and relations in the words of the protocol, in the form that an editor takes. */
import assert from 'node:assert/strict';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  ReferencesRequest,
  WorkspaceSymbolRequest,
  type Position,
} from 'vscode-languageserver/node';
import { pushed } from './capabilities.ts';
import { Desk } from './desk.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { folder, full, protocol, protocolUri, register, registerUri } from './shownDocuments.ts';

describe('language features that lead somewhere', () => {
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

  const all = { textDocument: { uri: protocolUri } };

  it('definition as a link, or as a place where the editor knows no links', async () => {
    for (const capabilities of [full, pushed]) {
      await start({ capabilities });
      const found = await editor.connection.sendRequest(DefinitionRequest.type, within('artikel 1.'));
      assert.ok(Array.isArray(found));
      const [target] = found;
      assert.ok(target);
      const range = 'targetUri' in target ? target.targetSelectionRange : target.range;
      assert.equal('targetUri' in target, capabilities === full);
      assert.deepEqual(range, desk.rangeOf(protocolUri, '## Artikel 1 Begrippen'));
      if (capabilities === full) await editor.stop();
    }
  });

  it('definition, references and highlights count in the text of the editor, also behind a byte order mark', async () => {
    await start({ capabilities: full }, `\uFEFF${protocol.replaceAll('\n', '\r\n')}`);
    const place = { ...within('artikel 6 lid 1'), context: { includeDeclaration: true } };
    const references = await editor.connection.sendRequest(ReferencesRequest.type, place);
    assert.deepEqual(references?.[0], {
      uri: protocolUri,
      range: desk.rangeOf(protocolUri, 'artikel 6 lid 1 onder e AVG'),
    });
    assert.equal(references.length, 2);
    const highlights = await editor.connection.sendRequest(DocumentHighlightRequest.type, within('hulpteam 👩'));
    const { line, character } = desk.rangeOf(protocolUri, 'hulpteam 👩').start;
    assert.deepEqual(highlights, [
      { range: desk.rangeOf(protocolUri, 'hulpteam'), kind: DocumentHighlightKind.Write },
      {
        range: { start: { line, character }, end: { line, character: character + 'hulpteam'.length } },
        kind: DocumentHighlightKind.Read,
      },
    ]);
  });

  it('references without what defines them', async () => {
    await start();
    const place = { ...within('hulpteam 👩'), context: { includeDeclaration: false } };
    const found = await editor.connection.sendRequest(ReferencesRequest.type, place);
    assert.equal(found?.length, 1);
  });

  it('a definition in a document that is not open', async () => {
    await start({ capabilities: full });
    const found = await editor.connection.sendRequest(DefinitionRequest.type, within('Toeleiding'));
    assert.ok(Array.isArray(found));
    const [link] = found;
    assert.ok(link && 'targetUri' in link);
    assert.equal(link.targetUri, registerUri);
    assert.deepEqual(link.targetSelectionRange, desk.rangeOf(registerUri, 'Toeleiding'));
  });

  it('symbols that hold symbols, or a flat list of them', async () => {
    await start({ capabilities: full });
    const nested = await editor.connection.sendRequest(DocumentSymbolRequest.type, all);
    assert.deepEqual(
      nested?.map((one) => ('children' in one ? [one.name, one.children?.length] : assert.fail())),
      [
        ['Artikel 1 Begrippen', 0],
        ['Artikel 2 Toegang', 2],
        ['Bijlage 1 Verwerkingen', 1],
      ],
    );
    await editor.stop();
    await start();
    const flat = await editor.connection.sendRequest(DocumentSymbolRequest.type, all);
    assert.deepEqual(
      flat?.map((one) => ('location' in one ? [one.name, one.containerName] : assert.fail())),
      [
        ['Artikel 1 Begrippen', undefined],
        ['Artikel 2 Toegang', undefined],
        ['Lid 1', 'Artikel 2 Toegang'],
        ['Lid 2', 'Artikel 2 Toegang'],
        ['Bijlage 1 Verwerkingen', undefined],
        ['Toeleiding', 'Bijlage 1 Verwerkingen'],
      ],
    );
  });

  it('symbols of all documents by their words', async () => {
    await start();
    const found = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'toel' });
    assert.deepEqual(
      found?.map(({ name, location }) => [name, location.uri]).sort(),
      [
        ['Toeleiding', protocolUri],
        ['Toeleiding', registerUri],
      ].sort(),
    );
    assert.deepEqual(await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'niets zo' }), []);
  });

  it('who relies on whom', async () => {
    await start();
    const [item] = (await editor.connection.sendRequest(CallHierarchyPrepareRequest.type, within('Artikel 1 B'))) ?? [];
    assert.equal(item?.name, 'Artikel 1 Begrippen');
    const incoming = await editor.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item });
    assert.deepEqual(
      incoming?.map(({ from, fromRanges }) => [from.name, fromRanges]),
      [['Artikel 2 Toegang', [desk.rangeOf(protocolUri, 'artikel 1')]]],
    );
    const [caller] = incoming ?? [];
    assert.ok(caller);
    const outgoing = await editor.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: caller.from });
    assert.deepEqual(
      outgoing?.map(({ to }) => to.name),
      ['Artikel 1 Begrippen'],
    );
  });
});
