/** How much two texts are alike, by the words that they share; and pairing by likeness, the most alike first. */

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Of a very long text its beginning tells enough. */
const LONGEST = 20_000;
/** Two lists of this many combinations at most are held against each other one by one. */
const MOST_COMBINATIONS = 60_000;

/** The words of a text, cut to their first letters so that forms of one word are one. */
export function woordenVan(text: string): ReadonlySet<string> {
  const words = text.slice(0, LONGEST).toLowerCase().match(LETTERS) ?? [];
  return new Set(words.map((word) => word.slice(0, 7)));
}

/** Dice's coefficient: 0 for nothing in common, 1 for the same words; 0 where a text has no words. */
export function gelijkenis(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/**
 * Pairs of two lists, the highest score first, each element once; of equal scores the earliest in the
 * lists. Lists that are too long to be held against each other give none.
 *
 * @param score undefined for two that may not be paired
 */
export function besteParen<A, B>(
  left: readonly A[],
  right: readonly B[],
  score: (a: A, b: B) => number | undefined,
): (readonly [A, B])[] {
  if (left.length * right.length > MOST_COMBINATIONS) return [];
  const scored = left.flatMap((a, at) =>
    right.flatMap((b, other) => {
      const value = score(a, b);
      return value === undefined ? [] : [{ a, b, at, other, value }];
    }),
  );
  scored.sort((one, two) => two.value - one.value || one.at - two.at || one.other - two.other);
  const taken = new Set<A | B>();
  return scored.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}
