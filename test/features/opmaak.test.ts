/** The layout of tables and the number on a new line, drawn in fixtures. */
import assert from 'node:assert/strict';
import { opmaakVan } from '../../server/src/features/opmaak.ts';
import { volgendeRegel } from '../../server/src/features/volgendeRegel.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { service, vandaag } from '../support/engine.ts';
import { runFixtures } from './fixtures.ts';

describe('layout of tables', () => {
  runFixtures('opmaak', ({ scene, document, text, span, words }) =>
    applyEdits(text, opmaakVan(scene, document, words === 'selectie' ? span : undefined)),
  );

  it('is the same a second time, and keeps what the cells say', () => {
    const uri = 'file:///voorbeeld/protocol.md';
    const rows = ['| é\u0301 | 👩‍⚖️ € |', '|a|', '| b \\| c |x| te veel |', `| ${'lang '.repeat(60)}| y |`];
    const text = [
      '# Privacyprotocol Wmo Voorbeeldstad',
      '',
      '## Artikel 1 Doel',
      '',
      '|A|B|',
      '|-|:-:|',
      ...rows,
      '',
    ].join('\r\n');
    const lay = (before: string): string => {
      const document = service.open(uri, before) ?? assert.fail();
      const files = [{ uri, document }];
      const scene = service.scene(uri, { files, judged: [], settings: service.settings({ vandaag }) });
      return applyEdits(before, opmaakVan(scene, scene.document(uri) ?? assert.fail()));
    };
    const once = lay(text);
    assert.notEqual(once, text);
    assert.equal(lay(once), once);
    const bare = (of: string): string => of.replace(/[ |:-]/g, '');
    assert.equal(bare(once), bare(text));
    assert.doesNotMatch(once, /[^\r]\n/);
  });
});

describe('the line behind a lid', () => {
  runFixtures('volgendeRegel', ({ scene, document, text, offset }) => {
    const edit = volgendeRegel(scene, document, offset);
    if (!edit) return 'niets';
    const line = applyEdits(text, [edit]).slice(edit.span.start, edit.span.start + edit.newText.length);
    return `‹${line}›`;
  });
});
