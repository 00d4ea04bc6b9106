/** The cheap look at a text: it may be wrong in one direction only. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSettingsFile, looksLikeOurs } from '../../client/src/looksLikeOurs.ts';
import { pages } from '../../server/src/rules/pages.generated.ts';
import { createService, type Service } from '../../server/src/service.ts';
import { leesVoorbeelden } from '../support/voorbeelden.ts';

const extensions = { markdown: 'md', text: 'txt', yaml: 'yaml' } as const;

describe('the look at a text', () => {
  let service: Service;
  before(async () => {
    service = await createService();
  });

  /** Whether the server would judge a text. */
  function isJudged(uri: string, text: string): boolean {
    const document = service.open(uri, text);
    return (
      document !== undefined && service.judge(document, service.settings({ vandaag: '2026-11-21' })).soort !== 'anders'
    );
  }

  it('passes every text that the server would judge, among the examples of the rules', () => {
    const examples = Object.values(pages).flatMap(leesVoorbeelden);
    const judged = examples.filter(({ taal, tekst }) => isJudged(`file:///voorbeeld.${extensions[taal]}`, tekst));
    assert.ok(judged.length > 20);
    assert.deepEqual(
      judged.filter(({ tekst }) => !looksLikeOurs(tekst)).map(({ tekst }) => tekst),
      [],
    );
  });

  it('passes over ordinary texts', () => {
    for (const text of [
      '',
      '# Changelog\n\n- Fixed a bug in the parser.\n',
      'services:\n  web:\n    image: nginx\n    ports: ["80:80"]\n',
      'name: build\non: [push]\njobs:\n  test:\n    runs-on: ubuntu\n',
      'Boodschappen: melk, brood, kaas.\n',
    ])
      assert.equal(looksLikeOurs(text), false, text);
  });

  it('takes little time on a long text', () => {
    const text = 'lorem ipsum dolor sit amet '.repeat(1_000_000);
    const start = performance.now();
    assert.equal(looksLikeOurs(text), false);
    const once = performance.now() - start;
    assert.ok(once < 500, `${once} ms`);
  });

  it('knows the files with settings by their names', () => {
    for (const path of ['/map/doelbinding.yml', '/doelbinding.yaml', '/map/protocol.txt.afwijkingen.yml'])
      assert.equal(isSettingsFile(path), true, path);
    for (const path of ['/map/mijndoelbinding.yml', '/doelbinding.yml/a.yml', '/doelbinding.json'])
      assert.equal(isSettingsFile(path), false, path);
  });

  const corpus = process.env['DOELBINDING_CORPUS'];
  if (corpus !== undefined)
    it('passes every text of the corpus that the server would judge', function () {
      this.timeout(120_000);
      const folder = resolve(corpus);
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        /\.(?:md|txt|ya?ml)$/u.test(file),
      );
      const texts = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
      const judged = texts.filter(({ file, text }) => isJudged(pathToFileURL(join(folder, file)).href, text));
      assert.ok(judged.length > 50);
      assert.deepEqual(
        judged.filter(({ text }) => !looksLikeOurs(text)).map(({ file }) => file),
        [],
      );
    });
});
