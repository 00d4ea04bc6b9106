/** What surrounds a text that is searched for references: names that its document gave, and its field. */
import type { Span } from '../../text/span.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';

export interface GedefinieerdeNaam {
  /** As the definition writes it, without quotes and article. */
  readonly tekst: string;
  /** Where the definition stands. */
  readonly span: Span;
  /** Empty for a work that the catalogue lacks. */
  readonly kandidaten: readonly WetId[];
  /** A common word, such as `wet`, that names the work only behind `de` or `het`. */
  readonly generiek: boolean;
  /** Only this spelling is the name. */
  readonly exact: boolean;
}

/** The definitions of a document; they hold in all of it. */
export interface Definities {
  readonly namen: readonly GedefinieerdeNaam[];
  /** Laws that the document names in full and without doubt. */
  readonly voluit: readonly WetId[];
}

export const noDefinities: Definities = { namen: [], voluit: [] };

export interface Context {
  /** Of the whole document; those of the text itself when absent. */
  readonly definities?: Definities;
  /** The law that a reference without law means: AVG in a field for grondslagen. */
  readonly wet?: WetId;
  /** The text is a field or cell: no line of it is a heading or opens an enumeration. */
  readonly fragment?: boolean;
}

/**
 * What surrounds a text, as it is asked for while the text is read. What nobody asked about had no say, so what was read
 * holds in other surroundings that differ in nothing else.
 */
export class Surroundings {
  readonly #fragment: boolean;
  readonly #wet: WetId | undefined;
  readonly #asked = { fragment: false, wet: false };

  constructor({ fragment = false, wet }: Context) {
    this.#fragment = fragment;
    this.#wet = wet;
  }

  /** No line of the text is a heading or opens an enumeration. */
  get fragment(): boolean {
    this.#asked.fragment = true;
    return this.#fragment;
  }

  /** The law of the field that holds the text. */
  get wet(): WetId | undefined {
    this.#asked.wet = true;
    return this.#wet;
  }

  /** Whether the same would have been read there, but for the names that the document gives. */
  areLike({ fragment = false, wet }: Context): boolean {
    return (!this.#asked.fragment || fragment === this.#fragment) && (!this.#asked.wet || wet === this.#wet);
  }
}
