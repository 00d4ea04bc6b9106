/** Durations: made, compared, written out. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compareDuration,
  durationOf,
  formatDuration,
  parseIsoDuration,
  sameDuration,
  type IsoDuration,
} from '../../server/src/knowledge/bewaartermijn/duration.ts';

const anyDuration = fc
  .tuple(fc.integer({ min: 0, max: 120 }), fc.constantFrom('year', 'month', 'week', 'day', 'hour'))
  .map(([amount, unit]): IsoDuration => durationOf(amount, unit) ?? 'P0D');

describe('durations', () => {
  it('are made of an amount and a unit', () => {
    assert.equal(durationOf(20, 'year'), 'P20Y');
    assert.equal(durationOf(72, 'hour'), 'PT72H');
    assert.equal(durationOf(1.5, 'year'), 'P18M');
    assert.equal(durationOf(0.5, 'week'), undefined);
    assert.equal(durationOf(1.5, 'month'), undefined);
    assert.equal(durationOf(2018, 'year'), undefined);
    assert.equal(durationOf(Number.NaN, 'day'), undefined);
  });

  it('are read as ISO 8601 writes them', () => {
    assert.equal(parseIsoDuration(' p10y '), 'P10Y');
    assert.equal(parseIsoDuration('PT72H'), 'PT72H');
    assert.equal(parseIsoDuration('P1Y6M'), 'P1Y6M');
    for (const none of ['P', 'PT', 'P10', '10Y', 'P1M2Y', 'P-1Y', 'P1.5Y', 'PY'])
      assert.equal(parseIsoDuration(none), undefined, none);
  });

  it('are the same in other units', () => {
    assert.ok(sameDuration('P42D', 'P6W'));
    assert.ok(sameDuration('P12M', 'P1Y'));
    assert.ok(sameDuration('P1Y6M', 'P18M'));
    assert.ok(sameDuration('PT72H', 'P3D'));
    assert.ok(!sameDuration('P4W', 'P1M'));
    assert.ok(!sameDuration('P365D', 'P1Y'));
  });

  it('are compared, unless the answer depends on the calendar', () => {
    assert.equal(compareDuration('P15Y', 'P20Y'), -1);
    assert.equal(compareDuration('P6W', 'P1M'), 1);
    assert.equal(compareDuration('P42D', 'P6W'), 0);
    assert.equal(compareDuration('P90D', 'P3M'), undefined);
    assert.equal(compareDuration('P89D', 'P3M'), undefined);
    assert.equal(compareDuration('P88D', 'P3M'), -1);
    assert.equal(compareDuration('P30D', 'P1M'), undefined);
    assert.equal(compareDuration('P366D', 'P1Y'), undefined);
    assert.equal(compareDuration('P367D', 'P1Y'), 1);
    assert.equal(compareDuration('P1Y1M', 'P1Y'), 1);
  });

  it('know how many days a run of months can have', () => {
    const days = (year: number, month: number): number => Date.UTC(year, month, 1) / 86_400_000;
    for (let count = 1; count <= 30; count++) {
      const runs = Array.from({ length: 12 * 400 }, (_, from) => days(1900, from + count) - days(1900, from));
      const months: IsoDuration = `P${count}M`;
      assert.equal(compareDuration(`P${Math.min(...runs)}D`, months), undefined);
      assert.equal(compareDuration(`P${Math.max(...runs)}D`, months), undefined);
      assert.equal(compareDuration(`P${Math.min(...runs) - 3}D`, months), -1);
      assert.equal(compareDuration(`P${Math.max(...runs) + 3}D`, months), 1);
    }
  });

  it('compare the same from both sides', () => {
    const both = fc.property(anyDuration, anyDuration, (a, b) => {
      const [left, right] = [compareDuration(a, b), compareDuration(b, a)];
      assert.equal(left === undefined ? undefined : -left + 0, right === undefined ? undefined : right + 0);
      assert.equal(compareDuration(a, b) === 0, sameDuration(a, b));
    });
    fc.assert(both, { seed: 1, numRuns: 2000 });
  });

  it('are put in Dutch words', () => {
    const words: Record<IsoDuration, string> = {
      P20Y: '20 jaar',
      P1Y: '1 jaar',
      P6W: '6 weken',
      P1W: '1 week',
      P42D: '42 dagen',
      P1D: '1 dag',
      PT72H: '72 uur',
      P18M: 'anderhalf jaar',
      P3M: '3 maanden',
      P1Y3M: '1 jaar en 3 maanden',
      P0D: 'direct',
    };
    for (const [duration, text] of Object.entries(words)) assert.equal(formatDuration(duration as IsoDuration), text);
  });
});
