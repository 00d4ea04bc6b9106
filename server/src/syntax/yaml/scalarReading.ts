/**
 * The reading of a scalar: the characters of its value, each with the place in the source from
 * which it came. Lines that YAML folds into one, escapes and indentation are undone.
 *
 * The value is the library's. The reading is aligned with it, and where that should fail it is one
 * run for the whole: never a reading that says something else than the value.
 */
import { plainReading, ReadingBuilder, type Reading } from '../../text/reading.ts';
import { isClosedQuote } from './signs.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/**
 * @param text the text that holds the scalar; positions of the reading count from its start
 * @param start first unit of the scalar: its quote, or the `|` or `>` of a block
 * @param end after its last unit: its closing quote, or the last visible unit of a block
 * @param value the characters of the value
 */
export function scalarReading(text: string, start: number, end: number, style: ScalarStyle, value: string): Reading {
  const quoted = style === 'single' || style === 'double';
  // Of a quote that is not closed the library loses the last unit.
  if (quoted && !isClosedQuote(text.slice(start, end))) return flowReading(text, start + 1, end, style);
  const inset = quoted ? 1 : 0;
  if (style !== 'block' && value.length === end - start - 2 * inset && text.startsWith(value, start + inset))
    return plainReading(text.slice(start + inset, end - inset), start + inset);
  const reading =
    style === 'block' ? blockReading(text, start, end, value) : flowReading(text, start + inset, end - inset, style);
  if (reading.text === value) return reading;
  return new ReadingBuilder().add(value, start, end - start).build();
}

/** Lines of a plain or quoted scalar, folded: one line break is a space, each further one a line break. */
function flowReading(text: string, start: number, end: number, style: ScalarStyle): Reading {
  const builder = new ReadingBuilder();
  let literal = start;
  let at = start;
  while (at < end) {
    const special = specialAt(text, at, literal, end, style);
    if (!special) {
      at++;
      continue;
    }
    if (literal < at) builder.add(text.slice(literal, at), literal);
    builder.add(special.text, at, special.length);
    at += special.length;
    literal = at;
  }
  if (literal < end) builder.add(text.slice(literal, end), literal);
  return builder.build();
}

/** A stretch of source that reads as something else. */
interface Special {
  readonly text: string;
  /** Units of the source that give it. */
  readonly length: number;
}

function specialAt(text: string, at: number, literal: number, end: number, style: ScalarStyle): Special | undefined {
  const unit = text.charCodeAt(at);
  // A run of white space is judged once, at its first unit.
  if (isWhite(unit)) return at > literal && isWhite(text.charCodeAt(at - 1)) ? undefined : foldAt(text, at, end);
  if (unit === 39 && style === 'single') return { text: "'", length: 2 };
  if (unit === 92 && style === 'double') return escapeAt(text, at, end);
  return undefined;
}

/** White space, if it holds a line break. */
function foldAt(text: string, at: number, end: number): Special | undefined {
  let breaks = 0;
  let to = at;
  for (; to < end && isWhite(text.charCodeAt(to)); to++) if (endsLine(text, to)) breaks++;
  if (breaks === 0) return undefined;
  return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), length: to - at };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

function escapeAt(text: string, at: number, end: number): Special | undefined {
  const sign = text[at + 1] ?? '';
  if (sign === '\n' || sign === '\r') {
    let to = at + (text.startsWith('\r\n', at + 1) ? 3 : 2);
    while (to < end && (text[to] === ' ' || text[to] === '\t')) to++;
    return { text: '', length: to - at };
  }
  const digits = sign === 'x' ? 2 : sign === 'u' ? 4 : sign === 'U' ? 8 : 0;
  if (digits > 0) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    const known = code >= 0 && code <= 0x10ffff;
    return known ? { text: String.fromCodePoint(code), length: 2 + digits } : undefined;
  }
  const meant = ESCAPES[sign];
  return meant === undefined ? undefined : { text: meant, length: 2 };
}

/**
 * Aligns the lines of a block with its value. What stands between the visible ends of two lines in
 * the value (a space, line breaks, deeper indentation) came from what stands between them in the source.
 */
function blockReading(text: string, start: number, end: number, value: string): Reading {
  const builder = new ReadingBuilder();
  let read = 0;
  let gap = afterLine(text, start, end);
  for (let line = gap; line < end; line = afterLine(text, line, end)) {
    const [from, to] = visible(text, line, end);
    if (from >= to) continue;
    const words = text.slice(from, to);
    const found = skipWhite(value, read);
    if (!value.startsWith(words, found)) break;
    addGap(builder, text, value.slice(read, found), gap, from);
    builder.add(words, from);
    read = found + words.length;
    gap = to;
  }
  const tail = value.slice(read);
  if (tail.trim() !== '') return builder.build();
  return builder.add(tail, end, 0).build();
}

/** White space of the value that came from `[from, to)` of the source: what is deeper than the block, or a fold. */
function addGap(builder: ReadingBuilder, text: string, gap: string, from: number, to: number): void {
  if (afterLine(text, from, to) < to) builder.add(gap, from, to - from);
  else builder.add(gap, to - gap.length);
}

function afterLine(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !endsLine(text, at)) at++;
  return Math.min(end, at + 1);
}

/** The part of a line that is not white space at its ends. */
function visible(text: string, line: number, end: number): readonly [number, number] {
  let to = line;
  while (to < end && !endsLine(text, to)) to++;
  let from = line;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return [from, to];
}

function skipWhite(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the unit is the last of a line break. */
function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}

function isWhite(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}
