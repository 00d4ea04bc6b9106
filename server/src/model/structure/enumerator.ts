/**
 * Enumerators: the numbers, letters and bullets with which leden and onderdelen begin. Published
 * texts nest by these and not by indentation.
 */

export type EnumeratorStyle =
  /** `3.1`: number of the artikel, then of the lid. */
  | 'decimaal'
  | 'cijfer'
  | 'letter'
  | 'romeins'
  /** `1°` */
  | 'graad'
  /** A bullet without a number. */
  | 'streep';

export interface Enumerator {
  readonly style: EnumeratorStyle;
  /** As written, without closing dot or parenthesis: `3.1`, `a`, `iv`; a bullet as it stands. */
  readonly text: string;
  /** Ordinal within its level, from 1; 0 for a bullet. For `3.1` the part behind the last dot. */
  readonly ordinal: number;
  /** For `3.1` the part before the last dot; empty otherwise. */
  readonly prefix: string;
  /** Where it stands in the text that was asked about. */
  readonly start: number;
  /** Behind the closing dot or parenthesis, before any white space. */
  readonly end: number;
}

const BULLETS = '-–—•*·▪◦●+';
/** `3.1`, but neither `1.500` nor `9.00`: no artikel has a hundred leden, or a lid 0. */
const DECIMAL = /(\d{1,3}(?:\.[1-9]\d?){1,3})[.)]?(?=\s|$)/y;
const NUMBER = /(\d{1,3})(?:([a-z])?[.)](?=\s|$)|[.)](?=[A-Z]))/y;
const DEGREE = /(\d{1,2})°\.?(?=\s|$)/y;
const ROMAN = /([ivx]{1,5}|[IVX]{1,5})[.)](?=\s|$)/y;
const LETTER = /\(?([a-zA-Z]{1,2})[.)](?=\s|$)/y;

/** The enumerator at `start` of a text (white space before it is passed over), if one stands there. */
export function enumeratorAt(text: string, start: number): Enumerator | undefined {
  let at = start;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return bulletAt(text, at) ?? degreeAt(text, at) ?? decimalAt(text, at) ?? numberAt(text, at) ?? letterAt(text, at);
}

/** All enumerators that stand behind each other from `start`: `• 1.` gives two. */
export function enumeratorsAt(text: string, start = 0): Enumerator[] {
  const found: Enumerator[] = [];
  let at = start;
  for (let next = enumeratorAt(text, at); next && found.length < 4; next = enumeratorAt(text, at)) {
    if (found.length > 0 && next.style !== 'streep' && found.at(-1)?.style !== 'streep') break;
    found.push(next);
    at = next.end;
  }
  return found;
}

function bulletAt(text: string, at: number): Enumerator | undefined {
  const sign = text.charAt(at);
  if (sign === '' || !(BULLETS.includes(sign) || (sign === 'o' && /[ \t]/.test(text.charAt(at + 1))))) return undefined;
  const next = text.charAt(at + 1);
  if (next !== '' && !/\s/.test(next)) return undefined;
  return { style: 'streep', text: sign, ordinal: 0, prefix: '', start: at, end: at + 1 };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function decimalAt(text: string, at: number): Enumerator | undefined {
  const found = match(DECIMAL, text, at);
  const number = found?.[1];
  if (!found || number === undefined) return undefined;
  const dot = number.lastIndexOf('.');
  const ordinal = Number(number.slice(dot + 1));
  return {
    style: 'decimaal',
    text: number,
    ordinal,
    prefix: number.slice(0, dot),
    start: at,
    end: at + found[0].length,
  };
}

function numberAt(text: string, at: number): Enumerator | undefined {
  const found = match(NUMBER, text, at);
  const number = found?.[1];
  if (!found || number === undefined) return undefined;
  const suffix = found[2] ?? '';
  return {
    style: 'cijfer',
    text: number + suffix,
    ordinal: Number(number),
    prefix: '',
    start: at,
    end: at + found[0].length,
  };
}

function degreeAt(text: string, at: number): Enumerator | undefined {
  const found = match(DEGREE, text, at);
  const number = found?.[1];
  if (!found || number === undefined) return undefined;
  return { style: 'graad', text: number, ordinal: Number(number), prefix: '', start: at, end: at + found[0].length };
}

function letterAt(text: string, at: number): Enumerator | undefined {
  const roman = match(ROMAN, text, at);
  if (roman?.[1] !== undefined && roman[1].length > 1) return romanEnumerator(roman[1], at, roman[0].length);
  const found = match(LETTER, text, at);
  const letters = found?.[1];
  if (!found || letters === undefined) return undefined;
  if (letters.length === 2 && !letters.startsWith(letters.charAt(1))) return undefined;
  const ordinal = letters.toLowerCase().charCodeAt(0) - 96 + (letters.length - 1) * 26;
  return { style: 'letter', text: letters, ordinal, prefix: '', start: at, end: at + found[0].length };
}

function romanEnumerator(text: string, at: number, length: number): Enumerator | undefined {
  const ordinal = romanValue(text);
  if (ordinal === undefined) return undefined;
  return { style: 'romeins', text, ordinal, prefix: '', start: at, end: at + length };
}

/** The same enumerator read as a roman number: `i`, `v` and `x` are letters and numbers both. */
export function asRoman(enumerator: Enumerator): Enumerator | undefined {
  if (enumerator.style !== 'letter') return undefined;
  const ordinal = romanValue(enumerator.text);
  return ordinal === undefined ? undefined : { ...enumerator, style: 'romeins', ordinal };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a roman number up to 39; undefined for anything that is none. */
export function romanValue(text: string): number | undefined {
  let value = 0;
  let before = 0;
  for (const sign of [...text.toLowerCase()].reverse()) {
    const digit = ROMAN_DIGITS[sign];
    if (digit === undefined) return undefined;
    value += digit < before ? -digit : digit;
    before = Math.max(before, digit);
  }
  return value > 0 ? value : undefined;
}
