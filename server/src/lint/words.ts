/**
 * What is made of the words of a finding: all of it but its place. What is said of a part that stays the same keeps
 * its `args`, wherever the part moves; so what is made of the words is made once, and not at each keystroke.
 */
import { derived } from '../text/derived.ts';
import type { Finding } from './finding.ts';

/** A finding without its place. */
export type Words = Omit<Finding, 'uri' | 'span' | 'related'>;

/** What was made of words. */
interface Made<Out> {
  readonly words: Words;
  readonly out: Out;
}

/** Makes a function of the words of a finding remember its results for as long as the same is said. */
export function derivedFromWords<Out>(compute: (words: Words) => Out): (words: Words) => Out {
  // By the words that fill the message, and by rule: findings that say no words of their own share an empty list.
  const bySaying = derived((_args: Words['args']) => new Map<string, Made<Out>[]>());
  return (words) => {
    const sayings = bySaying(words.args);
    const known = sayings.get(words.ruleId) ?? [];
    for (const made of known) if (areSame(made.words, words)) return made.out;
    const made = { words: wordsOf(words), out: compute(words) };
    if (known.length === 0) sayings.set(words.ruleId, known);
    else if (known.length >= MOST_PER_RULE) known.length = 0;
    known.push(made);
    return made.out;
  };
}

/** Messages, classes and dates of one rule with one list of words: a handful. */
const MOST_PER_RULE = 50;

/** The words alone: what is kept must not hold on to the place of a finding. */
function wordsOf({ ruleId, severity, message, args, citations, peildatum, fixable }: Words): Words {
  return { ruleId, severity, message, args, citations, peildatum, fixable };
}

/** Whether two say the same, with the same `args` and by the same rule. */
function areSame(a: Words, b: Words): boolean {
  return (
    a.message === b.message &&
    a.severity === b.severity &&
    a.peildatum === b.peildatum &&
    a.fixable === b.fixable &&
    (a.citations === b.citations ||
      (a.citations.length === b.citations.length && a.citations.every((one, index) => one === b.citations[index])))
  );
}
