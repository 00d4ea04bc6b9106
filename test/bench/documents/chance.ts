/** Choices of a generator that makes the same documents for the same seed. */
import { seededRandom, type Random } from '../../support/randomEdits.ts';

export interface Chance {
  /** One of some values; not to be called with none. */
  readonly pick: <Value>(values: readonly Value[]) => Value;
  /** From `least` to `most` different values, in their own order. */
  readonly some: <Value>(values: readonly Value[], least: number, most: number) => Value[];
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in this share of the calls, 0 to 1. */
  readonly happens: (share: number) => boolean;
}

export function chanceOf(seed: number): Chance {
  const random = seededRandom(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  return {
    pick,
    between,
    happens: (share) => random() < share,
    some: (values, least, most) => selection(random, values, between(least, Math.min(most, values.length))),
  };
}

/** Each value is taken with the chance that just fills the number that is wanted. */
function selection<Value>(random: Random, values: readonly Value[], wanted: number): Value[] {
  let open = wanted;
  return values.filter((_, index) => {
    const taken = random() * (values.length - index) < open;
    if (taken) open--;
    return taken;
  });
}
