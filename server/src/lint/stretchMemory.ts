/**
 * What was said of stretches of a document: all that is said of the parts of a passage or a verwerking, kept
 * together. A stretch that says what it said, in surroundings that mean the same, is not visited at all.
 */
import { derivedPair } from '../text/derived.ts';
import type { Fix } from './finding.ts';
import type { Fact, Report } from './rule.ts';
import { moved, withoutFixes, type Said } from './said.ts';

/**
 * Parts that stand and move together: the sentences and citations of a passage, a verwerking with its texts. A stretch
 * may hold others, as a section holds its passages: where nothing changed these are not looked at either.
 */
export interface Stretch {
  /** One object for as long as the text of the stretch stays the same, wherever it moves. */
  readonly base: object;
  /** What was read of it: another object where the same text is read otherwise. */
  readonly content: object;
  /** What the parts are counted from, in UTF-16 units. */
  readonly origin: number;
  /** As of a part. */
  surroundings(): string;
}

/** All that was said of a stretch. */
interface KnownStretch extends Pick<Stretch, 'content' | 'origin'> {
  /** What decides which rules are asked: the same object while they are the same. */
  readonly rules: object;
  readonly surroundings: string;
  readonly facts: ReadonlyMap<Fact, boolean>;
  readonly said: readonly Said[];
}

/** What is noted while a stretch is visited. */
interface Notes {
  readonly facts: Map<Fact, boolean>;
  readonly said: Said[];
  /** Whether a rule looked further: then nothing is known of the stretch as a whole. */
  open: boolean;
}

/** All that was said of a stretch before, where it still holds. */
export interface Recalled {
  /** As it was said, at the place where the stretch stood then: one list for as long as it holds. */
  readonly said: readonly Said[];
  /** How far the stretch stands behind that place. */
  readonly by: number;
  /** The repairs of one of `said`, made of the text as it is. */
  readonly fixesOf: (said: Said) => readonly Fix[];
}

export class StretchMemory {
  /** Of the innermost stretch that is being visited. */
  #notes: Notes | undefined;

  /**
   * All that was said of a stretch; undefined where it is to be visited.
   *
   * @param again what is said of it when it is visited once more: repairs are made of the text as it is
   */
  recall(
    stretch: Stretch,
    rules: object,
    holds: (fact: Fact) => boolean,
    again: () => readonly Said[],
  ): Recalled | undefined {
    const { known } = lastVisit(stretch.base, this);
    if (known?.rules !== rules || known.content !== stretch.content) return undefined;
    if (known.surroundings !== stretch.surroundings()) return undefined;
    for (const [fact, held] of known.facts) if (holds(fact) !== held) return undefined;
    const { said, facts, origin } = known;
    let visited: readonly Said[] | undefined;
    const recalled: Recalled = {
      said,
      by: stretch.origin - origin,
      fixesOf: (one) => sameAmong((visited ??= again()), one, said)?.fixes?.() ?? [],
    };
    if (this.#notes) this.note(saidAgain(recalled), facts, false);
    return recalled;
  }

  /** Visits a stretch, and keeps what is said of it where that holds for as long as the stretch stays the same. */
  visit(stretch: Stretch, rules: object, visit: () => void): void {
    const { base, content, origin } = stretch;
    const around = this.#notes;
    const notes: Notes = { facts: new Map(), said: [], open: false };
    this.#notes = notes;
    visit();
    this.#notes = around;
    this.note(notes.said, notes.facts, notes.open);
    const last = lastVisit(base, this);
    if (notes.open) last.known = undefined;
    else {
      const { facts } = notes;
      const said = notes.said.map(({ rule, report }) => ({ rule, report: withoutOldRepairs(report) }));
      last.known = { rules, content, origin, surroundings: stretch.surroundings(), facts, said };
    }
  }

  /** To be told what is said of each part of a stretch that is visited, on which facts, and whether a rule looked further. */
  note(said: readonly Said[], facts: ReadonlyMap<Fact, boolean>, open: boolean): void {
    if (!this.#notes) return;
    this.#notes.said.push(...said);
    this.#notes.open ||= open;
    for (const [fact, held] of facts) this.#notes.facts.set(fact, held);
  }
}

/** What was said of a stretch, at the place where it is now. */
export function saidAgain({ said, by, fixesOf }: Recalled): readonly Said[] {
  return said.map((one) => {
    const { rule, report } = one;
    const here = moved(report, by);
    return { rule, report: report.fixes ? { ...here, fixes: () => fixesOf(one) } : here };
  });
}

/** Kept on the stretch itself, for what `text/derived.ts` says of maps on the side. */
const lastVisit = derivedPair((_base: object, _memory: StretchMemory): { known: KnownStretch | undefined } => ({
  known: undefined,
}));

/** The report that is said again: of those of its rule the one with the same number. Rules come in any order. */
function sameAmong(visited: readonly Said[], said: Said, known: readonly Said[]): Report | undefined {
  const ofRule = ({ rule }: Said): boolean => rule === said.rule;
  return visited.filter(ofRule)[known.filter(ofRule).indexOf(said)]?.report;
}

/** That there are repairs is kept, and not they themselves. */
function withoutOldRepairs(report: Report): Report {
  return report.fixes ? { ...withoutFixes(report), fixes: () => [] } : report;
}
