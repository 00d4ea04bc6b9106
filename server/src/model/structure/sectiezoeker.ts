/** Finds the numbered section that a reference names: an artikel, chapter or paragraph, and the bijlagen of a text. */
import { fold } from '../../knowledge/words.ts';
import { derived } from '../../text/derived.ts';
import type { Reading } from '../../text/reading.ts';
import { delenOf, padenOf, type Deel, type Pad } from './deel.ts';
import { romanValue } from './enumerator.ts';
import { isEerste, zelfdeNummer, zonderLaatste } from './nummers.ts';
import { bereikVan, nummerVan, sectiesVan, sectiereeksen, type Reeks } from './reeksen.ts';
import { onbekend, type Sectie, type Verwijsdoel } from './verwijsantwoord.ts';

/** In the bijlage of the place, then in the body. */
export function zoekSectie(pad: Pad, eenheid: Sectie, nummer: string): Verwijsdoel {
  const root = pad[0];
  const inner = bereikVan(pad);
  if (!root || !inner) return onbekend('zonder-nummers');
  const own = findIn(pad.slice(0, pad.indexOf(inner) + 1), inner, pad, eenheid, nummer);
  if (own.antwoord === 'ja' || inner === root) return own;
  const outer = findIn([root], root, pad, eenheid, nummer);
  if (outer.antwoord === 'ja') return outer;
  // A bijlage without numbers of this kind leaves it to the body.
  return own.antwoord === 'onbekend' && own.reden === 'zonder-nummers' ? outer : own;
}

/** @param bereik the regeling or bijlage at the end of the path `above` */
function findIn(above: Pad, bereik: Deel, from: Pad, eenheid: Sectie, nummer: string): Verwijsdoel {
  const found =
    nearest(namedIn(bereik, eenheid, nummer), eenheid, from) ??
    geschrevenIn(bereik).get(nummer) ??
    findItem(bereik, eenheid, nummer);
  return found ? { antwoord: 'ja', pad: [...above.slice(0, -1), ...found] } : absentIn(above, bereik, eenheid, nummer);
}

/** The sections that a kind and a number may mean. */
function namedIn(bereik: Deel, eenheid: Sectie, nummer: string): readonly Pad[] {
  const { genummerd, gevraagd } = registerVan(bereik);
  const key = `${eenheid} ${nummer}`;
  const known = gevraagd.get(key);
  if (known) return known;
  const named = withNumber(genummerd, nummer).filter((pad) => isOfKind(pad, eenheid, bereik));
  gevraagd.set(key, named);
  return named;
}

/** What a regeling or bijlage holds by number, made once: a text may refer to its parts thousands of times. */
interface Nummerregister {
  /** Its sections by their number in each form. */
  readonly genummerd: ReadonlyMap<string, readonly Pad[]>;
  readonly heeftArtikelen: boolean;
  /** Filled when first asked for. */
  readonly reeksen: Map<string, readonly Reeks[]>;
  /** Likewise: sections by the kind and the number that a reference names. */
  readonly gevraagd: Map<string, readonly Pad[]>;
}

const registerVan = derived((bereik: Deel): Nummerregister => {
  const secties = sectiesVan(bereik);
  return {
    genummerd: byNumber(secties),
    heeftArtikelen: secties.some(isArtikel),
    reeksen: new Map(),
    gevraagd: new Map(),
  };
});

/** The first lid or item that is written with both numbers, `5.5`, by that writing. */
const geschrevenIn = derived((bereik: Deel): ReadonlyMap<string, Pad> => {
  const index = new Map<string, Pad>();
  for (const pad of padenOf(bereik)) {
    const number = pad.at(-1)?.nummer?.geschreven ?? '';
    if (!number.includes('.') || index.has(number)) continue;
    if (!pad.slice(1).some(({ soort }) => soort === 'bijlage' || soort === 'publicatie')) index.set(number, pad);
  }
  return index;
});

