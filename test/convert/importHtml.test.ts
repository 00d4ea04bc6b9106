/** Web pages: the regulation apart from what the website puts around it, in the layouts of publishers. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { importOf, markdownFrom } from './importing.ts';

const WANTED = '## Artikel 1 Doel\n\n1. Het college helpt.\n   - a. jong;\n   - b. oud.\n2. Dit geldt altijd.\n';

/** Pages in the layouts of publishers, each beside the protocol that it holds. */
const PAGES = new URL('../fixtures/imports/', import.meta.url);

describe('convert: HTML', () => {
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.html')))
    it(`reads the layout of ${name}, of which nothing is lost but the website around it`, async () => {
      const outcome = await importOf(readFileSync(new URL(name, PAGES), 'utf8'), name);
      assert.ok(!('reden' in outcome));
      assert.equal(outcome.text, readFileSync(new URL(name.replace('.html', '.md'), PAGES), 'utf8'));
      assert.deepEqual(outcome.samenvatting.opmerkingen, []);
      assert.deepEqual([...new Set(outcome.samenvatting.weggelaten.map(({ waar }) => waar))], ['om de tekst heen']);
    });

  it('takes as a footnote only what a small number leads to, and no list of them as one', async () => {
    const call = (to: string): string => `<sup><a href="#${to}">1</a></sup>`;
    const other = '<sup><a href="#b">2</a></sup>';
    const shared = `<main><p>Tekst${call('a')} en meer${other}.</p><div><a id="a"></a>1 Een.<br><a id="b"></a>2 Twee.</div></main>`;
    assert.equal(await markdownFrom(shared, 'a.html'), 'Tekst1 en meer2.\n\n1 Een.\\\n2 Twee.\n');
    const section = `<main><p>Tekst${call('a')}.</p><div id="a"><h2>Artikel 1 Doel</h2><p>Het college helpt.</p></div></main>`;
    assert.equal(await markdownFrom(section, 'a.html'), 'Tekst1.\n\n## Artikel 1 Doel\n\nHet college helpt.\n');
    const back = `<main><p id="t">Tekst${call('a')}.</p><p id="a"><sup><a href="#t">1</a></sup> Een noot.</p></main>`;
    assert.equal(await markdownFrom(back, 'a.html'), 'Tekst[^1].\n\n[^1]: Een noot.\n');
  });
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
