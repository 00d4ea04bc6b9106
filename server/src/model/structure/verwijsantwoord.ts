/** What is asked about a reference within a text, and what the answer can be. */
import type { Eenheid } from '../../knowledge/citaat/citaat.ts';
import type { Pad } from './deel.ts';

/** What a heading names by number. */
export type Sectie = Extract<Eenheid, 'artikel' | 'hoofdstuk' | 'afdeling' | 'paragraaf'>;

/** One thing that a reference names. A lid or onderdeel without an artikel is one of the place itself. */
export interface Gezocht {
  readonly eenheid: Sectie | 'bijlage' | 'lid' | 'onderdeel';
  /** Its number; of a lid `3`, also where the text says `derde`. */
  readonly nummer: string;
  readonly lid?: string;
  readonly onderdeel?: string;
}

export type Verwijsdoel = Gevonden | Afwezig | Onbekend;

export interface Gevonden {
  readonly antwoord: 'ja';
  /** From the regeling down to the deel. */
  readonly pad: Pad;
}

export interface Afwezig {
  readonly antwoord: 'nee';
  readonly ontbreekt: Gezocht['eenheid'];
  readonly nummer: string;
  /** Where it should have stood: the regeling, a bijlage, or the artikel that lacks the lid. */
  readonly binnen: Pad;
  /** The numbers that are there, in order. */
  readonly aanwezig: readonly string[];
}

/**
 * Why we may not say: `nummering` of the text has gaps or repeats itself; `zonder-nummers`: nothing of its kind is
 * numbered here; `elders`: it may be of another document, or stand in a form that was not read.
 */
export interface Onbekend {
  readonly antwoord: 'onbekend';
  readonly reden: 'nummering' | 'zonder-nummers' | 'elders';
}

export function onbekend(reden: Onbekend['reden']): Onbekend {
  return { antwoord: 'onbekend', reden };
}
