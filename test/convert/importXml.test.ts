/** Regulations in XML: structure by the numbers, also where leden are not marked as such. */
import assert from 'node:assert/strict';
import { importOf, markdownFrom, refusalOf } from './importing.ts';

const regeling = (text: string): string =>
  `<?xml version="1.0"?><cvdr xmlns="http://x/"><meta><owmskern><identifier>CVDR1_1</identifier></owmskern>` +
  `<issued>2026-09-15</issued></meta><body><intitule>Privacyprotocol Voorbeeldstad</intitule><regeling>` +
  `<regeling-tekst>${text}</regeling-tekst></regeling></body></cvdr>`;
const artikel = (inner: string): string =>
  `<artikel><kop><label>Artikel</label><nr>1</nr><titel>Doel</titel></kop>${inner}</artikel>`;
const HEAD =
  '---\nstatus: vastgesteld\nbron: CVDR1_1\nvastgesteld: 2026-09-15\n---\n\n# Privacyprotocol Voorbeeldstad\n\n';

describe('convert: XML', () => {
  it('gives leden that are marked and leden that are not the same form', async () => {
    const wanted = `${HEAD}## Artikel 1 Doel\n\n1. Het college helpt.\n   - a. jong;\n   - b. oud.\n2. Dit geldt altijd.\n`;
    const marked = artikel(
      '<lid><lidnr>1.</lidnr><al>Het college helpt.</al><lijst><li nr="a."><al>jong;</al></li><li nr="b."><al>oud.</al></li></lijst></lid>' +
        '<lid><lidnr>2.</lidnr><al>Dit geldt altijd.</al></lid>',
    );
    const loose = artikel(
      '<al>1. Het college helpt.</al><al>a. jong;</al><al>b. oud.</al><al>2. Dit geldt altijd.</al>',
    );
    const listed = artikel(
      '<lijst><li nr="1."><al>Het college helpt.</al></li><li nr="a."><al>jong;</al></li><li nr="b."><al>oud.</al></li>' +
        '<li nr="2."><al>Dit geldt altijd.</al></li></lijst>',
    );
    for (const form of [marked, loose, listed]) assert.equal(await markdownFrom(regeling(form), 'a.xml'), wanted);
  });

  it('keeps tables with the columns that a cell spans, and footnotes', async () => {
    const table =
      '<table><tgroup><colspec colname="a"/><colspec colname="b"/><tbody><row><entry><al>Doel</al></entry><entry><al>BSN</al></entry></row>' +
      '<row><entry namest="a" nameend="b"><al>Jeugd</al></entry></row></tbody></tgroup></table>';
    const text = artikel(`<al>Zie hierna<noot><noot.nr>1</noot.nr><noot.al>Een noot.</noot.al></noot>.</al>${table}`);
    assert.equal(
      await markdownFrom(regeling(text), 'a.xml'),
      `${HEAD}## Artikel 1 Doel\n\nZie hierna[^1].\n\n| Doel | BSN |\n| --- | --- |\n| Jeugd | |\n\n[^1]: Een noot.\n`,
    );
  });

  it('writes the dot behind a number that the source leaves to the layout', async () => {
    const text = artikel('<lid><lidnr>1</lidnr><al>Een.</al></lid><lid><lidnr>2</lidnr><al>Twee.</al></lid>');
    assert.equal(await markdownFrom(regeling(text), 'a.xml'), `${HEAD}## Artikel 1 Doel\n\n1. Een.\n2. Twee.\n`);
  });

  it('keeps emphasis in cells and signatures, in which an initial is no number', async () => {
    const table =
      '<table><tgroup><tbody><row><entry><al>Doel</al></entry></row><row><entry><al><cur>Jeugd</cur> en ouders</al>' +
      '<al><nadruk type="vet">altijd</nadruk></al></entry></row></tbody></tgroup></table>';
    const signed =
      '<regeling-sluiting><ondertekening><functie>De <cur>burgemeester</cur>,</functie><naam>A. Voorbeeld</naam></ondertekening>' +
      '<ondertekening><al><vet>De secretaris</vet></al><al><cur>B. Voorbeeld</cur></al></ondertekening></regeling-sluiting>';
    assert.equal(
      await markdownFrom(regeling(artikel(table) + signed), 'a.xml'),
      `${HEAD}## Artikel 1 Doel\n\n| Doel |\n| --- |\n| *Jeugd* en ouders<br>**altijd** |\n\n` +
        'De *burgemeester*,\n\nA. Voorbeeld\n\n**De secretaris**\n\n*B. Voorbeeld*\n',
    );
  });

  it('writes signs of Markdown so that they read as themselves', async () => {
    const text = artikel('<al># geen kop</al><al>a*b* [x](y) &lt;b&gt; 1 \\* _x_</al>');
    const markdown = await markdownFrom(regeling(text), 'a.xml');
    assert.match(markdown, /\n\\# geen kop\n/);
    assert.match(markdown, /a\\\*b\\\* \[x\\\]\(y\) \\<b>/);
  });

  it('tells what of the record of the publication is left out', async () => {
    const outcome = await importOf(regeling(artikel('<al>Het college helpt.</al>')), 'a.xml');
    assert.ok(!('reden' in outcome));
    assert.deepEqual(
      outcome.samenvatting.weggelaten.map(({ waar }) => waar),
      ['metagegevens'],
    );
    assert.equal(outcome.samenvatting.gelezen, outcome.samenvatting.geplaatst + 2);
  });

  it('refuses what declares entities, is broken, is deep beyond reason or is no regulation', async () => {
    const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><cvdr><al>&e;</al></cvdr>';
    assert.match(await refusalOf(entity, 'a.xml'), /DOCTYPE/);
    assert.match(await refusalOf('<cvdr><al>a</cvdr>', 'a.xml'), /regel 1/);
    assert.match(await refusalOf('<a>'.repeat(100_000), 'a.xml'), /lagen diep/);
    assert.match(await refusalOf('<a><b>c</b></a>', 'a.xml'), /geen regeling/);
  });
});
