/**
 * Categories of personal data and the words that name them: which data are bijzonder (article 9
 * AVG), strafrechtelijk (article 10), an identification number with rules of its own, or ordinary.
 */
import type { IsoDate } from './datum.ts';
import { termenPerCategorie } from './gegevenstermen.ts';
import { perText } from '../text/perText.ts';
import type { Span } from '../text/span.ts';
import { findTerms, matchAt, phrases, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize, type Token } from './words.ts';

export type GegevensSoort = 'gewoon' | 'bijzonder' | 'strafrechtelijk' | 'identificatienummer';

export interface GegevensCategorie {
  /** As a lawyer calls it: `gegevens over gezondheid`. */
  readonly naam: string;
  readonly soort: GegevensSoort;
  /** The provision that lists it, as a key of the law catalogue. */
  readonly artikel: string;
  readonly sinds: IsoDate;
  readonly zekerheid: 'hoog' | 'middel' | 'laag';
}

/** A category of this module; those of articles 9 and 10 AVG are complete. */
export type GegevensCategorieId = Exclude<keyof typeof termenPerCategorie, 'geen'>;

/** Since when the AVG applies (article 99). */
const sinds: IsoDate = '2018-05-25';

/**
 * Source: articles 4 onder 1, 9 lid 1 and 10 AVG and article 46 UAVG, read in the text. A BSN is an
 * ordinary personal datum with rules of its own and no bijzonder one. The ordinary categories only
 * serve to recognise data: no law lists them.
 */
export const gegevensCategorieen = {
  bsn: nummer('burgerservicenummer', 'UAVG 46'),
  rijksregisternummer: nummer('Belgisch rijksregisternummer', 'AVG 87'),
  gezondheid: bijzonder('gegevens over gezondheid'),
  etniciteit: bijzonder('ras of etnische afkomst'),
  politiek: bijzonder('politieke opvattingen'),
  levensovertuiging: bijzonder('religieuze of levensbeschouwelijke overtuigingen'),
  vakbond: bijzonder('lidmaatschap van een vakbond'),
  genetisch: bijzonder('genetische gegevens'),
  biometrisch: bijzonder('biometrische gegevens met het oog op de unieke identificatie'),
  seksueel: bijzonder('seksueel gedrag of seksuele gerichtheid'),
  strafrechtelijk: {
    naam: 'strafrechtelijke gegevens',
    soort: 'strafrechtelijk',
    artikel: 'AVG 10',
    sinds,
    zekerheid: 'hoog',
  },
  naam: gewoon('naam'),
  naw: gewoon('naam, adres en woonplaats'),
  contact: gewoon('contactgegevens'),
  geboorte: gewoon('geboortedatum, geboorteplaats of leeftijd'),
  geslacht: gewoon('geslacht'),
  nationaliteit: gewoon('nationaliteit'),
  verblijf: gewoon('verblijfsstatus'),
  'burgerlijke-staat': gewoon('burgerlijke staat'),
  gezin: gewoon('gezin en huishouden'),
  wonen: gewoon('woon- en leefsituatie'),
  financieel: gewoon('financiële gegevens'),
  identiteitsbewijs: gewoon('identiteitsbewijs'),
  werk: gewoon('werk en loopbaan'),
  opleiding: gewoon('opleiding'),
  beeld: gewoon('beeld en geluid'),
  digitaal: gewoon('elektronische identificatie'),
  locatie: gewoon('locatie'),
} as const satisfies Readonly<Record<GegevensCategorieId, GegevensCategorie>>;

export interface GevondenGegeven {
  readonly categorie: GegevensCategorieId;
  readonly span: Span;
  /** The text excludes them: `geen gezondheidsgegevens`, `BSN wordt niet verwerkt`. */
  readonly ontkend: boolean;
}

type Meaning = keyof typeof termenPerCategorie;

const terms = vocabulary<Meaning>(meanings().flatMap((meaning) => termsOf(meaning, termenPerCategorie[meaning])));

export function soortVan(categorie: GegevensCategorieId): GegevensSoort {
  return gegevensCategorieen[categorie].soort;
}

