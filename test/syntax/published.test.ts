/** Published text: blocks by blank lines, tables by tabs, and few signs within a line. */
import assert from 'node:assert/strict';
import { editPublished, readPublished, type PublishedSyntax } from '../../server/src/syntax/published/readPublished.ts';
import type { Block, Located } from '../../server/src/syntax/tree.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { blockOutline, drawn } from '../support/blockOutline.ts';
import { assertLinear } from '../support/growth.ts';
import { publishedSample, publishedTokens } from '../support/publishedSample.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { passageFault } from '../support/sourceText.ts';

const outlineOf = (text: string): string => blockOutline(readPublished(text));

describe('syntax/published: blocks', () => {
  it('parts paragraphs at blank lines, whatever stands in them', () => {
    assert.equal(
      outlineOf('\n\neen\ntwee\n \t\ndrie\r\n\r\nvier\r\rvijf\n\u00A0\nzes\n'),
      drawn(`
        paragraph: een⏎twee
        paragraph: drie
        paragraph: vier
        paragraph: vijf
        paragraph: zes
      `),
    );
  });

  it('reads lines without their indentation, and a form feed as white space', () => {
    assert.equal(outlineOf('  een  \n    twee\n\f\ndrie'), 'paragraph: een⏎twee\nparagraph: drie');
  });

  it('reads a run of lines with tabs as a table between its paragraphs', () => {
    assert.equal(
      outlineOf('Inleiding\nDoel\tSet\tBSN\nJeugd\t\t\nhulp\tnaam,\tja\ngeboortedatum\n1. slot'),
      drawn(`
        paragraph: Inleiding
        table tabs:
          Doel | Set | BSN
          Jeugd |  |
          hulp | naam, | ja⏎geboortedatum
        paragraph: 1. slot
      `),
    );
  });

  it('leaves headings and enumerators to the model', () => {
    assert.equal(outlineOf('# Titel\n\n- 1. lid'), 'paragraph: # Titel\nparagraph: - 1. lid');
  });

  it('reads nothing in a text without words', () => {
    for (const text of ['', '\n', ' \r\n\t\n', '\u00A0']) assert.equal(outlineOf(text), '', JSON.stringify(text));
  });
});

describe('syntax/published: signs within a line', () => {
  const readings: readonly (readonly [string, string])[] = [
    ['**Artikel 3** bewaren', 'Artikel 3 bewaren'],
    ['***nadruk*** en *nadruk*', 'nadruk en nadruk'],
    ['een * twee * drie', 'een * twee * drie'],
    ['2 * 3 en *los', '2 * 3 en *los'],
    ['een<br>twee<br/>drie<BR />vier', 'een⏎twee⏎drie⏎vier'],
    ['<i>Wbp</i> en <strong>AVG</strong>', 'Wbp en AVG'],
    ['kleiner <dan 3 en < 4', 'kleiner <dan 3 en < 4'],
    ['een **ongesloten', 'een **ongesloten'],
    ['| geen | tabel |', '| geen | tabel |'],
  ];
  for (const [text, expected] of readings)
    it(`in ${JSON.stringify(text)}`, () => {
      assert.equal(outlineOf(text), `paragraph: ${expected}`);
    });
});

describe('syntax/published: places', () => {
  for (const [name, text] of [
    ['a text', publishedSample],
    ['a text with CRLF', publishedSample.replaceAll('\n', '\r\n')],
    ['a text with CR', publishedSample.replaceAll('\n', '\r')],
  ] as const)
    it(`of every block slice to what it claims, in ${name}`, () => {
      const syntax = readPublished(text);
      assert.ok(syntax.blocks.length > 15);
      assert.deepEqual(placeFaults(syntax, text), []);
    });
});

