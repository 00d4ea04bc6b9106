/**
 * What is made of the words of a finding: all of it but its place. What is said of a part that stays the same keeps
 * its `args`, wherever the part moves; so what is made of the words is made once, and not at each keystroke.
 */
import { derived } from '../text/derived.ts';
import type { Finding } from './finding.ts';

/** A finding without its place. */
export type Words = Omit<Finding, 'uri' | 'span' | 'related'>;

/** Makes a function of the words of a finding remember its results for as long as the same is said. */
export function derivedFromWords<Out>(compute: (words: Words) => Out): (words: Words) => Out {
  const bySaying = derived((_args: Words['args']) => new Map<string, { readonly out: Out }>());
  return (words) => {
    const sayings = bySaying(words.args);
    const key = sayingOf(words);
    const known = sayings.get(key);
    if (known) return known.out;
    const out = compute(words);
    sayings.set(key, { out });
    return out;
  };
}

/** All words but those of `args`. */
function sayingOf({ ruleId, severity, message, citations, peildatum, fixable }: Words): string {
  return `${ruleId} ${message} ${severity} ${peildatum} ${String(fixable)} ${citations.join(' | ')}`;
}
