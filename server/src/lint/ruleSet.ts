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
    ruleSet(rules.filter(({ id }) => regels[id] !== 'uit' && (alleen === undefined || alleen.includes(id))));
  known.set(key, set);
  return set;
}

const setsOf = derived((_rules: readonly AnyRule[]) => new Map<string, RuleSet>());

function ruleSet(rules: readonly AnyRule[]): RuleSet {
  const kinds = new Map<SubjectKind, readonly AnyRule[]>();
  const parts = new Map<string, RuleSet>();
  const part = (name: string, accept: (rule: AnyRule) => boolean): RuleSet => {
    const made = parts.get(name) ?? ruleSet(rules.filter(accept));
    parts.set(name, made);
    return made;
  };
  return {
    rules,
    on(kind) {
      const asked = kinds.get(kind) ?? rules.filter((rule) => checkOf(rule, kind) !== undefined);
      kinds.set(kind, asked);
      return asked;
    },
    get exclusive() {
      return part('exclusive', (rule) => rule.exclusive === true);
    },
    get others() {
      return part('others', (rule) => rule.exclusive !== true);
    },
    get anyLaw() {
      return part('anyLaw', (rule) => rule.anyLaw === true);
    },
    get withoutAbsences() {
      return part('withoutAbsences', ({ id }) => !id.endsWith('-ontbreekt'));
    },
  };
}
