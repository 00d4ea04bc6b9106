/**
 * Words, numbers and signs of a text as the grammar of references reads them, in one pass.
 *
 * A word runs on over a soft hyphen and over the hyphen of a broken line. A number is what can name
 * a place: `30b`, `7.3.12a`, `6.1.e`, `4:17`. Emphasis marks are left out, and square brackets without
 * their other half: `lid [1 onder e`.
 */
import { fold } from '../words.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  /** A word folded (lower case, no accents, hyphen of a broken line out); otherwise as written. */
  readonly text: string;
  /** What stands before it: nothing, white space, one line break, or a blank line, a tab or the start. */
  readonly gap: Gap;
  /** How a word is written: `wmo`, `Wmo`, `WMO`. */
  readonly letters: 'lower' | 'capital' | 'capitals';
}

export type Gap = 'none' | 'space' | 'line' | 'break';

const softHyphen = 0xad;
/** Longest white space over which the hyphen of a broken line joins. */
const maxBreak = 80;
/** How far away the other half of a square bracket may stand. */
const maxBracket = 200;

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gap: Gap = 'break';
  let at = 0;
  // Where the last square bracket closes that has its other half.
  let closing = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      const end = skipBlank(text, at);
      if (gap !== 'break') gap = gapOf(text, at, end);
      at = end;
      continue;
    }
    // Emphasis, code and invisible signs do not separate what they stand between.
    if (code === 0x2a || code === 0x5f || code === 0x60 || isInvisible(code)) {
      at++;
      continue;
    }
    if (code === 0x5b) closing = Math.max(closing, closingBracket(text, at));
    if ((code === 0x5b || code === 0x5d) && closing < at) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, gap);
    tokens.push(token);
    at = token.end;
    gap = 'none';
  }
  return tokens;
}

/** Where the bracket that opens at an offset closes; -1 for one that stays open in its paragraph. */
function closingBracket(text: string, opening: number): number {
  const reach = text.slice(opening, opening + maxBracket);
  const found = reach.indexOf(']');
  return found < 0 || /\n\r?\n/.test(reach.slice(0, found)) ? -1 : opening + found;
}

function tokenAt(text: string, at: number, gap: Gap): Token {
  if (isDigit(text.charCodeAt(at))) {
    const end = numberEnd(text, at);
    return { kind: 'number', start: at, end, text: text.slice(at, end).toLowerCase(), gap, letters: 'lower' };
  }
  if (isLetter(text.charCodeAt(at))) {
    const end = wordEnd(text, at);
    const raw = text.slice(at, end);
    return { kind: 'word', start: at, end, text: foldWord(raw), gap, letters: lettersOf(raw) };
  }
  return { kind: 'sign', start: at, end: at + 1, text: text.charAt(at), gap, letters: 'lower' };
}

/** How a word is written in the text, without soft hyphens and accents apart. */
export function spelling(text: string): string {
  return text.normalize('NFC').replaceAll('\u00AD', '');
}

function foldWord(raw: string): string {
  // Nearly every word is plain, and folding is what costs most here.
  if (/^[A-Za-z]+$/.test(raw)) return raw.toLowerCase();
  return fold(raw.includes('-') ? raw.replace(/-\s+/g, '') : raw);
}

function lettersOf(raw: string): Token['letters'] {
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'capitals' : 'capital';
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isMark(code)) at++;
    else if (code === softHyphen || isInvisible(code)) {
      const next = isBlank(text.charCodeAt(at + 1)) ? skipBlank(text, at + 1) : at + 1;
      if (!isLetter(text.charCodeAt(next)) && !isMark(text.charCodeAt(next))) return at;
      at = next;
    } else if (code === 0x2d && at > from) {
      const next = joinedAt(text, at);
      if (next === undefined) return at;
      at = next;
    } else return at;
  }
}

/** Where a word goes on after a hyphen that breaks it over two lines. */
function joinedAt(text: string, hyphen: number): number | undefined {
  const next = skipBlank(text, hyphen + 1);
  const broken = next > hyphen + 1 && next - hyphen < maxBreak && /[\r\n]/.test(text.slice(hyphen + 1, next));
  return broken && isLower(text, hyphen - 1) && isLower(text, next) && !/^(en|of)\b/.test(text.slice(next, next + 3))
    ? next
    : undefined;
}

/** `7` `30b` `81bis` `3A`, then `.3` or `:17` again and again, and last a letter as in `6.1.e`. */
function numberEnd(text: string, from: number): number {
  let at = segmentEnd(text, from);
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 0x2e && code !== 0x3a) return at;
    if (isDigit(text.charCodeAt(at + 1))) at = segmentEnd(text, at + 1);
    else {
      const letter = code === 0x2e && isLower(text, at + 1) && !isAlphanumeric(text.charCodeAt(at + 2));
      // `6.1.e.v.` is 6.1 and what follows it.
      const evv = letter && text.startsWith('e.v', at + 1);
      return letter && !evv ? at + 2 : at;
    }
  }
}

function segmentEnd(text: string, from: number): number {
  let digits = from;
  while (isDigit(text.charCodeAt(digits))) digits++;
  let letters = digits;
  while (letters - digits < 4 && isLetter(text.charCodeAt(letters))) letters++;
  const suffix = text.slice(digits, letters);
  const isSuffix = /^(?:[a-z]|[a-z]{2}|[A-Z]|bis|ter|ste)$/.test(suffix) && !/^(?:jo|ev|en|of|tm)$/.test(suffix);
  if (!isSuffix || isLetter(text.charCodeAt(letters))) return digits;
  while (isDigit(text.charCodeAt(letters))) letters++;
  return letters;
}

function gapOf(text: string, from: number, to: number): Gap {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === 12) return 'break';
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return lines === 0 ? 'space' : lines === 1 ? 'line' : 'break';
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029;
}

/** Zero-width space, joiners and the byte order mark; a soft hyphen that begins nothing. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === softHyphen;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  const sign = String.fromCharCode(code);
  return sign.toLowerCase() !== sign.toUpperCase();
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isLower(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return isLetter(text.charCodeAt(at)) && sign === sign.toLowerCase();
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLetter(code);
}
