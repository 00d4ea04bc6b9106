import assert from 'node:assert/strict';
import { readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import type { Located, Table } from '../../server/src/syntax/tree.ts';
import { check } from './markdownShort.ts';

/** The first table of a text, with its origin. */
function tableOf(text: string): Located<Table> {
  for (const { origin, node } of readMarkdown(text).blocks) if (node.kind === 'table') return { origin, node };
  throw new assert.AssertionError({ message: 'no table' });
}

describe('syntax/markdown: tables', () => {
  describe('of Markdown', () => {
    check('a small one', '| A | B |\n|---|:-:|\n| a\\|b | `c\\|d` |\n| x<br>y | |\nz', 'gfm A|B / a|b|c|d / x\ny| / z');
    check('comments in a cell', '| A |\n|---|\n| a <!-- x --> |', 'gfm A / a');
    check('without bars at the ends', 'A | B\n--|--\n1 | 2', 'gfm A|B / 1|2');

    it('cells have all between the bars', () => {
      const text = 'x\n\n| A | B |\n|---|--|\n|  a \\| b |c\\| |\nd | e \\|\n|| f';
      const { origin, node: table } = tableOf(text);
      assert.deepEqual(
        table.rows.map((row) =>
          row.node.cells.map(({ span }) =>
            text.slice(origin + row.origin + span.start, origin + row.origin + span.end),
          ),
        ),
        [
          [' A ', ' B '],
          ['  a \\| b ', 'c\\| '],
          ['d ', ' e \\|'],
          ['', ' f'],
        ],
      );
    });

    it('cells hold their comments', () => {
      const { node: table } = tableOf('| A | B |\n|---|---|\n| a | b <!-- x --> |');
      const cells = table.rows[1]?.node.cells ?? [];
      assert.deepEqual(
        cells.map(({ comments }) => comments.map(({ reading }) => reading.text)),
        [[], [' x ']],
      );
    });

    it('a long one is one table with the places of its rows', () => {
      const rows = Array.from({ length: 40 }, (_, index) => `| naam ${String(index)} | **doel** [x] |`);
      const text = `# Register\n\n## Lijst\n| Naam | Doel |\n|---|---|\n${rows.join('\n')}\n\n[x]: /y\n`;
      const syntax = readMarkdown(text);
      assert.equal(syntax.chunks.find((chunk) => chunk.rows.length > 0)?.rows.length, 40);
      const { origin, node: table } = tableOf(text);
      assert.equal(table.rows.length, 41);
      const last = table.rows.at(-1);
      assert.ok(last);
      const { start, end } = last.node.span;
      assert.equal(text.slice(origin + last.origin + start, origin + last.origin + end), rows.at(-1));
      assert.equal(last.node.cells[1]?.reading.text, 'doel x');
      const whole = text.slice(origin + table.span.start, origin + table.span.end);
      assert.ok(whole.startsWith('| Naam') && whole.endsWith(rows.at(-1) ?? '?'));
    });
  });

  describe('with tabs', () => {
    check('in a paragraph', 'Inleiding\nDoel\tSet\nJeugd\t\n\nslot', 'Inleiding', 'tabs Doel|Set / Jeugd|', 'slot');
    check(
      'over items and indented lines',
      'Doel\tContact\n1. Informatie\tn.v.t.\n2. Melding\t*bij* aanvang\n\tjeugd&amp;gezin\nvervolg',
      'tabs Doel|Contact / 1. Informatie|n.v.t. / 2. Melding|bij aanvang / |jeugd&gezin\nvervolg',
    );
    check('as indented code', '\tnaam\tadres\n\tx\ty', 'tabs |naam|adres / |x|y');
    check('rows of dashes', 'a\tb\n-\t-\n- \tc\td', 'tabs a|b / -|- / -|c|d');
    check('between other text', 'een\na\tb\n- twee\n- drie', 'een', 'tabs a|b', '- twee', '- drie');
    check('below a marker on a line of its own', '1.\n   a\tb\n\n   c', '1. ', 'tabs a|b', '+1 c');
    check('two in a run', '- een\n- a\tb\n- twee\n\n- c\td', '- een', 'tabs - a|b', '- twee', 'tabs - c|d');
    check(
      'a tab behind a marker is none',
      '1.\teen\n2.\ttwee\n-\tdrie\n\n•\tvier',
      '1. een',
      '2. twee',
      '- drie',
      '•\tvier',
    );
    check(
      'nor one in fenced code, HTML or a quote',
      '```\na\tb\n```\n\n<div>\na\tb\n</div>\n\n> a\tb',
      'code',
      'a\tb',
      '> a\tb',
    );
    check('with comments', 'a\tb <!-- x -->\nc\td', 'tabs a|b / c|d');

    it('gives comments to their cells', () => {
      const { node: table } = tableOf('een <!-- w -->\na\tb <!-- x -->\nc <!-- y -->\td');
      assert.deepEqual(
        table.rows.map(({ node }) => node.cells.map(({ comments }) => comments.map(({ reading }) => reading.text))),
        [
          [[], [' x ']],
          [[' y '], []],
        ],
      );
    });
  });
});