function byNumber(paden: readonly Pad[]): ReadonlyMap<string, readonly Pad[]> {
  const index = new Map<string, Pad[]>();
  for (const pad of paden)
    for (const key of keysOf(nummerVan(pad))) {
      const known = index.get(key);
      if (known) known.push(pad);
      else index.set(key, [pad]);
    }
  return index;
}

/** `iv` counts as `4` too. */
function keysOf(nummer: string): ReadonlySet<string> {
  const roman = romanValue(nummer);
  return new Set([nummer.toLowerCase(), ...(roman === undefined ? [] : [String(roman)])]);
}

function withNumber(index: ReadonlyMap<string, readonly Pad[]>, nummer: string): readonly Pad[] {
  const found = new Set([...keysOf(nummer)].flatMap((key) => index.get(key) ?? []));
  return [...found].filter((pad) => zelfdeNummer(nummerVan(pad), nummer));
}

function isArtikel(pad: Pad): boolean {
  return pad.at(-1)?.soort === 'artikel';
}

/** Chapters and paragraphs are called by each other's name, and `artikel` too where the text has no artikelen. */
function isOfKind(pad: Pad, eenheid: Sectie, bereik: Deel): boolean {
  if (isArtikel(pad) || eenheid !== 'artikel') return isArtikel(pad) === (eenheid === 'artikel');
  return !registerVan(bereik).heeftArtikelen;
}

/** Of several with one number the one that shares most of its path with the place, of its own kind, with text. */
function nearest(named: readonly Pad[], eenheid: Sectie, from: Pad): Pad | undefined {
  const score = (pad: Pad): number => {
    const deel = pad.at(-1);
    const shared = pad.filter((above) => from.includes(above)).length;
    return shared * 4 + (deel?.soort === eenheid ? 2 : 0) + (deel && hasText(deel) ? 1 : 0);
  };
  if (named.length < 2) return named[0];
  let best: { readonly pad: Pad; readonly score: number } | undefined;
  for (const pad of named) {
    const own = score(pad);
    if (!best || own > best.score) best = { pad, score: own };
  }
  return best?.pad;
}

function hasText({ alineas, delen, tabellen }: Deel): boolean {
  return alineas.length + delen.length + tabellen.length > 0;
}

/** A bijlage of nothing but numbered items: another text calls such an item an artikel. */
function findItem(bereik: Deel, eenheid: Sectie, nummer: string): Pad | undefined {
  if (bereik.soort !== 'bijlage' || eenheid !== 'artikel' || sectiesVan(bereik).length > 0) return undefined;
  const item = bereik.delen.find((deel) => deel.nummer?.tekst === nummer);
  return item && [bereik, item];
}

/** The section is not there; said only where the numbering shows it. */
function absentIn(above: Pad, bereik: Deel, eenheid: Sectie, nummer: string): Verwijsdoel {
  const prefix = zonderLaatste(nummer);
  const reeksen = reeksenBij(bereik, eenheid === 'artikel', prefix);
  // Of `9.2` in a text without a chapter 9 the chapters decide.
  if (reeksen.length === 0 && prefix !== '') {
    const chapter = absentIn(above, bereik, eenheid === 'artikel' ? 'artikel' : 'hoofdstuk', prefix);
    const known = withNumber(registerVan(bereik).genummerd, prefix).length > 0;
    return known || chapter.antwoord !== 'nee'
      ? onbekend('zonder-nummers')
      : { ...chapter, ontbreekt: eenheid, nummer };
  }
  if (reeksen.length === 0) return onbekend('zonder-nummers');
  if (!areReliable(reeksen) || isSplit(bereik, nummer)) return onbekend('nummering');
  const regels = openingsOf(bereik);
  if (regels.has(`${eenheid} ${nummer}`) || (eenheid !== 'artikel' && regels.has(nummer))) return onbekend('elders');
  return { antwoord: 'nee', ontbreekt: eenheid, nummer, binnen: above, aanwezig: numbersOf(reeksen) };
}

