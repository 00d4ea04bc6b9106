/** What `doelbinding.yml` sets, for which documents, and what goes before it. */
import assert from 'node:assert/strict';
import { dossierMapVan, isConfiguration, mapVan } from '../../server/src/workspace/dossier.ts';
import type { Settings } from '../../server/src/service.ts';
import { vandaag } from '../support/engine.ts';
import { serviceWith, zoekregel } from '../support/proefregels.ts';

const protocol = '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\nTekst.\n';
const service = serviceWith(zoekregel('een', 'Tekst'), zoekregel('twee', 'Doel', { severity: 'waarschuwing' }));

/** Each file with its kind, its peildatum and what was found in it. */
function judged(files: Readonly<Record<string, string>>, settings: Partial<Settings> = {}): Record<string, string> {
  const documents = Object.entries(files).map(([path, text]) => {
    const document = service.open(`file:///dossier/${path}`, text);
    assert.ok(document);
    return { uri: document.source.uri, document };
  });
  const results = service.judgeAll(documents, { ...service.settings({ vandaag }), ...settings });
  return Object.fromEntries(
    results.map(({ uri, soort, peildatum, findings }) => [
      decodeURIComponent(uri.replace('file:///dossier/', '')),
      [soort, peildatum.datum, ...findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)].join(' '),
    ]),
  );
}

const plain = 'protocol 2026-11-21 twee waarschuwing een fout';

describe('workspace/settings: doelbinding.yml', () => {
  it('judges without it by the settings alone', () => {
    assert.deepEqual(judged({ 'a.md': protocol }), { 'a.md': plain });
  });

  it('sets rules off or to another class', () => {
    const files = {
      'doelbinding.yml': 'regels:\n  een: oordeel\n  twee: { klasse: uit, reden: proef }\n',
      'a.md': protocol,
    };
    assert.equal(judged(files)['a.md'], 'protocol 2026-11-21 een oordeel');
  });

  it('gives way to what the command line sets', () => {
    const files = { 'doelbinding.yml': 'regels: { een: oordeel }\npeildatum: 2020-01-01\n', 'a.md': protocol };
    const { peildatum } = service.settings({ vandaag, peildatum: '2019-01-01' });
    assert.equal(judged(files, { regels: { een: 'uit' }, peildatum })['a.md'], 'protocol 2019-01-01 twee waarschuwing');
  });

  it('goes before the editor for the peildatum, and behind the document', () => {
    const { peildatum } = service.settings({ vandaag, editorPeildatum: '2018-01-01' });
    const configured = {
      'doelbinding.yml': 'peildatum: 2020-01-01\n',
      'a.md': protocol,
      'b.md': `---\npeildatum: 2021-01-01\n---\n${protocol}`,
    };
    const found = judged(configured, { peildatum });
    assert.match(found['a.md'] ?? '', /^protocol 2020-01-01/);
    assert.match(found['b.md'] ?? '', /^protocol 2021-01-01/);
    assert.match(judged({ 'a.md': protocol }, { peildatum })['a.md'] ?? '', /^protocol 2018-01-01/);
  });

  it('gives files their kind by pattern, from its own folder', () => {
    const files = {
      'doelbinding.yml': 'documenten:\n  anders: [archief/**, "*.kladje.md"]\n  overeenkomst: contracten/*.md\n',
      'a.md': protocol,
      'b.kladje.md': protocol,
      'archief/diep/c.md': protocol,
      'contracten/d.md': 'Zomaar tekst.',
      'één map/e.md': protocol,
    };
    const found = judged(files);
    assert.equal(found['a.md'], plain);
    assert.equal(found['b.kladje.md'], 'anders 2026-11-21');
    assert.equal(found['archief/diep/c.md'], 'anders 2026-11-21');
    assert.match(found['contracten/d.md'] ?? '', /^overeenkomst/);
    assert.equal(found['één map/e.md'], plain);
  });

  it('holds for its folder and those below, up to the next one', () => {
    const files = {
      'doelbinding.yml': 'regels: { een: oordeel }\n',
      'a.md': protocol,
      'sub/b.md': protocol,
      'sub/eigen/doelbinding.yml': 'regels: { twee: oordeel }\n',
      'sub/eigen/c.md': protocol,
    };
    const found = judged(files);
    assert.equal(found['a.md'], 'protocol 2026-11-21 twee waarschuwing een oordeel');
    assert.equal(found['sub/b.md'], found['a.md']);
    assert.equal(found['sub/eigen/c.md'], 'protocol 2026-11-21 twee oordeel een fout');
  });

  it('is read tolerantly: what it cannot mean changes nothing', () => {
    for (const text of [
      '',
      'zomaar tekst',
      '- een\n- lijst\n',
      'regels: een\n',
      'regels: { een: heel-erg, drie: fout }\n',
      'peildatum: ooit\n',
      'documenten: [a, b]\n',
      'onzin: ja\n',
      'regels: { een: \n',
    ])
      assert.equal(judged({ 'doelbinding.yml': text, 'a.md': protocol })['a.md'], plain, JSON.stringify(text));
  });
});

describe('workspace/dossier', () => {
  it('is the folder of the nearest configuration, else the own folder', () => {
    const configurations = ['file:///a/doelbinding.yml', 'file:///a/b/doelbinding.yaml'];
    for (const [uri, map] of [
      ['file:///a/x.md', 'file:///a/'],
      ['file:///a/b/x.md', 'file:///a/b/'],
      ['file:///a/b/c/d/x.md', 'file:///a/b/'],
      ['file:///a/bc/x.md', 'file:///a/'],
      ['file:///z/y/x.md', 'file:///z/y/'],
    ] as const)
      assert.equal(dossierMapVan(uri, configurations), map);
  });

  it('knows its configuration by name', () => {
    assert.deepEqual(
      [
        'file:///a/doelbinding.yml',
        'file:///a/doelbinding.yaml',
        'file:///a/mijndoelbinding.yml',
        'file:///doelbinding.yml/a.md',
      ].map(isConfiguration),
      [true, true, false, false],
    );
    assert.equal(mapVan('file:///a/b/c.md'), 'file:///a/b/');
  });
});
