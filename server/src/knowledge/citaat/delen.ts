/** Leden, onderdelen and sentences behind the number of an artikel, in the many ways they are written. */
import type { Span } from '../../text/span.ts';
import type { Bereik, Deel, Nummer } from './citaat.ts';
import { lidWoorden, onderdeelWoorden, parseRangtelwoord } from './eenheden.ts';
import {
  isAmount,
  noteMissingSpace,
  parseBereikwoord,
  parseEnOf,
  parseEv,
  parseOnderdeelnaam,
  parseScheiding,
  skipComma,
  skipNeedlessStop,
  spanOf,
  token,
  word,
  type Gelezen,
  type Lezer,
} from './lezer.ts';

/** More leden or onderdelen than any reference lists. */
const longestParts = 16;

/** What stands within one artikel. */
export interface Delen {
  readonly leden: readonly Deel[];
  readonly onderdelen: readonly Deel[];
  readonly subonderdelen: readonly Deel[];
  readonly aanhef: Span | undefined;
  readonly zin: Span | undefined;
  readonly ev: Span | undefined;
}

export const geenDelen: Delen = {
  leden: [],
  onderdelen: [],
  subonderdelen: [],
  aanhef: undefined,
  zin: undefined,
  ev: undefined,
};

/**
 * The parts from `from` on, each kind once: `, eerste lid, aanhef en onder e`, `(1)(e)`. Undefined
 * when there are none. `isArtikel` says of a number in a list of leden that it is the next artikel.
 */
export function parseDelen(
  lezer: Lezer,
  from: number,
  isArtikel: (at: number) => boolean = () => false,
): Gelezen<Delen> | undefined {
  let value = geenDelen;
  let next = from;
  for (;;) {
    const found = parsePart(lezer, value, next, isArtikel);
    if (!found) return next === from ? undefined : { value, next };
    value = found.value;
    next = found.next;
  }
}

function parsePart(
  lezer: Lezer,
  known: Delen,
  from: number,
  isArtikel: (at: number) => boolean,
): Gelezen<Delen> | undefined {
  const ev = known.ev ? undefined : parseEv(lezer, from);
  if (ev) return { value: { ...known, ev: ev.value }, next: ev.next };
  const at = skipComma(lezer, from);
  if (known.leden.length === 0 && known.onderdelen.length === 0) {
    const leden = parseLeden(lezer, at, isArtikel) ?? parseBracketed(lezer, from, /^\d{1,2}$/);
    if (leden) return { value: { ...known, leden: leden.value }, next: leden.next };
  }
  if (known.leden.length > 0 && known.onderdelen.length === 0) {
    const letter = parseKaleLetter(lezer, at);
    if (letter) return { value: { ...known, onderdelen: letter.value }, next: letter.next };
  }
  if (known.onderdelen.length === 0) {
    const aanhef = known.aanhef ? undefined : parseAanhef(lezer, at);
    if (aanhef) return { value: { ...known, aanhef: aanhef.value }, next: aanhef.next };
    const onderdelen = parseOnderdelen(lezer, at) ?? parseBracketed(lezer, from, /^[a-z]$/);
    if (onderdelen) return { value: { ...known, onderdelen: onderdelen.value }, next: onderdelen.next };
  } else if (known.subonderdelen.length === 0) {
    const sub = parseSubonderdelen(lezer, at);
    if (sub) return { value: { ...known, subonderdelen: sub.value }, next: sub.next };
  }
  const zin = known.zin ? undefined : parseZin(lezer, at);
  return zin && { value: { ...known, zin: zin.value }, next: zin.next };
}

/** `lid 1`, `leden 1 tot en met 3`, `eerste en tweede lid`. */
export function parseLeden(
  lezer: Lezer,
  at: number,
  isArtikel: (at: number) => boolean = () => false,
): Gelezen<readonly Deel[]> | undefined {
  return lidWoorden.has(word(lezer, at)) ? parseLidnummers(lezer, at, isArtikel) : parseRangleden(lezer, at);
}

