/**
 * Recognising what a text speaks of by several independent signals: a signal is a set of traits that
 * stand together in one sentence, the headings above it and the words that introduce its list. One
 * signal is enough, so that a passage in other words than ours is recognised too.
 */
import { openedBy } from '../../text/openedBy.ts';

/** A pattern, or two that follow each other (see `openedBy`). */
export type Pattern = RegExp | readonly [opening: RegExp, rest: RegExp];

/** The words by which a sentence shows each trait; one pattern is enough. */
export type TraitPatterns<Trait extends string> = Readonly<Record<Trait, readonly Pattern[]>>;

export interface Signal<Trait extends string> {
  /** All of these. */
  readonly all: readonly Trait[];
  /** None of these. */
  readonly none?: readonly Trait[];
}

/** For each aspect the signals by which a text shows it. */
export type Signals<Aspect extends string, Trait extends string> = Readonly<Record<Aspect, readonly Signal<Trait>[]>>;

/** The traits of a text. */
export function traitsIn<Trait extends string>(text: string, patterns: TraitPatterns<Trait>): ReadonlySet<Trait> {
  const found = new Set<Trait>();
  for (const trait of keysOf(patterns)) if (patterns[trait].some((pattern) => holds(pattern, text))) found.add(trait);
  return found;
}

/** Whether one of the signals stands in a set of traits. */
export function shows<Trait extends string>(signals: readonly Signal<Trait>[], traits: ReadonlySet<Trait>): boolean {
  return signals.some(
    ({ all, none = [] }) => all.every((trait) => traits.has(trait)) && !none.some((trait) => traits.has(trait)),
  );
}

/** The keys of a record that is written out in full. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(record).filter((key): key is Key => key in record);
}

function holds(pattern: Pattern, text: string): boolean {
  return pattern instanceof RegExp ? pattern.test(text) : openedBy(text, pattern[0], pattern[1]) !== undefined;
}
