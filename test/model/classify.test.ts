/** What kind of document a text is, and the reason that `uitleg` gives for it. */
import assert from 'node:assert/strict';
import type { Soort } from '../../server/src/model/classify.ts';
import { rapportmerk } from '../../server/src/model/rapportmerk.ts';
import { languageOf } from '../../server/src/model/document.ts';
import { drawn } from '../support/blockOutline.ts';
import { modelOf } from '../support/engine.ts';
import { anders, GIVEN, regelingen, registers, said } from '../support/soorten.ts';

/** Kind and, for a protocol, its variant or, for a register, its language; then the reason. */
function judged(name: string, text: string, opgegeven?: Soort): readonly [kind: string, reden: string] {
  const { inhoud, reden } = modelOf(name, drawn(text), opgegeven);
  const detail =
    inhoud.soort === 'protocol' ? ` ${inhoud.variant}` : inhoud.soort === 'register' ? ` ${inhoud.taal}` : '';
  return [`${inhoud.soort}${detail}`, reden];
}

describe('model/classify', () => {
  for (const [title, cases] of Object.entries({
    'reads as a regulation': regelingen,
    'reads as a register': registers,
    'leaves in peace': anders,
    'believes front matter': said,
  }))
    describe(title, () => {
      for (const [what, name, text, kind, reden] of cases)
        it(what, () => {
          assert.deepEqual(judged(name, text), [kind, reden]);
        });
    });

  it('follows the settings, but front matter before them', () => {
    const text = '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel';
    assert.deepEqual(judged('a.md', text, 'anders'), ['anders', GIVEN]);
    assert.deepEqual(judged('a.md', 'Zomaar tekst.', 'overeenkomst'), ['overeenkomst', GIVEN]);
    assert.deepEqual(judged('a.yaml', 'naam: a', 'register'), ['register nl', GIVEN]);
    assert.deepEqual(judged('a.yaml', 'verwerkingen: []', 'anders'), ['anders', GIVEN]);
    assert.deepEqual(judged('a.md', `---\nsoort: protocol\n---\n${text}`, 'anders'), ['protocol protocol', GIVEN]);
  });

  it('leaves its own reports in peace, unless told otherwise', () => {
    const report = `${rapportmerk}\n\n# Rapport over het privacyprotocol\n\n## Artikel 1 Doel\n`;
    assert.deepEqual(judged('a.md', report), ['anders', 'het is een rapport van Doelbinding']);
    assert.deepEqual(judged('a.md', report, 'protocol'), ['protocol protocol', GIVEN]);
  });

  it('never goes by the extension', () => {
    const text = 'Privacyprotocol Voorbeeldstad\n\nArtikel 1 Doel\n\n1. Tekst.\n';
    assert.deepEqual(judged('a.txt', text), judged('a.md', text));
  });

  it('shortens a long title in its reason', () => {
    const [, reden] = judged('a.md', `# Privacyprotocol ${'Voorbeeldstad '.repeat(20)}\n\n## Artikel 1 Doel`);
    assert.equal(reden.length, 'titel: ‘’'.length + 80);
  });

  it('knows languages by extension, in any case', () => {
    assert.deepEqual(
      ['a.md', 'a.MARKDOWN', 'a.txt', 'a.yaml', 'A.YML', 'a.docx', 'md', 'a.', 'a.md.bak'].map(languageOf),
      ['markdown', 'markdown', 'text', 'yaml', 'yaml', undefined, undefined, undefined, undefined],
    );
  });
});
