/** Word documents: the numbers that Word makes itself, and what is not read. */
import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { list, paragraph, wordFile } from '../support/wordFile.ts';
import { importOf, markdownFrom, refusalOf } from './importing.ts';

const STYLES =
  '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Inhopg1"><w:name w:val="toc 1"/></w:style>';

describe('convert: Word', () => {
  it('gives artikelen, leden and onderdelen the numbers that Word gives them', async () => {
    const body = [
      paragraph('Privacyprotocol Voorbeeldstad', { style: 'Titel' }),
      paragraph('Begrippen', { style: 'Kop1' }),
      paragraph('Er zijn begrippen:', { list: '2' }),
      paragraph('college;', { list: '2:1' }),
      paragraph('inwoner.', { list: '2:1' }),
      paragraph('En verder niets.', { list: '2' }),
      paragraph('Doel', { style: 'Kop1' }),
      paragraph('Het college helpt.', { list: '3' }),
    ].join('');
    const numbering =
      list(1, 'decimal Artikel %1') + list(2, 'decimal %1.', 'lowerLetter %2.') + list(3, 'decimal %1.');
    assert.equal(
      await markdownFrom(wordFile(body, { styles: STYLES, numbering }), 'a.docx'),
      [
        '# Privacyprotocol Voorbeeldstad',
        '## Artikel 1 Begrippen',
        '1. Er zijn begrippen:\n   - a. college;\n   - b. inwoner.\n2. En verder niets.',
        '## Artikel 2 Doel',
        '1. Het college helpt.\n',
      ].join('\n\n'),
    );
  });

  it('counts levels that are numbered together, in letters and in Roman digits', async () => {
    const body = ['1', '1:1', '1:1', '1', '1:1', '1:1:'].map((at, index) =>
      paragraph(`Regel ${String(index)}`, { list: at }),
    );
    const markdown = await markdownFrom(
      wordFile(body.join(''), { numbering: list(1, 'upperRoman %1.', 'decimal %1.%2') }),
      'a.docx',
    );
    assert.deepEqual(
      markdown
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.trim()),
      ['- I. Regel 0', '- I.1 Regel 1', '- I.2 Regel 2', '- II. Regel 3', '- II.1 Regel 4', '- II.2 Regel 5'],
    );
  });

  it('keeps the emphasis of who signs, whose initial is no number', async () => {
    const run = (text: string, look: string): string =>
      `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const signed = [
      run('de secretaris,', '<w:b/>'),
      run('A. Voorbeeld', '<w:i/>'),
      run('de burgemeester,', '<w:b/>'),
      run('A.B. van der Voorbeeld', ''),
    ].join('');
    assert.equal(
      await markdownFrom(wordFile(signed), 'a.docx'),
      '**de secretaris,**\n\n*A. Voorbeeld*\n\n**de burgemeester,**\n\nA.B. van der Voorbeeld\n',
    );
    const choices = [run('Het college besluit,', ''), run('A. toe te wijzen;', ''), run('B. af te wijzen.', '')].join(
      '',
    );
    assert.equal(
      await markdownFrom(wordFile(choices), 'a.docx'),
      'Het college besluit,\n\n- A. toe te wijzen;\n- B. af te wijzen.\n',
    );
  });

  it('leaves the head of a table empty whose first row says what rows say', async () => {
    const row = (term: string, text: string): string =>
      `<w:tr>${[term, text].map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const rows = [row('college', 'het college van Voorbeeldstad;'), row('inwoner', 'wie hulp vraagt.')].join('');
    const text = await markdownFrom(wordFile(`${paragraph('Begrippen')}<w:tbl>${rows}</w:tbl>`), 'a.docx');
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('|')),
      ['| | |', '| --- | --- |', '| college | het college van Voorbeeldstad; |', '| inwoner | wie hulp vraagt. |'],
    );
  });

  it('makes the first row of a table its head, and keeps lines and joined cells', async () => {
    const cell = (inner: string, span = 1): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${String(span)}"/></w:tcPr>${inner}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(paragraph('Doel'))}${cell(paragraph('BSN'))}</w:tr><w:tr>${cell(paragraph('Jeugd') + paragraph('en ouders'), 2)}</w:tr></w:tbl>`;
    assert.equal(
      await markdownFrom(wordFile(table), 'a.docx'),
      '| Doel | BSN |\n| --- | --- |\n| Jeugd<br>en ouders | |\n',
    );
  });

  it('keeps footnotes, and names what it leaves out', async () => {
    const body = [
      paragraph('Inhoud 1', { style: 'Inhopg1' }),
      '<w:p><w:r><w:t>Zie de noot</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r>',
      '<w:del><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>',
    ].join('');
    const footnotes = `<w:footnote w:id="7">${paragraph('Een noot.')}</w:footnote>`;
    const outcome = await importOf(
      wordFile(body, { styles: STYLES, footnotes, comments: `<w:comment>${paragraph('klopt dit?')}</w:comment>` }),
      'a.docx',
    );
    assert.ok(!('reden' in outcome));
    assert.equal(outcome.text, 'Zie de noot[^1]\n\n[^1]: Een noot.\n');
    assert.deepEqual(
      outcome.samenvatting.weggelaten.map(({ tekst }) => tekst),
      ['Inhoud 1', 'oud', 'klopt dit?'],
    );
  });

  it('refuses macros, passwords, old Word, pdf, bombs and damaged files, and says what to do', async () => {
    const file = wordFile(paragraph('tekst'));
    assert.match(await refusalOf(file, 'a.docm'), /macro/);
    assert.match(
      await refusalOf(zipSync({ 'word/document.xml': file, 'word/vbaProject.bin': file }), 'a.docx'),
      /macro/,
    );
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    assert.match(await refusalOf(ole, 'a.docx'), /wachtwoord/);
    assert.match(await refusalOf(ole, 'a.doc'), /oude versie/);
    assert.match(await refusalOf('%PDF-1.7', 'a.pdf'), /pdf/);
    assert.match(await refusalOf(file.subarray(0, 200), 'a.docx'), /beschadigd/);
    assert.match(await refusalOf(new Uint8Array(60 * 1024 * 1024), 'a.docx'), /60 MB/);
    assert.match(await refusalOf(strToU8('x'), 'a.rar'), /Wij lezen .*\.docx/);
  });

  it('refuses a zip bomb, also one that lies about its size', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) });
    assert.match(await refusalOf(bomb, 'a.docx'), /onredelijk groot/);
    const central = bomb.findLastIndex((_, at) => bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1);
    const liar = Uint8Array.from(bomb);
    new DataView(liar.buffer).setUint32(central + 24, 1000, true);
    assert.match(await refusalOf(liar, 'a.docx'), /onredelijk groot/);
  });
});
