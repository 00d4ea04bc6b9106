/** Where a regulation uses outdated terms, sentence by sentence, whatever the date is. */
import type { Term } from '../knowledge/termen/term.ts';
import { gaatOverVerleden } from '../knowledge/verleden.ts';
import { derived } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import { zinRond } from './passages.ts';

export interface Termvermelding {
  readonly term: Term;
  /** Offsets in the reading. */
  readonly start: number;
  readonly end: number;
}

export interface Termgebruik {
  readonly vermeldingen: readonly Termvermelding[];
  /** The terms whose new name stands in the reading; only those that are then abbreviations. */
  readonly nieuwe: readonly Term[];
}

/** Finds the terms of a list in a reading, once for each reading. */
export function termenIn(termen: readonly Term[]): (reading: Reading) => Termgebruik {
  return derived((reading) => ({
    vermeldingen: termen.flatMap((term) => vermeldingenVan(term, reading)),
    nieuwe: termen.filter(({ afkorting, nieuw }) => afkorting === true && nieuw.test(reading.text)),
  }));
}

function vermeldingenVan(term: Term, reading: Reading): readonly Termvermelding[] {
  // There are many terms, and most texts have none of them.
  if (reading.text.search(term.patroon) < 0) return none;
  return [...reading.text.matchAll(term.patroon)].flatMap(({ index, 0: woorden }): Termvermelding[] => {
    const end = index + woorden.length;
    const { start: from, end: to } = zinRond(reading, index, end);
    const zin = reading.text.slice(from, to);
    if (term.nieuw.test(zin) || term.alleenBij?.test(zin) === false || term.nietBij?.test(zin) === true) return [];
    if (gaatOverVerleden(zin) || isPartOfName(reading.text, index) || isQuoted(zin, index - from)) return [];
    return [{ term, start: index, end }];
  });
}

const none: readonly Termvermelding[] = [];

/** Words that make the term part of the name of a law or another work: `Wet GBA`, `Richtsnoeren CBP`. */
const WORK =
  /\b(?:wet|besluit|regeling|verordening|richtsnoeren|handreiking)\s(?:(?:van|op|inzake)\s)?(?:de\s|het\s)?$/i;

function isPartOfName(text: string, at: number): boolean {
  return WORK.test(text.slice(Math.max(0, at - 30), at));
}

/** A quotation of more words than a name has. */
const LEAST_QUOTED = 5;

/** Inside “…” or "…" of some length: somebody else's words. */
function isQuoted(zin: string, at: number): boolean {
  const before = zin.slice(0, at);
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'), lastOpenedStraight(before));
  const closed = zin.slice(at).search(/["”]/u);
  if (opened < 0 || opened < before.lastIndexOf('”') || closed < 0) return false;
  return (
    zin
      .slice(opened, at + closed)
      .trim()
      .split(/\s+/).length >= LEAST_QUOTED
  );
}

/** The last straight mark, where it opens: the marks before it close each other. */
function lastOpenedStraight(before: string): number {
  return before.split('"').length % 2 === 0 ? before.lastIndexOf('"') : -1;
}
