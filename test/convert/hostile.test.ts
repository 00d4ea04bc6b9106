/** No source makes an import throw or hang: it is read, or refused with a reason. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../server/src/convert/decode.ts';
import { list, paragraph, wordFile } from '../support/wordFile.ts';
import { importOf } from './importing.ts';

const word = wordFile(paragraph('Artikel 1 Doel') + paragraph('Het college helpt.', { list: '1' }), {
  numbering: list(1, 'decimal %1.'),
});
const mutations = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
const pieces = fc.constantFrom(
  '<artikel>',
  '</artikel>',
  '<al>',
  '</al>',
  '<li nr="1.">',
  '</li>',
  '<table>',
  '<row>',
  '<entry namest="a">',
  '</table>',
  '<noot>',
  '<kop>',
  '</kop>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&x;',
  '<w:p>',
  'tekst 1. ',
  '# ',
  '| ',
  '\n',
  '\t',
  '<ul>',
  '<li>',
  '</ul>',
  '<ol type="i">',
  '<dl>',
  '<dt>',
  '<dd>',
  '<p id="n">',
  '<sup><a href="#n">1</a></sup>',
  '<p class="ondertekening">',
  '<span class="ol">a. </span>',
  '**',
  '\u0000',
);
const rough = fc.array(pieces, { maxLength: 60 }).map((all) => all.join(''));

async function survives(source: Uint8Array | string, filename: string): Promise<void> {
  const outcome = await importOf(source, filename);
  assert.ok('reden' in outcome ? outcome.reden !== '' : outcome.text !== '');
}

describe('convert: hostile sources', function () {
  this.timeout(60_000);

  it('does not throw on Word files with changed bytes', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const bytes = Uint8Array.from(word);
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        await survives(bytes, 'a.docx');
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('does not throw on rough XML, HTML, Word and text', async () => {
    await fc.assert(
      fc.asyncProperty(rough, async (text) => {
        await survives(`<cvdr>${text}</cvdr>`, 'a.xml');
        await survives(`<html><body>${text}`, 'a.html');
        await survives(`Artikel 1\n${text}`, 'a.txt');
        await survives(wordFile(text), 'a.docx');
      }),
      { seed: 12, numRuns: 80 },
    );
  });

  it('reads long and deep texts in time that grows with them', async () => {
    for (const text of [
      '<div>'.repeat(50_000),
      '<b>'.repeat(50_000),
      '<table><tr><td>'.repeat(3000),
      '<dl><dt>a</dt>'.repeat(20_000),
      `${'<p>a<sup><a href="#n">1</a></sup></p>'.repeat(2000)}<div id="n">${'<p>1 b</p>'.repeat(2000)}</div>`,
      'a '.repeat(50_000),
    ])
      await survives(text, 'a.html');
    for (const text of ['- '.repeat(20_000), '1. a\n'.repeat(2000), '*'.repeat(30_000), '[^'.repeat(20_000)])
      await survives(`Artikel 1 Doel\n${text}`, 'a.txt');
  });

  it('decodes any bytes, and what is UTF-8 as a decoder of the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        const encoded = new TextEncoder().encode(text);
        assert.equal(decode(encoded).text, new TextDecoder().decode(encoded));
        assert.equal(typeof decode(bytes).text, 'string');
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
