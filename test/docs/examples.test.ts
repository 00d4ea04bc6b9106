/** Examples on the pages of the documentation: marks over markup, notation, and texts that look like markup. */
import assert from 'node:assert/strict';
import { documentOf, h } from '../../server/src/convert/hast.ts';
import { markdownPage } from '../../server/tools/docs/markdown.ts';

/** The page of a Markdown text, as HTML without its frame. */
function shown(markdown: string): string {
  const { content } = markdownPage(markdown, (text) => [text]);
  return documentOf(h('body', {}, content)).replace(/^<!doctype html><body>\n?|<\/body>\n$/g, '');
}

function example(info: string, text: string): string {
  return shown(`\`\`\`${info}\n${text}\n\`\`\``);
}

describe('an example in the documentation', () => {
  it('has the words of its mark in an element, also over markup', () => {
    assert.match(example('markdown fout', 'Dit «is fout».'), /Dit <mark>is fout<\/mark>\./);
    assert.match(
      example('markdown fout', 'Dit «is **echt** fout».'),
      /Dit <mark>is <\/mark><strong><mark>echt<\/mark><\/strong><mark> fout<\/mark>\./,
    );
    assert.match(example('yaml fout', 'naam: «Twee\nregels»'), /naam: <mark>Twee\nregels<\/mark>/);
  });

  it('is a document whose headings are none of the page, and whose links lead nowhere', () => {
    const html = example('markdown goed', '# Titel\n\nZie [hier](https://voorbeeld.example) en ![x](y.png).');
    assert.match(html, /<p class="titel">Titel<\/p>/);
    assert.doesNotMatch(html, /<h\d|<a |<img|voorbeeld\.example/);
  });

  it('keeps tables, numbers of lists and comments', () => {
    const html = example(
      'markdown goed',
      '| A | B |\n| --- | --- |\n| 1 | 2<br>3 |\n\n3. drie <!-- doelbinding: afwijking x -->',
    );
    assert.match(html, /<td>2<br>3<\/td>/);
    assert.match(html, /<ol start="3">/);
    assert.match(html, /<code>&lt;!-- doelbinding: afwijking x --><\/code>/);
  });

  it('is shown as it is written where it is about the notation', () => {
    assert.match(
      example('markdown fout', '---\npeildatum: «nu»\n---\n\n# Titel'),
      /<pre><code>---\npeildatum: <mark>nu<\/mark>\n---/,
    );
    assert.match(
      example('markdown fout', 'Een\n«<<<<<<<» ik\n=======\n'),
      /<pre><code>Een\n<mark>(?:&lt;){7}<\/mark> ik\n={7}/,
    );
  });

  it('says what it is', () => {
    assert.match(example('markdown fout klasse=oordeel', 'x'), /<strong>Fout<\/strong>[^<]*bevinding: oordeel/);
    assert.match(example('markdown goed peildatum=2016-01-01', 'x'), /peildatum 1 januari 2016/);
    assert.match(example('yaml goed bestand=doelbinding.yml soort=anders', 'x: y'), /doelbinding\.yml/);
    assert.match(example('yaml naast', 'x: y'), /<figure class="voorbeeld naast">/);
  });

  it('can be no markup', () => {
    for (const lang of ['markdown', 'text', 'yaml']) {
      const html = example(`${lang} fout`, '<script>alert(1)</script> «<img src=x onerror=y>»');
      assert.doesNotMatch(html, /<script|<img/, lang);
    }
    assert.doesNotMatch(shown('<script>alert(1)</script>\n\ntekst <b onclick="x">vet</b>'), /<script|<b /);
  });

  it('is plain code where it is no example', () => {
    assert.equal(shown('```sh\ndoelbinding check .\n```'), '<pre><code>doelbinding check .</code></pre>');
  });
});
