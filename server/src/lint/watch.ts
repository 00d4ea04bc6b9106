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
export function watched(context: RuleContext, watch: Watch): RuleContext {
  return new WatchedContext(context, watch, {
    document(uri) {
      watch.beyond();
      return context.document(uri);
    },
    holds(fact) {
      watch.fact(fact);
      return context.holds(fact);
    },
  });
}

/** A class, and given its functions instead of making them: see `model/verwerking/gelezen.ts`. */
class WatchedContext implements RuleContext {
  readonly kennis: RuleContext['kennis'];
  readonly peildatum: RuleContext['peildatum'];
  readonly document: RuleContext['document'];
  readonly holds: RuleContext['holds'];
  readonly #context: RuleContext;
  readonly #watch: Watch;

  constructor(context: RuleContext, watch: Watch, { document, holds }: Pick<RuleContext, 'document' | 'holds'>) {
    this.kennis = context.kennis;
    this.peildatum = context.peildatum;
    this.document = document;
    this.holds = holds;
    this.#context = context;
    this.#watch = watch;
  }

  get dossier(): RuleContext['dossier'] {
    this.#watch.beyond();
    return this.#context.dossier;
  }
}
