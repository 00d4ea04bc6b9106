/** Dates as Dutch documents write them, and the dates on which a text says it was adopted and entered into force. */
import type { Span } from '../text/span.ts';
import { findTerms, matchAt, phrases, termsOf, vocabulary, type FoundTerm } from './vocabulary.ts';
import { fold, tokenize, type Token } from './words.ts';
import { matchesOf } from '../text/matches.ts';

/** A day of the calendar as `2026-11-21`. The type keeps out other words; `isIsoDate` keeps out 30 February. */
export type IsoDate = `${number}-${number}-${number}`;

export interface GevondenDatum {
  readonly datum: IsoDate;
  readonly span: Span;
}

const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober'],
  ...['november', 'december'],
] as const;

/** Short forms that are no beginning of the full name, with the number of the month. */
const shortMonths: Readonly<Record<string, number>> = { mrt: 3, okt: 10, sept: 9 };

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const anyDate =
  /(?<![\d.,/-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([-/.])(\d{1,2})\5(\d{4})|(\d{1,2})(?:e|ste|de)?\.?\s{1,3}([a-zà-ɏ]{3,9})\.?\s{1,3}(\d{4}))(?:(?![\d/-])|(?=\d{2}-\d{2}-\d{4}))/gi;

/** Whether a text is a day that exists, written as ISO 8601 does, from the year 1000 on. */
export function isIsoDate(text: string | undefined): text is IsoDate {
  const [, year, month, day] = (iso.exec(text ?? '') ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The date that a text is: `2026-11-21`, `21-11-2026`, `21/11/2026`, `21 november 2026`, `1 feb. 2016`.
 * Undefined for anything else, for a year of two digits, and for a day that does not exist.
 */
export function parseDatum(text: string): IsoDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const [found] = findDatums(trimmed);
  return found?.span.start === 0 && found.span.end === trimmed.length ? found.datum : undefined;
}

/** All dates in a text, in order; what looks like a date and does not exist is left out. */
export function findDatums(text: string): readonly GevondenDatum[] {
  const found: GevondenDatum[] = [];
  for (const match of matchesOf(text, anyDate)) {
    const datum = readMatch(match);
    if (datum) found.push({ datum, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** Negative, zero or positive as `a` lies before, on or after `b`. */
export function compareDatum(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The same day so many months later (earlier when negative); the last day of the month where it has
 * no such day. A result outside the years 1000 to 9999 gives the date itself.
 */
export function addMonths(datum: IsoDate, count: number): IsoDate {
  const { year, month, day } = partsOf(datum);
  const index = 12 * year + (month - 1) + Math.trunc(count);
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) ?? datum;
}

/** The same day so many years later; 28 February for a 29 February that does not exist. */
export function addYears(datum: IsoDate, count: number): IsoDate {
  return addMonths(datum, 12 * count);
}

/** The day before; the date itself where that lies before the year 1000. */
export function dayBefore(datum: IsoDate): IsoDate {
  const { year, month, day } = partsOf(datum);
  if (day > 1) return write(year, month, day - 1) ?? datum;
  const [lastYear, lastMonth] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return write(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? datum;
}

/** As Dutch sentences write it: `25 mei 2018`. */
export function formatDatum(datum: IsoDate): string {
  const { year, month, day } = partsOf(datum);
  return `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`;
}

/** A date that a text states of itself, or the words that leave it open ("de dag na bekendmaking"). */
export type Datering = { readonly soort: 'vaststelling' | 'inwerkingtreding'; readonly span: Span } & (
  | { readonly bekend: true; readonly datum: IsoDate }
  | { readonly bekend: false }
);

/** Words that state a date of the text, and what must be so around them. */
interface Statement {
  readonly soort: Datering['soort'];
  /** Of several statements of one kind that give a date, the highest rank counts. */
  readonly rank: number;
  /** How far behind the words the date may stand, in UTF-16 units. */
  readonly reach: number;
  /** `line`: counts at the start of a line; `self`: behind words that mean the text itself; `label`: of metadata. */
  readonly where: 'anywhere' | 'line' | 'self' | 'label';
}

const statements = vocabulary<Statement>([
  ...termsOf(
    { soort: 'vaststelling', rank: 2, reach: 250, where: 'anywhere' },
    `aldus vastgesteld, aldus besloten, aldus overeengekomen`,
  ),
  ...termsOf({ soort: 'vaststelling', rank: 1, reach: 250, where: 'line' }, `vastgesteld`),
  ...termsOf(
    { soort: 'vaststelling', rank: 1, reach: 250, where: 'anywhere' },
    `vastgesteld in haar vergadering van, vastgesteld in zijn vergadering van, vastgesteld in de vergadering van,
    vastgesteld in de collegevergadering van, vastgesteld in de raadsvergadering van`,
  ),
  ...termsOf({ soort: 'inwerkingtreding', rank: 3, reach: 20, where: 'anywhere' }, `geldend van`),
  ...termsOf(
    { soort: 'inwerkingtreding', rank: 2, reach: 200, where: 'self' },
    `treedt in werking, treedt daarom in werking`,
  ),
  ...termsOf(
    { soort: 'inwerkingtreding', rank: 1, reach: 400, where: 'label' },
    `datum inwerkingtreding, datum van inwerkingtreding, ingangsdatum`,
  ),
]);

/** How the text calls itself before `treedt in werking`, within so many tokens. */
const selfWords = phrases(`dit, deze, het protocol, het privacyprotocol, het reglement, het beleid, het convenant`);
const selfReach = 14;

/** Words behind a statement after which a date is another one; `ingetrokken` makes it another text. */
const otherDates = phrases(`werkt terug, terugwerkende kracht`);
const otherTexts = phrases(`ingetrokken, vervalt`);

/** A date begun and not written out: `op 2016`, `op ……`, `d.d. <datum>`. */
const blankDate = /(?:^|\s)(?:op|d\.d\.)(?:$|\s(?:\d|<|\[|…|\.\.|_))/;

/**
 * When a text says that it was adopted and that it entered into force: at most one of each kind, and
 * none where it is silent. `bekend: false` where it says so without a date that can be read. Of
 * several statements on entry into force the validity of the published version goes first, then
 * the clause, then the metadata.
 */
export function vaststellingsdata(text: string): readonly Datering[] {
  const tokens = tokenize(text);
  const found = findTerms(statements, tokens)
    .filter((term) => isOwn(tokens, term))
    .sort((a, b) => b.value.rank - a.value.rank)
    .flatMap((term) => dateringOf(text, tokens, term) ?? []);
  return (['vaststelling', 'inwerkingtreding'] as const).flatMap((soort) => {
    const own = found.filter((date) => date.soort === soort);
    return own.find((date) => date.bekend) ?? own[0] ?? [];
  });
}

function isOwn(tokens: readonly Token[], { first, value }: FoundTerm<Statement>): boolean {
  if (value.where === 'line') return isLineStart(tokens, first);
  if (value.where !== 'self') return true;
  for (let at = first - 1; at >= Math.max(0, first - selfReach); at--) {
    if (tokens[at]?.folded === 'wet' || tokens[at]?.folded === '.') return false;
    if (matchAt(selfWords, tokens, at)) return true;
  }
  return false;
}

function isLineStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const beyond = before?.kind === 'sign' ? tokens[at - 2] : before;
  return beyond === undefined || beyond.kind === 'line';
}

/** The first date behind a statement, else the statement with the rest of its line. */
function dateringOf(text: string, tokens: readonly Token[], term: FoundTerm<Statement>): Datering | undefined {
  const { soort, reach, where } = term.value;
  const from = term.span.end;
  const isLabel = where === 'label';
  const words = text.slice(
    from,
    isLabel ? from + reach : Math.min(from + reach, endOfStatement(text, tokens, term.next)),
  );
  if (!isLabel && findTerms(otherTexts, tokenize(words)).length > 0) return undefined;
  const [date] = findDatums(words);
  if (date)
    return {
      soort,
      bekend: true,
      datum: date.datum,
      span: { start: from + date.span.start, end: from + date.span.end },
    };
  const line = words.split(/[\r\n]/u, 1)[0]?.trimEnd() ?? '';
  if (where !== 'self' && (isLabel || !blankDate.test(line))) return undefined;
  return { soort, bekend: false, span: { start: term.span.start, end: from + line.length } };
}

/** Where a statement ends: an empty line, the end of its sentence, words that bring another date. */
function endOfStatement(text: string, tokens: readonly Token[], next: number): number {
  const limit = (tokens[next - 1]?.end ?? 0) + 300;
  for (let at = next; at < tokens.length; at++) {
    const [token, following] = [tokens[at], tokens[at + 1]];
    if (!token || token.start > limit) break;
    if (matchAt(otherDates, tokens, at)) return token.start;
    if (token.kind === 'line' && following?.kind === 'line') return token.start;
    if (token.folded === '.' && startsSentence(text, token, following)) return token.end;
  }
  return text.length;
}

function startsSentence(text: string, stop: Token, following: Token | undefined): boolean {
  return following === undefined || (following.start > stop.end && /\p{Lu}/u.test(text[following.start] ?? ''));
}

function readMatch(match: RegExpExecArray): IsoDate | undefined {
  const [, isoYear, isoMonth, isoDay, day, , month, year, wordDay, monthName, wordYear] = match;
  if (isoYear !== undefined) return write(Number(isoYear), Number(isoMonth), Number(isoDay));
  if (day !== undefined) return write(Number(year), Number(month), Number(day));
  return write(Number(wordYear), monthNumber(monthName ?? ''), Number(wordDay));
}

function monthNumber(name: string): number {
  const folded = fold(name);
  const short = shortMonths[folded];
  return (
    short ?? months.findIndex((month) => month === folded || (folded.length === 3 && month.startsWith(folded))) + 1
  );
}

function write(year: number, month: number, day: number): IsoDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(text) ? text : undefined;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function partsOf(datum: IsoDate): { readonly year: number; readonly month: number; readonly day: number } {
  const [year, month, day] = datum.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 1, day: day ?? 1 };
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
