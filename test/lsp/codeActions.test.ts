/** Actions at a place: which are offered, in which order and form, to which editor. */
import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  type CodeAction,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { acting, plainActing, pushed } from './capabilities.ts';
import { Desk, titles } from './desk.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { wholeService } from './engine.ts';
import { bijlage, entries, folder, protocolUri, registerUri } from './repairDocuments.ts';

const ROW = 'Voeg Bijlage 1-rij toe voor ‘Vervoer | regiotaxi’';
const OTHER_ROW = 'Voeg Bijlage 1-rij toe voor ‘Huisbezoek “thuis”’';
const ALL_ROWS = 'Voeg alle 2 ontbrekende Bijlage 1-rijen toe';
const CITATION = 'Vervang ‘5.1.1.’ door ‘5.1.1’';
const ALL_SAFE = 'Herstel alles wat veilig kan';

describe('code actions', () => {
  let editor: Editor;
  let desk: Desk;

  async function start(options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ loadService: wholeService, folders: [folder], capabilities: acting, ...options });
    desk = new Desk(editor);
    await desk.open(protocolUri, bijlage);
    await desk.open(registerUri, entries, 'yaml');
  }
  afterEach(() => editor.stop());

  describe('at a finding', () => {
    it('are its repairs, then all safe ones, and last the note that sets it aside', async () => {
      await start();
      const found = await desk.actions(protocolUri, desk.rangeOf(protocolUri, '5.1.1.'));
      assert.deepEqual(titles(found), [CITATION, ALL_SAFE, 'Beoordeeld: akkoord (citaat-notatie)']);
      assert.deepEqual(
        found.map(({ kind }) => kind),
        ['quickfix', 'source.fixAll.doelbinding', 'quickfix'],
      );
    });

    it('have at most one that is preferred: the first safe one', async () => {
      await start();
      for (const words of ['5.1.1.', 'geen persoonsgegeven', '# Privacy', '| Aanvraag']) {
        const found = await desk.actions(protocolUri, desk.cursorAt(protocolUri, words));
        const preferred = found.filter(({ isPreferred }) => isPreferred === true);
        assert.deepEqual(titles(preferred), words === '5.1.1.' ? [CITATION] : [], words);
      }
    });

    it('are of the whole line for a cursor, and of what it overlaps for a selection', async () => {
      await start();
      const word = desk.rangeOf(protocolUri, 'betaalt');
      assert.deepEqual(await desk.actions(protocolUri, word), []);
      const cursor = { start: word.start, end: word.start };
      assert.ok(titles(await desk.actions(protocolUri, cursor)).includes(CITATION));
      const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const all = titles(await desk.actions(protocolUri, whole));
      assert.ok(all.includes(CITATION) && all.some((title) => title.includes('persoonsgegeven waarvoor')));
    });

    it('come nearest first', async () => {
      await start();
      const line = '3. Zie art. 5.1.2. Wmo 2015 en ook art. 5.1.3. Wmo 2015.';
      await desk.write(protocolUri, bijlage.replace('2. Het BSN', `${line}\n4. Het BSN`));
      for (const [near, far] of [
        ['5.1.2.', '5.1.3.'],
        ['5.1.3.', '5.1.2.'],
      ] as const) {
        const found = await desk.actions(protocolUri, desk.cursorAt(protocolUri, near));
        const repairs = titles(found).filter((title) => title.startsWith('Vervang'));
        assert.deepEqual(
          repairs.map((title) => title.includes(near) || !title.includes(far)),
          [true, false],
        );
        assert.ok(found[0]?.isPreferred);
      }
    });
  });

  describe('of a kind', () => {
    it('are those that are asked for, and those that it holds', async () => {
      await start();
      const range = desk.rangeOf(protocolUri, '5.1.1.');
      const kinds = async (...only: string[]): Promise<unknown[]> => {
        const found = await desk.actions(protocolUri, range, { only });
        return [...new Set(found.map(({ kind }) => kind))];
      };
      assert.deepEqual(await kinds('quickfix'), ['quickfix']);
      assert.deepEqual(await kinds('source'), ['source.fixAll.doelbinding']);
      assert.deepEqual(await kinds('source.fixAll'), ['source.fixAll.doelbinding']);
      assert.deepEqual(await kinds('source.fixAll.doelbinding'), ['source.fixAll.doelbinding']);
      assert.deepEqual(await kinds(''), ['quickfix', 'source.fixAll.doelbinding']);
      assert.deepEqual(await kinds('refactor'), ['refactor.rewrite']);
      for (const other of ['refactor.extract', 'source.organizeImports', 'source.fixAll.eslint', 'quick', 'source.fix'])
        assert.deepEqual(await kinds(other), [], other);
    });

    it('fix all is offered anywhere when it is asked for, and not when there is nothing to do', async () => {
      await start();
      const only = ['source.fixAll'];
      const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      assert.deepEqual(titles(await desk.actions(protocolUri, top, { only })), [ALL_SAFE]);
      assert.deepEqual(await desk.actions(registerUri, top, { only }), []);
    });
  });

  describe('between register and protocol', () => {
    it('a row is offered at the entry, for it and for all that lack one', async () => {
      await start();
      const found = titles(await desk.actions(registerUri, desk.cursorAt(registerUri, 'Vervoer | regiotaxi')));
      assert.deepEqual(found, [ROW, ALL_ROWS, 'Leg uit waarom dit hier anders is (koppeling-niet-in-protocol)']);
    });

    for (const [place, words] of [
      ['the title', '# Privacyprotocol'],
      ['the heading of Bijlage 1', '## Bijlage 1'],
      ['a row', '| Aanvraag'],
      ['the head of the table', '| Verwerking'],
    ] as const)
      it(`rows are offered in the protocol at ${place}, one by one and all`, async () => {
        await start();
        const found = await desk.actions(protocolUri, desk.cursorAt(protocolUri, words));
        assert.deepEqual(titles(found).slice(0, 3), [ROW, OTHER_ROW, ALL_ROWS]);
        assert.ok(found.every(({ diagnostics }) => diagnostics === undefined));
      });

    it('and nowhere else in it', async () => {
      await start();
      for (const words of ['## Artikel 1', '2. Het BSN', 'Slot van'])
        assert.doesNotMatch(titles(await desk.actions(protocolUri, desk.cursorAt(protocolUri, words))).join(), /rij/u);
    });
  });

  describe('for an editor', () => {
    it('that takes no actions are not there at all', async () => {
      editor = new Editor({ capabilities: pushed });
      const { capabilities } = await editor.initialize();
      assert.equal(capabilities.codeActionProvider, undefined);
    });

    it('are announced without the engine', async () => {
      editor = new Editor({ capabilities: acting, loadService: () => assert.fail('the engine was loaded') });
      const { capabilities } = await editor.initialize();
      assert.deepEqual(capabilities.codeActionProvider, {
        codeActionKinds: ['quickfix', 'source.fixAll.doelbinding', 'refactor.rewrite'],
        resolveProvider: true,
      });
    });

    it('that sends its diagnostics without source and data are the same', async () => {
      await start({ capabilities: plainActing });
      const range = desk.rangeOf(protocolUri, '5.1.1.');
      const own = editor.shownFor(protocolUri) ?? (await editor.nextPublished(protocolUri));
      const sent = own.map(
        ({ range: at, message, severity }): Diagnostic => ({ range: at, message, severity: severity ?? 1 }),
      );
      for (const diagnostics of [[], sent, [{ range, message: 'van een ander' }]]) {
        const found = await desk.actions(protocolUri, range, { diagnostics });
        assert.deepEqual(titles(found), [CITATION, ALL_SAFE, 'Beoordeeld: akkoord (citaat-notatie)']);
      }
    });

    it('tell which of the diagnostics that it sent they answer, as they were sent', async () => {
      await start();
      const own = editor.shownFor(protocolUri) ?? (await editor.nextPublished(protocolUri));
      const range = desk.rangeOf(protocolUri, '5.1.1.');
      const [ours] = own.filter(({ code }) => code === 'citaat-notatie');
      assert.ok(ours);
      const bare = { range: ours.range, message: ours.message };
      const foreign = { range: ours.range, message: 'van een ander', code: 'MD013' };
      const [repair, , aside] = await desk.actions(protocolUri, range, { diagnostics: [foreign, bare] });
      assert.deepEqual([repair?.diagnostics, aside?.diagnostics], [[bare], [bare]]);
      const [other] = await desk.actions(protocolUri, range, { diagnostics: [foreign] });
      assert.equal(other?.diagnostics, undefined);
    });

    it('that can wait for edits have none yet, for another they have', async () => {
      await start();
      const range = desk.rangeOf(protocolUri, '5.1.1.');
      for (const action of await desk.actions(protocolUri, range)) assert.equal(action.edit, undefined, action.title);
      await editor.stop();
      await start({ capabilities: plainActing });
      for (const action of await desk.actions(protocolUri, range)) {
        assert.ok(action.edit?.changes?.[protocolUri], action.title);
        assert.deepEqual([action.data, action.isPreferred], [undefined, undefined]);
      }
    });
  });

  describe('for what no editor should send', () => {
    const bad: readonly (readonly [string, unknown])[] = [
      ['a range before the text', { start: { line: -5, character: -5 }, end: { line: -1, character: -9 } }],
      ['a range beyond the text', { start: { line: 9e9, character: 9e9 }, end: { line: 9e15, character: 1 } }],
      ['a range from end to start', { start: { line: 9, character: 9 }, end: { line: 1, character: 1 } }],
      ['no range', undefined],
      ['a range of words', { start: 'a', end: null }],
      ['half lines', { start: { line: 0.5, character: 1 }, end: { line: 1, character: Number.MAX_VALUE } }],
    ];
    for (const [name, range] of bad)
      it(`${name} gives a list or a clear error`, async () => {
        await start();
        const params = { textDocument: { uri: protocolUri }, range, context: { diagnostics: 3, only: 'x' } };
        const answer: unknown = await editor.connection.sendRequest(CodeActionRequest.method, params).catch(String);
        assert.ok(Array.isArray(answer) || String(answer).includes('An action needs a range'), String(answer));
        assert.equal(new Set(editor.answered).size, editor.answered.length);
        assert.ok((await desk.actions(protocolUri, desk.rangeOf(protocolUri, '5.1.1.'))).length > 0);
      });

    it('a document that is not known has none', async () => {
      await start();
      const range = desk.rangeOf(protocolUri, '5.1.1.');
      for (const uri of ['file:///elders.md', 'untitled:Untitled-1', 'geen uri %%', ''])
        assert.deepEqual(await desk.actions(uri, range), [], uri);
      const asked = editor.connection.sendRequest(CodeActionRequest.method, { textDocument: 7, range });
      await assert.rejects(asked, /needs a URI/u);
    });

    it('an action that is none of ours cannot be resolved', async () => {
      await start();
      for (const data of [undefined, null, 7, {}, { kind: 'fix' }, { kind: 'fix', title: 'x', finding: { uri: 1 } }])
        await assert.rejects(
          editor.connection.sendRequest(CodeActionResolveRequest.method, { title: 'x', data }),
          /no action of ours/u,
        );
      const gone = { kind: 'all', uri: 'file:///elders.md' };
      await assert.rejects(desk.resolve({ title: 'x', data: gone } satisfies CodeAction), /has changed/u);
    });
  });
});