describe('syntax/published: edits', function () {
  this.timeout(60_000);

  for (const [name, sample, seed] of [
    ['LF', publishedSample, 1],
    ['CRLF', publishedSample.replaceAll('\n', '\r\n'), 2],
  ] as const)
    it(`a reading after 1,000 random edits is a fresh reading (${name})`, () => {
      const random = seededRandom(seed);
      let text = sample;
      let syntax = readPublished(text);
      for (let count = 0; count < 1_000; count++) {
        if (count % 50 === 0) {
          text = sample;
          syntax = readPublished(text);
        }
        const edit = randomEdit(random, text, publishedTokens);
        const before = text;
        text = applyEdits(text, [edit]);
        syntax = editPublished(syntax, [edit], text);
        const where = `edit ${count}: ${JSON.stringify(edit)} of ${JSON.stringify(before)}`;
        assert.equal(JSON.stringify(syntax), JSON.stringify(readPublished(text)), where);
        if (count % 10 === 0) assert.deepEqual(placeFaults(syntax, text), [], where);
      }
    });

  it('takes several edits at once, and none', () => {
    const syntax = readPublished(publishedSample);
    assert.equal(editPublished(syntax, [], publishedSample), syntax);
    const edits = [
      { span: { start: 900, end: 910 }, newText: '\n\n' },
      { span: { start: 5, end: 5 }, newText: 'x\ty' },
    ];
    const text = applyEdits(publishedSample, edits);
    assert.deepEqual(editPublished(syntax, edits, text), readPublished(text));
  });

  it('keeps the blocks that the edit does not touch, as they are', () => {
    const syntax = readPublished(publishedSample);
    const at = publishedSample.indexOf('Bijlage 2');
    const text = applyEdits(publishedSample, [{ span: { start: at, end: at }, newText: 'x' }]);
    const edited = editPublished(syntax, [{ span: { start: at, end: at }, newText: 'x' }], text);
    const kept = edited.blocks.filter((block, index) => block.node === syntax.blocks[index]?.node);
    assert.ok(kept.length >= syntax.blocks.length - 3, `${kept.length} of ${syntax.blocks.length}`);
  });
});

describe('syntax/published: hostile texts', function () {
  this.timeout(60_000);

  const hostile: Readonly<Record<string, string>> = {
    asterisks: '*',
    'asterisks with words': '**a ',
    'open tags': '<b ',
    'white space in one line': ' ',
    'white space lines': ' \n\t\n',
    'one word on each line': 'a\n',
    'a paragraph a line': 'a\n\n',
    tabs: '\t',
    'carriage returns': '\r',
    'a table with continuation lines': 'a\tb\nc\n',
    'a table of numbers': '1. a\tb\n',
    'many tables': 'a\tb\n\n',
  };
  for (const [name, unit] of Object.entries(hostile))
    it(`takes time in proportion to ${name}, and loses nothing`, () => {
      const make = (size: number): string => `x${unit.repeat(Math.ceil(size / unit.length))}y`;
      assertLinear(make, readPublished, 15_000);
      const text = make(15_000);
      assert.equal(
        readPublished(text)
          .chunks.map((chunk) => chunk.text)
          .join(''),
        text,
      );
    });
});

function placeFaults({ blocks }: PublishedSyntax, text: string): string[] {
  return blocks.flatMap((block) => blockFaults(block, text));
}

function blockFaults({ origin, node }: Located<Block>, text: string): string[] {
  const written = text.slice(origin + node.span.start, origin + node.span.end);
  if (node.kind === 'table')
    return node.rows.flatMap(({ origin: rowOrigin, node: row }) => {
      const start = origin + rowOrigin;
      const line = text.slice(start + row.span.start, start + row.span.end);
      const cells = row.cells.map((cell) => text.slice(start + cell.span.start, start + cell.span.end));
      return [
        ...(cells.join('\t') === line ? [] : [`row ${JSON.stringify(line)} has cells ${JSON.stringify(cells)}`]),
        ...row.cells.flatMap(({ reading }) => passageFault(text, { origin: start, reading }) ?? []),
      ];
    });
  if (node.kind !== 'paragraph') return [`unexpected ${node.kind}`];
  const fault = passageFault(text, { origin, reading: node.reading });
  const trimmed = !/^[ \t\r\n\f\u00A0]|[ \t\r\n\f\u00A0]$/.test(written);
  return [...(trimmed ? [] : [`not trimmed: ${JSON.stringify(written)}`]), ...(fault === undefined ? [] : [fault])];
}
