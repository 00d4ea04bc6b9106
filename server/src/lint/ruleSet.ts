/** Which rules are asked about what: sorted once for a way of setting them, not once for each keystroke. */
import { derived } from '../text/derived.ts';
import type { Settings } from '../workspace/settings.ts';
import { checkOf, type AnyRule } from './rule.ts';
import type { SubjectKind } from './subject.ts';

export interface RuleSet {
  readonly rules: readonly AnyRule[];
  /** The rules on one kind of subject: the same list each time. */
  on(kind: SubjectKind): readonly AnyRule[];
  /** Those on files that, where they find something, leave nothing else to be judged. */
  readonly exclusive: RuleSet;
  readonly others: RuleSet;
  /** Those that judge a document under any law. */
  readonly anyLaw: RuleSet;
  /** Without those that report an absence, by the naming of rules: `<begrip>-ontbreekt`. */
  readonly withoutAbsences: RuleSet;
}

/** The rules that the settings have not turned off. */
export function activeRules(rules: readonly AnyRule[], { regels, alleen }: Settings): RuleSet {
  const known = setsOf(rules);
  const off = Object.keys(regels).filter((id) => regels[id] === 'uit');
  const key = JSON.stringify([off, alleen]);
  const set =
    known.get(key) ??
    new SortedRules(rules.filter(({ id }) => regels[id] !== 'uit' && (alleen === undefined || alleen.includes(id))));
  known.set(key, set);
  return set;
}

const setsOf = derived((_rules: readonly AnyRule[]) => new Map<string, RuleSet>());

/** Sorts rules when they are first asked for, and keeps how they were sorted. */
class SortedRules implements RuleSet {
  readonly rules: readonly AnyRule[];
  readonly #kinds = new Map<SubjectKind, readonly AnyRule[]>();
  readonly #parts = new Map<string, RuleSet>();

  constructor(rules: readonly AnyRule[]) {
    this.rules = rules;
  }

  on(kind: SubjectKind): readonly AnyRule[] {
    const asked = this.#kinds.get(kind) ?? this.rules.filter((rule) => checkOf(rule, kind) !== undefined);
    this.#kinds.set(kind, asked);
    return asked;
  }

  get exclusive(): RuleSet {
    return this.#part('exclusive', (rule) => rule.exclusive === true);
  }

  get others(): RuleSet {
    return this.#part('others', (rule) => rule.exclusive !== true);
  }

  get anyLaw(): RuleSet {
    return this.#part('anyLaw', (rule) => rule.anyLaw === true);
  }

  get withoutAbsences(): RuleSet {
    return this.#part('withoutAbsences', ({ id }) => !id.endsWith('-ontbreekt'));
  }

  #part(name: string, accept: (rule: AnyRule) => boolean): RuleSet {
    const made = this.#parts.get(name) ?? new SortedRules(this.rules.filter(accept));
    this.#parts.set(name, made);
    return made;
  }
}
