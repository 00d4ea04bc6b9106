/** The features that write, in an editor: asked, applied, and undone in one step. */
import assert from 'node:assert/strict';
import {
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  LinkedEditingRangeRequest,
  PrepareRenameRequest,
  RenameRequest,
  RequestType,
  WillRenameFilesRequest,
  type ClientCapabilities,
  type CompletionItem,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { RenumberRequest } from '../../server/src/lsp/requests.ts';
import { acting, plainActing } from './capabilities.ts';
import { Desk, titles } from './desk.ts';
import { Editor } from './editor.ts';
import { crlf } from './repairDocuments.ts';

const folder = 'file:///voorbeeld/sociaal%20domein';
const uri = `${folder}/protocol.md`;
const registerUri = `${folder}/register.yaml`;

const protocol = [
  '# Privacyprotocol Wmo Voorbeeldstad',
  '',
  '## Artikel 1 Begripsbepalingen',
  '',
  '- a. cliënt: wie 👩‍⚖️ hulp vraagt;',
  '- b. dossier: de gegevens van een cliënt.',
  '',
  '## Artikel 2 Bewaren',
  '',
  '1. Het college bewaart € 5 van de cliënt, zie artikel 3.',
  '2. Lid 1 geldt, net als artikel 1 en het vorige lid.',
  '',
  '## Artikel 3 Rechten',
  '',
  'Zie artikel 2 lid 2.',
  '',
  'De grondslag is artikel 6 lid 1 onder AVG.',
  '',
  '## Bijlage 1 Verwerkingen',
  '',
  '| Verwerking | Doel | Grondslag | BSN |',
  '|---|---|---|---|',
  '| Aanvraag | Hulp | artikel 6 lid 1 onder e AVG | nee |',
  '',
].join('\n');

const register = [
  'verwerkingen:',
  '  - naam: Aanvraag',
  '    doel: Hulp',
  '    toelichting: Zie artikel 2 lid 1 van het privacyprotocol',
  '',
].join('\n');

const filling: ClientCapabilities = {
  ...acting,
  textDocument: { ...acting.textDocument, completion: { completionItem: { snippetSupport: true } } },
};

describe('features that write', () => {
  let editor: Editor;
  let desk: Desk;

  async function start(text: string, capabilities: ClientCapabilities = acting): Promise<void> {
    editor = await Editor.start({ folders: [folder], capabilities });
    desk = new Desk(editor);
    await desk.open(uri, text);
    await desk.open(registerUri, register, 'yaml');
  }
  afterEach(() => editor.stop());

  function behind(words: string): Position {
    return desk.rangeOf(uri, words).end;
  }

  async function completions(words: string): Promise<CompletionItem[]> {
    const found = await editor.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: behind(words),
    });
    return Array.isArray(found) ? found : (found?.items ?? []);
  }

  it('completes a citation, and explains it when it is pointed at', async () => {
    await start(`\uFEFF${crlf(protocol)}`);
    const items = await completions('lid 1 onder ');
    assert.deepEqual(
      items.map(({ label }) => label),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
    assert.equal(items[4]?.documentation, undefined);
    const resolved = await editor.connection.sendRequest(CompletionResolveRequest.type, items[4] ?? assert.fail());
    assert.match(JSON.stringify(resolved.documentation), /algemeen belang/u);
    const [range] = items.flatMap(({ textEdit }) => (textEdit && 'range' in textEdit ? [textEdit.range] : []));
    assert.deepEqual(range, { start: behind('lid 1 onder '), end: behind('lid 1 onder ') });
  });

  for (const [name, capabilities, expected] of [
    ['with places to fill in', filling, /reden: \$\{2:\[…\]\}/u],
    ['as plain text', acting, /reden: \[…\]/u],
  ] as const)
    it(`offers whole parts ${name}`, async () => {
      await start(`${protocol}\n`, capabilities);
      const items = await completions('| nee |\n\n');
      const note = items.find(({ label }) => label === 'afwijking');
      assert.match(note?.textEdit?.newText ?? '', expected);
    });

  for (const [name, capabilities] of [
    ['versioned edits that come later', acting],
    ['plain edits', plainActing],
  ] as const)
    it(`puts an artikel in: numbers and references follow, and one step undoes it (${name})`, async () => {
      const before = crlf(protocol);
      await start(before, capabilities);
      const offered = await desk.actions(uri, desk.cursorAt(uri, '## Artikel 1'));
      const action = offered.find(({ title }) => title.startsWith('Voeg een artikel in na artikel 1'));
      assert.equal(action?.kind, 'refactor.rewrite', titles(offered).join('; '));
      await desk.choose(action);
      const after = desk.textOf(uri);
      assert.ok(after.includes('## Artikel 3 Bewaren\r\n'));
      assert.ok(after.includes('zie artikel 4.'));
      assert.ok(after.includes('Zie artikel 3 lid 2.'));
      assert.ok(desk.textOf(registerUri).includes('artikel 3 lid 1 van het privacyprotocol'));
      await desk.undo();
      assert.equal(desk.textOf(uri), before);
      assert.equal(desk.textOf(registerUri), register);
    });

  it('renumbers at a request, tells what was left, and refuses in words', async () => {
    await start(protocol);
    const ask = (words: string, bewerking: string): Promise<RenumberRequest['result']> =>
      editor.connection.sendRequest(new RequestType<object, RenumberRequest['result'], void>('doelbinding/renumber'), {
        textDocument: { uri },
        position: behind(words),
        bewerking,
      });
    const { geweigerd, aangepast, achtergebleven } = await ask('1. Het college', 'verwijder');
    assert.equal(geweigerd, null);
    assert.equal(aangepast, 1);
    assert.deepEqual(
      achtergebleven.map(({ tekst }) => tekst),
      ['Lid 1', 'artikel 2 lid 1', 'vorige lid'],
    );
    assert.ok(desk.textOf(uri).includes('1. Lid 1 geldt'));
    assert.match(
      (await ask('# Privacyprotocol', 'omhoog')).geweigerd ?? '',
      /geen hoofdstuk, artikel, lid of onderdeel/u,
    );
    await assert.rejects(ask('1. Lid', 'iets'));
  });

  it('tells what an action left', async () => {
    await start(protocol);
    const offered = await desk.actions(uri, desk.cursorAt(uri, 'Het college bewaart'), { only: ['refactor.rewrite'] });
    await desk.choose(offered.find(({ title }) => title === 'Verwijder artikel 2 lid 1'));
    await editor.until(() => editor.shown.length > 0);
    assert.match(
      editor.shown[0] ?? '',
      /gaan 3 verwijzingen niet mee.*‘Lid 1’ \(wat hier wordt genoemd, is verwijderd\)/u,
    );
  });

  it('gives a verwerking and a begrip another name', async () => {
    await start(protocol);
    const at = { textDocument: { uri }, position: behind('| Aanvr') };
    const prepared = await editor.connection.sendRequest(PrepareRenameRequest.type, at);
    assert.deepEqual(prepared, { range: desk.rangeOf(uri, 'Aanvraag'), placeholder: 'Aanvraag' });
    const rename = (position: Position, newName: string): Promise<WorkspaceEdit | null> =>
      editor.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName });
    await desk.apply((await rename(at.position, 'Melding: nieuw')) ?? assert.fail());
    assert.ok(desk.textOf(uri).includes('| Melding: nieuw | Hulp'));
    assert.ok(desk.textOf(registerUri).includes("naam: 'Melding: nieuw'\n"));
    await desk.apply((await rename(behind('van een cli'), 'inwoner')) ?? assert.fail());
    assert.ok(desk.textOf(uri).includes('- a. inwoner: wie'));
    assert.ok(desk.textOf(uri).includes('van de inwoner, zie'));
    await assert.rejects(rename(behind('- a. inw'), 'dossier'), /al omschreven/u);
    const linked = await editor.connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument: { uri },
      position: behind('- a. inw'),
    });
    assert.equal(linked?.ranges.length, 3);
  });

  it('lays out tables, and numbers the next lid', async () => {
    await start(protocol);
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await editor.connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument: { uri },
      options,
    });
    await desk.apply({ changes: { [uri]: edits ?? [] } });
    assert.ok(desk.textOf(uri).includes('| Aanvraag   | Hulp | artikel 6 lid 1 onder e AVG | nee |\n'));
    await desk.write(uri, desk.textOf(uri).replace('vorige lid.\n', 'vorige lid.\n\n'));
    const position = { line: desk.rangeOf(uri, 'vorige lid.').end.line + 1, character: 0 };
    const numbered = await editor.connection.sendRequest(DocumentOnTypeFormattingRequest.type, {
      ...{ textDocument: { uri }, options, position, ch: '\n' },
    });
    assert.deepEqual(
      (numbered ?? []).map(({ newText }) => newText),
      ['3. '],
    );
  });

  it('takes along what names a file', async () => {
    await start(protocol);
    await editor.store({
      [`${folder}/doelbinding.yml`]: { text: 'documenten:\n  protocol: [protocol.md, "*.txt"]\n' },
      [`${uri}.afwijkingen.yml`]: { text: 'afwijkingen: []\n' },
    });
    const edit = await editor.connection.sendRequest(WillRenameFilesRequest.type, {
      files: [{ oldUri: uri, newUri: `${folder}/nieuw%20protocol.md` }],
    });
    const [settings, notes] = edit?.documentChanges ?? [];
    assert.ok(
      settings && 'edits' in settings && notes && 'kind' in notes && notes.kind === 'rename',
      JSON.stringify(edit),
    );
    assert.deepEqual(
      settings.edits.map((one) => 'newText' in one && one.newText),
      ['nieuw protocol.md'],
    );
    assert.equal(notes.newUri, `${folder}/nieuw%20protocol.md.afwijkingen.yml`);
  });
});
