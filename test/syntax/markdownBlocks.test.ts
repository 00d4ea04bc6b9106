import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import type { Block } from '../../server/src/syntax/tree.ts';
import { spanIn } from '../../server/src/text/reading.ts';
import { mappingFault, readingsIn } from './markdownPlaces.ts';

/** A block in short: its kind, what sets it apart, and what it reads. */
function short(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h${String(block.depth)} ${block.reading.text}`;
    case 'paragraph': {
      const markers = block.markers.map(({ text }) => `${text} `).join('');
      const depth = block.listDepth > 0 && block.markers.length === 0 ? `+${String(block.listDepth)} ` : '';
      return `${block.quoted ? '> ' : ''}${depth}${markers}${block.reading.text}${block.comments.map((c) => ` {${c.reading.text}}`).join('')}`;
    }
    case 'table':
      return `${block.notation} ${block.rows.map(({ node }) => node.cells.map((cell) => cell.reading.text).join('|')).join(' / ')}`;
    case 'comment':
      return `${block.comment.ownLine ? 'own ' : ''}{${block.comment.reading.text}}`;
    case 'note':
      return `[^${block.label}] ${block.reading.text}`;
    default:
      return block.kind;
  }
}

function blocksOf(text: string): string[] {
  const syntax = readMarkdown(text);
  for (const { reading, origin } of readingsIn(syntax.blocks)) assert.equal(mappingFault(text, reading, origin), undefined);
  return syntax.blocks.map(({ node }) => short(node));
}

function check(name: string, text: string, ...expected: string[]): void {
  it(name, () => {
    assert.deepEqual(blocksOf(text), expected);
  });
}

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
    check('items that open with something else', '- # Kop\n- > citaat\n- ```\n  x\n  ```', '- ', 'h1 Kop', '> - citaat', '- ', 'code');
    check('a list that a paragraph cannot open', 'jaar\n2026. een\n- twee', 'jaar\n2026. een', '- twee');
    check('a comment before the words of an item', '- <!-- x -->\n  a', '{ x }', '- a');
  });

  describe('readings', () => {
    check('marks', '**vet** _schuin_ `code` ***beide***', 'vet schuin code beide');
    check('escapes', '\\*a\\* 2\\. b\\|c \\q', '*a* 2. b|c \\q');
    check('character references', 'caf&eacute; &amp;amp; &#8364; &onbekend; &nbsp;x', 'café &amp; € &onbekend; \u00a0x');
    check('links and images', '[de *wet*](/u "t") <https://voorbeeldstad.example> ![het *logo*](l.png)![][x]', 'de wet https://voorbeeldstad.example het logo![][x]');
    check('what looks like a link', '[datum] [a][b] [ ] taak', '[datum] [a][b] [ ] taak');
    check('line breaks', 'a\n   b\\\nc  \nd<br>e<br/>\nf', 'a\nb\nc\nd\ne\nf');
    check('line breaks of other systems', 'a\r\nb\rc\r\rd', 'a\nb\nc', 'd');
    check('known tags vanish', 'H<sub>2</sub>O <b class="x">vet</b> <a href="#">hier</a> <span>x</span>', 'H2O vet hier x');
    check('places to fill in stay', 'Namens <Bedrijfsnaam>, <naam, functie> op <datum> </plaats>', 'Namens <Bedrijfsnaam>, <naam, functie> op <datum> </plaats>');
    check('places to fill in on lines of their own', '<Bedrijfsnaam>\n\ntekst', '<Bedrijfsnaam>', 'tekst');
    check('blocks of HTML', '<div>\n<p>een &amp; <i>twee</i></p>\n<p>drie</p>\n</div>\n\n<meta name="x" />', 'een & twee\ndrie');
    check('scripts and declarations', '<!DOCTYPE html>\n\n<script>\n\nalert("x < y")\n</script>\n\n<?x y?>');
  });

  describe('comments', () => {
    check('on a line of their own', 'a\n\n<!-- x\ny -->\n\nb', 'a', 'own { x\ny }', 'b');
    check('between lines', 'a\n<!-- x -->\nb', 'a', 'own { x }', 'b');
    check('within a line', 'a <!-- x --> b <!-- y -->', 'a b { x } { y }');
    check('in items', '- a <!-- x -->\n- b\n  <!-- y -->', '- a { x }', '- b', 'own { y }');
    check('before words on the line', '<!-- x --> a', 'a { x }');
    check('behind a heading', '# Kop <!-- x -->', 'h1 Kop', '{ x }');
    check('several, short, and without an end', '<!-- x --> <!-- y -->\n\n<!---->\n\n<!-->\n\n<!-- z\n\na', '{ x }', '{ y }', 'own {}', 'own {}', 'own { z\n\na}');
    check('in indented text', '    een\n    <!-- x -->\n    twee', 'een\ntwee { x }');

    it('have the place of their signs and words', () => {
      const text = 'tekst <!-- afwijking x -->\n';
      const [block] = readMarkdown(text).blocks;
      assert.equal(block?.node.kind, 'paragraph');
      const [comment] = block.node.kind === 'paragraph' ? block.node.comments : [];
      assert.ok(comment);
      assert.equal(text.slice(comment.span.start, comment.span.end), '<!-- afwijking x -->');
      const words = spanIn({ reading: comment.reading, origin: block.origin });
      assert.equal(text.slice(words.start, words.end), ' afwijking x ');
    });
  });

  describe('tables', () => {
    check('a small one', '| A | B |\n|---|:-:|\n| a\\|b | `c\\|d` |\n| x<br>y | |\nz', 'gfm A|B / a|b|c|d / x\ny| / z');
    check('comments in a cell', '| A |\n|---|\n| a <!-- x --> |', 'gfm A / a');
    check('without bars at the ends', 'A | B\n--|--\n1 | 2', 'gfm A|B / 1|2');

    it('cells have all between the bars', () => {
      const text = 'x\n\n| A | B |\n|---|--|\n|  a \\| b |c\\| |\nd | e \\|\n|| f';
      const table = readMarkdown(text).blocks[1];
      assert.equal(table?.node.kind, 'table');
      const rows = table.node.kind === 'table' ? table.node.rows : [];
      assert.deepEqual(
        rows.map((row) => row.node.cells.map(({ span }) => text.slice(table.origin + row.origin + span.start, table.origin + row.origin + span.end))),
        [[' A ', ' B '], ['  a \\| b ', 'c\\| '], ['d ', ' e \\|'], ['', ' f']],
      );
      const [comment] = rows[1]?.node.cells[0]?.comments ?? [];
      assert.equal(comment, undefined);
    });

    it('a long one is one table with the places of its rows', () => {
      const rows = Array.from({ length: 40 }, (_, index) => `| naam ${String(index)} | **doel** [x] |`);
      const text = `# Register\n\n## Lijst\n| Naam | Doel |\n|---|---|\n${rows.join('\n')}\n\n[x]: /y\n`;
      const syntax = readMarkdown(text);
      const table = syntax.blocks[2];
      assert.ok(table?.node.kind === 'table');
      assert.equal(table.node.rows.length, 41);
      assert.equal(syntax.chunks.find((chunk) => chunk.rows.length > 0)?.rows.length, 40);
      const last = table.node.rows.at(-1);
      assert.ok(last);
      const origin = table.origin + last.origin;
      assert.equal(text.slice(origin + last.node.span.start, origin + last.node.span.end), rows.at(-1));
      assert.equal(last.node.cells[1]?.reading.text, 'doel x');
      assert.equal(text.slice(table.origin + table.node.span.start, table.origin + table.node.span.end).endsWith(rows.at(-1) ?? '?'), true);
    });
  });

  describe('tables with tabs', () => {
    check('in a paragraph', 'Inleiding\nDoel\tSet\nJeugd\t\n\nslot', 'Inleiding', 'tabs Doel|Set / Jeugd|', 'slot');
    check(
      'over items and indented lines',
      'Doel\tContact\n1. Informatie\tn.v.t.\n2. Melding\t*bij* aanvang\n\tjeugd&amp;gezin\nvervolg',
      'tabs Doel|Contact / 1. Informatie|n.v.t. / 2. Melding|bij aanvang / |jeugd&gezin\nvervolg',
    );
    check('as indented code', '\tnaam\tadres\n\tx\ty', 'tabs |naam|adres / |x|y');
    check('rows of dashes', 'a\tb\n-\t-\n- \tc\td', 'tabs a|b / -|- / -|c|d');
    check('between other text', 'een\na\tb\n- twee\n- drie', 'een', 'tabs a|b', '- twee', '- drie');
    check('two in a run', '- een\n- a\tb\n- twee\n\n- c\td', '- een', 'tabs - a|b', '- twee', 'tabs - c|d');
    check('a tab behind a marker is none', '1.\teen\n2.\ttwee\n-\tdrie\n\n•\tvier', '1. een', '2. twee', '- drie', '•\tvier');
    check('nor one in fenced code, HTML or a quote', '```\na\tb\n```\n\n<div>\na\tb\n</div>\n\n> a\tb', 'code', 'a\tb', '> a\tb');
    check('with comments', 'a\tb <!-- x -->\nc\td', 'tabs a|b / c|d');

    it('gives comments to their cells', () => {
      const [block] = readMarkdown('een <!-- w -->\na\tb <!-- x -->\nc <!-- y -->\td').blocks.slice(1);
      assert.ok(block?.node.kind === 'table');
      assert.deepEqual(
        block.node.rows.map(({ node }) => node.cells.map((cell) => cell.comments.map((comment) => comment.reading.text))),
        [
          [[], [' x ']],
          [[' y '], []],
        ],
      );
    });
  });

  describe('front matter', () => {
    it('is read as YAML, with places in the whole text', () => {
      const text = '---\nsoort: protocol\n---\n# Kop\n';
      const { frontMatter, bodyStart, blocks } = readMarkdown(text);
      assert.equal(bodyStart, 24);
      assert.deepEqual(blocks.map(({ node }) => short(node)), ['h1 Kop']);
      const [entry] = frontMatter?.entries ?? [];
      assert.equal(entry?.node.key, 'soort');
      const start = entry.origin + entry.node.keySpan.start;
      assert.equal(text.slice(start, start + 5), 'soort');
    });

    check('must be closed', '---\na: b\n\n- c', 'separator', 'a: b', '- c');
    check('must stand at the very top', '\n---\na: b\n---\n', 'separator', 'h2 a: b');
    check('may be empty', '---\n---\na', 'a');
  });

  it('passes blocks on that an edit does not touch', async () => {
    const { editMarkdown } = await import('../../server/src/syntax/markdown/readMarkdown.ts');
    const text = '# Een\n\ntwee\n\n- drie\n\nvier\n';
    const before = readMarkdown(text);
    const after = editMarkdown(before, [{ span: { start: 7, end: 11 }, newText: 'TWEE!' }], text.replace('twee', 'TWEE!'));
    assert.deepEqual(after.blocks.map((block, index) => block.node === before.blocks[index]?.node), [true, false, true, true]);
    assert.equal(after.blocks[0], before.blocks[0]);
    assert.equal(after.blocks[3]?.origin, (before.blocks[3]?.origin ?? 0) + 1);
  });
});