function parseLidnummers(
  lezer: Lezer,
  from: number,
  isArtikel: (at: number) => boolean,
): Gelezen<readonly Deel[]> | undefined {
  const item = (at: number): Gelezen<Nummer> | undefined => {
    const start = lidWoorden.has(word(lezer, at)) ? at + 1 : at;
    const found = token(lezer, start);
    if (found?.kind !== 'number' || !/^\d{1,2}[a-z]?$/.test(found.text)) return undefined;
    if (start === at && (isArtikel(at) || isAmount(lezer, at))) return undefined;
    if (start > at) noteMissingSpace(lezer, at, start);
    return { value: { tekst: found.text, span: spanOf(lezer, start, start + 1) }, next: start + 1 };
  };
  return parseLijst(lezer, from, item);
}

/** `het eerste en het tweede lid`, `eerste tot en met derde lid`, `1e lid`; from the first ordinal on. */
function parseRangleden(lezer: Lezer, from: number): Gelezen<readonly Deel[]> | undefined {
  const item = (at: number): Gelezen<Nummer> | undefined => {
    const start = word(lezer, at) === 'het' ? at + 1 : at;
    const lid = parseRangtelwoord(word(lezer, start));
    if (lid === undefined) return undefined;
    // `het eerste lid en het tweede lid`: the word may stand behind each.
    const repeated = word(lezer, start + 1) === 'lid' && moreRangleden(lezer, start + 2);
    return {
      value: { tekst: String(lid), span: spanOf(lezer, start, start + 1) },
      next: repeated ? start + 2 : start + 1,
    };
  };
  const found = parseLijst(lezer, from, item);
  return found && lidWoorden.has(word(lezer, found.next)) ? { value: found.value, next: found.next + 1 } : undefined;
}

function moreRangleden(lezer: Lezer, at: number): boolean {
  const next = parseEnOf(lezer, skipComma(lezer, at)) ?? parseBereikwoord(lezer, at)?.next;
  if (next === undefined) return false;
  const start = word(lezer, next) === 'het' ? next + 1 : next;
  return parseRangtelwoord(word(lezer, start)) !== undefined && lidWoorden.has(word(lezer, start + 1));
}

/** `onder e`, `sub a, b en c`, `onderdelen a tot en met f`; also `onder b en onder j`. */
export function parseOnderdelen(lezer: Lezer, from: number): Gelezen<readonly Deel[]> | undefined {
  if (!onderdeelWoorden.has(word(lezer, from))) return undefined;
  let numbers: boolean | undefined;
  const item = (at: number): Gelezen<Nummer> | undefined => {
    let start = at;
    while (start < at + 2 && onderdeelWoorden.has(word(lezer, start))) start++;
    const found = parseOnderdeelnaam(lezer, start);
    if (!found) return undefined;
    // In `onder f, 24 en 32` the numbers are artikelen: a list has one kind of names.
    const isNumber = /^\d/.test(found.value.tekst);
    if (isNumber !== (numbers ?? isNumber)) return undefined;
    numbers = isNumber;
    if (start > at) noteMissingSpace(lezer, start - 1, start);
    // A bare `u` behind `en` is a pronoun.
    return start === at && found.value.tekst === 'u' ? undefined : found;
  };
  const found = parseLijst(lezer, from, item);
  // The stop of `onder c., is opgelegd`.
  return found && { value: found.value, next: skipNeedlessStop(lezer, found.next - 1, found.next) };
}

/** `, onder 2°` behind an onderdeel; `, ten tweede`. */
function parseSubonderdelen(lezer: Lezer, at: number): Gelezen<readonly Deel[]> | undefined {
  if (word(lezer, at) === 'ten') {
    const rank = parseRangtelwoord(word(lezer, at + 1));
    if (rank === undefined) return undefined;
    return { value: [{ tekst: String(rank), span: spanOf(lezer, at, at + 2), tot: undefined }], next: at + 2 };
  }
  return parseOnderdelen(lezer, at);
}

