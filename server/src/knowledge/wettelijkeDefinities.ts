/**
 * What the AVG itself defines, as far as a definition of one's own can be held against it: which categories of data are
 * bijzonder, what makes consent, and that a person may be known indirectly.
 *
 * Source: articles 4 onder 1, 4 onder 11 and 9 lid 1 AVG as read in the text; since 2018-05-25; confidence high. A shorter
 * wording is no deviation: only what is left out of a list, or added to it.
 */
import type { IsoDate } from './datum.ts';
import { findGegevens, gegevensCategorieen, soortVan, type GegevensCategorieId } from './gegevenscategorieen.ts';

export const definitiesSinds: IsoDate = '2018-05-25';

/** How a definition deviates. */
export interface Afwijkend {
  /** Words for what the law has and the definition lacks. */
  readonly mist: readonly string[];
  /** Words for what the definition has and the law does not. */
  readonly teveel: readonly string[];
}

const bijzondere = categories().filter((id) => soortVan(id) === 'bijzonder');

function categories(): readonly GegevensCategorieId[] {
  return Object.keys(gegevensCategorieen).filter((id): id is GegevensCategorieId => id in gegevensCategorieen);
}

/** Words after which a list only gives examples, or is that of the law itself. */
const OPEN =
  /\b(?:zoals|bijvoorbeeld|bijv|onder andere|onder meer|waaronder|etc|enzovoorts?|enz|met name|in het bijzonder|o\.a|artikel 9|artikel 22)\b/i;
/** Words that set what follows apart from the list. */
const APART =
  /\b(?:daarnaast|naast|ook|eveneens|gevoelige?|strafrechtelijke (?:persoons)?gegevens (?:zijn|worden|vallen|mogen))\b/i;
/** A definition that names fewer categories describes and does not list. */
const LEAST_LISTED = 4;

/**
 * A definition of bijzondere persoonsgegevens that lists categories, held against article 9 lid 1.
 *
 * @param text one sentence, or more where the list runs on
 */
export function bijzondereAfwijking(text: string): Afwijkend | undefined {
  const named = new Set(findGegevens(text).flatMap(({ categorie, ontkend }) => (ontkend ? [] : [categorie])));
  const listed = bijzondere.filter((id) => named.has(id));
  if (listed.length < LEAST_LISTED) return undefined;
  const missing = OPEN.test(text) ? [] : bijzondere.filter((id) => !named.has(id));
  const added = APART.test(text) ? [] : [...named].filter((id) => isOther(id));
  if (missing.length + added.length === 0) return undefined;
  const namesOf = (ids: readonly GegevensCategorieId[]) => ids.map((id) => gegevensCategorieen[id].naam);
  return { mist: namesOf(missing), teveel: namesOf(added) };
}

/** Data with rules of their own, that are often taken for bijzonder. */
function isOther(id: GegevensCategorieId): boolean {
  const soort = soortVan(id);
  return soort === 'strafrechtelijk' || soort === 'identificatienummer' || id === 'financieel';
}

/** What makes consent, each with words that show that a definition has it. */
const TOESTEMMING: readonly (readonly [name: string, words: RegExp])[] = [
  ['vrij', /\bvrij(?:e|willige?|elijk)?\b/i],
  ['specifiek', /\bspecifieke?\b|\bbepaalde? doel/i],
  ['geïnformeerd', /\bge[iï]nformeerde?\b|\bop informatie berustende?\b|\bge[iï]nformeerd\b/i],
  ['ondubbelzinnig', /\bondubbelzinnige?\b|\bactieve handeling\b/i],
];
/** A definition that names fewer of them does not list them. */
const LEAST_MARKS = 2;

/** A definition of consent that lists what makes it, held against article 4 onder 11. */
export function toestemmingAfwijking(text: string): Afwijkend | undefined {
  const missing = TOESTEMMING.filter(([, words]) => !words.test(text));
  if (missing.length === 0 || TOESTEMMING.length - missing.length < LEAST_MARKS || /\bartikel (?:4|7)\b/i.test(text))
    return undefined;
  return { mist: missing.map(([name]) => name), teveel: [] };
}

const DIRECT = /\b(?:direct|rechtstreeks|onmiddellijk)\b/i;
const INDIRECT = /\b(?:indirect[a-zà-ɏ]*|middellijk|in combinatie|al dan niet|of niet)\b/i;
const KNOWN_BY =
  /\b(?:herleid[a-zà-ɏ]*|herleiden|identificeer[a-zà-ɏ]*|ge[iï]dentificeerd[a-zà-ɏ]*|herken[a-zà-ɏ]*|terug te voeren)\b/i;

/** A definition of persoonsgegevens that asks that a person is known at once, held against article 4 onder 1. */
export function persoonsgegevensAfwijking(text: string): Afwijkend | undefined {
  const narrow = DIRECT.test(text) && KNOWN_BY.test(text) && !INDIRECT.test(text);
  return narrow ? { mist: ['gegevens waarmee iemand indirect te herkennen is'], teveel: [] } : undefined;
}