/** Finds the data that a text names, in order; those that it excludes are marked `ontkend`. */
export const findGegevens = perText((text): readonly GevondenGegeven[] => {
  const tokens = tokenize(text);
  const negated = negatedTokens(tokens);
  return findTerms(terms, tokens).flatMap(({ value, span, first, next }): GevondenGegeven[] => {
    if (value === 'geen') return [];
    return [{ categorie: value, span, ontkend: negated.has(first) || isDeniedAfter(tokens, next) }];
  });
});

const negations = phrases(`
  geen, zonder, niet, noch, nooit, exclusief, excl, behalve, uitgezonderd, met uitzondering van, m.u.v., kein,
  keine, ohne, no, without, except
`);

/** Negations that deny another thing: `niet alleen BSN`, `niet langer dan`, `zonder toestemming`. */
const noNegations = phrases(`
  niet alleen, niet limitatief, niet langer, niet uitsluitend, niet zonder, zonder toestemming, geen ander*,
  niet meer dan, geen beperkingen, zo niet, al dan niet, niet beperkt tot
`);

const deniedDirectly = phrases(`
  niet, wordt niet, worden niet, is niet, zijn niet, mag niet, mogen niet, wordt nooit, worden nooit, niet van
  toepassing, wordt hierbij niet, worden hierbij niet
`);

/** After a colon, a dash or an opening bracket. */
const deniedAfterSign = phrases(`nee, neen, niet, n.v.t., n.v.t, nvt, geen, niet van toepassing, nein, no`);

const joiningSigns = new Set([':', '(', '-', '–', '—', '=']);
const stops = new Set([';', '.', '(', ')', ':', '|', '•']);

/** How many tokens a negation reaches within one element of a list; `niet` mostly denies a verb. */
const longestScope = 7;
const shortestScope = 3;

/** How many tokens it reaches in all. */
const longestList = 40;

/**
 * Indexes of tokens that a negation before them covers: the words that follow in its clause, and
 * past a comma only when a short list goes on with `of` or `noch` (`geen ras, religie of gezondheid`).
 */
function negatedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const other = matchAt(noNegations, tokens, at);
    const negation = other ? undefined : matchAt(negations, tokens, at);
    if (other) at = other.next - 1;
    if (!negation) continue;
    const end = scopeOf(tokens, negation.next, tokens[at]?.folded === 'niet' ? shortestScope : longestScope);
    for (let index = negation.next; index < end; index++) covered.add(index);
    at = Math.max(at, end - 1);
  }
  return covered;
}

function scopeOf(tokens: readonly Token[], from: number, longest: number): number {
  let firstComma: number | undefined;
  let elementStart = from;
  let end = from;
  const limit = Math.min(tokens.length, from + longestList);
  for (; end < limit && end - elementStart < longest; end++) {
    const token = tokens[end];
    if (!token || token.kind === 'line' || (stops.has(token.folded) && end > from)) break;
    if (token.folded === 'maar' || token.folded === 'wel') break;
    if (token.folded === ',') {
      firstComma ??= end;
      elementStart = end + 1;
    }
    const isOr = token.folded === 'of' || token.folded === 'noch';
    if (isOr && firstComma !== undefined) return Math.min(tokens.length, end + shortestScope);
  }
  return firstComma ?? end;
}

/** `BSN: nee`, `BSN wordt niet verwerkt`, `BSN (n.v.t.)`. */
function isDeniedAfter(tokens: readonly Token[], next: number): boolean {
  const behindSign = joiningSigns.has(tokens[next]?.folded ?? '');
  const at = behindSign ? next + 1 : next;
  if (matchAt(noNegations, tokens, at)) return false;
  return matchAt(behindSign ? deniedAfterSign : deniedDirectly, tokens, at) !== undefined;
}

function meanings(): readonly Meaning[] {
  return Object.keys(termenPerCategorie).filter((key): key is Meaning => key in termenPerCategorie);
}

function gewoon(naam: string) {
  return { naam, soort: 'gewoon', artikel: 'AVG 4', sinds, zekerheid: 'hoog' } as const;
}

function bijzonder(naam: string) {
  return { naam, soort: 'bijzonder', artikel: 'AVG 9 lid 1', sinds, zekerheid: 'hoog' } as const;
}

function nummer(naam: string, artikel: string) {
  return { naam, soort: 'identificatienummer', artikel, sinds, zekerheid: 'hoog' } as const;
}
