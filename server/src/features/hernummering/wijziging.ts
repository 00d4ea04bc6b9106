/** A change of the numbers of a text, and why a reference may be left out of it. */
import type { Deel } from '../../model/structure/deel.ts';
import type { Nummers, Reeksplek } from './nummering.ts';

/**
 * Why a reference is left: `weg`: what it names is taken out. `onzeker`: a law or another text may be meant.
 * `dubbel`: several delen have the number. `afwezig`: nothing had the number, or nothing that we found. `bereik`: what
 * it names no longer stands together. `betrekkelijk`: `vorig artikel`, which is another one now. `vorm`: its number is
 * written in a way that we do not write. `vast`: it stands in a text that may not be changed.
 */
export type Reden = 'weg' | 'onzeker' | 'dubbel' | 'afwezig' | 'bereik' | 'betrekkelijk' | 'vorm' | 'vast';

export interface Wijziging {
  readonly plek: Reeksplek;
  readonly nummers: Nummers;
  /** Delen that are taken out. */
  readonly weg: ReadonlySet<Deel>;
  /** The delen of the series as they stand afterwards; a deel that is put in is no deel yet, and left out. */
  readonly volgorde: readonly Deel[];
  /** The number of the deel that is put in. */
  readonly ingevoegd: string | undefined;
}
