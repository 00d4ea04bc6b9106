/** An editor that asks is told to ask again about documents that it has open and that it does not ask about by itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pulling } from './capabilities.ts';
import { codes } from './documents.ts';
import { Editor, type EditorOptions } from './editor.ts';
import { wholeService } from './engine.ts';
import type { Service } from '../../server/src/service.ts';

const folder = 'file:///voorbeeld';
const [protocolUri, registerUri] = [`${folder}/protocol.md`, `${folder}/register.yaml`];
const [protocol, register] = ['protocol.md', 'register.yaml'].map((name) =>
  readFileSync(new URL(`../fixtures/editors/${name}`, import.meta.url), 'utf8'),
) as [string, string];

/** The protocol with the row that it lacks: nothing but a name, which is enough to be the same verwerking. */
const withRow = protocol.replace('\r\n\r\nVragen over', '\r\n| Pleegzorg \\| crisisopvang |\r\n\r\nVragen over');

const rule = 'koppeling-niet-in-protocol';

/** The engine with this one rule. */
async function loadService(): Promise<Service> {
  const service = await wholeService();
  return { ...service, settings: (wishes) => service.settings({ ...wishes, alleen: [rule] }) };
}

describe('diagnostics that change because of another document', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  async function start(options: EditorOptions = {}): Promise<void> {
    editor = await Editor.start({ capabilities: pulling, folders: [folder], loadService, ...options });
    await editor.open(protocolUri, protocol);
    await editor.open(registerUri, register, 'yaml');
    await editor.pulled(protocolUri);
    assert.ok(codes(await editor.pulled(registerUri)).includes(rule));
  }

  it('are to be asked for again, once', async () => {
    await start();
    await editor.change(protocolUri, 2, { text: withRow });
    await editor.until(() => editor.refreshes > 0);
    assert.ok(!codes(await editor.pulled(registerUri)).includes(rule));
    await editor.change(protocolUri, 3, { text: protocol });
    await editor.until(() => editor.refreshes > 1);
    assert.ok(codes(await editor.pulled(registerUri)).includes(rule));
    assert.equal(editor.refreshes, 2);
  });

  it('are not to be asked for while they are the same, nor those of the document that is written in', async () => {
    await start();
    await editor.change(registerUri, 2, { text: register.replace('crisisopvang', 'noodopvang') });
    await editor.pulled(registerUri);
    await editor.change(protocolUri, 2, { text: `${protocol}\r\nDit is een gewone zin.\r\n` });
    await editor.pulled(protocolUri);
    assert.equal(editor.refreshes, 0);
    await editor.change(protocolUri, 3, { text: withRow.replace('crisisopvang', 'noodopvang') });
    await editor.until(() => editor.refreshes > 0);
    assert.equal(editor.refreshes, 1);
  });

  it('are to be asked for again when a file beside them is deleted', async () => {
    editor = new Editor({ capabilities: pulling, folders: [folder], loadService });
    editor.files.set(protocolUri, { text: protocol });
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
    await editor.open(registerUri, register, 'yaml');
    assert.ok(codes(await editor.pulled(registerUri)).includes(rule));
    await editor.store({ [protocolUri]: undefined });
    await editor.until(() => editor.refreshes > 0);
    assert.ok(!codes(await editor.pulled(registerUri)).includes(rule));
  });

  it('are left alone in an editor that cannot be told', async () => {
    await start({ capabilities: { ...pulling, workspace: { ...pulling.workspace, diagnostics: {} } } });
    await editor.change(protocolUri, 2, { text: withRow });
    assert.ok(!codes(await editor.pulled(registerUri)).includes(rule));
    await editor.pulled(protocolUri);
    assert.equal(editor.refreshes, 0);
  });
});
