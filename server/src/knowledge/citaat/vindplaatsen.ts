/** Places: a unit with its numbers and what stands within it. */
import type { Bereik, Deel, Eenheid, Nummer, Vindplaats } from './citaat.ts';
import { geenDelen, parseDelen, parseLeden, parseOnderdelen, type Delen } from './delen.ts';
import { eenheden, lidWoorden, onderdeelWoorden, parseRangtelwoord, type Eenheidswoord } from './eenheden.ts';
import {
  isAmount,
  longestList,
  noteMissingSpace,
  parseBereikwoord,
  parseScheiding,
  parseVerbinding,
  skipComma,
  skipNeedlessStop,
  spanOf,
  token,
  word,
  type Gelezen,
  type Lezer,
} from './lezer.ts';
import type { Token } from './tokens.ts';

/** A unit word with the number behind it. */
export interface Eenheidskop {
  readonly woord: Eenheidswoord;
  /** Index of the number. */
  readonly nummer: number;
}

/** `artikel` `art.` `§` before a number. */
export function parseEenheid(lezer: Lezer, from: number): Eenheidskop | undefined {
  const first = token(lezer, from);
  if (first?.text === '§') {
    const nummer = word(lezer, from + 1) === '§' ? from + 2 : from + 1;
    return { woord: { eenheid: 'paragraaf', meervoud: nummer > from + 1, afkorting: false }, nummer };
  }
  const woord = eenheden.get(first?.text ?? '');
  if (!woord || first?.kind !== 'word') return undefined;
  const stop = lezer.tokens[from + 1]?.text === '.' && lezer.tokens[from + 1]?.gap === 'none';
  if (stop && !woord.afkorting) return undefined;
  let nummer = stop ? from + 2 : from + 1;
  if (word(lezer, nummer) === 'nr') nummer += word(lezer, nummer + 1) === '.' ? 2 : 1;
  return { woord, nummer };
}

/** The places that follow a unit word: `artikelen 5 lid 1, 6 en 9 tot en met 11`. */
export function parseEenheidsplaatsen(lezer: Lezer, from: number): Gelezen<readonly Vindplaats[]> | undefined {
  const kop = parseEenheid(lezer, from);
  if (!kop || !parseNummer(lezer, kop.nummer, kop.woord.eenheid)) return undefined;
  noteUnit(lezer, from, kop);
  return parseNummerplaatsen(lezer, from, kop.nummer, kop.woord);
}

/** The places of a list of numbers; the first place reaches back to `from`. */
export function parseNummerplaatsen(
  lezer: Lezer,
  from: number,
  first: number,
  { eenheid, meervoud }: Pick<Eenheidswoord, 'eenheid' | 'meervoud'>,
): Gelezen<readonly Vindplaats[]> | undefined {
  const places: Vindplaats[] = [];
  const isNumber = (at: number): number | undefined => parseNummer(lezer, at, eenheid)?.next;
  let start = from;
  let at: number | undefined = first;
  let next = first;
  while (at !== undefined && places.length < longestList) {
    const found = parsePlaats(lezer, start, at, eenheid, meervoud && places.length === 0);
    if (!found) break;
    places.push(...found.value);
    next = found.next;
    const behind =
      parseScheiding(lezer, next, isNumber) ?? (meervoud && word(lezer, next) === ',' ? next + 1 : undefined);
    // `artikelen 13 en art. 14`: a unit word begins the next group.
    start = behind ?? next;
    at = behind;
  }
  return places.length === 0 ? undefined : { value: places, next };
}

/** One number with its range and its parts; several places where leden have onderdelen of their own. */
function parsePlaats(
  lezer: Lezer,
  from: number,
  at: number,
  eenheid: Eenheid,
  moreExpected: boolean,
): Gelezen<readonly Vindplaats[]> | undefined {
  const nummer = parseNummer(lezer, at, eenheid);
  if (!nummer) return undefined;
  const range = parseTot(lezer, at, nummer.next, eenheid);
  const end = range?.next ?? nummer.next;
  const numberAt = (range?.next ?? at + 1) - 1;
  const make = (first: number, next: number, delen: Delen): Vindplaats => ({
    span: spanOf(lezer, first, next),
    eenheid,
    nummer: nummer.value,
    tot: range?.value,
    ...delen,
  });
  const isArtikel = (index: number): boolean => isNextArtikel(lezer, index, nummer.value.tekst, moreExpected);
  const delen = parseDelen(lezer, skipNeedlessStop(lezer, numberAt, end), isArtikel);
  if (!delen) return { value: [make(from, end, geenDelen)], next: end };
  const places = [make(from, delen.next, delen.value)];
  let next = delen.next;
  for (let more = moreLeden(lezer, next, isArtikel); more; more = moreLeden(lezer, next, isArtikel)) {
    places.push(make(more.from, more.next, more.value));
    next = more.next;
  }
  return { value: places, next };
}

/** `en lid 3 onder b` behind the parts of an artikel: the same artikel once more. */
function moreLeden(
  lezer: Lezer,
  at: number,
  isArtikel: (at: number) => boolean,
): (Gelezen<Delen> & { from: number }) | undefined {
  const from = parseVerbinding(lezer, at);
  if (from === undefined || !parseLeden(lezer, from, isArtikel)) return undefined;
  const delen = parseDelen(lezer, from, isArtikel);
  return delen && { ...delen, from };
}

/**
 * Whether a number in a list of leden is the next artikel: it has leden of its own, or the word
 * `artikelen` promised more of them and it is a higher number than the artikel before.
 */
function isNextArtikel(lezer: Lezer, at: number, artikel: string, moreExpected: boolean): boolean {
  const next = skipComma(lezer, at + 1);
  if (lidWoorden.has(word(lezer, next)) || parseRangtelwoord(word(lezer, next)) !== undefined) return true;
  return moreExpected && Number.parseInt(word(lezer, at), 10) > Number.parseInt(artikel, 10);
}

