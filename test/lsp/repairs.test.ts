/** What a repair does to the documents: chosen in an editor, applied, judged again, and undone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ApplyWorkspaceEditRequest,
  CancellationTokenSource,
  CodeActionRequest,
  type ClientCapabilities,
  type CodeAction,
} from 'vscode-languageserver/node';
import { inFolderOf, parseScenario, runIn } from '../support/scenario.ts';
import { acting, plainActing } from './capabilities.ts';
import { Desk, titles } from './desk.ts';
import { codes } from './documents.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { wholeService } from './engine.ts';
import { bijlage, crlf, entries, folder, protocolUri, registerUri } from './repairDocuments.ts';

const ROW = 'Voeg Bijlage 1-rij toe voor ‘Vervoer | regiotaxi’';
const MISSING = 'koppeling-niet-in-protocol';
const NEW_ROW =
  '| Vervoer \\| regiotaxi | Vervoer regelen | artikel 6 lid 1 onder e AVG; artikel 5.1.1 lid 1 Wmo 2015 | aanvragers | NAW | Nee | 15 jaar na de laatste wijziging van de gegevens |';

function named(actions: readonly CodeAction[], title: string): CodeAction {
  return actions.find((action) => action.title === title) ?? assert.fail(`${title} in ${titles(actions).join('; ')}`);
}

const fillingIn: ClientCapabilities = {
  ...acting,
  workspace: { ...acting.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

describe('repairs in an editor', () => {
  let editor: Editor;
  let desk: Desk;

  async function start(options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ loadService: wholeService, folders: [folder], capabilities: acting, ...options });
    desk = new Desk(editor);
  }
  afterEach(() => editor.stop());

  /** The rules whose findings an editor shows after it was told of a change. */
  async function shown(uri: string, change: () => Promise<void>): Promise<unknown[]> {
    const next = editor.nextPublished(uri);
    await change();
    return codes(await next);
  }

  for (const [name, capabilities] of [
    ['versioned edits that come later', acting],
    ['plain edits', plainActing],
  ] as const)
    for (const [ends, eol] of [
      ['LF', (text: string) => text],
      ['CRLF', crlf],
    ] as const)
      it(`a row of Bijlage 1: there, judged, not offered again, undone (${name}, ${ends})`, async () => {
        await start({ capabilities });
        await desk.open(protocolUri, eol(bijlage));
        const before = await shown(registerUri, () => desk.open(registerUri, entries, 'yaml'));
        assert.deepEqual(before.filter((code) => code === MISSING).length, 2);
        const offered = await desk.actions(registerUri, desk.cursorAt(registerUri, 'Vervoer | regiotaxi'));
        const after = await shown(registerUri, () => desk.choose(named(offered, ROW)));
        const slot = `${NEW_ROW}\n\nSlot van`;
        assert.equal(desk.textOf(protocolUri), eol(bijlage.replace('\nSlot van', slot)));
        assert.deepEqual(after.filter((code) => code === MISSING).length, 1);
        for (const [uri, words] of [
          [registerUri, 'Vervoer | regiotaxi'],
          [protocolUri, '## Bijlage'],
        ] as const)
          assert.ok(!titles(await desk.actions(uri, desk.cursorAt(uri, words))).includes(ROW), uri);
        const undone = await shown(registerUri, () => desk.undo());
        assert.equal(desk.textOf(protocolUri), eol(bijlage));
        assert.deepEqual(undone, before);
      });

  it('all rows at once, from the title', async () => {
    await start();
    await desk.open(protocolUri, crlf(bijlage));
    const before = await shown(registerUri, () => desk.open(registerUri, crlf(entries), 'yaml'));
    assert.ok(before.includes(MISSING));
    const offered = await desk.actions(protocolUri, desk.cursorAt(protocolUri, '# Privacyprotocol'));
    const after = await shown(registerUri, () =>
      desk.choose(named(offered, 'Voeg alle 2 ontbrekende Bijlage 1-rijen toe')),
    );
    assert.ok(!after.includes(MISSING));
    assert.match(desk.textOf(protocolUri), /regiotaxi.*\r\n\| Huisbezoek “thuis”.*\r\n\r\nSlot/u);
    assert.doesNotMatch(desk.textOf(protocolUri), /[^\r]\n/u);
  });

  it('in a file that is not open, with no version', async () => {
    await start();
    await editor.store({ [protocolUri]: { text: crlf(bijlage) } });
    await desk.open(registerUri, entries, 'yaml');
    const offered = await desk.actions(registerUri, desk.cursorAt(registerUri, 'Vervoer | regiotaxi'));
    const { edit } = await desk.resolve(named(offered, ROW));
    const [change] = edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri: protocolUri, version: null });
    await desk.choose(named(offered, ROW));
    assert.ok(desk.textOf(protocolUri).includes(`${NEW_ROW}\r\n\r\nSlot`));
  });

  it('count as the editor does, with a byte order mark that it sends', async () => {
    await start();
    await desk.open(protocolUri, `\uFEFF${bijlage}`);
    const range = desk.rangeOf(protocolUri, '5.1.1.');
    await desk.choose((await desk.actions(protocolUri, range))[0]);
    assert.equal(desk.textOf(protocolUri), `\uFEFF${bijlage.replace('5.1.1. ', '5.1.1 ')}`);
  });

  it('are made of the text as it is when they are chosen', async () => {
    await start();
    await desk.open(protocolUri, bijlage);
    const [repair] = await desk.actions(protocolUri, desk.rangeOf(protocolUri, '5.1.1.'));
    const moved = bijlage.replace('## Artikel 1', 'Een nieuwe aanhef, € 12.\n\n## Artikel 1');
    await desk.write(protocolUri, moved);
    await desk.choose(repair);
    assert.equal(desk.textOf(protocolUri), moved.replace('5.1.1. ', '5.1.1 '));
  });

  it('are refused when what they answer is gone', async () => {
    await start();
    await desk.open(protocolUri, bijlage);
    const [repair, all] = await desk.actions(protocolUri, desk.rangeOf(protocolUri, '5.1.1.'));
    await desk.write(protocolUri, bijlage.replace('5.1.1. ', '5.1.2 '));
    await assert.rejects(desk.resolve(repair ?? assert.fail()), /has changed/u);
    const { edit } = await desk.resolve(all ?? assert.fail());
    assert.deepEqual(edit?.documentChanges?.length, 1);
  });

  it('one answer, also to a question that is taken back', async () => {
    await start();
    await desk.open(protocolUri, bijlage);
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri: protocolUri },
      range: desk.rangeOf(protocolUri, '5.1.1.'),
      context: { diagnostics: [] },
    };
    const answer = editor.connection.sendRequest(CodeActionRequest.type, params, source.token);
    source.cancel();
    await assert.rejects(answer, /Cancelled/u);
    assert.equal((await desk.actions(protocolUri, params.range)).length, 3);
    assert.equal(new Set(editor.answered).size, editor.answered.length);
  });

  describe('with blanks', () => {
    const text = entries.replace('    doel: Vervoer regelen\n', '    doel:\n').replace('    ontvangers: geen\n', '');

    it('are places to fill in for an editor that has them', async () => {
      await start({ capabilities: fillingIn });
      await desk.open(registerUri, text, 'yaml');
      const offered = await desk.actions(registerUri, desk.cursorAt(registerUri, 'doel:\n'));
      const { edit } = await desk.resolve(named(offered, 'Voeg ‘doel’ toe om in te vullen'));
      const [change] = edit?.documentChanges ?? [];
      const [made] = change && 'edits' in change ? change.edits : [];
      assert.ok(made && 'snippet' in made);
      assert.match(made.snippet.value, /^ '\$\{1:\[…\]\}'$/u);
    });

    it('are plain text of several lines, which editors would indent', async () => {
      await start({ capabilities: fillingIn });
      await desk.open(registerUri, text, 'yaml');
      const offered = await desk.actions(registerUri, desk.cursorAt(registerUri, 'Aanvraag | besluit'));
      await desk.choose(named(offered, 'Voeg ‘ontvangers’ toe om in te vullen'));
      assert.match(desk.textOf(registerUri), /beveiliging: \[BIO2\]\n {4}ontvangers: '\[…\]'\n/u);
    });

    it('are plain text for any other editor', async () => {
      await start({ capabilities: plainActing });
      await desk.open(registerUri, text, 'yaml');
      const offered = await desk.actions(registerUri, desk.cursorAt(registerUri, 'doel:\n'));
      await desk.choose(named(offered, 'Voeg ‘doel’ toe om in te vullen'));
      assert.match(desk.textOf(registerUri), /doel: '\[…\]'\n/u);
    });
  });

  describe('all that are safe', () => {
    const root = new URL('../../samples/fout/', import.meta.url);
    const samples = ['protocol.md', 'register.yaml'].map(
      (name) => [name, readFileSync(new URL(name, root), 'utf8')] as const,
    );

    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const offered = async (uri: string): Promise<CodeAction | undefined> =>
      (await desk.actions(uri, top, { only: ['source.fixAll'] }))[0];
    const ask = (uri: string): Promise<unknown> => editor.connection.sendRequest('doelbinding/repairAll', { uri });

    /** The samples as the command line repairs them. */
    const byCommand = (): Promise<string[]> => {
      const scenario = samples.map(([name, text]) => `=== bestand: ${name}\n${text}`).join('');
      return inFolderOf(parseScenario(scenario), async (place) => {
        await runIn(place, ['check', '--fix', '--stil', '.'], '', '');
        return samples.map(([name]) => readFileSync(join(place, name), 'utf8'));
      });
    };

    for (const [way, repairAll] of Object.entries({
      'by the action of an editor': async (uri: string): Promise<boolean> => {
        const all = await offered(uri);
        if (all) await desk.choose(all);
        return all !== undefined;
      },
      'by the command of the extension': async (uri: string): Promise<boolean> => (await ask(uri)) === 'done',
    }))
      it(`do what the command line does with --fix, ${way}`, async () => {
        await start();
        const repaired = await byCommand();
        for (const [name, text] of samples)
          await desk.open(`${folder}/${name}`, text, name.endsWith('.md') ? 'markdown' : 'yaml');
        for (const [index, [name, text]] of samples.entries()) {
          const uri = `${folder}/${name}`;
          assert.equal(await repairAll(uri), repaired[index] !== text, name);
          assert.equal(desk.textOf(uri), repaired[index]);
          assert.equal(await offered(uri), undefined);
          assert.equal(await ask(uri), 'nothing');
        }
        assert.notDeepEqual(
          repaired,
          samples.map(([, text]) => text),
        );
      });

    it('are none of a text that is not known, and say that the editor refused', async () => {
      await start();
      assert.equal(await ask(`${folder}/elders.md`), 'nothing');
      const [[name, text] = ['', '']] = samples;
      await desk.open(`${folder}/${name}`, text);
      editor.connection.onRequest(ApplyWorkspaceEditRequest.type, () => ({ applied: false }));
      assert.equal(await ask(`${folder}/${name}`), 'refused');
      assert.equal(desk.textOf(`${folder}/${name}`), text);
    });
  });
});
