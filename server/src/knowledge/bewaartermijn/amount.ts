/**
 * An amount of time at a place in the tokens: `20 jaar`, `vijftien (15) jaar`, `7-10 jaar`,
 * `6 maanden tot 1 jaar`, `anderhalf jaar`, `1 jaar en 6 maanden`, `P10Y`.
 *
 *     amount   = iso | spelled [ spelledRange spelled ]
 *     spelled  = quantity { range quantity } [ adjective ] unit [ "en" smaller ]
 *     quantity = number [ "(" number ")" ] [ "+" ]
 */
import type { Span } from '../../text/span.ts';
import { parseGetalwoord } from '../getalwoorden.ts';
import { matchAt, type Vocabulary } from '../vocabulary.ts';
import { isGlued, spanOfTokens, type Token } from '../words.ts';
import { compareDuration, durationOf, parseIsoDuration, type IsoDuration } from './duration.ts';
import { rangeWords, spelledRangeWords, unitAdjectives, units, type Unit } from './lexicon.ts';

export interface Amount {
  /** Index of its first token, and of the first after it. */
  readonly first: number;
  readonly next: number;
  readonly span: Span;
  /** The period; of a range its shorter end. */
  readonly duur: IsoDuration;
  /** The longer end of a range. */
  readonly bovengrens: IsoDuration | undefined;
  readonly inWerkdagen: boolean;
  readonly unit: Unit['unit'];
  /** Written with a plus: `75+ jaar`. */
  readonly orMore: boolean;
  /** The amount is the word `een`, which may be an article. */
  readonly article: boolean;
}

interface Quantity {
  readonly values: readonly number[];
  readonly next: number;
  readonly orMore: boolean;
  readonly article: boolean;
}

interface Spelled {
  readonly durations: readonly IsoDuration[];
  readonly unit: Unit;
  readonly next: number;
  readonly orMore: boolean;
  readonly article: boolean;
}

/** How many quantities one range may list: `2,5 / 5 / 10 jaar`. */
const mostInRange = 4;

/** The amount that begins at token `at` and ends before `limit`. Looks at a bounded number of tokens. */
export function amountAt(text: string, tokens: readonly Token[], at: number, limit: number): Amount | undefined {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return undefined;
  const amount = isoAt(tokens, at) ?? spelledAmountAt(text, tokens, at);
  return amount && amount.next <= limit ? amount : undefined;
}

function isoAt(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  const duur = token?.kind === 'word' ? parseIsoDuration(token.folded) : undefined;
  if (!token || duur === undefined) return undefined;
  const unit = duur.endsWith('Y') ? 'year' : 'day';
  return {
    ...{ first: at, next: at + 1, span: spanOfTokens(token, token), duur, bovengrens: undefined },
    ...{ inWerkdagen: false, unit, orMore: false, article: false },
  };
}

function spelledAmountAt(text: string, tokens: readonly Token[], at: number): Amount | undefined {
  const left = spelledAt(text, tokens, at);
  if (!left) return undefined;
  const separator = rangeSignAt(spelledRangeWords, tokens, left.next);
  const right = separator === undefined ? undefined : spelledAt(text, tokens, separator);
  const ordered = orderDurations([...left.durations, ...(right?.durations ?? [])]);
  const next = right?.next ?? left.next;
  const [from, to, duur] = [tokens[at], tokens[next - 1], ordered[0]];
  if (!from || !to || duur === undefined) return undefined;
  return {
    ...{
      first: at,
      next,
      span: spanOfTokens(from, to),
      duur,
      bovengrens: ordered.length > 1 ? ordered.at(-1) : undefined,
    },
    ...{ inWerkdagen: left.unit.inWerkdagen, unit: left.unit.unit },
    ...{ orMore: left.orMore, article: left.article && !right },
  };
}

function spelledAt(text: string, tokens: readonly Token[], at: number): Spelled | undefined {
  const quantity = quantitiesAt(text, tokens, at);
  if (!quantity) return undefined;
  const unitAt = matchAt(unitAdjectives, tokens, quantity.next)?.next ?? quantity.next;
  const unit = matchAt(units, tokens, unitAt);
  if (!unit || isClockTime(tokens, at, unit.value)) return undefined;
  const durations = quantity.values.map((value) => durationOf(value * unit.value.factor, unit.value.unit));
  if (!durations.every((duration) => duration !== undefined)) return undefined;
  const spelled = { durations, unit: unit.value, next: unit.next, orMore: quantity.orMore, article: quantity.article };
  return withMonths(text, tokens, spelled);
}

