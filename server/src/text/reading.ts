/**
 * A reading: text as a reader sees it, with the way back to the source.
 *
 * What a lawyer reads and what stands in the file differ: emphasis marks, `\|` in a table cell,
 * `<br>`, character references, a word hyphenated over two lines, a sentence cut by a page break.
 * Rules look for words in `text`; a finding must point into the file. Each run says which stretch
 * of the source gave which stretch of the text.
 */
import type { Span } from './span.ts';

/** One stretch of a reading. A run of equal lengths maps unit by unit; any other maps as a whole. */
export interface Run {
  /** Where the run starts in the text of the reading. */
  readonly at: number;
  readonly length: number;
  /** Where it starts in the source, relative to the origin of the reading. */
  readonly source: number;
  readonly sourceLength: number;
}

/** Offsets of the runs are relative to an origin that the holder knows: a block, an item, a file. */
export interface Reading {
  readonly text: string;
  /** In order, adjoining in the text, never overlapping in the source. Empty only for an empty text. */
  readonly runs: readonly Run[];
}

/** A reading at its place in a document: `origin` is the absolute offset that its runs count from. */
export interface Passage {
  readonly reading: Reading;
  readonly origin: number;
}

export const emptyReading: Reading = { text: '', runs: [] };

/** The reading of a stretch that reads as it is written. */
export function plainReading(text: string, source: number): Reading {
  if (text === '') return emptyReading;
  return { text, runs: [{ at: 0, length: text.length, source, sourceLength: text.length }] };
}

/** Collects runs from left to right. Adjoining one-to-one runs become one. */
export class ReadingBuilder {
  #text = '';
  readonly #runs: Run[] = [];

  /** Adds `text` as read from `sourceLength` units of source at `source`. */
  add(text: string, source: number, sourceLength: number = text.length): this {
    if (text === '') return this;
    const last = this.#runs.at(-1);
    const joins =
      last !== undefined &&
      last.length === last.sourceLength &&
      text.length === sourceLength &&
      last.source + last.sourceLength === source;
    if (joins)
      this.#runs[this.#runs.length - 1] = {
        ...last,
        length: last.length + text.length,
        sourceLength: last.sourceLength + sourceLength,
      };
    else this.#runs.push({ at: this.#text.length, length: text.length, source, sourceLength });
    this.#text += text;
    return this;
  }

  /** Adds a reading whose origin lies `shift` units after the origin of this one. */
  addReading(reading: Reading, shift = 0): this {
    for (const run of reading.runs)
      this.add(reading.text.slice(run.at, run.at + run.length), run.source + shift, run.sourceLength);
    return this;
  }

  get length(): number {
    return this.#text.length;
  }

  /** The last unit added so far, or an empty string. */
  get lastUnit(): string {
    return this.#text.slice(-1);
  }

  build(): Reading {
    return this.#text === '' ? emptyReading : { text: this.#text, runs: this.#runs };
  }
}

/**
 * The source of `[start, end)` of a reading, relative to its origin. A unit that came from several
 * source units (a character reference, a joined hyphen) gives all of them. For an empty range the
 * place before the unit at `start`; for a range outside the text the nearest place.
 */
export function sourceOf(reading: Reading, start: number, end: number): Span {
  const { runs } = reading;
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  const from = runAt(runs, Math.max(0, start));
  const sourceStart = placeIn(from, start, false);
  if (end <= start) return { start: sourceStart, end: sourceStart };
  const to = runAt(runs, Math.max(0, end - 1));
  return { start: sourceStart, end: Math.max(sourceStart, placeIn(to, end, true)) };
}

/** The absolute span of `[start, end)` of a passage; of the whole passage by default. */
export function spanIn(passage: Passage, start = 0, end = passage.reading.text.length): Span {
  const relative = sourceOf(passage.reading, start, end);
  return { start: passage.origin + relative.start, end: passage.origin + relative.end };
}

/** The offset in the text of a passage of what stands at an absolute offset; of what lies outside it, the nearest. */
export function textOffsetIn({ reading: { runs, text }, origin }: Passage, offset: number): number {
  const relative = offset - origin;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.source ?? Infinity) <= relative) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (!run) return 0;
  const inside = relative - run.source;
  if (inside < run.sourceLength) return run.at + (run.length === run.sourceLength ? inside : 0);
  return Math.min(run.at + run.length, text.length);
}

/** Part of a reading, with the same origin. */
export function sliceReading(reading: Reading, start: number, end = reading.text.length): Reading {
  const from = Math.max(0, start);
  const to = Math.min(reading.text.length, end);
  if (from >= to) return emptyReading;
  if (from === 0 && to === reading.text.length) return reading;
  const builder = new ReadingBuilder();
  for (let index = runIndexAt(reading.runs, from); index < reading.runs.length; index++) {
    const run = reading.runs[index];
    if (!run || run.at >= to) break;
    const a = Math.max(run.at, from);
    const b = Math.min(run.at + run.length, to);
    const exact = run.length === run.sourceLength;
    builder.add(
      reading.text.slice(a, b),
      exact ? run.source + (a - run.at) : run.source,
      exact ? b - a : run.sourceLength,
    );
  }
  return builder.build();
}

/** A reading without white space at either end. */
export function trimReading(reading: Reading): Reading {
  const lead = reading.text.length - reading.text.trimStart().length;
  return sliceReading(reading, lead, Math.max(lead, reading.text.trimEnd().length));
}

/** Part of a passage. */
export function slicePassage(passage: Passage, start: number, end?: number): Passage {
  return { origin: passage.origin, reading: sliceReading(passage.reading, start, end) };
}

function runAt(runs: readonly Run[], at: number): Run {
  const run = runs[runIndexAt(runs, at)];
  if (!run) throw new RangeError('a reading with text has runs');
  return run;
}

/** Index of the run that holds the unit at `at`: the last that starts there or before. */
function runIndexAt(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? Infinity) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placeIn(run: Run, at: number, asEnd: boolean): number {
  const inside = Math.min(Math.max(0, at - run.at), run.length);
  if (run.length === run.sourceLength) return run.source + inside;
  return asEnd || inside >= run.length ? run.source + run.sourceLength : run.source;
}
