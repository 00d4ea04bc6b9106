import assert from 'node:assert/strict';
import type { DataNode } from '../../server/src/syntax/tree.ts';
import { readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { sourceOf } from '../../server/src/text/reading.ts';
import { sliceSpan } from '../../server/src/text/span.ts';
import { placeFault } from './yamlShort.ts';
import { samples } from './yamlSamples.ts';

/** The value of the only key of a text. */
function valueOf(text: string): Extract<DataNode, { kind: 'scalar' }> {
  const node = readYaml(text).entries[0]?.node.value.node;
  assert.ok(node?.kind === 'scalar');
  return node;
}

/** Checks what a value reads as, and from what source each stretch of it was read. */
function reads(name: string, text: string, reading: string, ...runs: readonly [string, string][]): void {
  it(name, () => {
    const node = valueOf(text);
    assert.equal(node.reading.text, reading);
    assert.deepEqual(
      node.reading.runs.map((run) => [
        reading.slice(run.at, run.at + run.length),
        text.slice(run.source, run.source + run.sourceLength),
      ]),
      runs,
    );
    assert.equal(placeFault(text, readYaml(text)), undefined);
  });
}

describe('syntax/yaml: places', () => {
  reads('plain text', 'a: 20 jaar  # c', '20 jaar', ['20 jaar', '20 jaar']);
  reads('a number', 'a: 012', '012', ['012', '012']);
  reads(
    'single quotes',
    "a: 'de ''inkoop'''",
    "de 'inkoop'",
    ['de ', 'de '],
    ["'", "''"],
    ['inkoop', 'inkoop'],
    ["'", "''"],
  );
  reads('double quotes', 'a: "b c"', 'b c', ['b c', 'b c']);
  reads(
    'escapes',
    'a: "\\"\\u00e9n\\x41\\t\\\\"',
    '"énA\t\\',
    ['"', '\\"'],
    ['é', '\\u00e9'],
    ['n', 'n'],
    ['A', '\\x41'],
    ['\t', '\\t'],
    ['\\', '\\\\'],
  );
  reads('an escape of a pair', 'a: "x\\U0001F400"', 'x🐀', ['x', 'x'], ['🐀', '\\U0001F400']);
  reads('an escaped line break', 'a: "b \\\n   c"', 'b c', ['b ', 'b '], ['c', 'c']);
  reads(
    'plain text over lines',
    'a: b\n  c\n\n  d',
    'b c\nd',
    ['b', 'b'],
    [' ', '\n  '],
    ['c', 'c'],
    ['\n', '\n\n  '],
    ['d', 'd'],
  );
  reads('quoted text over lines', 'a: "b  \r\n  c"', 'b c', ['b', 'b'], [' ', '  \r\n  '], ['c', 'c']);
  reads(
    'a literal block',
    'a: |\n  b\n    c\n\n  d\n\n',
    'b\n  c\n\nd\n',
    ['b', 'b'],
    ['\n  ', '\n    '],
    ['c', 'c'],
    ['\n\n', '\n\n  '],
    ['d', 'd'],
    ['\n', ''],
  );
  reads(
    'a folded block',
    'a: >-\n  b\n  c\n\n  d',
    'b c\nd',
    ['b', 'b'],
    [' ', '\n  '],
    ['c', 'c'],
    ['\n', '\n\n  '],
    ['d', 'd'],
  );
  reads('a block that keeps its end', 'a: |+\n  b\n\n\n', 'b\n\n\n', ['b', 'b'], ['\n\n\n', '']);
  reads(
    'a block with its own indentation',
    'a: |2\n     b\n   c\n',
    '   b\n c\n',
    ['   b', '   b'],
    ['\n ', '\n   '],
    ['c', 'c'],
    ['\n', ''],
  );
  reads('a block with nothing in it', 'a: |\n\nb: 1', '');

  it('spans a value as written', () => {
    const spans: Record<string, string> = {
      'a: "b" # c': '"b"',
      'a: |  # c\n  b\n  c \n\n# d': '|  # c\n  b\n  c',
      'a: &x !!str b': 'b',
      'a: [b, c]\nd: 1': '[b, c]',
      'a:\n  b: 1\n  c:\n\nd: 1': 'b: 1\n  c:',
      'a:\n  b:\n  - c # d\n  - [e]\n': 'b:\n  - c # d\n  - [e]',
      'a: { b: c }': '{ b: c }',
    };
    for (const [text, written] of Object.entries(spans)) {
      const value = readYaml(text).entries[0]?.node.value;
      assert.equal(value && sliceSpan(text, value.node.span), written);
    }
  });

  it('finds a word of a folded text in the source', () => {
    const text = 'a: >-\n  vaststellen\n  of iemand\n  in aanmerking komt';
    const { reading } = valueOf(text);
    const at = reading.text.indexOf('aanmerking');
    assert.equal(sliceSpan(text, sourceOf(reading, at, at + 'aanmerking'.length)), 'aanmerking');
  });

  for (const [name, sample] of Object.entries(samples))
    for (const [ends, text] of Object.entries({
      as: sample,
      LF: sample.replaceAll('\r\n', '\n'),
      CRLF: sample.replace(/\r?\n/g, '\r\n'),
    }))
      it(`hold in ${name} (${ends})`, () => {
        assert.equal(placeFault(text, readYaml(text)), undefined);
      });
});