/** `aanhef`, with what joins it to the onderdelen behind it: `aanhef en onder e`. */
function parseAanhef(lezer: Lezer, at: number): Gelezen<Span> | undefined {
  if (word(lezer, at) !== 'aanhef') return undefined;
  const joined = parseEnOf(lezer, at + 1);
  const next = joined !== undefined && onderdeelWoorden.has(word(lezer, joined)) ? joined : at + 1;
  return { value: spanOf(lezer, at, at + 1), next };
}

/** `eerste volzin`, `slotzin`, `tweede alinea`. */
function parseZin(lezer: Lezer, at: number): Gelezen<Span> | undefined {
  const first = word(lezer, at);
  if (first === 'slotzin') return { value: spanOf(lezer, at, at + 1), next: at + 1 };
  const ranked = first === 'laatste' || first === 'slot' || parseRangtelwoord(first) !== undefined;
  const isZin = /^(?:volzin|zin|alinea|zinsnede|streepje|gedachtestreepje)$/.test(word(lezer, at + 1));
  return ranked && isZin ? { value: spanOf(lezer, at, at + 2), next: at + 2 } : undefined;
}

/** `lid 1 e AVG`: a letter on its own, where the reference ends or its law follows. */
function parseKaleLetter(lezer: Lezer, at: number): Gelezen<readonly Deel[]> | undefined {
  const found = token(lezer, at);
  if (found?.kind !== 'word' || !/^[a-t]$/.test(found.text) || found.letters !== 'lower') return undefined;
  const after = lezer.tokens[at + 1];
  const ends = !after || after.gap === 'line' || after.gap === 'break' || /^[;)]$/.test(after.text);
  if (!ends && !lezer.vermeldingen.has(skipComma(lezer, at + 1))) return undefined;
  return { value: [{ tekst: found.text, span: spanOf(lezer, at, at + 1), tot: undefined }], next: at + 1 };
}

/** `(1)` or `(e)` behind a number. */
function parseBracketed(lezer: Lezer, at: number, name: RegExp): Gelezen<readonly Deel[]> | undefined {
  const inner = lezer.tokens[at + 1];
  const closing = lezer.tokens[at + 2];
  if (word(lezer, at) !== '(' || inner?.gap !== 'none' || closing?.text !== ')' || closing.gap !== 'none')
    return undefined;
  // `artikel 6 (1)` is a footnote as often as a lid, but for what follows it.
  const goesOn = word(lezer, at + 3) === '(' || lezer.vermeldingen.has(at + 3);
  if (inner.kind === 'number' && lezer.tokens[at]?.gap !== 'none' && !goesOn) return undefined;
  if (!name.test(inner.text) || inner.letters !== 'lower') return undefined;
  return { value: [{ tekst: inner.text, span: spanOf(lezer, at + 1, at + 2), tot: undefined }], next: at + 3 };
}

/** Items with ranges: `1, 2 en 4 tot en met 6`. */
function parseLijst(
  lezer: Lezer,
  from: number,
  item: (at: number) => Gelezen<Nummer> | undefined,
): Gelezen<readonly Deel[]> | undefined {
  const delen: Deel[] = [];
  let next: number | undefined = from;
  let end = from;
  // Once a comma is known to lead to the end of the list, so are those behind it.
  let complete = false;
  while (next !== undefined && delen.length < longestParts) {
    const found = item(next);
    if (!found) break;
    const tot = parseBereik(lezer, found.next, item);
    delen.push({ ...found.value, tot: tot?.value });
    end = tot?.next ?? found.next;
    const comma = word(lezer, end) === ',';
    const known: boolean = complete && comma && parseEnOf(lezer, end + 1) === undefined;
    next = known ? end + 1 : parseScheiding(lezer, end, (at) => item(at)?.next);
    complete ||= comma && next === end + 1;
  }
  return delen.length === 0 ? undefined : { value: delen, next: end };
}

function parseBereik(
  lezer: Lezer,
  at: number,
  item: (at: number) => Gelezen<Nummer> | undefined,
): Gelezen<Bereik> | undefined {
  const woord = parseBereikwoord(lezer, at);
  const last = woord && item(word(lezer, woord.next) === 'het' ? woord.next + 1 : woord.next);
  return woord && last && { value: { woord: woord.value, nummer: last.value }, next: last.next };
}
