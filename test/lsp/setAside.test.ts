/** Setting findings aside, and texts that may not be edited. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import type { OwnRequest, ProposalRequest, SetAsideArgument, SetAsideRequest } from '../../server/src/lsp/requests.ts';
import { acting, plainActing } from './capabilities.ts';
import { Desk, titles } from './desk.ts';
import { codes } from './documents.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { wholeService } from './engine.ts';
import { bijlage, entries, folder, protocolUri, registerUri } from './repairDocuments.ts';

const ours = { commands: ['doelbinding.setAside', 'doelbinding.showProposal'] };
const NOTE = 'Leg uit waarom dit hier anders is (bsn-geen-persoonsgegeven)';
const publishedUri = `${folder}/regeling.txt`;
const besideUri = `${publishedUri}.afwijkingen.yml`;
/** The same protocol as it is published: a text that is never edited. */
const published = bijlage.replaceAll(/^#+ /gmu, '').replaceAll('\n', '\r\n');

describe('setting aside', () => {
  let editor: Editor;
  let desk: Desk;

  async function start(options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ loadService: wholeService, folders: [folder], capabilities: acting, ...options });
    desk = new Desk(editor);
  }
  afterEach(() => editor.stop());

  function ask<Request extends OwnRequest<string, object, unknown>>(
    method: Request['method'],
    params: Request['params'],
  ): Promise<Request['result']> {
    return editor.connection.sendRequest(method, params);
  }

  async function actionsAt(uri: string, words: string): Promise<CodeAction[]> {
    return desk.actions(uri, desk.rangeOf(uri, words));
  }

  /** The argument of the command of the last action. */
  async function argumentAt(uri: string, words: string): Promise<SetAsideArgument> {
    const last = (await actionsAt(uri, words)).at(-1);
    assert.equal(last?.command?.command, 'doelbinding.setAside');
    return last.command.arguments?.[0] as SetAsideArgument;
  }

  describe('in an editor that asks for the words', () => {
    it('writes them down, and the finding goes', async () => {
      await start({ initializationOptions: ours });
      await desk.open(protocolUri, bijlage);
      const argument = await argumentAt(protocolUri, 'geen persoonsgegeven');
      assert.equal(argument.wantsReason, true);
      const next = editor.nextPublished(protocolUri, 2);
      const words = { reden: 'besproken — zie | verslag -->', door: 'FG' };
      assert.equal(await ask<SetAsideRequest>('doelbinding/setAside', { ...argument, ...words }), 'done');
      assert.ok(
        desk
          .textOf(protocolUri)
          .includes(
            'geen persoonsgegeven. <!-- doelbinding: afwijking bsn-geen-persoonsgegeven — reden: besproken, zie / verslag, > — door: FG -->\n',
          ),
      );
      assert.ok(!codes(await next).includes('bsn-geen-persoonsgegeven'));
    });

    it('asks no reason for the answer to a question', async () => {
      await start({ initializationOptions: ours });
      await desk.open(protocolUri, bijlage);
      const argument = await argumentAt(protocolUri, '5.1.1.');
      assert.equal(argument.wantsReason, false);
      assert.equal(await ask<SetAsideRequest>('doelbinding/setAside', { ...argument, reden: '', door: 'FG' }), 'done');
      assert.ok(desk.textOf(protocolUri).includes('afwijking citaat-notatie — beoordeeld: akkoord — door: FG -->'));
    });

    it('says when the text has changed, and refuses what is no action of ours', async () => {
      await start({ initializationOptions: ours });
      await desk.open(protocolUri, bijlage);
      const argument = await argumentAt(protocolUri, 'geen persoonsgegeven');
      await desk.write(protocolUri, bijlage.replace('geen persoonsgegeven', 'een persoonsgegeven'));
      const words = { reden: 'x', door: 'y' };
      assert.equal(await ask<SetAsideRequest>('doelbinding/setAside', { ...argument, ...words }), 'changed');
      for (const action of [undefined, null, 3, {}, { kind: 'all', uri: protocolUri }])
        await assert.rejects(ask<SetAsideRequest>('doelbinding/setAside', { action, ...words }), /no action of ours/u);
    });
  });

  it('leaves blanks in any other editor, which set nothing aside yet', async () => {
    await start({ capabilities: plainActing });
    await desk.open(protocolUri, bijlage);
    const offered = await actionsAt(protocolUri, 'geen persoonsgegeven');
    const last = offered.at(-1);
    assert.equal(last?.title, NOTE);
    const next = editor.nextPublished(protocolUri, 2);
    await desk.choose(last);
    assert.ok(desk.textOf(protocolUri).includes('— reden: […] — door: […] -->'));
    const found = codes(await next);
    assert.ok(found.includes('bsn-geen-persoonsgegeven') && found.includes('afwijking-zonder-reden'));
    // A note is no text of a protocol: it is mended, and not set aside in its turn.
    const atNote = await actionsAt(protocolUri, 'doelbinding: afwijking');
    assert.ok(atNote.every(({ title }) => !title.includes('afwijking-zonder-reden')));
  });

  describe('a text that may not be edited', () => {
    it('is set aside in a new file beside it', async () => {
      await start();
      await desk.open(publishedUri, published, 'plaintext');
      const next = editor.nextPublished(publishedUri);
      await desk.choose((await actionsAt(publishedUri, 'geen persoonsgegeven')).at(-1));
      await next;
      assert.deepEqual(desk.created, [besideUri]);
      assert.equal(desk.textOf(publishedUri), published);
      assert.equal(
        desk.textOf(besideUri),
        "afwijkingen:\r\n  - regel: bsn-geen-persoonsgegeven\r\n    bij: artikel 1 lid 2\r\n    reden: '[…]'\r\n    door: '[…]'\r\n",
      );
      const filled = editor.nextPublished(publishedUri);
      await desk.write(besideUri, desk.textOf(besideUri).replaceAll("'[…]'", 'besproken'));
      assert.ok(!codes(await filled).includes('bsn-geen-persoonsgegeven'));
    });

    it('is set aside in the file that is there', async () => {
      await start({ initializationOptions: ours });
      const own = 'afwijkingen:\n- { regel: citaat-notatie, bij: artikel 7, reden: x, door: y } # zo\n';
      await editor.store({ [besideUri]: { text: own } });
      await desk.open(publishedUri, published, 'plaintext');
      const argument = await argumentAt(publishedUri, 'geen persoonsgegeven');
      const words = { reden: "foto's: 'oud'", door: 'FG' };
      assert.equal(await ask<SetAsideRequest>('doelbinding/setAside', { ...argument, ...words }), 'done');
      assert.deepEqual(desk.created, []);
      assert.equal(
        desk.textOf(besideUri),
        `${own}- regel: bsn-geen-persoonsgegeven\n  bij: artikel 1 lid 2\n  reden: 'foto''s: ''oud'''\n  door: FG\n`,
      );
    });

    it('is not set aside where the editor makes no files, nor beside a text that was never saved', async () => {
      await start({ capabilities: plainActing });
      await desk.open(publishedUri, published, 'plaintext');
      assert.deepEqual(await actionsAt(publishedUri, 'geen persoonsgegeven'), []);
      await editor.stop();
      await start();
      await desk.open('untitled:Untitled-1', published, 'plaintext');
      assert.deepEqual(await actionsAt('untitled:Untitled-1', 'geen persoonsgegeven'), []);
    });

    it('is shown a proposal for, by an editor that can', async () => {
      await start({ initializationOptions: ours });
      await desk.open(publishedUri, published, 'plaintext');
      const [proposal, aside] = await actionsAt(publishedUri, 'geen persoonsgegeven');
      assert.deepEqual(
        [proposal?.title, proposal?.command?.command, proposal?.command?.arguments],
        ['Toon wijzigingsvoorstel', 'doelbinding.showProposal', [publishedUri]],
      );
      assert.equal(aside?.title, NOTE);
      const answer = await ask<ProposalRequest>('doelbinding/proposal', { uri: publishedUri });
      assert.match(answer?.markdown ?? '', /^## Wijzigingsvoorstel voor regeling\.txt\n/u);
      assert.match(
        answer?.markdown ?? '',
        /### artikel 1 lid 2\n\n\*\*Was:\*\*\n\n> 2\. Het BSN is geen persoonsgegeven/u,
      );
      assert.match(answer?.markdown ?? '', /\*\*Wordt:\*\*\n\n> 2\. Het BSN is een persoonsgegeven/u);
    });

    it('has no proposal where there is nothing to propose', async () => {
      await start({ initializationOptions: ours });
      await desk.open(protocolUri, bijlage);
      for (const uri of [protocolUri, 'file:///elders.md'])
        assert.equal(await ask<ProposalRequest>('doelbinding/proposal', { uri }), null);
    });

    it('is proposed all its missing rows, from the register and from its own title', async () => {
      await start({ initializationOptions: ours });
      await desk.open(protocolUri, `---\nstatus: vastgesteld\n---\n\n${bijlage}`);
      await desk.open(registerUri, entries, 'yaml');
      for (const [uri, words] of [
        [registerUri, 'Vervoer | regiotaxi'],
        [protocolUri, '# Privacyprotocol'],
      ] as const) {
        const offered = await actionsAt(uri, words);
        assert.ok(titles(offered).includes('Toon wijzigingsvoorstel'), uri);
        assert.ok(offered.every(({ edit, data }) => edit === undefined && data === undefined));
        assert.deepEqual(offered[0]?.command?.arguments, [protocolUri]);
      }
      const answer = await ask<ProposalRequest>('doelbinding/proposal', { uri: protocolUri });
      assert.match(answer?.markdown ?? '', /Vervoer \\\| regiotaxi[^]*Huisbezoek “thuis”/u);
    });
  });
});
