/** Texts made to break a reader: it answers, in time, and says what it left alone. */
import assert from 'node:assert/strict';
import { editYaml, readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import type { SyntaxProblemCode } from '../../server/src/syntax/tree.ts';
import { assertLinear } from '../support/growth.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';
import { registerSample, yamlTokens } from './yamlSamples.ts';
import { placeFault, plainFile } from './yamlShort.ts';

interface Hostile {
  readonly text: string;
  readonly problem?: SyntaxProblemCode;
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const random = seededRandom(9);
const junk = (length: number, signs: string): string =>
  Array.from({ length }, () => signs.charAt(Math.floor(random() * signs.length))).join('');

const hostile: Record<string, Hostile> = {
  '100,000 square brackets': { text: '['.repeat(100_000), problem: 'te-diep' },
  '100,000 braces under a key': { text: `a: ${'{'.repeat(100_000)}`, problem: 'te-diep' },
  '100,000 lists on a line': { text: '- '.repeat(100_000), problem: 'te-diep' },
  '100,000 marked keys on a line': { text: '? '.repeat(100_000), problem: 'te-diep' },
  '100,000 keys on a line': { text: 'a: '.repeat(100_000), problem: 'te-diep' },
  'records 1,000 deep': { text: lines(1_000, (depth) => `${' '.repeat(depth)}a:`), problem: 'te-diep' },
  'lists 1,000 deep in an item': {
    text: `a:\n${lines(1_000, (depth) => `  ${' '.repeat(depth)}-`)}`,
    problem: 'te-diep',
  },
  'brackets closed only in quotes': { text: `a: ${'["]", '.repeat(10_000)}`, problem: 'te-diep' },
  'a line of 6 million units': { text: `a: ${'woord '.repeat(1_000_000)}`, problem: 'te-lang' },
  'a quote of 6 million units': { text: `a: "${'x'.repeat(6_000_000)}"`, problem: 'te-lang' },
  'an item with a million values': { text: `a:\n  - [${'1,'.repeat(600_000)}]`, problem: 'te-lang' },
  'quotes that open and open': { text: `a:\n${'  - b: "x\n    c: [y\n'.repeat(300)}`, problem: 'yaml-ongeldig' },
  'one item of open quotes': { text: `a:\n  - b:\n${'    c: "x\n'.repeat(500)}`, problem: 'yaml-ongeldig' },
  'escaped quotes': { text: `a: ["${'\\"'.repeat(20_000)}`, problem: 'yaml-ongeldig' },
  'quotes in quotes': { text: `"'`.repeat(20_000), problem: 'yaml-ongeldig' },
  'blank lines, then comments': { text: `a:\n  b: 1\n${'\n'.repeat(10_000)}${'  # c\n'.repeat(10_000)}` },
  'keys that are there twice': { text: `a: {${'k: 1, '.repeat(5_000)}}`, problem: 'yaml-sleutel-dubbel' },
  'a key without end': { text: `${'k'.repeat(500_000)}: 1`, problem: 'yaml-ongeldig' },
  'keys that lost their place': { text: `a:\n  - b\n${'c: d\n  - e: f\n'.repeat(300)}`, problem: 'yaml-ongeldig' },
  commas: { text: `a: [${','.repeat(5_000)}]`, problem: 'yaml-ongeldig' },
  'anchors on a line': { text: '&a '.repeat(5_000), problem: 'yaml-ongeldig' },
  'aliases of aliases': {
    text: lines(500, (index) => (index === 0 ? 'a0: &a0 x' : `a${index}: &a${index} [*a${index - 1}]`)),
    problem: 'te-diep',
  },
  'merges of merges': {
    text: `r:\n  a0: &a0 {x: 1}\n${lines(60, (index) => `  a${index + 1}: &a${index + 1} {<<: [*a${index}, *a${index}], y${index}: 1}`)}`,
  },
  'an alias within its own anchor': { text: 'a: &a\n  b: *a\n  <<: *a\n', problem: 'yaml-ongeldig' },
  documents: { text: '---\n'.repeat(10_000), problem: 'yaml-ongeldig' },
  directives: { text: '%YAML 1.2\n'.repeat(5_000), problem: 'yaml-ongeldig' },
  'white space': { text: ' '.repeat(1_000_000) },
  tabs: { text: '\t\n'.repeat(20_000) },
  'carriage returns': { text: '\r'.repeat(100_000) },
  'a comment of a million units': { text: `#${'x'.repeat(1_000_000)}` },
  'lone surrogates': { text: 'a: \ud800\n\udc00: "\ud800"\n' },
  'control characters': { text: junk(20_000, '\0\x01\x02\x18\x1f\x7f\u0085\u2028\ufeffaa\n\n::--  ') },
  'binary junk': {
    text: Array.from({ length: 20_000 }, () => String.fromCharCode(Math.floor(random() * 65_536))).join(''),
  },
  'signs of YAML at random': { text: junk(20_000, ' \t\n\r[]{}:-?&*!|>\'"%@`#,a0'), problem: 'yaml-ongeldig' },
};

describe('syntax/yaml: hostile texts', function () {
  this.timeout(120_000);

  before(() => {
    readYaml(registerSample.repeat(20));
  });

  for (const [name, { text, problem }] of Object.entries(hostile))
    it(name, () => {
      const started = performance.now();
      const syntax = readYaml(text);
      const took = performance.now() - started;
      if (problem)
        assert.ok(
          syntax.problems.some(({ node }) => node.code === problem),
          `no ${problem}`,
        );
      assert.equal(placeFault(text, syntax), undefined);
      assert.doesNotThrow(() => JSON.stringify(plainFile(syntax)));
      editYaml(syntax, [{ span: { start: 0, end: 0 }, newText: 'x' }], `x${text}`);
      assert.ok(took < 10_000, `${took.toFixed(0)} ms`);
    });

  const growing: Record<string, (size: number) => string> = {
    items: (size) => `a:\n${'  - b: c\n'.repeat(size)}`,
    'faulty items': (size) => `a:\n${'  - b: "c\n    d: [e\n'.repeat(size / 8)}`,
    'faulty fields of one item': (size) => `a:\n  - b: c\n${'    d: "e\n'.repeat(size / 8)}`,
    'stray lines': (size) => `a:\n  - b: c\n${'los\n'.repeat(size)}`,
    'aliases of one anchor': (size) => `a: &a [b, c, d]\n${lines(size / 8, (index) => `x${index}: *a`)}`,
    comments: (size) => `a:\n  b:\n${'\n  # c\n'.repeat(size)}`,
    'folded lines': (size) => `a: >\n${'  b\n\n    c\n'.repeat(size)}`,
  };
  for (const [name, make] of Object.entries(growing))
    it(`takes time in proportion to ${name}`, () => {
      assertLinear(make, readYaml, 2_000);
    });

  it('bears any row of edits', () => {
    let text = registerSample;
    let syntax = readYaml(text);
    for (let count = 0; count < 300; count++) {
      const edit = randomEdit(random, text, yamlTokens);
      text = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
      syntax = editYaml(syntax, [edit], text);
      if (text.length > 50_000) break;
    }
    assert.equal(placeFault(text, syntax), undefined);
  });
});
