/**
 * Subjects that tell when a rule looks at what surrounds them. Classes, for what `model/verwerking/gelezen.ts` says of
 * getters: there is one of these for every sentence and verwerking.
 */
import type { Plek } from '../model/passages.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { Passage } from '../text/reading.ts';
import type { VerwerkingSubject, ZinSubject } from './subject.ts';
import type { Watch } from './watch.ts';

export class WatchedZin implements ZinSubject {
  readonly uri: string;
  readonly zin: Passage;
  readonly #plaats: Plek;
  readonly #watch: Watch;

  constructor(uri: string, zin: Passage, plaats: Plek, watch: Watch) {
    this.uri = uri;
    this.zin = zin;
    this.#plaats = plaats;
    this.#watch = watch;
  }

  get plaats(): Plek {
    this.#watch.surroundings();
    return this.#plaats;
  }
}

/** What a rule on a verwerking is told besides: what surrounds it, and its text as it is written. */
export type AroundVerwerking = Pick<VerwerkingSubject, 'register' | 'verantwoordelijke' | 'bron' | 'woorden'>;

export class WatchedVerwerking implements VerwerkingSubject {
  readonly uri: string;
  readonly verwerking: Verwerking;
  readonly bron: VerwerkingSubject['bron'];
  readonly woorden: VerwerkingSubject['woorden'];
  readonly #around: AroundVerwerking;
  readonly #watch: Watch;

  constructor(uri: string, verwerking: Verwerking, around: AroundVerwerking, watch: Watch) {
    this.uri = uri;
    this.verwerking = verwerking;
    this.bron = around.bron;
    this.woorden = around.woorden;
    this.#around = around;
    this.#watch = watch;
  }

  get register(): VerwerkingSubject['register'] {
    this.#watch.surroundings();
    return this.#around.register;
  }

  get verantwoordelijke(): string | undefined {
    this.#watch.surroundings();
    return this.#around.verantwoordelijke;
  }
}
