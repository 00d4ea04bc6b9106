/**
 * The reading of a scalar: the characters of its value, each with the place in the source from
 * which it came. Lines that YAML folds into one, escapes and indentation are undone.
 *
 * The value itself is the library's. The reading is aligned with it, and where that should fail it
 * is one run for the whole: never a reading that says something else than the value.
 */
import { plainReading, ReadingBuilder, type Reading } from '../../text/reading.ts';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

/**
 * @param text the text that holds the scalar; positions of the reading count from its start
 * @param start first unit of the scalar: its quote, or the `|` or `>` of a block
 * @param end after its last unit: its closing quote, or the last visible unit of a block
 * @param value the characters of the value
 */
export function scalarReading(text: string, start: number, end: number, style: ScalarStyle, value: string): Reading {
  if (style === 'plain' && value.length === end - start) return plainReading(text.slice(start, end), start);
  const reading = style === 'block' ? blockReading(text, start, end, value) : flowReading(text, start, end, style);
  if (reading.text === value) return reading;
  return new ReadingBuilder().add(value, start, end - start).build();
}

/** Lines of a plain or quoted scalar, folded: one line break is a space, each further one a line break. */
function flowReading(text: string, start: number, end: number, style: ScalarStyle): Reading {
  const builder = new ReadingBuilder();
  const inset = style === 'plain' ? 0 : 1;
  const last = end - inset;
  let literal = start + inset;
  let at = literal;
  const flush = (): void => {
    if (literal < at) builder.add(text.slice(literal, at), literal);
  };
  while (at < last) {
    const special = specialAt(text, at, last, style);
    if (special.length > 0) {
      flush();
      builder.add(special.text, at, special.length);
      literal = at + special.length;
    }
    at += special.length || special.skip;
  }
  flush();
  return builder.build();
}

interface Special {
  /** What is read, possibly nothing. */
  readonly text: string;
  /** Units of the source that give it; 0 where the source reads as it stands. */
  readonly length: number;
  /** Where the source reads as it stands: how many units may be passed over. */
  readonly skip: number;
}

const ordinary: Special = { text: '', length: 0, skip: 1 };

function specialAt(text: string, at: number, end: number, style: ScalarStyle): Special {
  const unit = text.charCodeAt(at);
  if (isWhite(unit)) return foldAt(text, at, end);
  if (style === 'single' && unit === 39) return { text: "'", length: 2, skip: 0 };
  if (style === 'double' && unit === 92) return escapeAt(text, at, end);
  return ordinary;
}

/** White space with a line break in it. */
function foldAt(text: string, at: number, end: number): Special {
  let breaks = 0;
  let to = at;
  for (; to < end && isWhite(text.charCodeAt(to)); to++) if (endsLine(text, to)) breaks++;
  if (breaks === 0) return { text: '', length: 0, skip: to - at };
  return { text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), length: to - at, skip: 0 };
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

function escapeAt(text: string, at: number, end: number): Special {
  const sign = text[at + 1] ?? '';
  if (sign === '\n' || sign === '\r') {
    let to = at + (text.startsWith('\r\n', at + 1) ? 3 : 2);
    while (to < end && (text[to] === ' ' || text[to] === '\t')) to++;
    return { text: '', length: to - at, skip: 0 };
  }
  const digits = sign === 'x' ? 2 : sign === 'u' ? 4 : sign === 'U' ? 8 : 0;
  if (digits > 0) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    const known = code >= 0 && code <= 0x10ffff;
    return known ? { text: String.fromCodePoint(code), length: 2 + digits, skip: 0 } : ordinary;
  }
  const meant = ESCAPES[sign];
  return meant === undefined ? ordinary : { text: meant, length: 2, skip: 0 };
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

/** White space of the value that came from `[from, to)` of the source. */
function addGap(builder: ReadingBuilder, text: string, gap: string, from: number, to: number): void {
  if (gap === text.slice(to - gap.length, to) && to - gap.length >= from) builder.add(gap, to - gap.length);
  else builder.add(gap, from, to - from);
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
