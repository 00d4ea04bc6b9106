/**
 * What rules said of a part of a document (a verwerking, a sentence, a citation), kept for as long as
 * the part stays the same. A part that edits elsewhere moved is not judged again: what was said of it
 * moves along.
 *
 * What a rule looked at decides how long its answer holds. One that looked at nothing but its part
 * holds wherever the part stands; one that looked at what surrounds it, or asked a fact of the whole
 * document, while these stay the same; one that looked further is asked each time.
 */
import { derivedPair } from '../text/derived.ts';
import { contains, type Span } from '../text/span.ts';
import type { AnyRule, Fact, Report } from './rule.ts';
import { moved, withoutFixes, type Said } from './said.ts';
import { StretchMemory } from './stretchMemory.ts';

/** A part of a document at its place. */
export interface Part {
  /** One object for as long as the part stays the same, wherever it moves. */
  readonly base: object;
  /** What the part is counted from, in UTF-16 units. */
  readonly origin: number;
  /** What moves as one with it: a report on another place is not kept. */
  readonly within: Span;
  /** The same for surroundings that mean the same; made when a rule looked at them. */
  surroundings(): string;
}

/** How far a rule looked for one answer. */
export interface Sight {
  /** Whether it looked at what surrounds the part. */
  readonly surroundings: boolean;
  /** What it asked of the document as a whole. */
  readonly facts: ReadonlySet<Fact>;
  /** Whether it looked further than that. */
  readonly beyond: boolean;
}

/** What a rule says of a part when it is asked. */
export interface Answer {
  readonly rule: AnyRule;
  readonly reports: readonly Report[];
  readonly sight: Sight;
}

/** What can be asked while a part is judged. */
export interface Asking {
  /** Asks a rule about the part as it stands now. */
  readonly ask: (rule: AnyRule) => Answer;
  readonly holds: (fact: Fact) => boolean;
  /** The document of the part: a report on another one is not kept. */
  readonly uri: string;
}

/** One report as it is kept: counted from the origin of the part, without its repairs. */
interface Kept {
  readonly rule: AnyRule;
  readonly report: Report;
  /** Which of the reports of its rule it is. */
  readonly index: number;
  readonly repairable: boolean;
}

interface Known {
  /** The rules that were asked, as the list in which they came. */
  readonly rules: readonly AnyRule[];
  /** What holds wherever the part stands. */
  readonly own: readonly Kept[];
  readonly conditional: Conditional;
  /** Rules that looked further. */
  readonly open: readonly AnyRule[];
}

/** What is known of a part: the same sentence may stand in several places. */
interface KnownPart {
  /** Where no rule looked at the surroundings. */
  anywhere: Known | undefined;
  /** By the surroundings that a rule looked at; undefined where none did yet. */
  within: Map<string, Known> | undefined;
}

/** Kept on the part itself, for what `text/derived.ts` says of maps on the side. */
const knownPart = derivedPair(
  (_base: object, _memory: Memory): KnownPart => ({ anywhere: undefined, within: undefined }),
);

const MOST_SURROUNDINGS = 50;

/** What holds while the surroundings and the facts are the same. */
interface Conditional {
  /** Undefined where no rule looked at the surroundings. */
  readonly surroundings: string | undefined;
  readonly facts: ReadonlyMap<Fact, boolean>;
  readonly rules: readonly AnyRule[];
  readonly kept: readonly Kept[];
}

export class Memory {
  readonly stretches = new StretchMemory();

  /**
   * All that rules say of a part: what is kept, and for the rest what they answer.
   *
   * @param rules the same list each time, or all of them are asked
   */
  reports(rules: readonly AnyRule[], part: Part, asking: Asking): readonly Said[] {
    const said = this.#reports(rules, part, asking);
    const known = this.#knownOf(part);
    if (known) this.stretches.note(said, known.conditional.facts, known.open.length > 0);
    return said;
  }

