/** The words of references: units, ordinals, ranges, connections. */
import type { Eenheid } from './citaat.ts';

export interface Eenheidswoord {
  readonly eenheid: Eenheid;
  readonly meervoud: boolean;
  /** An abbreviation, behind which a full stop belongs. */
  readonly afkorting: boolean;
}

const full = (eenheid: Eenheid, meervoud = false): Eenheidswoord => ({ eenheid, meervoud, afkorting: false });
const short = (eenheid: Eenheid, meervoud = false): Eenheidswoord => ({ eenheid, meervoud, afkorting: true });

/** Words that a number follows, folded. */
export const eenheden: ReadonlyMap<string, Eenheidswoord> = new Map([
  ['artikel', full('artikel')],
  ['artikelen', full('artikel', true)],
  ['artikels', full('artikel', true)],
  ['art', short('artikel')],
  ['artt', short('artikel', true)],
  ['hoofdstuk', full('hoofdstuk')],
  ['hoofdstukken', full('hoofdstuk', true)],
  ['hfst', short('hoofdstuk')],
  ['hfdst', short('hoofdstuk')],
  ['paragraaf', full('paragraaf')],
  ['paragrafen', full('paragraaf', true)],
  ['par', short('paragraaf')],
  ['afdeling', full('afdeling')],
  ['afdelingen', full('afdeling', true)],
  ['afd', short('afdeling')],
  ['overweging', full('overweging')],
  ['overwegingen', full('overweging', true)],
  ['bijlage', full('bijlage')],
  ['bijlagen', full('bijlage', true)],
  ['bijlages', full('bijlage', true)],
  ['bijl', short('bijlage')],
]);

/** Words that leden follow. */
export const lidWoorden: ReadonlySet<string> = new Set(['lid', 'leden']);

/** Words that onderdelen follow. */
export const onderdeelWoorden: ReadonlySet<string> = new Set([
  'onder',
  'sub',
  'onderdeel',
  'onderdelen',
  'letter',
  'letters',
  'punt',
]);

const ordinals = [
  ...['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde'],
  ...['twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende', 'negentiende'],
  'twintigste',
];

/** 3 for `derde`, `3e`, `3de`; undefined for any other word. Up to twenty, as no lid goes further. */
export function parseRangtelwoord(word: string): number | undefined {
  const written = ordinals.indexOf(word);
  if (written >= 0) return written + 1;
  const digits = /^(\d{1,2})(?:e|de|ste)$/.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Words behind a number that make it an amount. */
export const maten: ReadonlySet<string> = new Set([
  ...['jaar', 'jaren', 'jarige', 'jarigen', 'maand', 'maanden', 'week', 'weken', 'dag', 'dagen', 'uur', 'uren'],
  ...['werkdag', 'werkdagen', 'minuten', 'euro', 'procent', 'percent', 'keer', 'maal', 'personen', 'leerlingen'],
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december', 'inwoners', 'kinderen', 'medewerkers', 'gemeenten', 'partijen', 'grondslagen'],
]);

/** Words of one or two letters that are no onderdeel. */
export const kleineWoorden: ReadonlySet<string> = new Set([
  ...['en', 'of', 'de', 'in', 'is', 'op', 'te', 'om', 'er', 'al', 'ze', 'we', 'je', 'zo', 'na', 'ik', 'hij', 'jo'],
  ...['ex', 'nu', 'af', 'ev', 'ad', 'uw', 'ja', 'nr', 'jl'],
]);

/** Words that may stand between a connection and the next place: `en het bepaalde in artikel 9`. */
export const tussenwoorden: ReadonlySet<string> = new Set([
  ...['de', 'het', 'in', 'van', 'uit', 'bij', 'op', 'grond', 'met', 'ook', 'tevens', 'zoals', 'krachtens', 'ingevolge'],
  ...['gestelde', 'bepaalde', 'bedoelde', 'vermelde', 'genoemde', 'bedoeld', 'genoemd', 'vermeld', 'onder', 'conform'],
]);

/** Words that point back to a law that was named. */
export const terugwijzers: ReadonlySet<string> = new Set([
  'die',
  'dezelfde',
  'genoemde',
  'voornoemde',
  'bovengenoemde',
  'bedoelde',
  'voormelde',
  'laatstgenoemde',
]);

/** Adjectives that may stand before the word for a work: `het algemene privacyreglement`. */
export const bijvoeglijk: ReadonlySet<string> = new Set([
  ...['algemene', 'gemeentelijke', 'regionale', 'geldende', 'huidige', 'nieuwe', 'oude', 'lokale', 'eigen', 'interne'],
  ...['genoemde', 'betreffende', 'toepasselijke', 'integrale', 'vigerende', 'europese', 'nederlandse', 'landelijke'],
  ...['bijbehorende', 'bijgevoegde', 'onderliggende', 'afgesloten', 'gesloten', 'ministeriele', 'vastgestelde'],
]);
