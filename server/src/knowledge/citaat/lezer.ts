/**
 * What the steps of the grammar share: the tokens, the mentions of laws, and looks ahead that are
 * bounded, so that the grammar as a whole is linear in the text.
 */
import type { Span } from '../../text/span.ts';
import { kleineWoorden, maten } from './eenheden.ts';
import type { Bereik, Notatiefout, Nummer } from './citaat.ts';
import type { Surroundings } from './context.ts';
import type { Token } from './tokens.ts';
import type { Vermelding } from './vermeldingen.ts';
import type { Wetsnamen } from './wetsnamen.ts';

export interface Lezer {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly namen: Wetsnamen;
  /** Mentions by the index of their first token. */
  readonly vermeldingen: ReadonlyMap<number, Vermelding>;
  /** Index of the token at which the reference begins, whatever stands before it. */
  readonly begin: number;
  readonly surroundings: Surroundings;
  /** Faults of notation seen on the way, also on ways that led nowhere. */
  readonly fouten: Notatiefout[];
}

/** Something read, and the index of the token after it. */
export interface Gelezen<T> {
  readonly value: T;
  readonly next: number;
}

/** How far a list may be looked through for its end, and how long one can be: a bound on every look ahead. */
export const longestList = 40;
const quotes: ReadonlySet<string> = new Set(['"', "'", '‘', '’', '“', '”', '„']);

/** The token at an index, where the text runs on: not behind a blank line or a tab. */
export function token({ tokens, begin }: Lezer, at: number): Token | undefined {
  const found = tokens[at];
  return found?.gap === 'break' && at !== begin ? undefined : found;
}

/** The text of the token at an index, or nothing where the text does not run on. */
export function word(lezer: Lezer, at: number): string {
  return token(lezer, at)?.text ?? '';
}

export function spanOf({ tokens }: Lezer, from: number, next: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[next - 1]?.end ?? start) };
}

export function skipComma(lezer: Lezer, at: number): number {
  return word(lezer, at) === ',' ? at + 1 : at;
}

export function skipQuotes(lezer: Lezer, at: number): number {
  return quotes.has(word(lezer, at)) ? at + 1 : at;
}

/** Whether the number at an index counts something: `18 jaar`, `5 %`. */
export function isAmount(lezer: Lezer, at: number): boolean {
  const after = word(lezer, at + 1);
  return maten.has(after) || after === '%' || after === '€';
}

/** `tot en met`, `t/m`, `tot`, or a dash between two numbers. */
export function parseBereikwoord(lezer: Lezer, at: number): Gelezen<Bereik['woord']> | undefined {
  const first = word(lezer, at);
  if (first === 'tot') {
    if (word(lezer, at + 1) === 'en' && word(lezer, at + 2) === 'met') return { value: 'tot en met', next: at + 3 };
    return { value: 'tot', next: word(lezer, at + 1) === 'aan' ? at + 2 : at + 1 };
  }
  if (first === 't' && word(lezer, at + 1) === '/' && word(lezer, at + 2) === 'm')
    return { value: 'tot en met', next: at + 3 };
  if (first === 'tm') return { value: 'tot en met', next: at + 1 };
  if (/^[-–—]$/.test(first) && token(lezer, at + 1)?.kind === 'number') return { value: 'tot en met', next: at + 1 };
  return undefined;
}

/** `en`, `of`, `en/of`. */
export function parseEnOf(lezer: Lezer, at: number): number | undefined {
  const first = word(lezer, at);
  if (first === 'en' && word(lezer, at + 1) === '/' && word(lezer, at + 2) === 'of') return at + 3;
  return first === 'en' || first === 'of' ? at + 1 : undefined;
}

