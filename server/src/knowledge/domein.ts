/** The domeinen of the sociaal domein, and the words by which headings and titles name them. */
import type { Span } from '../text/span.ts';
import { findTerms, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize, type Token } from './words.ts';

export const domeinen = [
  ...(['jeugd', 'wmo', 'participatie', 'schuldhulp', 'leerplicht', 'inburgering'] as const),
  ...(['veilig-thuis', 'zorg-veiligheid', 'algemeen'] as const),
] as const;

/** The domeinen that rules know; any other domein is judged as `algemeen`. */
export type Domein = (typeof domeinen)[number];

export interface GevondenDomein {
  readonly domein: Domein;
  /** `exact`: the text is nothing but the name of the domein. `woord`: a word in it points there. */
  readonly zekerheid: 'exact' | 'woord';
  /** The words that name it. */
  readonly span: Span;
}

/**
 * Words as municipal protocols and registers use them, law names included. Left out on purpose are
 * words that point to more than one domein: zorg, hulp, inkomen, toezicht, gezin, melding.
 */
const words: Readonly<Record<Domein, string>> = {
  jeugd: `
    jeugd, jeugdhulp*, jeugdzorg, jeugdwet, jeugdbescherming, jeugdreclassering, jeugdige, jeugdigen, jeugdteam,
    jeugdgezondheidszorg, jeugdwetvoorziening, opvoedondersteuning, verwijsindex
  `,
  wmo: `
    wmo, maatschappelijke ondersteuning, huishoudelijke hulp, hulp bij het huishouden, beschermd wonen,
    maatschappelijke opvang, maatwerkvoorziening, maatwerkvoorzieningen, woningaanpassing, leerlingenvervoer wmo
  `,
  participatie: `
    participatie, participatiewet, pw, wwb, bijstand, bijstandsuitkering*, bijzondere bijstand, ioaw, ioaz, bbz,
    werk en inkomen, werk & inkomen, re-integratie, reïntegratie, inkomensondersteuning, individuele
    inkomenstoeslag, inkomensvoorziening*, sociale werkvoorziening, wsw, loonkostensubsidie, minimabeleid,
    minimaregeling*
  `,
  schuldhulp: `
    schuldhulp, schuldhulpverlening, schulddienstverlening, schuldsanering, vroegsignalering, budgetbeheer, wgs,
    gemeentelijke schuldhulpverlening, schuldbemiddeling
  `,
  leerplicht: `leerplicht*, kwalificatieplicht, rmc, voortijdig schoolverlaten, schoolverzuim`,
  inburgering: `inburgering*, inburgeraar*, wi2021, statushouder*`,
  'veilig-thuis': `veilig thuis, meldcode, huiselijk geweld, kindermishandeling, amhk`,
  'zorg-veiligheid': `
    zorg en veiligheid, zorg- en veiligheidshuis, veiligheidshuis, nazorg ex-gedetineerden, wvggz, riec,
    verplichte ggz, persoonsgerichte aanpak, openbare orde en veiligheid, ondermijning
  `,
  algemeen: `algemeen, sociaal domein, domeinoverstijgend, alle domeinen`,
};

/** Words beside the name of a domein that do not make a heading less exact. */
const around = new Set(
  ['domein', 'onderdeel', 'taken', 'toegang', 'team', 'wet', 'voorziening', 'voorzieningen'].concat([
    'de',
    'het',
    'en',
    'van',
    'tot',
    'in',
    'kader',
    'verwerkingen',
    'uitvoering',
    'gegevensset',
  ]),
);

const terms = vocabulary(domeinen.flatMap((domein) => termsOf(domein, words[domein])));

/**
 * The domein that a heading, a name or a title speaks of. Undefined when no word points to one, or
 * words point to several; `algemeen` gives way to any other.
 */
export function parseDomein(text: string): GevondenDomein | undefined {
  const tokens = tokenize(text);
  const found = findTerms(terms, tokens);
  const specific = found.filter((term) => term.value !== 'algemeen');
  const [first, ...others] = specific.length > 0 ? specific : found;
  if (!first || others.some((other) => other.value !== first.value)) return undefined;
  const covered = new Set(found.flatMap(({ first: from, next }) => tokens.slice(from, next)));
  const exact = tokens.every((token) => covered.has(token) || isAround(token));
  return { domein: first.value, zekerheid: exact ? 'exact' : 'woord', span: first.span };
}

/** Every place in a text where a word points to a domein, `algemeen` left out. */
export function findDomeinen(text: string): readonly GevondenDomein[] {
  return findTerms(terms, tokenize(text))
    .filter((term) => term.value !== 'algemeen')
    .map((term) => ({ domein: term.value, zekerheid: 'woord', span: term.span }));
}

/** Signs, numbering (`A.`, `3.`), years and words that say nothing of the subject. */
function isAround(token: Token): boolean {
  return token.kind !== 'word' || token.folded.length === 1 || around.has(token.folded);
}