/** `tot en met 30b`, `t/m art. 5.4.1`, `tot 24`. */
function parseTot(lezer: Lezer, numberAt: number, at: number, eenheid: Eenheid): Gelezen<Bereik> | undefined {
  const woord = parseBereikwoord(lezer, skipNeedlessStop(lezer, numberAt, at));
  if (!woord) return undefined;
  const kop = parseEenheid(lezer, woord.next);
  const start = kop?.woord.eenheid === eenheid ? kop.nummer : woord.next;
  const nummer = parseNummer(lezer, start, eenheid);
  return nummer && { value: { woord: woord.value, nummer: nummer.value }, next: nummer.next };
}

/** The number of a unit; roman for chapters and annexes, a capital letter for annexes. */
export function parseNummer(lezer: Lezer, at: number, eenheid: Eenheid): Gelezen<Nummer> | undefined {
  const found = token(lezer, at);
  if (!found || isAmount(lezer, at)) return undefined;
  const ok = found.kind === 'number' ? isPlaceNumber(found) : found.kind === 'word' && isRomanOrLetter(found, eenheid);
  return ok ? { value: { tekst: found.text, span: spanOf(lezer, at, at + 1) }, next: at + 1 } : undefined;
}

function isPlaceNumber({ text }: Token): boolean {
  return /^\d{1,4}(?![\d])/.test(text) && text.length <= 16;
}

function isRomanOrLetter({ text, letters }: Token, eenheid: Eenheid): boolean {
  if (letters === 'lower') return false;
  if (eenheid === 'bijlage' && /^[a-z]$/.test(text)) return true;
  return eenheid !== 'overweging' && /^[ivxl]{1,7}$/.test(text) && (text.length === 1 || letters === 'capitals');
}

/** `lid 3`, `het eerste en tweede lid`, `onderdeel b`: parts without an artikel before them. */
export function parseLosseDelen(lezer: Lezer, from: number): Gelezen<readonly Vindplaats[]> | undefined {
  const leden = parseLeden(lezer, from);
  if (leden) {
    const delen = parseDelen(lezer, leden.next);
    return { value: losse(lezer, from, 'lid', leden, delen), next: delen?.next ?? leden.next };
  }
  if (!/^onderde(?:el|len)$/.test(word(lezer, from))) return undefined;
  const onderdelen = parseOnderdelen(lezer, from);
  return onderdelen && { value: losse(lezer, from, 'onderdeel', onderdelen, undefined), next: onderdelen.next };
}

/** One place for each part; what stands within them belongs to the last. */
function losse(
  lezer: Lezer,
  from: number,
  eenheid: Eenheid,
  delen: Gelezen<readonly Deel[]>,
  within: Gelezen<Delen> | undefined,
): readonly Vindplaats[] {
  const end = within?.next ?? delen.next;
  return delen.value.map(({ tekst, span, tot }, index): Vindplaats => {
    const last = index === delen.value.length - 1;
    const start = index === 0 ? spanOf(lezer, from, end).start : span.start;
    const stop = last ? spanOf(lezer, from, end).end : (tot?.nummer.span.end ?? span.end);
    return {
      span: { start, end: stop },
      eenheid,
      nummer: { tekst, span },
      tot,
      ...(last && within ? within.value : geenDelen),
    };
  });
}

/** Parts before their artikel: `het tweede lid van artikel 6`, `onder e van artikel 6, eerste lid`. */
export function parseOmgekeerd(lezer: Lezer, from: number): Gelezen<readonly Vindplaats[]> | undefined {
  const startsOnderdeel = onderdeelWoorden.has(word(lezer, from));
  const before = parseDelen(lezer, from);
  if (!before) return undefined;
  let delen = before;
  // `onder a van het eerste lid van artikel 6`.
  if (startsOnderdeel && word(lezer, delen.next) === 'van') {
    const lid = parseLeden(lezer, delen.next + 1);
    if (lid) delen = { value: { ...delen.value, leden: lid.value }, next: lid.next };
  }
  if (word(lezer, delen.next) !== 'van') return undefined;
  const at = ['het', 'de'].includes(word(lezer, delen.next + 1)) ? delen.next + 2 : delen.next + 1;
  const kop = parseEenheid(lezer, at);
  const places = kop?.woord.eenheid === 'artikel' ? parseEenheidsplaatsen(lezer, at) : undefined;
  const [first, ...rest] = places?.value ?? [];
  if (!places || !first || rest.length > 0 || (first.leden.length > 0 && delen.value.leden.length > 0))
    return undefined;
  const merged: Vindplaats = {
    ...first,
    span: spanOf(lezer, from, places.next),
    leden: delen.value.leden.length > 0 ? delen.value.leden : first.leden,
    onderdelen: delen.value.onderdelen,
    subonderdelen: delen.value.subonderdelen,
    aanhef: delen.value.aanhef,
    zin: delen.value.zin,
  };
  return { value: [merged], next: places.next };
}

function noteUnit(lezer: Lezer, from: number, { woord, nummer }: Eenheidskop): void {
  const unit = lezer.tokens[from];
  if (!unit || unit.text === '§') return;
  const stop = lezer.tokens[from + 1]?.text === '.';
  if (!woord.afkorting || stop) {
    noteMissingSpace(lezer, from, nummer);
    return;
  }
  const span = spanOf(lezer, from, nummer + 1);
  const normaal = `${lezer.text.slice(unit.start, unit.end)}. ${lezer.text.slice(lezer.tokens[nummer]?.start, span.end)}`;
  lezer.fouten.push({ soort: 'punt-ontbreekt', span, normaal });
}
