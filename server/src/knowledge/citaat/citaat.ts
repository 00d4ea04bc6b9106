/**
 * References in a text: a citaat names places in a law or in a document, a vermelding names a law.
 *
 * Spans are offsets into the text that was parsed.
 */
import type { Span } from '../../text/span.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';

/** What a text refers to. */
export interface Verwijzingen {
  /** In order of the text; they do not overlap. */
  readonly citaten: readonly Citaat[];
  /** Every mention of a law by a name, with or without a place; in order of the text. */
  readonly wetten: readonly WetVermelding[];
}

export interface Citaat {
  /** From the first word of the first place to the end of the last place, or of the law beside it. */
  readonly span: Span;
  /** `intern`: a place in the document itself. */
  readonly soort: 'extern' | 'intern';
  /** The law or other work; undefined for an internal reference. */
  readonly wet: WetVermelding | undefined;
  /** At least one. */
  readonly vindplaatsen: readonly Vindplaats[];
  /** What the text says that the place is in: `dit artikel`, `dit Privacy Protocol`. */
  readonly binnen: Span | undefined;
  /**
   * For an internal reference without `binnen`: the law that the paragraph cited before it. The
   * author may have meant that law, so a finding that rests on `intern` alone is uncertain.
   */
  readonly eerdereWet: WetVermelding | undefined;
  readonly notatie: readonly Notatiefout[];
}

/** How we know which law is meant. */
export type Herkenning =
  | 'citeertitel'
  /** An official title beside the citeertitel. */
  | 'titel'
  | 'afkorting'
  | 'informeel'
  /** A known wrong title. */
  | 'foute-variant'
  /** An abbreviation that belongs to another law. */
  | 'foute-afkorting'
  /** One or two letters or a small word away from a title, or another year. */
  | 'bijna'
  /** The document says what it means by it. */
  | 'gedefinieerd'
  /** `die wet`. */
  | 'terugverwijzing'
  /** Taken from the citation before or after it: `artikel 17 en artikel 19 AVG`. */
  | 'aansluiting'
  /** By custom: `6.1.e`, `overweging 43`. */
  | 'gebruik'
  /** The field that holds the text says so. */
  | 'context'
  /** A work that we do not know. */
  | 'onbekend';

export interface WetVermelding {
  /** The name as it stands in the text; may lie outside the citation that it belongs to. */
  readonly span: Span;
  /** The laws that it can mean, the likeliest first; empty for a work that we do not know. */
  readonly kandidaten: readonly WetId[];
  readonly hoe: Herkenning;
  /** Whether the name alone leaves open what is meant: several laws, or a law and something else. */
  readonly dubbelzinnig: boolean;
  /** What it can mean besides laws, in Dutch. */
  readonly ook: readonly string[];
  /** Part of a compound or of another title: `AVG-verzoek`, `Besluit Jeugdwet`. */
  readonly samenstelling: boolean;
}

export type Eenheid =
  | 'artikel'
  | 'hoofdstuk'
  | 'paragraaf'
  | 'afdeling'
  | 'overweging'
  | 'bijlage'
  | 'lid'
  | 'onderdeel';

export interface Vindplaats {
  readonly span: Span;
  readonly eenheid: Eenheid;
  /** As written, in lower case: `6`, `30b`, `7.3.12a`, `iii`. For a lid its number, `3` for `derde`. */
  readonly nummer: Nummer;
  readonly tot: Bereik | undefined;
  readonly leden: readonly Deel[];
  readonly onderdelen: readonly Deel[];
  /** `onder a, 2°`. */
  readonly subonderdelen: readonly Deel[];
  readonly aanhef: Span | undefined;
  /** `eerste volzin`. */
  readonly zin: Span | undefined;
  /** `e.v.` */
  readonly ev: Span | undefined;
}

export interface Nummer {
  readonly tekst: string;
  readonly span: Span;
}

/** The end of a range. With `tot` the law excludes the end, although many authors include it. */
export interface Bereik {
  readonly woord: 'tot en met' | 'tot';
  readonly nummer: Nummer;
}

/** A lid (`3`) or an onderdeel (`e`), or a range of them. */
export interface Deel extends Nummer {
  readonly tot: Bereik | undefined;
}

/** A fault of notation that leaves the meaning clear. */
export interface Notatiefout {
  readonly soort: 'punt-te-veel' | 'punt-ontbreekt' | 'spatie-ontbreekt' | 'ev';
  readonly span: Span;
  /** What should stand at `span`. */
  readonly normaal: string;
}
