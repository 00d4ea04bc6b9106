/** Diagnostics that are sent to the editor: where, when, and that they go. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity, type Range } from 'vscode-languageserver/node';
import type { Service } from '../../server/src/service.ts';
import { pushed } from './capabilities.ts';
import { cleanProtocol, codes, drawn, protocol, ranges, readme, register, wordsOf } from './documents.ts';
import { Editor } from './editor.ts';
import { theService } from './engine.ts';

const folder = 'file:///voorbeeld';
const uri = `${folder}/protocol.md`;

describe('pushed diagnostics', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('say what, where, how grave and by which rule', async () => {
    editor = await Editor.start();
    const { text, ranges: places } = drawn(protocol());
    const next = editor.nextPublished(uri, 1);
    await editor.open(uri, text);
    const [found, ...more] = await next;
    assert.deepEqual(more, []);
    assert.ok(found);
    assert.deepEqual([found.range], places);
    assert.equal(found.code, 'citaat-artikel-bestaat-niet');
    assert.equal(found.source, 'doelbinding');
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.equal(wordsOf(found).split('\n').length, 3);
    assert.match(wordsOf(found), /^Artikel 250 AVG bestaat niet\.\n/);
    // The editor did not say that it shows these.
    assert.equal(found.codeDescription, undefined);
    assert.equal(found.data, undefined);
  });

  it('have the class of the finding', async () => {
    editor = await Editor.start();
    const next = editor.nextPublished(`${folder}/register.yaml`);
    await editor.open(`${folder}/register.yaml`, drawn(register()).text, 'yaml');
    assert.deepEqual(
      (await next).map(({ code, severity }) => [code, severity]),
      [['verwerking-grondslag-ontbreekt', DiagnosticSeverity.Warning]],
    );
  });

  it('name the other place of a finding', async () => {
    editor = await Editor.start();
    const { text, ranges: places } = drawn(
      'verwerkingen:\n  - id: leerplicht\n    naam: «Een»\n  - id: «leerplicht»\n    naam: Twee\n',
    );
    const next = editor.nextPublished(`${folder}/register.yaml`);
    await editor.open(`${folder}/register.yaml`, text, 'yaml');
    const double = (await next).find(({ code }) => code === 'register-id-dubbel');
    assert.ok(double?.relatedInformation?.[0]);
    const { location, message } = double.relatedInformation[0];
    assert.equal(location.uri, `${folder}/register.yaml`);
    assert.deepEqual([location.range, double.range], places);
    assert.notEqual(message, '');
  });

  const awkward = ['é€', '👩‍⚖️ ', 'e\u0301\u0308', 'art.\u00a0', 'ver\u00adwer\u00adking ', '\u{1F468}\u{1F3FD}‍🦰 ℃ ﬁ '];
  for (const newline of ['\n', '\r\n', '\r'])
    for (const mark of ['', '\uFEFF'])
      for (const before of awkward)
        it(`point at the right unit: ${JSON.stringify({ mark, before, newline })}`, async () => {
          editor = await Editor.start();
          const { text, ranges: places } = drawn(mark + protocol(before, newline));
          const opened = editor.nextPublished(uri, 1);
          await editor.open(uri, text);
          assert.deepEqual(ranges(await opened), places);
          const moved = drawn(mark + protocol(`${before}${before}x`, newline));
          const [place] = places;
          assert.ok(place);
          const start = { line: place.start.line, character: before.length };
          const changed = editor.nextPublished(uri, 2);
          await editor.change(uri, 2, { range: { start, end: start }, text: `${before}x` });
          assert.deepEqual(ranges(await changed), moved.ranges);
        });

  it('on the first line count a byte order mark that the editor counts', async () => {
    editor = await Editor.start();
    const place = (range: Range | undefined): unknown => range?.start;
    const text = `---\nsoort: protocol\n---\n`;
    const next = editor.nextPublished(uri);
    await editor.open(uri, `\uFEFFArtikel 250 AVG in een privacyprotocol\n\n## Artikel 1\n\nTekst.\n${text}`);
    const [found] = await next;
    assert.deepEqual(place(found?.range), { line: 0, character: 9 });
  });

  it('come for a fault that is typed and go when it is repaired', async () => {
    editor = await Editor.start();
    const { text, ranges: places } = drawn(protocol());
    await editor.open(uri, text);
    const [range] = places;
    assert.ok(range);
    const repaired = editor.nextPublished(uri, 2);
    await editor.change(uri, 2, { range, text: '6' });
    assert.deepEqual(await repaired, []);
    const spoiled = editor.nextPublished(uri, 3);
    const { start } = range;
    await editor.change(uri, 3, { range: { start, end: { ...start, character: start.character + 1 } }, text: '251' });
    assert.deepEqual(ranges(await spoiled), places);
  });

  it('leave a text that is none of ours in peace, until it is one of ours', async () => {
    editor = await Editor.start();
    const opened = editor.nextPublished(uri, 1);
    await editor.open(uri, readme);
    assert.deepEqual(await opened, []);
    const changed = editor.nextPublished(uri, 2);
    await editor.change(uri, 2, { text: drawn(protocol()).text });
    assert.deepEqual(codes(await changed), ['citaat-artikel-bestaat-niet']);
  });

  it('go when the document is closed and its folder is not open', async () => {
    editor = await Editor.start();
    const opened = editor.nextPublished(uri, 1);
    await editor.open(uri, drawn(protocol()).text);
    assert.equal((await opened).length, 1);
    const closed = editor.nextPublished(uri);
    await editor.close(uri);
    assert.deepEqual(await closed, []);
  });

  it('judge a text without a name by its language', async () => {
    editor = await Editor.start();
    const next = editor.nextPublished('untitled:Untitled-1');
    await editor.open('untitled:Untitled-1', drawn(register()).text, 'yaml');
    assert.deepEqual(codes(await next), ['verwerking-grondslag-ontbreekt']);
  });

  it('are made once for changes that wait for each other', async () => {
    const service = await theService();
    let judged = 0;
    const judgeInSteps: Service['judgeInSteps'] = (files, settings) => {
      judged++;
      return service.judgeInSteps(files, settings);
    };
    editor = await Editor.start({ loadService: () => Promise.resolve({ ...service, judgeInSteps }) });
    const opened = editor.nextPublished(uri, 1);
    await editor.open(uri, drawn(protocol()).text);
    await opened;
    judged = 0;
    const last = editor.nextPublished(uri, 51);
    const end = { line: 0, character: 0 };
    const messages = Array.from({ length: 50 }, (_, index) => {
      const body = JSON.stringify({
        jsonrpc: '2.0',
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri, version: index + 2 },
          contentChanges: [{ range: { start: end, end }, text: '\n' }],
        },
      });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    editor.toServer.write(messages.join(''));
    const [found] = await last;
    assert.equal(judged, 1);
    assert.equal(found?.range.start.line, 54);
    assert.equal(editor.shownFor(uri)?.length, 1);
  });
});

describe('two editors in one process', () => {
  it('do not see each other', async () => {
    const one = await Editor.start({ capabilities: pushed });
    const two = await Editor.start({ capabilities: pushed });
    const next = one.nextPublished(uri);
    await one.open(uri, drawn(protocol()).text);
    assert.equal((await next).length, 1);
    const clean = two.nextPublished(uri);
    await two.open(uri, cleanProtocol);
    assert.deepEqual(await clean, []);
    assert.equal(one.shownFor(uri)?.length, 1);
    await one.stop();
    await two.stop();
  });
});
