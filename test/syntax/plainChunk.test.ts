/**
 * Plain Markdown read without the library says what the library says: for units put together at random
 * and for those of a text changed at random. That many of them are read so is part of the claim.
 */
import assert from 'node:assert/strict';
import { leavesOf } from '../../server/src/syntax/markdown/leaves.ts';
import { parseMarkdown } from '../../server/src/syntax/markdown/parsedChunk.ts';
import { readPlainChunk } from '../../server/src/syntax/markdown/plainChunk.ts';
import { readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import { withTabTables } from '../../server/src/syntax/markdown/tabTables.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { corpusTexts, seed } from '../support/corpus.ts';
import { markdownTokens, plainSample, plainWords } from './markdownSamples.ts';

/** What the library says of a text, or nothing where it is asked in any case. */
function fault(text: string): string | undefined {
  const plain = readPlainChunk(text);
  if (!plain) return 'asked';
  const library = withTabTables(text, leavesOf(parseMarkdown(text, new Map(), '')));
  return JSON.stringify(plain) === JSON.stringify(library) ? undefined : `differs: ${JSON.stringify(text)}`;
}

/** How many of the texts are read directly; fails at the first that is read otherwise than by the library. */
function readDirectly(texts: Iterable<string>): number {
  let count = 0;
  for (const text of texts) {
    const found = fault(text);
    if (found === undefined) count++;
    else assert.equal(found, 'asked');
  }
  return count;
}

function pick<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0];
}

const LEADS = ['', '', '', ' ', '  ', '   ', '    ', '- ', '1. ', '2. ', '# ', '| '] as const;
const ENDS = ['', '', '', ' |', ' ', '  '] as const;

function* randomUnits(random: Random, count: number): Generator<string> {
  for (let unit = 0; unit < count; unit++) {
    const lines = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const words = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, plainWords));
      return pick(random, LEADS) + words.join(pick(random, ['', ' ', ' '])) + pick(random, ENDS);
    });
    yield lines.join(pick(random, ['\n', '\n', '\r\n', '\n\n'])) + pick(random, ['', '\n', '\n\n']);
  }
}

function* changedUnits(random: Random, units: readonly string[], count: number): Generator<string> {
  for (let unit = 0; unit < count; unit++) {
    const text = units[Math.floor(random() * units.length)] ?? '';
    const once = applyEdits(text, [randomEdit(random, text, markdownTokens)]);
    yield random() < 0.5 ? once : applyEdits(once, [randomEdit(random, once, markdownTokens)]);
  }
}

function unitsOf(text: string): string[] {
  return readMarkdown(text).chunks.map((chunk) => chunk.text);
}

/** The share of the text that is read directly, of its units by length. */
function share(units: readonly string[]): number {
  const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);
  return length(units.filter((text) => readPlainChunk(text) !== undefined)) / length(units);
}

describe('syntax/markdown: plain chunks', function () {
  this.timeout(120_000);

  it('are read as the library reads them, put together at random', () => {
    assert.ok(readDirectly(randomUnits(seededRandom(21), 8_000)) > 1_000);
  });

  it('are read as the library reads them, changed at random', () => {
    assert.ok(readDirectly(changedUnits(seededRandom(22), unitsOf(plainSample), 3_000)) > 1_000);
  });

  it('are all of a text without markup', () => {
    assert.equal(share(unitsOf(plainSample)), 1);
  });

  it('are none that could mean more', () => {
    const texts = [
      'a `b`',
      'a\\*',
      '[a](b)',
      '![a]',
      '[a]: b',
      'a\n---',
      '> a',
      '<b>',
      '&amp;',
      'a_b_',
      '- ',
      '    a',
      'a\tb',
      '***a***',
      '~~~\na',
      '\uFEFF# a',
    ];
    for (const text of texts) assert.equal(readPlainChunk(text), undefined, JSON.stringify(text));
  });

  if (corpusTexts().length > 0) {
    it('are read as the library reads them in changed texts of the corpus', () => {
      const units = ['000', '001', '002', '003', '004'].flatMap((number) => unitsOf(seed(number).text));
      assert.ok(readDirectly(changedUnits(seededRandom(23), units, 3_000)) > 500);
    });

    it('are most of what the corpus holds', () => {
      assert.ok(share(unitsOf(seed('000').text)) > 0.9);
      assert.ok(share(unitsOf(seed('001').text)) > 0.9);
    });
  }
});
