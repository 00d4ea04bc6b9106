/**
 * What we know of a law: its names, its term of validity, its successor, its articles, and how far
 * our knowledge of its articles reaches.
 *
 * Every fact carries the confidence with which we know it. A fact of low confidence never supports
 * a finding of class fout.
 */
import type { WetId } from './wetIds.generated.ts';

/** A date of the calendar as ISO 8601 writes it, `2018-05-25`; such texts compare as dates do. */
export type Datum = string;

/**
 * `hoog`: read in the law or in an official dataset. `middel`: one secondary source, or indirect
 * evidence. `laag`: professional knowledge that nobody verified.
 */
export type Zekerheid = (typeof zekerheden)[number];

export const zekerheden = ['hoog', 'middel', 'laag'] as const;

/** A date on which something happened to a law, with our confidence in it. */
export interface Moment {
  readonly datum: Datum;
  readonly zekerheid: Zekerheid;
  /** What the date alone does not say, in Dutch. */
  readonly toelichting?: string;
}

/** How a text can call a law. */
export interface Naam {
  readonly tekst: string;
  /**
   * `citeertitel`: as the law says that it is cited. `titel`: the long title, or an official name
   * beside the citeertitel. `afkorting` and `informeel`: customary. `fout`, `foute-afkorting`:
   * known mistakes.
   */
  readonly soort: 'citeertitel' | 'titel' | 'afkorting' | 'informeel' | 'fout' | 'foute-afkorting';
  /** In Dutch: which part of the law it names, when it was in use, why it is wrong. */
  readonly toelichting?: string;
}

/** How the articles of a law are numbered: `6`, `7.3.8` or `4:1`. */
export type Nummering = 'enkel' | 'punt' | 'dubbelepunt';

/** Within which part of a law, and since when, we may say that something does not exist. */
export interface Dekking {
  /** Whether it is the whole law; otherwise the chapters of `hoofdstukken`. */
  readonly volledig: boolean;
  readonly hoofdstukken?: readonly string[];
  /** Articles within it of which we may not say that they lack something. */
  readonly uitgezonderd?: readonly string[];
  /** From this date our reading holds. */
  readonly toestand: Datum;
  /** `onderdeel`: every list of onderdelen was counted; otherwise a list that we lack may exist. */
  readonly diepte: 'onderdeel' | 'lid';
}

export interface Wet {
  readonly id: WetId;
  /** `wet`, `rijkswet`, `AMvB`, `EU-verordening`, `verdrag` …, in Dutch. */
  readonly soort: string;
  readonly citeertitel: string;
  /** The citeertitel first; no text twice with one meaning. */
  readonly namen: readonly Naam[];
  /** How messages call it beside a provision: `AVG`, `Wmo 2015`, or the citeertitel. */
  readonly kort: string;
  /** Identifier in the Basiswettenbestand, `BWBR0034925`. */
  readonly bwb?: string;
  /** CELEX number of Union law, `32016R0679`. */
  readonly celex?: string;
  /** Publication, `Stb. 2018, 144`. */
  readonly staatsblad?: string;
  readonly inWerking?: Moment;
  /** When it began to apply, where that is later than its entry into force. */
  readonly vanToepassing?: Moment;
  /** The first day on which it no longer holds, under this name at least. */
  readonly einde?: Moment & { readonly soort: 'vervallen' | 'hernoemd' };
  /** What took its place; `wetten` is empty where nothing did. */
  readonly opvolger?: { readonly wetten: readonly WetId[]; readonly tekst: string };
  /** `onbekend`: whether it is in force could not be established. */
  readonly staat: 'geldend' | 'vervallen' | 'hernoemd' | 'uitgewerkt' | 'onbekend';
  /** What the staat alone does not say, in Dutch. */
  readonly toelichting?: string;
  /** Confidence in the staat. */
  readonly zekerheid: Zekerheid;
  readonly nummering: Nummering;
  /** Where our articles come from; absent where we have none. */
  readonly gelezen?: Lezing;
  /** Absent where we may never say that something does not exist. */
  readonly dekking?: Dekking;
  /** Dates on which the text changed, as far as known. */
  readonly toestanden: readonly Datum[];
  /** Headings of chapters (`7`) and paragraphs (`7.3`). */
  readonly koppen: Readonly<Record<string, string>>;
}

/** One reading of the articles of a law. */
export interface Lezing {
  /** The text that was read is the text of this date. */
  readonly toestand: Datum;
  readonly zekerheid: Zekerheid;
  /** The dataset or repository that was read. */
  readonly bron: string;
  readonly toelichting?: string;
}

export interface Artikel {
  /** As the law writes it: `6`, `30a`, `7.3.12a`, `4:1`. */
  readonly nummer: string;
  /** How many numbered leden; 0 for an article without; undefined where nobody counted them. */
  readonly leden: number | undefined;
  /**
   * Names of the onderdelen by lid (`1`), or under `-` those that stand directly in the article. A
   * lid that is absent here has none, or nobody counted them (see `Dekking.diepte`).
   */
  readonly onderdelen: Readonly<Record<string, readonly string[]>>;
  readonly kop?: string;
  /** Chapter, where the number does not show it. */
  readonly hoofdstuk?: string;
  /** The first day of the article, where it is younger than the law. */
  readonly sinds?: Sinds;
  readonly status?: 'vervallen' | 'uitgewerkt' | 'nog-niet' | 'ontbreekt';
  /** The text of this date was read, where it is another than that of the law. */
  readonly toestand?: Datum;
  readonly zekerheid: Zekerheid;
  /** How it was until a date, the last first. */
  readonly eerder: readonly EerdereVorm[];
  readonly toelichting?: string;
}

/** `exact`: the article came on that day. Otherwise it came on that day or before it. */
export interface Sinds {
  readonly datum: Datum | undefined;
  readonly exact: boolean;
  readonly toelichting?: string;
}

export interface EerdereVorm {
  /** Last day of this form. */
  readonly tot: Datum;
  readonly leden: number;
  readonly toelichting?: string;
}
