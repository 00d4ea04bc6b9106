/** Readings: what a reader sees, with the way back to the source. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  emptyReading,
  plainReading,
  ReadingBuilder,
  slicePassage,
  sliceReading,
  sourceOf,
  spanIn,
  trimReading,
  type Reading,
} from '../../server/src/text/reading.ts';

/** One step in the making of a reading: text that is read as written, as something else, or left out. */
type Piece =
  | { readonly kind: 'as written'; readonly text: string }
  | { readonly kind: 'otherwise'; readonly text: string; readonly source: string }
  | { readonly kind: 'left out'; readonly source: string };

const written = fc.constantFrom('a', 'bc', ' ', 'def', '👩');
const pieces: fc.Arbitrary<Piece> = fc.oneof(
  written.map((text): Piece => ({ kind: 'as written', text })),
  fc
    .constantFrom(['é', '&eacute;'], ['\n', '<br>'], ['|', '\\|'], ['xy', 'z'])
    .map(([text = '', source = '']): Piece => ({ kind: 'otherwise', text, source })),
  fc.constantFrom('**', '<!-- -->').map((source): Piece => ({ kind: 'left out', source })),
);

interface Made {
  readonly source: string;
  readonly reading: Reading;
  /** For each unit of the reading the source of its piece, and whether it maps unit by unit. */
  readonly origins: readonly { readonly start: number; readonly end: number }[];
}

function make(parts: readonly Piece[]): Made {
  const builder = new ReadingBuilder();
  const origins: { start: number; end: number }[] = [];
  let source = '';
  for (const part of parts) {
    const start = source.length;
    source += part.kind === 'as written' ? part.text : part.source;
    if (part.kind === 'left out') continue;
    builder.add(part.text, start, source.length - start);
    const exact = part.text.length === source.length - start;
    for (let k = 0; k < part.text.length; k++)
      origins.push(exact ? { start: start + k, end: start + k + 1 } : { start, end: source.length });
  }
  return { source, reading: builder.build(), origins };
}

const made = fc.array(pieces, { maxLength: 12 }).map(make);

describe('text/reading', () => {
  it('joins adjoining runs that map unit by unit, and no others', () => {
    const { runs } = new ReadingBuilder().add('ab', 0).add('cd', 2).add('é', 4, 8).add('f', 12).add('g', 14).build();
    assert.deepEqual(runs, [
      { at: 0, length: 4, source: 0, sourceLength: 4 },
      { at: 4, length: 1, source: 4, sourceLength: 8 },
      { at: 5, length: 1, source: 12, sourceLength: 1 },
      { at: 6, length: 1, source: 14, sourceLength: 1 },
    ]);
  });

  it('is empty without text', () => {
    assert.equal(new ReadingBuilder().add('', 4, 3).build(), emptyReading);
    assert.equal(plainReading('', 4), emptyReading);
    assert.deepEqual(sourceOf(emptyReading, 0, 0), { start: 0, end: 0 });
  });

  it('finds the words of a collapsed run as a whole: all of `&eacute;` for `é`', () => {
    const reading = new ReadingBuilder().add('caf', 0).add('é', 3, 8).add('s', 11).build();
    assert.deepEqual(sourceOf(reading, 0, 4), { start: 0, end: 11 });
    assert.deepEqual(sourceOf(reading, 3, 4), { start: 3, end: 11 });
    assert.deepEqual(sourceOf(reading, 4, 5), { start: 11, end: 12 });
  });

  it('gives the nearest place for an empty range and for one outside the text', () => {
    const reading = new ReadingBuilder().add('ab', 5).add('\n', 7, 4).add('cd', 11).build();
    assert.deepEqual(sourceOf(reading, 2, 2), { start: 7, end: 7 });
    assert.deepEqual(sourceOf(reading, 3, 3), { start: 11, end: 11 });
    assert.deepEqual(sourceOf(reading, -4, 1), { start: 5, end: 6 });
    assert.deepEqual(sourceOf(reading, 3, 99), { start: 11, end: 13 });
    assert.deepEqual(sourceOf(reading, 99, 99), { start: 13, end: 13 });
  });

  it('counts from the origin of its passage', () => {
    const passage = { origin: 100, reading: plainReading('artikel 5', 10) };
    assert.deepEqual(spanIn(passage), { start: 110, end: 119 });
    assert.deepEqual(spanIn(passage, 8), { start: 118, end: 119 });
    assert.deepEqual(spanIn(slicePassage(passage, 8)), { start: 118, end: 119 });
  });

  it('trims white space, the no-break space included', () => {
    const trimmed = trimReading(plainReading(' \u00A0\ntekst \t', 3));
    assert.deepEqual(trimmed, plainReading('tekst', 6));
    assert.equal(trimReading(plainReading(' \n ', 0)), emptyReading);
  });

  it('covers its text with runs, in order, and each run says what its source says', () => {
    fc.assert(
      fc.property(made, ({ source, reading }) => {
        let at = 0;
        let from = 0;
        for (const run of reading.runs) {
          assert.equal(run.at, at);
          assert.ok(run.source >= from);
          if (run.length === run.sourceLength && run.length > 2)
            assert.equal(
              reading.text.slice(run.at, run.at + run.length),
              source.slice(run.source, run.source + run.length),
            );
          at += run.length;
          from = run.source + run.sourceLength;
        }
        assert.equal(at, reading.text.length);
        assert.ok(from <= source.length);
      }),
      { seed: 4 },
    );
  });

  it('finds the source of every range', () => {
    fc.assert(
      fc.property(made, fc.nat(30), fc.nat(30), ({ reading, origins }, a, b) => {
        const start = Math.min(a, b, reading.text.length);
        const end = Math.min(Math.max(a, b), reading.text.length);
        if (start === end) return;
        assert.deepEqual(sourceOf(reading, start, end), { start: origins[start]?.start, end: origins[end - 1]?.end });
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  it('keeps text and places in a slice, and in a slice of a slice', () => {
    fc.assert(
      fc.property(made, fc.nat(30), fc.nat(30), ({ reading, origins }, a, b) => {
        const start = Math.min(a, b);
        const end = Math.max(a, b);
        const slice = sliceReading(reading, start, end);
        assert.equal(slice.text, reading.text.slice(start, end));
        for (let k = 0; k < slice.text.length; k++)
          assert.deepEqual(sourceOf(slice, k, k + 1), {
            start: origins[start + k]?.start,
            end: origins[start + k]?.end,
          });
        assert.deepEqual(sliceReading(slice, 1), sliceReading(reading, start + 1, end));
      }),
      { seed: 6, numRuns: 2_000 },
    );
  });

  it('adds a reading at a distance with every place moved by as much', () => {
    fc.assert(
      fc.property(made, made, fc.nat(9), (first, second, gap) => {
        const shift = first.source.length + gap;
        const both = new ReadingBuilder().addReading(first.reading).addReading(second.reading, shift).build();
        assert.equal(both.text, first.reading.text + second.reading.text);
        for (const [k, { start, end }] of second.origins.entries()) {
          const at = first.reading.text.length + k;
          assert.deepEqual(sourceOf(both, at, at + 1), { start: start + shift, end: end + shift });
        }
      }),
      { seed: 7 },
    );
  });
});
