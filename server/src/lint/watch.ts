/** Watches how far a rule looks while it is asked, for `memory.ts`. */
import type { Sight } from './memory.ts';
import type { Fact, RuleContext } from './rule.ts';

export interface Watch {
  /** Begins anew: nothing was looked at yet. */
  start(): void;
  /** To be called when what surrounds the part is looked at. */
  surroundings(): void;
  /** To be called when a fact of the document is asked. */
  fact(fact: Fact): void;
  /** To be called when something further off is looked at. */
  beyond(): void;
  /** All that was looked at since the start. */
  sight(): Sight;
}

export function createWatch(): Watch {
  let surroundings = false;
  let beyond = false;
  // Nearly no rule asks a fact, and a set for each answer costs more than most rules.
  let facts: Set<Fact> | undefined;
  return {
    start() {
      surroundings = false;
      beyond = false;
      facts = undefined;
    },
    surroundings() {
      surroundings = true;
    },
    fact(fact) {
      facts ??= new Set();
      facts.add(fact);
    },
    beyond() {
      beyond = true;
    },
    sight: () => (surroundings || beyond || facts ? { surroundings, beyond, facts: facts ?? none } : nothing),
  };
}

const none: ReadonlySet<Fact> = new Set();
const nothing: Sight = { surroundings: false, beyond: false, facts: none };

/** A context that tells when a rule looks further than the law and the date. */
export function watched({ kennis, peildatum, ...rest }: RuleContext, watch: Watch): RuleContext {
  return {
    kennis,
    peildatum,
    get dossier() {
      watch.beyond();
      return rest.dossier;
    },
    document(uri) {
      watch.beyond();
      return rest.document(uri);
    },
    holds(fact) {
      watch.fact(fact);
      return rest.holds(fact);
    },
  };
}