/** `1 jaar en 6 maanden` is one period. */
function withMonths(text: string, tokens: readonly Token[], years: Spelled): Spelled {
  const joined = ['en', 'und', 'and'].includes(tokens[years.next]?.folded ?? '');
  const [only, ...others] = years.durations;
  if (!joined || years.unit.unit !== 'year' || only === undefined || others.length > 0) return years;
  const quantity = quantityAt(text, tokens, years.next + 1);
  const unit = quantity && matchAt(units, tokens, quantity.next);
  const months = quantity?.values[0];
  if (unit?.value.unit !== 'month' || months === undefined || !only.endsWith('Y')) return years;
  const both = parseIsoDuration(`${only}${String(months * unit.value.factor)}M`);
  return both === undefined ? years : { ...years, durations: [both], next: unit.next };
}

function quantitiesAt(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  let all = quantityAt(text, tokens, at);
  for (let count = 1; all && count < mostInRange; count++) {
    const separator = rangeSignAt(rangeWords, tokens, all.next);
    const next = separator === undefined ? undefined : quantityAt(text, tokens, separator);
    if (!next) break;
    all = { values: [...all.values, ...next.values], next: next.next, orMore: next.orMore, article: false };
  }
  return all;
}

function quantityAt(text: string, tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const value = token.kind === 'number' ? parseNumber(token.folded) : parseGetalwoord(token.folded);
  if (value === undefined) return undefined;
  const { extra, next: afterHalf } = halfAt(tokens, at + 1, value);
  const inBrackets = bracketedAt(tokens, afterHalf);
  const values = inBrackets && inBrackets.value !== value + extra ? [value + extra, inBrackets.value] : [value + extra];
  const next = inBrackets?.next ?? afterHalf;
  const orMore = tokens[next]?.folded === '+' && isGlued(tokens[next - 1], tokens[next]);
  const article = token.kind === 'word' && value === 1 && extra === 0 && !isStressed(text, token);
  return { values, next: orMore ? next + 1 : next, orMore, article };
}

/** `1½`, `een half` and `twee en een half`: what is to be added, and where it ends. */
function halfAt(
  tokens: readonly Token[],
  at: number,
  value: number,
): { readonly extra: number; readonly next: number } {
  const words = [0, 1, 2].map((index) => tokens[at + index]?.folded ?? '');
  if (words[0] === '½' && isGlued(tokens[at - 1], tokens[at])) return { extra: 0.5, next: at + 1 };
  if (value === 1 && (words[0] === 'half' || words[0] === 'halve')) return { extra: -0.5, next: at + 1 };
  if (words.join(' ') === 'en een half') return { extra: 0.5, next: at + 3 };
  return { extra: 0, next: at };
}

function bracketedAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const inner = tokens[at + 1];
  if (tokens[at]?.folded !== '(' || !inner || tokens[at + 2]?.folded !== ')') return undefined;
  const value = inner.kind === 'number' ? parseNumber(inner.folded) : parseGetalwoord(inner.folded);
  return value === undefined ? undefined : { value, next: at + 3 };
}

/** `1,5` and `1.5` are one and a half, `1.000` is a thousand; a number with more signs is no amount. */
function parseNumber(written: string): number | undefined {
  if (/^\d{1,7}$/.test(written)) return Number(written);
  if (/^\d{1,3}\.\d{3}$/.test(written)) return Number(written.replace('.', ''));
  return /^\d{1,4}[.,]\d{1,2}$/.test(written) ? Number(written.replace(',', '.')) : undefined;
}

function rangeSignAt(signs: Vocabulary<true>, tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.folded === '-' ? at + 1 : matchAt(signs, tokens, at)?.next;
}

/** Whether a word for one carries its accents: `één` is always the number. */
function isStressed(text: string, token: Token): boolean {
  return text.slice(token.start, token.end).normalize('NFC').toLowerCase().includes('é');
}

/** `om 12 uur`, `tot 17.00 uur`, `9:30 uur`: a time of the day. */
function isClockTime(tokens: readonly Token[], at: number, unit: Unit): boolean {
  if (unit.unit !== 'hour') return false;
  const before = tokens[at - 1]?.folded ?? '';
  return (
    /\.\d\d$/.test(tokens[at]?.folded ?? '') ||
    before === 'om' ||
    (before === ':' && isGlued(tokens[at - 1], tokens[at]))
  );
}

function orderDurations(durations: readonly IsoDuration[]): readonly IsoDuration[] {
  return [...durations].sort((a, b) => compareDuration(a, b) ?? 0);
}