/** `en`, `, en`, `jo.`, `juncto`, `alsmede`, a comma. */
export function parseVerbinding(lezer: Lezer, from: number): number | undefined {
  const at = skipComma(lezer, from);
  const enOf = parseEnOf(lezer, at);
  if (enOf !== undefined) return enOf;
  const joining = word(lezer, at);
  if (joining === 'dan' && word(lezer, at + 1) === 'wel') return at + 2;
  if (/^(?:alsmede|alsook|juncto|respectievelijk|evenals)$/.test(joining)) return at + 1;
  if (/^(?:jo|resp|j)$/.test(joining)) return /^[.°º]$/.test(lezer.tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  if (joining === '/' && lezer.tokens[at]?.gap === 'none') return at + 1;
  return at > from ? at : undefined;
}

/** What separates two items of a list: `en`, `of`, `, en`, or a comma that a later `en` completes. */
export function parseScheiding(
  lezer: Lezer,
  at: number,
  isItem: (at: number) => number | undefined,
): number | undefined {
  const direct = parseEnOf(lezer, at);
  if (direct !== undefined) return direct;
  if (word(lezer, at) !== ',') return undefined;
  const behind = parseEnOf(lezer, at + 1);
  if (behind !== undefined) return behind;
  return completes(lezer, at, isItem) ? at + 1 : undefined;
}

/** Whether items and commas from a comma on lead to `en` or `of` and a last item. */
function completes(lezer: Lezer, comma: number, isItem: (at: number) => number | undefined): boolean {
  let at = comma;
  for (let items = 0; items < longestList; items++) {
    if (word(lezer, at) !== ',') return false;
    const next = isItem(at + 1);
    if (next === undefined) return false;
    const last = parseEnOf(lezer, skipComma(lezer, next));
    if (last !== undefined) return isItem(last) !== undefined;
    at = next;
  }
  return false;
}

/** A full stop behind a number after which the reference goes on: it should not be there. */
export function skipNeedlessStop(lezer: Lezer, from: number, at: number): number {
  const stop = lezer.tokens[at];
  const after = token(lezer, at + 1);
  if (stop?.text !== '.' || stop.gap !== 'none' || !after) return at;
  const goesOn =
    after.text === ',' || (after.kind === 'word' && (after.letters === 'lower' || isLawBehind(lezer, from, at + 1)));
  if (!goesOn) return at;
  const span = spanOf(lezer, from, at + 1);
  lezer.fouten.push({ soort: 'punt-te-veel', span, normaal: lezer.text.slice(span.start, span.end - 1) });
  return at + 1;
}

/** A law behind `5.1.1.` belongs to it; behind `artikel 3.` a sentence may begin with it. */
function isLawBehind(lezer: Lezer, from: number, at: number): boolean {
  return lezer.vermeldingen.has(at) && /[.:]/.test(lezer.tokens[from]?.text ?? '');
}

/** Notes that nothing stands between a word and its number: `artikel6`. */
export function noteMissingSpace(lezer: Lezer, from: number, at: number): void {
  if (lezer.tokens[at]?.gap !== 'none') return;
  const left = spanOf(lezer, from, at);
  const span = spanOf(lezer, from, at + 1);
  const normaal = `${lezer.text.slice(left.start, left.end)} ${lezer.text.slice(left.end, span.end)}`;
  lezer.fouten.push({ soort: 'spatie-ontbreekt', span, normaal });
}

/** `e.v.` and its variants, `en volgende`. */
export function parseEv(lezer: Lezer, at: number): Gelezen<Span> | undefined {
  const first = word(lezer, at);
  if (first === 'en' && /^volgenden?$/.test(word(lezer, at + 1)))
    return { value: spanOf(lezer, at, at + 2), next: at + 2 };
  let next: number;
  if (first === 'ev') next = at + 1;
  else if (first === 'e' && lezer.tokens[at + 1]?.text === '.' && word(lezer, at + 2) === 'v') next = at + 3;
  else return undefined;
  if (lezer.tokens[next]?.text === '.' && lezer.tokens[next]?.gap === 'none') next++;
  const span = spanOf(lezer, at, next);
  if (lezer.text.slice(span.start, span.end) !== 'e.v.') lezer.fouten.push({ soort: 'ev', span, normaal: 'e.v.' });
  return { value: span, next };
}

/** An onderdeel: a letter or two, or a number. */
export function parseOnderdeelnaam(lezer: Lezer, from: number): Gelezen<Nummer> | undefined {
  const at = skipQuotes(lezer, from);
  const found = token(lezer, at);
  if (!found || isAmount(lezer, at)) return undefined;
  const { text, kind } = found;
  const isLetter = kind === 'word' && (text.length === 1 || (text.length === 2 && found.letters === 'lower'));
  const isNumber = kind === 'number' && /^\d{1,2}e?$/.test(text);
  if (!isNumber && (!isLetter || kleineWoorden.has(text))) return undefined;
  const degree = ['°', 'º'].includes(lezer.tokens[at + 1]?.text ?? '') && lezer.tokens[at + 1]?.gap === 'none';
  const next = degree ? at + 2 : at + 1;
  const tekst = isNumber ? text.replace(/e$/, '') : text;
  return { value: { tekst, span: spanOf(lezer, at, next) }, next: skipClosing(lezer, next, at > from) };
}

function skipClosing(lezer: Lezer, at: number, quoted: boolean): number {
  return quoted ? skipQuotes(lezer, at) : at;
}
