/** Functions of a short text that remember what they found: registers say the same things in the same words. */

import { detached } from './detached.ts';

/** How many texts are remembered before all are forgotten, so that a run over a country takes no more than one folder. */
const MOST_TEXTS = 4_000;
/** Longer texts stand in one place. */
const LONGEST = 300;

/** @param compute whose result nobody changes */
export function perText<Out>(compute: (text: string) => Out): (text: string) => Out {
  const known = new Map<string, { readonly out: Out }>();
  return (text) => {
    if (text.length > LONGEST) return compute(text);
    const hit = known.get(text);
    if (hit) return hit.out;
    // What is found is cut from these words, and would keep all of the text that they are cut from.
    const words = detached(text);
    const out = compute(words);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(words, { out });
    return out;
  };
}