/** The series in which a number of this form would stand. */
function reeksenBij(bereik: Deel, artikel: boolean, prefix: string): readonly Reeks[] {
  const { reeksen } = registerVan(bereik);
  const key = `${artikel ? 'artikel' : ''} ${prefix}`;
  const known = reeksen.get(key);
  if (known) return known;
  const made = sectiereeksen(bereik, (pad) => zonderLaatste(nummerVan(pad)) === prefix && isArtikel(pad) === artikel);
  reeksen.set(key, made);
  return made;
}

/** One number is no numbering. */
const areReliable = derived((reeksen: readonly Reeks[]): boolean =>
  reeksen.every(({ sluitend, paden }) => sluitend && paden.length > 1),
);

/** Where there is a 6a and a 6b, `artikel 6` may mean both. */
function isSplit(bereik: Deel, nummer: string): boolean {
  return registerVan(bereik).genummerd.has(`${nummer}a`);
}

/** Made once: each reference that leads nowhere tells of all of them. */
const numbersOf = derived((reeksen: readonly Reeks[]): readonly string[] =>
  reeksen.flatMap(({ paden }) => paden.map(nummerVan)),
);

const OPENING =
  /^[\s#>*•–-]*(?:(artikel|art\.|hoofdstuk|paragraaf|afdeling)\s+)?(\d{1,4}(?:\.\d{1,4}){0,3}[a-z]?)(?=[\s.):,;]|$)/;

/** How lines begin that were read as running text, and may be headings all the same: `artikel 9`, `9`. */
const openingsOf = derived((bereik: Deel): ReadonlySet<string> => {
  const openings = new Set<string>();
  for (const { titel, alineas } of delenOf(bereik))
    for (const { reading } of [...(titel ? [titel] : []), ...alineas])
      for (const opening of openingsIn(reading)) openings.add(opening);
  return openings;
});

/** The same of one reading, in order. */
export const openingsIn = derived(({ text }: Reading): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, word, number] = OPENING.exec(fold(line.slice(0, 60))) ?? [];
    if (number === undefined) return [];
    return [word ? `${word === 'art.' ? 'artikel' : word} ${number}` : number];
  }),
);

interface Bijlagenregister {
  readonly paden: readonly Pad[];
  readonly genummerd: ReadonlyMap<string, readonly Pad[]>;
  /** A heading that speaks of annexes without being read as one. */
  readonly andere: boolean;
}

const bijlagenVan = derived((root: Deel): Bijlagenregister => {
  const paden = [...padenOf(root)].filter((pad) => pad.at(-1)?.soort === 'bijlage');
  const andere = [...delenOf(root)].some(
    ({ soort, titel }) =>
      soort !== 'bijlage' && soort !== 'regeling' && titel !== undefined && ANNEX.test(titel.reading.text),
  );
  return { paden, genummerd: byNumber(paden), andere };
});

const ANNEX = /^(?:bijlagen?|appendix|annex)\b/i;

/** Among the bijlagen of the whole text; in a bijlage a number may be one of its own annexes. */
export function zoekBijlage(pad: Pad, nummer: string): Verwijsdoel {
  const root = pad[0];
  if (!root) return onbekend('zonder-nummers');
  const { paden, genummerd, andere } = bijlagenVan(root);
  const [named] = withNumber(genummerd, nummer);
  if (named) return { antwoord: 'ja', pad: named };
  const [only, ...more] = paden;
  const nameless = paden.filter((found) => nummerVan(found) === '');
  if (only && more.length === 0 && nameless.length === 1 && isEerste(nummer)) return { antwoord: 'ja', pad: only };
  if (nameless.length > 0 || andere) return onbekend('nummering');
  if (pad.some(({ soort }) => soort === 'bijlage')) return onbekend('elders');
  return { antwoord: 'nee', ontbreekt: 'bijlage', nummer, binnen: [root], aanwezig: paden.map(nummerVan) };
}
