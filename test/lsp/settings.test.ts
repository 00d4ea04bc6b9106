/** The settings of the editor, per folder. */
import assert from 'node:assert/strict';
import { DidChangeConfigurationNotification, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver/node';
import { pulling, pushed } from './capabilities.ts';
import { codes, drawn, protocol, register } from './documents.ts';
import { Editor } from './editor.ts';

const one = 'file:///een';
const two = 'file:///twee';
/** Law that was repealed in 2018: right before that, wrong after. */
const old =
  '# Privacyprotocol gemeente Voorbeeldstad\n\n## Artikel 1 Wet\n\nOp grond van artikel 8 onder e Wet bescherming persoonsgegevens.\n';

async function change(editor: Editor, settings: unknown = null): Promise<void> {
  await editor.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
}

describe('settings', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('hold for their own folder', async () => {
    editor = await Editor.start({
      capabilities: pulling,
      folders: [one, two],
      settings: { [one]: { peildatum: '2016-05-01' }, '': { aan: false } },
    });
    for (const folder of [one, two, 'file:///elders']) await editor.open(`${folder}/protocol.md`, old);
    assert.deepEqual(codes(await editor.pulled(`${one}/protocol.md`)), []);
    assert.deepEqual(codes(await editor.pulled(`${two}/protocol.md`)), ['citaat-wet-vervallen']);
    assert.deepEqual(codes(await editor.pulled('file:///elders/protocol.md')), []);
  });

  it('take effect when they change, and the editor is asked to ask again', async () => {
    editor = await Editor.start({ capabilities: pulling, folders: [one] });
    await editor.until(() => editor.registered.includes('workspace/didChangeConfiguration'));
    await editor.open(`${one}/protocol.md`, old);
    assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 1);
    editor.settings = { [one]: { aan: false } };
    await change(editor);
    await editor.until(() => editor.refreshes === 1);
    assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 0);
  });

  it('are sent with their news by an editor that cannot be asked', async () => {
    editor = await Editor.start({ capabilities: { textDocument: {} }, folders: [one] });
    const opened = editor.nextPublished(`${one}/protocol.md`);
    await editor.open(`${one}/protocol.md`, old);
    assert.equal((await opened).length, 1);
    const next = editor.nextPublished(`${one}/protocol.md`);
    await change(editor, { doelbinding: { peildatum: '2016-05-01' } });
    assert.deepEqual(await next, []);
  });

  it('leave the files of the folder alone where only open documents are wanted', async () => {
    editor = new Editor({ capabilities: pushed, folders: [one], settings: { [one]: { bereik: 'open' } } });
    editor.files.set(`${one}/register.yaml`, { text: drawn(register()).text });
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
    const opened = editor.nextPublished(`${one}/protocol.md`);
    await editor.open(`${one}/protocol.md`, drawn(protocol()).text);
    assert.equal((await opened).length, 1);
    editor.settings = {};
    const wide = editor.nextPublished(`${one}/register.yaml`);
    await change(editor);
    assert.deepEqual(codes(await wide), ['verwerking-grondslag-ontbreekt']);
    editor.settings = { [one]: { bereik: 'open' } };
    const narrow = editor.nextPublished(`${one}/register.yaml`);
    await change(editor);
    assert.deepEqual(await narrow, []);
    assert.equal(editor.published.filter(({ uri }) => uri === `${one}/register.yaml`).length, 2);
  });

  it('that are no date are refused once, in words', async () => {
    editor = await Editor.start({
      capabilities: pulling,
      folders: [one],
      settings: { [one]: { peildatum: '30 februari' } },
    });
    await editor.open(`${one}/protocol.md`, old);
    assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 1);
    await editor.change(`${one}/protocol.md`, 2, { text: `${old}\n` });
    await editor.pulled(`${one}/protocol.md`);
    assert.equal(editor.shown.length, 1);
    assert.match(editor.shown[0] ?? '', /‘30 februari’/);
  });

  for (const odd of [7, null, [], { aan: 'nee', bereik: 'alles', peildatum: 2016 }])
    it(`that are not what they should be count as unset: ${JSON.stringify(odd)}`, async () => {
      editor = await Editor.start({ capabilities: pulling, folders: [one], settings: { [one]: odd } });
      await editor.open(`${one}/protocol.md`, old);
      assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 1);
    });

  it('follow the folders that are opened and closed', async () => {
    editor = await Editor.start({ folders: [one] });
    editor.files.set(`${two}/register.yaml`, { text: drawn(register()).text });
    const come = editor.nextPublished(`${two}/register.yaml`);
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: two, name: 'twee' }], removed: [] },
    });
    assert.equal((await come).length, 1);
    const gone = editor.nextPublished(`${two}/register.yaml`);
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [{ uri: two, name: 'twee' }] },
    });
    assert.deepEqual(await gone, []);
  });

  it('judge as of today, also after midnight', async () => {
    editor = await Editor.start({ capabilities: pulling });
    editor.today = '2016-05-01';
    await editor.open(`${one}/protocol.md`, old);
    assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 0);
    editor.today = '2026-11-21';
    assert.equal((await editor.pulled(`${one}/protocol.md`)).length, 1);
  });
});
