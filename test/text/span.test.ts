/** Spans: half-open ranges, empty ones included. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains, cover, emptySpan, intersects, isEmpty, shift, span, type Span } from '../../server/src/text/span.ts';

const spans = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => span(start, start + length));
const units = ({ start, end }: Span): Set<number> =>
  new Set(Array.from({ length: end - start }, (_, index) => start + index));

describe('text/span', () => {
  it('says what lies within what, and an empty span lies within one that it touches', () => {
    assert.equal(contains(span(2, 5), span(2, 5)), true);
    assert.equal(contains(span(2, 5), span(3, 6)), false);
    assert.equal(contains(span(2, 5), emptySpan(5)), true);
    assert.equal(contains(span(2, 5), emptySpan(6)), false);
  });

  it('says what meets what: neighbours do not, an empty span only within the other', () => {
    assert.equal(intersects(span(2, 5), span(5, 7)), false);
    assert.equal(intersects(span(2, 5), span(4, 7)), true);
    assert.equal(intersects(span(2, 5), emptySpan(3)), true);
    assert.equal(intersects(span(2, 5), emptySpan(2)), false);
    assert.equal(intersects(span(2, 5), emptySpan(5)), false);
  });

  it('moves, and gives the same value back where nothing moves', () => {
    const range = span(2, 5);
    assert.deepEqual(shift(range, 3), { start: 5, end: 8 });
    assert.equal(shift(range, 0), range);
    assert.equal(isEmpty(emptySpan(4)), true);
    assert.equal(isEmpty(range), false);
  });

  it('agrees with sets of units', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const [inA, inB, inBoth] = [units(a), units(b), units(cover(a, b))];
        const shared = [...inA].filter((unit) => inB.has(unit)).length > 0;
        if (!isEmpty(a) && !isEmpty(b)) assert.equal(intersects(a, b), shared);
        if (!isEmpty(b))
          assert.equal(
            contains(a, b),
            [...inB].every((unit) => inA.has(unit)),
          );
        assert.ok([...inA, ...inB].every((unit) => inBoth.has(unit)));
        assert.ok(contains(cover(a, b), a) && contains(cover(a, b), b));
      }),
      { seed: 1 },
    );
  });
});
