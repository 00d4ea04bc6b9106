/** What a change means, as part of a sentence. */

export interface Betekenis {
  /** Without a capital and without a full stop: `bewaartermijn van 5 naar 20 jaar`. */
  readonly tekst: string;
  /** Whether somebody should look at it before it is adopted. */
  readonly aandacht: boolean;
}
