/** Terms that the law, or who carries it out, no longer uses: what replaced them, and since when. */
import type { IsoDate } from '../datum.ts';
import type { Bepaling } from '../wetten/bepalingen.generated.ts';
import type { Zekerheid } from '../wetten/wet.ts';

export interface Opvolger {
  /** As a sentence says it, without an article. */
  readonly naam: string;
  readonly vanaf: IsoDate;
}

export interface Term {
  /** As a message names it. */
  readonly oud: string;
  /** Where it stands, in every form; with the flag `g`. */
  readonly patroon: RegExp;
  /** What it is called instead, in order of time. */
  readonly opvolgers: readonly Opvolger[];
  /** The new name in any form: a sentence that has both explains the old one, and is right. */
  readonly nieuw: RegExp;
  readonly zekerheid: Zekerheid;
  /** For a term that nobody will misread: a question at most. */
  readonly klasse?: 'oordeel';
  /** What the sentence speaks of, where the words may mean something else. */
  readonly alleenBij?: RegExp;
  /** What makes the words mean something else. */
  readonly nietBij?: RegExp;
  /** Whether a text that has the new name anywhere uses the old word as its abbreviation. */
  readonly afkorting?: true;
  /** What is outdated, as a sentence, where it is no word but an obligation. */
  readonly wat?: string;
  /** Why the new name holds, as a sentence. */
  readonly waarom: string;
  readonly bron?: Bepaling;
  /** The words that stand there with the new name in them; left out where the sentence must change too. */
  readonly vervang?: (woorden: string) => string;
}

/** What a term is called on a date; undefined while it was still the right one. */
export function opvolgerOp({ opvolgers }: Term, datum: IsoDate): Opvolger | undefined {
  return opvolgers.findLast(({ vanaf }) => vanaf <= datum);
}

/** Replaces a word by another, and keeps a capital at its beginning. */
export function ruil(oud: RegExp, nieuw: string): (woorden: string) => string {
  return (woorden) =>
    woorden.replace(oud, (found) =>
      /^\p{Lu}/u.test(found) ? nieuw.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : nieuw,
    );
}
