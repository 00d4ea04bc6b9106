/** Memoized derivations: the core has no caches to clear and no dirty flags. */

/**
 * Makes a function of one immutable value remember its results by the identity of that value. The
 * result lives as long as the value does.
 */
export function derived<In extends object, Out>(compute: (input: In) => Out): (input: In) => Out {
  const known = new WeakMap<In, { readonly out: Out }>();
  return (input) => {
    const hit = known.get(input);
    if (hit) return hit.out;
    const out = compute(input);
    known.set(input, { out });
    return out;
  };
}

/** The result for the second value that was asked last, and what is known of others. */
interface Pair<B extends object, Out> {
  b: B;
  out: Out;
  others: WeakMap<B, { readonly out: Out }> | undefined;
}

/**
 * As `derived`, for a function of two immutable values. Nearly always there is one second value for each first,
 * such as the law, so that one is kept beside it: a map for each first value would cost more than most results.
 */
export function derivedPair<A extends object, B extends object, Out>(
  compute: (a: A, b: B) => Out,
): (a: A, b: B) => Out {
  const known = new WeakMap<A, Pair<B, Out>>();
  return (a, b) => {
    const pair = known.get(a);
    if (pair?.b === b) return pair.out;
    const other = pair?.others?.get(b);
    if (other) return other.out;
    const out = compute(a, b);
    // What was computed may have asked for the same first value itself.
    const now = known.get(a);
    if (now) makeLast(now, b, out);
    else known.set(a, { b, out, others: undefined });
    return out;
  };
}

/** Only the last of the second values is held on to: the others are versions that may be gone. */
function makeLast<B extends object, Out>(pair: Pair<B, Out>, b: B, out: Out): void {
  pair.others ??= new WeakMap<B, { readonly out: Out }>();
  pair.others.set(pair.b, { out: pair.out });
  pair.b = b;
  pair.out = out;
}
