/** Diagnostics of the files of a folder, sent as the files come, change and go. */
import assert from 'node:assert/strict';
import { DidRenameFilesNotification } from 'vscode-languageserver/node';
import { cleanProtocol, codes, drawn, protocol, readme, register, wordsOf } from './documents.ts';
import { Editor } from './editor.ts';

const folder = 'file:///voorbeeld';
const uri = `${folder}/protocol.md`;

describe('pushed diagnostics of a folder', () => {
  let editor: Editor;
  const other = `${folder}/sub map/register [1] é.yaml`;
  const escaped = 'file:///voorbeeld/sub%20map/register%20%5B1%5D%20%C3%A9.yaml';

  beforeEach(async () => {
    editor = new Editor({ folders: [folder] });
    editor.files.set(uri, { text: drawn(protocol()).text });
    editor.files.set(escaped, { text: drawn(register()).text });
    editor.files.set(`${folder}/README.md`, { text: readme });
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
    await editor.until(() => editor.shownFor(uri) !== undefined && editor.shownFor(escaped) !== undefined);
  });
  afterEach(() => editor.stop());

  it('are of the files that nobody opened', () => {
    assert.deepEqual(codes(editor.shownFor(uri)), ['citaat-artikel-bestaat-niet']);
    assert.deepEqual(codes(editor.shownFor(escaped)), ['verwerking-grondslag-ontbreekt']);
    assert.equal(editor.shownFor(`${folder}/README.md`), undefined);
  });

  it('are of the open text and not of the file, however its URI is written', async () => {
    const next = editor.nextPublished(other);
    await editor.open(
      other,
      drawn(register('Andere naam')).text.replace(
        'doel:',
        'grondslag: artikel 6 lid 1 onder c AVG; artikel 16 Leerplichtwet 1969\n    doel:',
      ),
      'yaml',
    );
    assert.deepEqual(await next, []);
    const closed = editor.nextPublished(escaped);
    await editor.close(other);
    assert.deepEqual(codes(await closed), ['verwerking-grondslag-ontbreekt']);
  });

  it('follow a file that changes', async () => {
    const next = editor.nextPublished(uri);
    await editor.store({ [uri]: { text: cleanProtocol } });
    assert.deepEqual(await next, []);
  });

  it('come with a file that is made', async () => {
    const made = `${folder}/nieuw.yml`;
    const next = editor.nextPublished(made);
    await editor.store({ [made]: { text: drawn(register()).text } });
    assert.deepEqual(codes(await next), ['verwerking-grondslag-ontbreekt']);
  });

  it('go with a file that is deleted', async () => {
    const next = editor.nextPublished(uri);
    await editor.store({ [uri]: undefined });
    assert.deepEqual(await next, []);
  });

  it('go with a folder that is deleted, of which only the folder is reported', async () => {
    const next = editor.nextPublished(escaped);
    editor.files.delete(escaped);
    await editor.store({ [`${folder}/sub%20map`]: undefined });
    assert.deepEqual(await next, []);
  });

  it('move with a file that is renamed', async () => {
    const renamed = `${folder}/reglement.md`;
    const gone = editor.nextPublished(uri);
    const come = editor.nextPublished(renamed);
    editor.files.set(renamed, editor.files.get(uri));
    editor.files.delete(uri);
    await editor.connection.sendNotification(DidRenameFilesNotification.type, {
      files: [{ oldUri: uri, newUri: renamed }],
    });
    assert.deepEqual(await gone, []);
    assert.deepEqual(codes(await come), ['citaat-artikel-bestaat-niet']);
  });

  it('follow a folder that becomes another all at once, as when git switches', async () => {
    const made = `${folder}/reglement.md`;
    const waiting = [uri, escaped, made].map((file) => editor.nextPublished(file));
    await editor.store({
      [uri]: undefined,
      [escaped]: { text: drawn(register()).text.replace('    doel:', '    grondslag: toestemming\n    doel:') },
      [made]: { text: drawn(protocol()).text },
    });
    assert.deepEqual((await Promise.all(waiting)).map(codes), [[], [], ['citaat-artikel-bestaat-niet']]);
    const back = [uri, escaped, made].map((file) => editor.nextPublished(file));
    await editor.store({
      [uri]: { text: drawn(protocol()).text },
      [escaped]: { text: drawn(register()).text },
      [made]: undefined,
    });
    assert.deepEqual((await Promise.all(back)).map(codes), [
      ['citaat-artikel-bestaat-niet'],
      ['verwerking-grondslag-ontbreekt'],
      [],
    ]);
  });

  it('say that a file is unreadable, and why', async () => {
    const odd = `${folder}/vreemd.txt`;
    const next = editor.nextPublished(odd);
    await editor.store({ [odd]: { reden: 'het bestand bevat geen tekst.' } });
    const [found] = await next;
    assert.equal(found?.code, 'bestand-onleesbaar');
    assert.deepEqual(found.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.match(wordsOf(found), /geen tekst/);
  });

  it('are not repeated where nothing changed', async () => {
    const before = editor.published.length;
    const next = editor.nextPublished(uri);
    await editor.store({ [escaped]: editor.files.get(escaped), [uri]: { text: cleanProtocol } });
    await next;
    assert.deepEqual(
      editor.published
        .slice(before)
        .filter((params) => params.uri !== uri)
        .map((params) => params.diagnostics.length),
      [1],
    );
  });
});
