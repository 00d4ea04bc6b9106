/**
 * Laws that every parser of small texts obeys: it never throws, its spans lie within the text, and
 * its time grows with the length of the text and not with the square of it.
 */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../server/src/text/span.ts';

/** Runs a parser and gives every span of its result. */
export type SpansOf = (text: string) => readonly Span[];

const signs = [
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    ',',
    ';',
    '.',
    ':',
    '(',
    ')',
    '[',
    ']',
    '-',
    '–',
    '/',
    '+',
    '_',
    '§',
    '…',
    '#',
  ],
  ...['\u00a0', '\u00ad', '\u0301', '€', 'é', '👩‍⚖️', '\ud800', '1', '20', '3,5', '8.1.2', '01-01-2015', 'a', ''],
];

/** Texts made of the words that a parser looks for, signs, and anything else. */
export function textsOf(words: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 5, arbitrary: fc.constantFrom(...signs) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

/** Whether all spans of the parser lie within any text of such words, in order of start and end. */
export function assertSpansInside(words: readonly string[], spansOf: SpansOf): void {
  fc.assert(
    fc.property(textsOf(words), (text) => {
      for (const { start, end } of spansOf(text)) {
        assert.ok(Number.isInteger(start) && Number.isInteger(end));
        assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
      }
    }),
    { seed: 20261121, numRuns: 1500 },
  );
}

const smallest = 1_200;
const factor = 16;

/** Linear time gives `factor`, quadratic time its square; between them lies room for a busy machine. */
const mostGrowth = factor * 5;
const attempts = 4;

/** Whether a repeated text of sixteen times the length takes no more than a few times sixteen the time. */
export function assertLinear(repeats: readonly string[], parse: (text: string) => unknown): void {
  for (const repeat of repeats) {
    const times = Math.ceil(smallest / repeat.length);
    const [short, long] = [repeat.repeat(times), repeat.repeat(times * factor)];
    let growth = Infinity;
    for (let attempt = 0; attempt < attempts && growth >= mostGrowth; attempt++)
      growth = Math.min(growth, fastest(parse, long, 1 + attempt) / Math.max(fastest(parse, short, 5), 0.1));
    assert.ok(growth < mostGrowth, `${JSON.stringify(repeat)} takes ${growth.toFixed(0)} times as long`);
  }
}

function fastest(parse: (text: string) => unknown, text: string, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    parse(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
