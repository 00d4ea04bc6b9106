/** Web pages: the regulation apart from what the website puts around it, in the layouts of publishers. */
import assert from 'node:assert/strict';
import { importOf, markdownFrom } from './importing.ts';

const WANTED = '## Artikel 1 Doel\n\n1. Het college helpt.\n   - a. jong;\n   - b. oud.\n2. Dit geldt altijd.\n';

describe('convert: HTML', () => {
  it('reads the layout of an official publication', async () => {
    const page = `<div id="Inhoud"><div class="officiele-publicatie"><p class="artikel_kop">Artikel 1 Doel</p>
      <p class="common-al">1. Het college helpt.</p><p class="common-al">a. jong;</p><p class="common-al">b. oud.</p>
      <p class="common-al">2. Dit geldt altijd.</p></div></div>`;
    assert.equal(await markdownFrom(page, 'a.html'), WANTED);
  });

  it('reads the layout of a regulation with numbers in elements of their own', async () => {
    const page = `<main><h2>Artikel 1 Doel</h2><ul class="expliciet"><li><span class="nr">1.</span><p>Het college helpt.</p>
      <ul><li><span class="nr">a.</span><p>jong;</p></li><li><span class="nr">b.</span><p>oud.</p></li></ul></li>
      <li><span class="nr">2.</span><p>Dit geldt altijd.</p></li></ul></main>`;
    assert.equal(await markdownFrom(page, 'a.html'), WANTED);
  });

  it('counts lists as a browser does', async () => {
    const page = `<main><h2>Artikel 1 Doel</h2><ol><li>Het college helpt.<ol type="a"><li>jong;</li><li>oud.</li></ol></li>
      <li>Dit geldt altijd.</li></ol></main>`;
    assert.equal(await markdownFrom(page, 'a.html'), WANTED);
  });

  it('leaves out what hides or stands around the text, and says so', async () => {
    const page =
      '<html><body><nav>Menu</nav><script>let x = 1;</script><h1>Protocol</h1><table><tr><th>Doel</th><td colspan=2>a<br>b</td></tr></table></body></html>';
    const outcome = await importOf(page, 'a.html');
    assert.ok(!('reden' in outcome));
    assert.equal(outcome.text, '# Protocol\n\n| Doel | a<br>b | |\n| --- | --- | --- |\n');
    assert.deepEqual(
      outcome.samenvatting.weggelaten.map(({ tekst }) => tekst),
      ['Menu'],
    );
  });
});
