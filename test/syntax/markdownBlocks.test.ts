import assert from 'node:assert/strict';
import { editMarkdown, readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import { spanIn } from '../../server/src/text/reading.ts';
import { blocksOf, check } from './markdownShort.ts';

describe('syntax/markdown: blocks', () => {
  check('headings', '# Een\n\nTwee\n====\n\n### Drie ###', 'h1 Een', 'h1 Twee', 'h3 Drie');
  check('no heading without a space', '###Artikel  1\n\ntekst', '###Artikel  1', 'tekst');
  check('lines across the page', 'a\n\n***\n\nb', 'a', 'separator', 'b');
  check('fenced code', '```\n# a\tb\n\nc\n```\n\nd', 'code', 'd');
  check('indented code is text', '    een\n      twee\n\n    drie', 'een\ntwee', 'drie');
  check('quotes', '> een\nlui\n>\n> - twee', '> een\nlui', '> - twee');
  check('link definitions vanish', '[a]: /b\n\nzie [dit][a]', 'zie dit');
  check('notes', 'tekst[^1] en ¹\n\n[^1]: Een *noot*.\n\n    vervolg', 'tekst en ¹', '[^1] Een noot.\nvervolg');
  check('nothing', '\n \n\n');

  describe('lists', () => {
    check('one marker, and another in the text', '- 3.1 tekst\n- 3.2 meer', '- 3.1 tekst', '- 3.2 meer');
    check('an item that opens with an item', '- 1. Het team\n- 2) De raad', '- 1. Het team', '- 2) De raad');
    check('markers as written', '+ a\n\n007. b\n\n3) c', '+ a', '007. b', '3) c');
    check('later paragraphs', '- a\n\n  b\n\n      c\n  - d\n\n    e', '- a', '+1 b', '+1 c', '- d', '+2 e');
    check('items without text', '-\n- 1.\n- ***', '- ', '- 1. ', '- ', 'separator');
    check(
      'items that open with something else',
      '- # Kop\n- > citaat\n- ```\n  x\n  ```',
      '- ',
      'h1 Kop',
      '> - citaat',
      '- ',
      'code',
    );
    check('a list that a paragraph cannot open', 'jaar\n2026. een\n- twee', 'jaar\n2026. een', '- twee');
    check('a comment before the words of an item', '- <!-- x -->\n  a', '{ x }', '- a');
  });

  describe('readings', () => {
    check('marks', '**vet** _schuin_ `code` ***beide***', 'vet schuin code beide');
    check('escapes', '\\*a\\* 2\\. b\\|c \\q', '*a* 2. b|c \\q');
    check(
      'character references',
      'caf&eacute; &amp;amp; &#8364; &onbekend; &nbsp;x',
      'café &amp; € &onbekend; \u00a0x',
    );
    check(
      'links and images',
      '[de *wet*](/u "t") <https://voorbeeldstad.example> ![het *logo*](l.png)![][x]',
      'de wet https://voorbeeldstad.example het logo![][x]',
    );
    check('what looks like a link', '[datum] [a][b] [ ] taak', '[datum] [a][b] [ ] taak');
    check('line breaks', 'a\n   b\\\nc  \nd<br>e<br/>\nf', 'a\nb\nc\nd\ne\nf');
    check('line breaks of other systems', 'a\r\nb\rc\r\rd', 'a\nb\nc', 'd');
    check(
      'known tags vanish',
      'H<sub>2</sub>O <b class="x">vet</b> <a href="#">hier</a> <span>x</span>',
      'H2O vet hier x',
    );
    check(
      'places to fill in stay',
      'Namens <Bedrijfsnaam>, <naam, functie> op <datum> </plaats>',
      'Namens <Bedrijfsnaam>, <naam, functie> op <datum> </plaats>',
    );
    check('places to fill in on lines of their own', '<Bedrijfsnaam>\n\ntekst', '<Bedrijfsnaam>', 'tekst');
    check(
      'blocks of HTML',
      '<div>\n<p>een &amp; <i>twee</i></p>\n<p>drie</p>\n</div>\n\n<meta name="x" />',
      'een & twee\ndrie',
    );
    check('scripts and declarations', '<!DOCTYPE html>\n\n<script>\n\nalert("x < y")\n</script>\n\n<?x y?>');
  });

  describe('comments', () => {
    check('on a line of their own', 'a\n\n<!-- x\ny -->\n\nb', 'a', 'own { x\ny }', 'b');
    check('between lines', 'a\n<!-- x -->\nb', 'a', 'own { x }', 'b');
    check('within a line', 'a <!-- x --> b <!-- y -->', 'a b { x } { y }');
    check('in items', '- a <!-- x -->\n- b\n  <!-- y -->', '- a { x }', '- b', 'own { y }');
    check('before words on the line', '<!-- x --> a', 'a { x }');
    check('behind a heading', '# Kop <!-- x -->', 'h1 Kop', '{ x }');
    check(
      'several, short, and without an end',
      '<!-- x --> <!-- y -->\n\n<!---->\n\n<!-->\n\n<!-- z\n\na',
      '{ x }',
      '{ y }',
      'own {}',
      'own {}',
      'own { z\n\na}',
    );
    check('in indented text', '    een\n    <!-- x -->\n    twee', 'een\ntwee { x }');

    it('have the place of their signs and words', () => {
      const text = 'tekst <!-- afwijking x -->\n';
      const [block] = readMarkdown(text).blocks;
      assert.ok(block?.node.kind === 'paragraph');
      const [comment] = block.node.comments;
      assert.ok(comment);
      assert.equal(text.slice(comment.span.start, comment.span.end), '<!-- afwijking x -->');
      const words = spanIn({ reading: comment.reading, origin: block.origin });
      assert.equal(text.slice(words.start, words.end), ' afwijking x ');
    });
  });

  describe('front matter', () => {
    it('is read as YAML, with places in the whole text', () => {
      const text = '---\nsoort: protocol\n---\n# Kop\n';
      const { frontMatter, bodyStart } = readMarkdown(text);
      assert.equal(bodyStart, 24);
      assert.deepEqual(blocksOf(text), ['h1 Kop']);
      const [entry] = frontMatter?.entries ?? [];
      assert.equal(entry?.node.key, 'soort');
      const start = entry.origin + entry.node.keySpan.start;
      assert.equal(text.slice(start, start + 5), 'soort');
    });

    check('must be closed', '---\na: b\n\n- c', 'separator', 'a: b', '- c');
    check('must stand at the very top', '\n---\na: b\n---\n', 'separator', 'h2 a: b');
    check('may be empty', '---\n---\na', 'a');
  });

  it('passes blocks on that an edit does not touch', () => {
    const text = '# Een\n\ntwee\n\n- drie\n\nvier\n';
    const before = readMarkdown(text);
    const after = editMarkdown(
      before,
      [{ span: { start: 7, end: 11 }, newText: 'TWEE!' }],
      text.replace('twee', 'TWEE!'),
    );
    assert.deepEqual(
      after.blocks.map((block, index) => block.node === before.blocks[index]?.node),
      [true, false, true, true],
    );
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.equal(after.blocks[3]?.origin, (before.blocks[3]?.origin ?? 0) + 1);
  });
});
