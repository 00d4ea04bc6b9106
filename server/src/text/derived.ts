/**
 * Memoized derivations: the core has no caches to clear and no dirty flags.
 *
 * What is derived from a value is kept on the value itself, in a private field that is put on it when the first
 * derivation asks, and so is gone with it. In a weak map on the side every result stays until the next full
 * collection, and each collection passes through all of them: at every few keystrokes.
 */

/** An object that answers with the object that it is made of: what extends it puts its private fields on that object. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
class Itself {
  constructor(value: object) {
    return value;
  }
}

/** What was derived from a value, by derivation. */
class Derivations extends Itself {
  readonly #results = new Map<object, unknown>();

  static forget(value: object): void {
    if (#results in value) value.#results.clear();
  }

  static of(value: object): Map<object, unknown> {
    if (!(#results in value)) new Derivations(value);
    if (!(#results in value)) throw new TypeError('nothing can be derived from this value');
    return value.#results;
  }
}

/**
 * Makes a function of one immutable value remember its results by the identity of that value. The
 * result lives as long as the value does.
 */
export function derived<In extends object, Out>(compute: (input: In) => Out): (input: In) => Out {
  return (input) => {
    const results = Derivations.of(input);
    const hit = results.get(compute);
    // Under a derivation stands what it computed.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions
    if (hit !== undefined || results.has(compute)) return hit as Out;
    const out = compute(input);
    results.set(compute, out);
    return out;
  };
}

/** The result for the second value that was asked last, and what is known of others. */
interface Pairs<B extends object, Out> {
  last: { readonly b: B; readonly out: Out } | undefined;
  others: WeakMap<B, { readonly out: Out }> | undefined;
}

/**
 * As `derived`, for a function of two immutable values, of which the first should be the one that lives shorter.
 * Nearly always there is one second value for each first, such as the law, so that one is kept beside it: a map for each
 * first value would cost more than most results.
 */
export function derivedPair<A extends object, B extends object, Out>(
  compute: (a: A, b: B) => Out,
): (a: A, b: B) => Out {
  const pairsOf = derived((_a: A): Pairs<B, Out> => ({ last: undefined, others: undefined }));
  return (a, b) => {
    const pairs = pairsOf(a);
    if (pairs.last?.b === b) return pairs.last.out;
    const other = pairs.others?.get(b);
    if (other) return other.out;
    const out = compute(a, b);
    // Only the last of the second values is held on to: the others are versions that may be gone.
    if (pairs.last) {
      pairs.others ??= new WeakMap<B, { readonly out: Out }>();
      pairs.others.set(pairs.last.b, { out: pairs.last.out });
    }
    pairs.last = { b, out };
    return out;
  };
}

/** Lets go of all that was derived from a value: it is computed again when somebody asks. */
export function forgetDerived(value: object): void {
  Derivations.forget(value);
}
