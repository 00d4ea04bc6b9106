/**
 * How long the fuzzers look, and where they begin. As they stand they are quick enough for every run of the tests;
 * `DOELBINDING_PROEVEN=1000000` makes each of them try that many times, and `DOELBINDING_ZAAD` gives another seed.
 */

/** How many times to try. */
export function rounds(usual: number): number {
  return numberOf('DOELBINDING_PROEVEN') ?? usual;
}

/** The seed of this run; a failure names it. */
export const seed = numberOf('DOELBINDING_ZAAD') ?? 20261122;

/** Milliseconds that a test of so many rounds may take at most: a machine under load is several times slower. */
export function patience(tries: number): number {
  return Math.max(120_000, tries * 100);
}

function numberOf(name: string): number | undefined {
  const given = process.env[name];
  if (given === undefined || given === '') return undefined;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} is no whole number: ${given}`);
  return value;
}
