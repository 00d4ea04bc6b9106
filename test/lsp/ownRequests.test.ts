/** The requests of ours: pages of rules, status, diagnosis. */
import assert from 'node:assert/strict';
import type { DiagnosisRequest, OwnRequest, RulePageRequest, StatusRequest } from '../../server/src/lsp/requests.ts';
import type { Service } from '../../server/src/service.ts';
import { pulling } from './capabilities.ts';
import { drawn, protocol, register } from './documents.ts';
import { Editor } from './editor.ts';
import { theService } from './engine.ts';

const folder = 'file:///geheime-map';
const uri = `${folder}/geheim-protocol.md`;

function ask<Request extends OwnRequest<string, object, unknown>>(
  editor: Editor,
  method: Request['method'],
  params: Request['params'],
): Promise<Request['result']> {
  return editor.connection.sendRequest(method, params);
}

describe('own requests', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('give the page of a rule, and null for what is none', async () => {
    editor = await Editor.start();
    const page = await ask<RulePageRequest>(editor, 'doelbinding/rulePage', { regel: 'verwerking-doel-ontbreekt' });
    assert.match(page?.markdown ?? '', /^# .*doel/u);
    for (const regel of ['geen-regel', '__proto__', 'constructor'])
      assert.equal(await ask<RulePageRequest>(editor, 'doelbinding/rulePage', { regel }), null);
  });

  it('tell how a document is read and what was found', async () => {
    editor = await Editor.start({
      capabilities: pulling,
      folders: [folder],
      settings: { [folder]: { peildatum: '2026-01-01' } },
    });
    await editor.open(uri, drawn(protocol()).text);
    const status = await ask<StatusRequest>(editor, 'doelbinding/status', { uri });
    assert.deepEqual(status, {
      aan: true,
      soort: 'protocol',
      reden: 'titel: ‘Privacyprotocol gemeente Voorbeeldstad’',
      peildatum: '2026-01-01',
      peildatumBron: 'editor',
      wetgegevens: (await theService()).wetgegevens,
      instellingen: null,
      aantallen: { fout: 1, waarschuwing: 0, oordeel: 0 },
    });
  });

  it('tell which configuration rules', async () => {
    editor = new Editor({ capabilities: pulling, folders: [folder] });
    editor.files.set(`${folder}/doelbinding.yml`, { text: 'peildatum: 2025-01-01\n' });
    await editor.initialize();
    await editor.connection.sendNotification('initialized', {});
    await editor.open(`${folder}/sub/protocol.md`, drawn(protocol()).text);
    const status = await ask<StatusRequest>(editor, 'doelbinding/status', { uri: `${folder}/sub/protocol.md` });
    assert.ok(status?.aan);
    assert.equal(status.instellingen, `${folder}/doelbinding.yml`);
    assert.equal(status.peildatumBron, 'configuratie');
  });

  it('tell of a document whose folder is off that it is off', async () => {
    editor = await Editor.start({ capabilities: pulling, folders: [folder], settings: { [folder]: { aan: false } } });
    await editor.open(uri, drawn(protocol()).text);
    assert.deepEqual(await ask<StatusRequest>(editor, 'doelbinding/status', { uri }), { aan: false });
  });

  it('tell nothing of a file that is not known', async () => {
    editor = await Editor.start();
    assert.equal(await ask<StatusRequest>(editor, 'doelbinding/status', { uri: 'file:///elders.md' }), null);
  });

  it('give a diagnosis without names and words of documents', async () => {
    const service = await theService();
    const judgeInSteps: Service['judgeInSteps'] = function* (files, settings) {
      const judged = yield* service.judgeInSteps(files, settings);
      return judged.map((file) => ({
        ...file,
        defects: [{ ruleId: 'een-regel', uri: file.uri, error: new Error('in ‘geheim’ ging het mis') }],
      }));
    };
    editor = await Editor.start({
      capabilities: pulling,
      folders: [folder],
      settings: { [folder]: { aan: true, bereik: 'map', geheim: 1 } },
      loadService: () => Promise.resolve({ ...service, judgeInSteps }),
    });
    const text = drawn(protocol('Geheim van de gemeente. ')).text;
    await editor.open(uri, text);
    await editor.open(`${folder}/geheim.yaml`, drawn(register('Geheime verwerking')).text, 'yaml');
    await editor.pulled(uri);
    const diagnosis = await ask<DiagnosisRequest>(editor, 'doelbinding/diagnosis', {});
    assert.doesNotMatch(JSON.stringify(diagnosis), /geheim|voorbeeldstad|leerplicht/iu);
    assert.deepEqual(diagnosis.openDocuments[0], {
      languageId: 'markdown',
      soort: 'protocol',
      length: text.length,
      version: 1,
      aantallen: { fout: 1, waarschuwing: 0, oordeel: 0 },
    });
    assert.equal(diagnosis.defects[0]?.regel, 'een-regel');
    assert.ok((diagnosis.defects[0]?.where.length ?? 0) > 0);
    assert.deepEqual(diagnosis.settings, [
      { aan: true, bereik: 'map', peildatum: '' },
      { aan: true, bereik: 'map', peildatum: '' },
    ]);
  });
});
