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

/** As `derived`, for a function of two immutable values. */
export function derivedPair<A extends object, B extends object, Out>(
  compute: (a: A, b: B) => Out,
): (a: A, b: B) => Out {
  const perFirst = derived((a: A) => derived((b: B) => compute(a, b)));
  return (a, b) => perFirst(a)(b);
}
