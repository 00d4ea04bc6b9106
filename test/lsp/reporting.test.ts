/** The report from a command: of a folder, as a file of each kind, with nothing written. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import type { ReportRequest } from '../../server/src/lsp/requests.ts';
import { unzip } from '../../server/src/convert/register/unzip.ts';
import { acting } from './capabilities.ts';
import { Editor } from './editor.ts';
import { wholeService } from './engine.ts';
import { memoryHost } from './memoryHost.ts';

const folder = 'file:///gemeente/sociaal%20domein';
const other = 'file:///gemeente/andere%20map';

const protocol = [
  '# Privacyprotocol leerplicht Voorbeeldstad',
  '',
  '## Artikel 1 Doel',
  '',
  'Het BSN is geen persoonsgegeven.',
  '',
].join('\n');
const register = ['verwerkingen:', '  - naam: Toezicht op schoolgang', '    doel: Toezien op schoolgang', ''].join(
  '\n',
);

describe('a report from a command', () => {
  let editor: Editor;
  const report = (
    formaat: ReportRequest['params']['formaat'],
    of: string | null = folder,
  ): Promise<ReportRequest['result']> => editor.connection.sendRequest('doelbinding/report', { folder: of, formaat });

  async function start(host?: ConstructorParameters<typeof Editor>[0]): Promise<void> {
    editor = await Editor.start({ capabilities: acting, folders: [folder, other], loadService: wholeService, ...host });
    editor.files.set(`${folder}/lokale%20regels/protocol.md`, { text: protocol });
    editor.files.set(`${folder}/onleesbaar.yaml`, { reden: 'het bestand is geen tekst.' });
    editor.files.set(`${folder}/boodschappen.md`, { text: 'Melk en brood.\n' });
    editor.files.set(`${other}/register.yaml`, { text: register });
  }
  afterEach(() => editor.stop());

  it('is a page about the documents of one folder, with its findings and its sources', async () => {
    await start();
    const made = await report('html');
    assert.ok(made && !made.base64);
    assert.match(made.content, /^<!doctype html>/iu);
    const style = /<style>(.*?)<\/style>/su.exec(made.content)?.[1] ?? '';
    assert.ok(made.content.includes(`sha256-${createHash('sha256').update(style).digest('base64')}`));
    assert.ok(made.content.includes('lokale regels/protocol.md'));
    assert.ok(made.content.includes('onleesbaar.yaml'));
    assert.ok(made.content.includes('1 ander bestand is geen protocol'));
    assert.ok(!made.content.includes('Toezicht op schoolgang'));
    assert.ok(made.content.includes('https://wetten.overheid.nl/'));
    const all = await report('md', null);
    assert.match(all?.content ?? '', /^<!-- rapport van Doelbinding -->\n\n# /u);
    assert.ok(all?.content.includes('protocol.md') && all.content.includes('register.yaml'));
    assert.deepEqual(editor.log, []);
  });

  it('is of a text that is not saved yet as it stands in the editor', async () => {
    await start();
    const uri = `${folder}/lokale%20regels/protocol.md`;
    await editor.open(uri, protocol.replace('geen persoonsgegeven', 'een persoonsgegeven met eigen regels'));
    const made = await report('md');
    assert.ok(made?.content.includes('protocol.md'));
    assert.ok(!made?.content.includes('Het BSN is geen persoonsgegeven'));
  });

  it('can be a Word document where there is room for it, and else is none', async () => {
    await start();
    const made = await report('docx');
    assert.ok(made?.base64);
    const parts = unzip(Buffer.from(made.content, 'base64'), (name) => name === 'word/document.xml');
    assert.ok('parts' in parts && parts.parts.size === 1);
    await editor.stop();
    await start({ host: { ...memoryHost(editor), formats: undefined } });
    assert.equal(await report('docx'), null);
  });

  it('is none of a folder without documents of ours, of another kind, or when it is taken back', async () => {
    await start();
    assert.equal(await report('html', 'file:///gemeente/leeg'), null);
    await assert.rejects(editor.connection.sendRequest('doelbinding/report', { folder, formaat: 'pdf' }), /no report/u);
    await assert.rejects(editor.connection.sendRequest('doelbinding/report', { folder: 3, formaat: 'md' }), /URI/u);
    const source = new CancellationTokenSource();
    const waiting = editor.connection.sendRequest('doelbinding/report', { folder, formaat: 'html' }, source.token);
    source.cancel();
    await assert.rejects(waiting, /Cancelled/u);
  });
});