  #knownOf(part: Part): Known | undefined {
    const kept = knownPart(part.base, this);
    return kept.anywhere ?? kept.within?.get(part.surroundings());
  }

  #keep(part: Part, known: Known): void {
    const kept = knownPart(part.base, this);
    const { surroundings } = known.conditional;
    if (surroundings === undefined) kept.anywhere = known;
    else {
      kept.anywhere = undefined;
      kept.within ??= new Map<string, Known>();
      if (kept.within.size >= MOST_SURROUNDINGS) kept.within.clear();
      kept.within.set(surroundings, known);
    }
  }

  #reports(rules: readonly AnyRule[], part: Part, asking: Asking): readonly Said[] {
    const known = this.#knownOf(part);
    if (known?.rules !== rules) {
      const answers = rules.map(asking.ask);
      this.#keep(part, knownFrom(rules, [], answers, part, asking));
      return answers.flatMap(saidIn);
    }
    const { own, conditional, open } = known;
    if (stillHolds(conditional, part, asking)) {
      if (own.length + conditional.kept.length + open.length === 0) return nothing;
      return [
        ...placed(own, part, asking),
        ...placed(conditional.kept, part, asking),
        ...open.map(asking.ask).flatMap(saidIn),
      ];
    }
    const answers = [...conditional.rules, ...open].map(asking.ask);
    this.#keep(part, knownFrom(rules, own, answers, part, asking));
    return [...placed(own, part, asking), ...answers.flatMap(saidIn)];
  }
}

const nothing: readonly Said[] = [];

function stillHolds({ surroundings, facts }: Conditional, part: Part, { holds }: Asking): boolean {
  if (surroundings !== undefined && surroundings !== part.surroundings()) return false;
  for (const [fact, held] of facts) if (holds(fact) !== held) return false;
  return true;
}

function knownFrom(
  rules: readonly AnyRule[],
  own: readonly Kept[],
  answers: readonly Answer[],
  part: Part,
  { holds, uri }: Asking,
): Known {
  const unconditional: Answer[] = [];
  const conditional: Answer[] = [];
  const open: AnyRule[] = [];
  for (const answer of answers) {
    const { rule, sight, reports } = answer;
    if (sight.beyond || !reports.every((one) => staysWith(one, part, uri))) open.push(rule);
    else if (sight.surroundings || sight.facts.size > 0) conditional.push(answer);
    else if (reports.length > 0) unconditional.push(answer);
  }
  const facts = new Set(conditional.flatMap(({ sight }) => [...sight.facts]));
  return {
    rules,
    own: [...own, ...unconditional.flatMap((answer) => keptFrom(answer, part))],
    conditional: {
      surroundings: conditional.some(({ sight }) => sight.surroundings) ? part.surroundings() : undefined,
      facts: new Map([...facts].map((fact) => [fact, holds(fact)])),
      rules: conditional.map(({ rule }) => rule),
      kept: conditional.flatMap((answer) => keptFrom(answer, part)),
    },
    open,
  };
}

function keptFrom({ rule, reports }: Answer, { origin }: Part): Kept[] {
  return reports.map((report, index) => ({
    rule,
    report: withoutFixes(moved(report, -origin)),
    index,
    repairable: report.fixes !== undefined,
  }));
}

/** What was kept, at the place where the part is now. Repairs are made by the rule itself, from the text as it is. */
function placed(kept: readonly Kept[], { origin }: Part, { ask }: Asking): readonly Said[] {
  return kept.map(({ rule, report, index, repairable }) => {
    const here = moved(report, origin);
    return {
      rule,
      report: repairable ? { ...here, fixes: () => ask(rule).reports[index]?.fixes?.() ?? [] } : here,
    };
  });
}

function saidIn({ rule, reports }: Answer): Said[] {
  return reports.map((report) => ({ rule, report }));
}

function staysWith({ at, uri = '', related = [] }: Report, { within }: Part, own: string): boolean {
  return (
    (uri === '' || uri === own) &&
    contains(within, at) &&
    related.every((place) => place.uri === own && contains(within, place.span))
  );
}
