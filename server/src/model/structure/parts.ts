/**
 * Parts of a paragraph: what a reader sees as pieces of their own, though the syntax holds them
 * together. A line that begins with an enumerator or is a heading starts a new part; any other line
 * goes on with the one before. A word that was hyphenated at the end of a line becomes whole.
 */
import { derived } from '../../text/derived.ts';
import { ReadingBuilder, sliceReading, trimReading, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Heading, Paragraph } from '../../syntax/tree.ts';
import { enumeratorsAt, type Enumerator } from './enumerator.ts';
import { headingIn } from './kop.ts';

export interface Part {
  /** The enumerator that counts for nesting: a number or letter behind a bullet wins from the bullet. */
  readonly enumerator: PlacedEnumerator | undefined;
  /** The text behind the enumerator, trimmed. */
  readonly reading: Reading;
  /** From the first sign, enumerator included, to the last; relative as the reading is. */
  readonly span: Span;
  /** Number of `#` signs or the depth of a Markdown heading; 0 for running text. */
  readonly depth: number;
  /** Whether the part is the first of its paragraph. */
  readonly first: boolean;
  /** Whether nothing else stands in its paragraph. */
  readonly alone: boolean;
}

export interface PlacedEnumerator extends Enumerator {
  /** Where it stands, relative as the reading is. */
  readonly span: Span;
}

/** The parts of a paragraph, made once per paragraph. */
export const partsOf = derived((paragraph: Paragraph): readonly Part[] => {
  const lines = linesOf(paragraph.reading);
  const groups = groupLines(lines, paragraph.markers.length > 0);
  return groups.map((reading, index) => makePart(reading, paragraph, index, groups.length));
});

/** A heading of the syntax as a part. */
export const partOfHeading = derived((heading: Heading): Part => {
  const { text } = heading.reading;
  const found = enumeratorsAt(text).find((enumerator) => enumerator.style !== 'streep');
  return {
    enumerator: found && { ...found, span: sourceSpan(heading.reading, found.start, found.end) },
    reading: trimReading(sliceReading(heading.reading, found?.end ?? 0)),
    span: heading.span,
    depth: heading.depth,
    first: true,
    alone: true,
  };
});

function makePart(reading: Reading, paragraph: Paragraph, index: number, count: number): Part {
  const hashes = /^#{1,6}(?!#)/.exec(reading.text)?.[0].length ?? 0;
  const own = enumeratorsAt(reading.text, hashes);
  const textual = own.map((found) => ({ ...found, span: sourceSpan(reading, found.start, found.end) }));
  const syntactic = index === 0 ? paragraph.markers.flatMap((marker) => placedMarker(marker.text, marker.span)) : [];
  const all = [...syntactic, ...textual];
  const enumerator = all.findLast((found) => found.style !== 'streep') ?? all.at(-1);
  const body = trimReading(sliceReading(reading, own.at(-1)?.end ?? hashes));
  const whole = sourceSpan(reading, 0, reading.text.length);
  const start = all[0] ? Math.min(all[0].span.start, whole.start) : whole.start;
  return {
    enumerator,
    reading: joinHyphens(body),
    span: { start, end: Math.max(whole.end, all.at(-1)?.span.end ?? 0) },
    depth: hashes,
    first: index === 0,
    alone: count === 1,
  };
}

function placedMarker(text: string, span: Span): PlacedEnumerator[] {
  const found = enumeratorsAt(text)[0];
  return found ? [{ ...found, span }] : [];
}

function sourceSpan(reading: Reading, start: number, end: number): Span {
  const first = reading.runs[0];
  if (!first) return { start: 0, end: 0 };
  const builder = sliceReading(reading, start, end);
  const head = builder.runs[0] ?? first;
  const tail = builder.runs.at(-1) ?? first;
  return { start: head.source, end: tail.source + tail.sourceLength };
}

/** The lines of a reading, trimmed; blank ones left out. */
function linesOf(reading: Reading): Reading[] {
  const lines: Reading[] = [];
  let start = 0;
  for (let at = 0; at <= reading.text.length; at++) {
    if (at < reading.text.length && reading.text.charCodeAt(at) !== 10) continue;
    const line = trimReading(sliceReading(reading, start, at));
    if (line.text !== '') lines.push(line);
    start = at + 1;
  }
  return lines;
}

/** Joins lines that go on with the line before. */
function groupLines(lines: readonly Reading[], firstIsItem: boolean): Reading[] {
  const groups: Reading[] = [];
  let open: Reading[] = [];
  let closed = false;
  const close = (): void => {
    if (open.length > 0) groups.push(joinLines(open));
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const heading = headingIn(line.text) !== undefined || /^#{1,6}(?!#)/.test(line.text);
    const starts = heading || (enumeratorsAt(line.text).length > 0 && !(index === 0 && firstIsItem));
    if (starts || closed) close();
    open.push(line);
    closed = heading;
  }
  close();
  return groups;
}

function joinLines(lines: readonly Reading[]): Reading {
  const [only] = lines;
  if (lines.length === 1 && only) return only;
  const builder = new ReadingBuilder();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.runs.at(-1);
    const next = line.runs[0];
    if (before && next) {
      const gap = before.source + before.sourceLength;
      builder.add('\n', gap, Math.max(0, next.source - gap));
    }
    builder.addReading(line);
  }
  return builder.build();
}

/** `onder-\nsteuning` reads `ondersteuning`; `jeugd-\nen` keeps its hyphen. */
export function joinHyphens(reading: Reading): Reading {
  if (!reading.text.includes('-\n')) return reading;
  const builder = new ReadingBuilder();
  let from = 0;
  for (let at = reading.text.indexOf('-\n'); at >= 0; at = reading.text.indexOf('-\n', at + 2)) {
    if (!continuesWord(reading.text, at)) continue;
    builder.addReading(sliceReading(reading, from, at));
    from = at + 2;
  }
  return builder.addReading(sliceReading(reading, from)).build();
}

function continuesWord(text: string, hyphen: number): boolean {
  if (!/\p{L}/u.test(text.charAt(hyphen - 1))) return false;
  const next = text.slice(hyphen + 2, hyphen + 24);
  return /^\p{Ll}/u.test(next) && !/^(?:en|of|tot|dan|maar|als|respectievelijk)(?![\p{L}])/u.test(next);
}
