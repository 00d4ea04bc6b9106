import assert from 'node:assert/strict';
import { findTabTables, plainCellContent, tabTableBlock, type TabTable } from '../../server/src/syntax/tabTable.ts';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';
import type { Span } from '../../server/src/text/span.ts';

const linesOf = (text: string): Span[] => {
  const index = lineIndexOf(text);
  return Array.from({ length: index.lineCount }, (_, line) => ({
    start: index.lineStart(line),
    end: index.lineEnd(line),
  }));
};
const find = (text: string): readonly TabTable[] => findTabTables(text, linesOf(text));
const cellsOf = (text: string): string[][][] =>
  find(text).map((table) =>
    tabTableBlock(table, plainCellContent(text)).rows.map(({ node }) => node.cells.map((cell) => cell.reading.text)),
  );

describe('syntax/tabTable', () => {
  it('keeps empty cells at either end of a row', () => {
    assert.deepEqual(cellsOf('Doel\tSet\tBSN\nJeugd\t\t\n\tnaam\tja\n'), [
      [
        ['Doel', 'Set', 'BSN'],
        ['Jeugd', '', ''],
        ['', 'naam', 'ja'],
      ],
    ]);
  });

  it('begins with a row of empty cells, but not with an indented line of words', () => {
    assert.deepEqual(cellsOf('Wmo\t\t\nintake\tnaam\tja'), [
      [
        ['Wmo', '', ''],
        ['intake', 'naam', 'ja'],
      ],
    ]);
    assert.equal(find('\tIngesprongen\nintake\tnaam')[0]?.firstLine, 1);
  });

  it('goes on in the last cell where a line has no tab', () => {
    assert.deepEqual(cellsOf('intake\tnaam,\nadres\ntoets\tinkomen'), [
      [
        ['intake', 'naam,\nadres'],
        ['toets', 'inkomen'],
      ],
    ]);
  });

  it('lets a list below the last row begin anew, but keeps one between two rows in its cell', () => {
    const [table] = find('intake\tnaam\n1. eerste\n2. tweede');
    assert.deepEqual([table?.firstLine, table?.lineCount], [0, 1]);
    assert.deepEqual(cellsOf('intake\tgegevens:\n- naam\n- adres\ntoets\tinkomen'), [
      [
        ['intake', 'gegevens:\n- naam\n- adres'],
        ['toets', 'inkomen'],
      ],
    ]);
  });

  for (const text of [
    '1.\ttekst',
    '-\ttekst',
    '•\ttekst',
    'a)\ttekst',
    '3.1\ttekst',
    'Artikel 5\tTitel',
    'Artikel 5 Titel',
    '- 1.\ttekst',
    'tekst\t',
    '\ttekst',
    '',
  ])
    it(`sees no table in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(find(text), []);
    });

  it('reads an enumerator as the first cell where two more follow, or under a head of two columns', () => {
    assert.deepEqual(cellsOf('1.\tintake\tnaam'), [[['1.', 'intake', 'naam']]]);
    assert.deepEqual(cellsOf('Nr\tNaam\n1.\tintake'), [
      [
        ['Nr', 'Naam'],
        ['1.', 'intake'],
      ],
    ]);
  });

  it('parts tables at blank lines and says where they stand', () => {
    const tables = find('Inleiding\na\tb\n \nc\td\nvervolg\n\nslot');
    assert.deepEqual(
      tables.map(({ firstLine, lineCount }) => [firstLine, lineCount]),
      [
        [1, 1],
        [3, 2],
      ],
    );
  });

  it('gives spans that are what stands between the tabs', () => {
    const text = 'x\n naam \t adres\r\n  vervolg \n';
    const [table] = find(text);
    assert.ok(table);
    const { rows, span } = tabTableBlock(table, plainCellContent(text));
    assert.deepEqual(span, { start: 2, end: text.length - 1 });
    const [first, last] = rows[0]?.node.cells ?? [];
    assert.ok(first && last);
    assert.equal(text.slice(first.span.start, first.span.end), ' naam ');
    assert.equal(text.slice(last.span.start, last.span.end), ' adres\r\n  vervolg ');
    assert.equal(last.reading.text, 'adres\nvervolg');
    for (const run of last.reading.runs)
      if (run.length === run.sourceLength && last.reading.text[run.at] !== '\n')
        assert.equal(
          text.slice(run.source, run.source + run.length),
          last.reading.text.slice(run.at, run.at + run.length),
        );
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    const text = `a\tb\n${'vervolg\n'.repeat(100_000)}${'1. '.repeat(50_000)}\n${'c\td\n'.repeat(50_000)}`;
    assert.equal(cellsOf(text)[0]?.length, 50_001);
    assert.ok(performance.now() - started < 3_000);
  });
});
