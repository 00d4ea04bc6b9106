/**
 * Scalars and keys that stand on one line, without anything in them that YAML reads otherwise than it is
 * written. What could mean more is left to the library: the answer is then undefined.
 */
import { emptyReading, plainReading } from '../../text/reading.ts';
import { emptySpan, type Span } from '../../text/span.ts';
import type { ScalarNode } from '../tree.ts';

const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_RECORD = 123;
const CLOSE_RECORD = 125;

/** Signs that mean something where a scalar begins, or may: `-` is judged by what follows it. */
const SPECIAL_FIRST = ',[]{}#&*!|>\'"%@`?:=';

/** The library warns for a longer one. */
const LONGEST_KEY = 1000;

export interface PlainKey {
  readonly key: string;
  readonly keySpan: Span;
  /** Behind its colon. */
  readonly end: number;
}

/** The value for one that is not there. */
export function absentScalar(at: number): ScalarNode {
  return { kind: 'scalar', value: null, reading: emptyReading, span: emptySpan(at) };
}

/** The key that begins at `at`, on a line that ends at `end`; undefined where there is none that is plain. */
export function readPlainKey(text: string, at: number, end: number, inFlow: boolean): PlainKey | undefined {
  const scalar = isQuote(text.charCodeAt(at)) ? closingQuote(text, at, end) : keyEnd(text, at, end, inFlow);
  if (scalar === undefined) return undefined;
  const colon = skipSpaces(text, scalar, end);
  if (text.charCodeAt(colon) !== COLON || colon >= end || colon - at > LONGEST_KEY) return undefined;
  if (!endsWord(text, colon + 1, end)) return undefined;
  const inset = isQuote(text.charCodeAt(at)) ? 1 : 0;
  return { key: text.slice(at + inset, scalar - inset), keySpan: { start: at, end: scalar }, end: colon + 1 };
}

function keyEnd(text: string, at: number, end: number, inFlow: boolean): number | undefined {
  // A dash begins no key here, and `<<` would be a merge.
  const first = text.charCodeAt(at);
  return first === DASH || text.startsWith('<', at) ? undefined : plainEnd(text, at, end, inFlow);
}

/** The scalar that begins at `at`, on a line that ends at `end`. */
export function readPlainScalar(text: string, at: number, end: number, inFlow: boolean): ScalarNode | undefined {
  if (isQuote(text.charCodeAt(at))) return readQuoted(text, at, end);
  const close = plainEnd(text, at, end, inFlow);
  if (close === undefined) return undefined;
  const words = text.slice(at, close);
  return {
    kind: 'scalar',
    value: typedValue(words),
    reading: plainReading(words, at),
    span: { start: at, end: close },
  };
}

function readQuoted(text: string, at: number, end: number): ScalarNode | undefined {
  const close = closingQuote(text, at, end);
  if (close === undefined) return undefined;
  const words = text.slice(at + 1, close - 1);
  return { kind: 'scalar', value: words, reading: plainReading(words, at + 1), span: { start: at, end: close } };
}

/** Behind the next quote like the one at `at`; undefined for what holds an escape, or is not closed on the line. */
function closingQuote(text: string, at: number, end: number): number | undefined {
  const quote = text.charCodeAt(at) === DOUBLE_QUOTE ? '"' : "'";
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close >= end) return undefined;
  if (quote === '"' && text.slice(at, close).includes('\\')) return undefined;
  return close + 1;
}

/** Where the words of a scalar without quotes end: before a colon, a comment or a sign of the brackets around it. */
function plainEnd(text: string, at: number, end: number, inFlow: boolean): number | undefined {
  if (at >= end || !mayBegin(text, at, end)) return undefined;
  let stop = at;
  for (; stop < end; stop++) {
    const unit = text.charCodeAt(stop);
    if (unit === COLON && (endsWord(text, stop + 1, end) || (inFlow && isFlowSign(text.charCodeAt(stop + 1))))) break;
    if (unit === HASH && text.charCodeAt(stop - 1) === SPACE) break;
    if (inFlow && isFlowSign(unit)) break;
  }
  while (stop > at && text.charCodeAt(stop - 1) === SPACE) stop--;
  return stop;
}

function mayBegin(text: string, at: number, end: number): boolean {
  if (SPECIAL_FIRST.includes(text.charAt(at)) || text.startsWith('...', at)) return false;
  // A dash begins a number or a word, and not an item or a mark of the document.
  if (text.charCodeAt(at) !== DASH) return true;
  return !endsWord(text, at + 1, end) && !'-,[]{}'.includes(text.charAt(at + 1));
}

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const BOOLEAN = /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/;
const OCTAL = /^0o[0-7]+$/;
const DECIMAL = /^[-+]?[0-9]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const EXPONENT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const FRACTION = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const NOT_A_NUMBER = /^(?:\.nan|\.NaN|\.NAN)$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
/** What words of any other type than text begin with. */
const TYPED_FIRST = /^[-+.0-9~nNtTfF]/;

/** The value of words without quotes, by the core schema of YAML 1.2: a date, `ja` and `no` are text. */
function typedValue(words: string): ScalarNode['value'] {
  if (!TYPED_FIRST.test(words)) return words;
  if (DECIMAL.test(words)) return Number.parseInt(words, 10);
  if (NULL.test(words)) return null;
  if (BOOLEAN.test(words)) return words.startsWith('t') || words.startsWith('T');
  if (FRACTION.test(words) || EXPONENT.test(words)) return Number.parseFloat(words);
  if (OCTAL.test(words)) return Number.parseInt(words.slice(2), 8);
  if (HEXADECIMAL.test(words)) return Number.parseInt(words, 16);
  if (NOT_A_NUMBER.test(words)) return Number.NaN;
  if (INFINITE.test(words)) return words.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return words;
}

/** The first place from `at` on that holds no space; `end` when there is none. */
export function skipSpaces(text: string, at: number, end: number): number {
  let here = at;
  while (here < end && text.charCodeAt(here) === SPACE) here++;
  return here;
}

/** Whether a space or the end of the line stands here. */
export function endsWord(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === SPACE;
}

function isQuote(unit: number): boolean {
  return unit === DOUBLE_QUOTE || unit === SINGLE_QUOTE;
}

/** A sign that ends a scalar within brackets: a comma, or a bracket. */
function isFlowSign(unit: number): boolean {
  return unit === COMMA || unit === OPEN_LIST || unit === CLOSE_LIST || unit === OPEN_RECORD || unit === CLOSE_RECORD;
}
