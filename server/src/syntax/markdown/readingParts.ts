/**
 * Parts of readings taken by binary search, so that cutting one reading into many parts stays
 * linear, and readings with some of their text replaced.
 */
import { emptyReading, ReadingBuilder, trimReading, type Reading, type Run } from '../../text/reading.ts';

/** Adds `[from, to)` of the text of a reading. */
export function addText(builder: ReadingBuilder, reading: Reading, from: number, to: number): void {
  const { runs, text } = reading;
  for (let index = firstRun(runs, (run) => run.at + run.length > from); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.at >= to) return;
    const a = Math.max(run.at, from);
    const b = Math.min(run.at + run.length, to);
    if (run.length === run.sourceLength) builder.add(text.slice(a, b), run.source + a - run.at);
    else builder.add(text.slice(a, b), run.source, run.sourceLength);
  }
}

/** Adds the text that was read from `[from, to)` of the source; a run that maps as a whole goes by its start. */
export function addFromSource(builder: ReadingBuilder, reading: Reading, from: number, to: number): void {
  const { runs, text } = reading;
  for (let index = firstRun(runs, (run) => run.source + run.sourceLength > from); index < runs.length; index++) {
    const run = runs[index];
    if (!run || run.source >= to) return;
    if (run.length === run.sourceLength) {
      const a = Math.max(run.source, from) - run.source;
      const b = Math.min(run.source + run.length, to) - run.source;
      builder.add(text.slice(run.at + a, run.at + b), run.source + a);
    } else if (run.source >= from) builder.add(text.slice(run.at, run.at + run.length), run.source, run.sourceLength);
  }
}

/** Part of a reading by places in its text. */
export function partOfReading(reading: Reading, from: number, to: number): Reading {
  const builder = new ReadingBuilder();
  addText(builder, reading, from, to);
  return builder.build();
}

/** Part of a reading by places in its source. */
export function partBySource(reading: Reading, from: number, to: number): Reading {
  const builder = new ReadingBuilder();
  addFromSource(builder, reading, from, to);
  return builder.build();
}

/** Other words for `[start, end)` of the text of a reading. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A reading with replacements, which are in order and do not overlap; a new text maps to all that it replaces. */
export function replaceInReading(reading: Reading, replacements: readonly Replacement[]): Reading {
  if (replacements.length === 0) return reading;
  const builder = new ReadingBuilder();
  let at = 0;
  for (const { start, end, text } of replacements) {
    addText(builder, reading, at, start);
    const replaced = partOfReading(reading, start, end).runs;
    const first = replaced[0];
    const last = replaced.at(-1);
    if (first && last) builder.add(text, first.source, last.source + last.sourceLength - first.source);
    at = end;
  }
  addText(builder, reading, at, reading.text.length);
  return builder.build();
}

/** Without white space at either end and around line breaks, and with one line break for several. */
export function tidyReading(reading: Reading): Reading {
  const trimmed = trimReading(reading);
  if (!/[ \t]\n|\n[ \t\n]/.test(trimmed.text)) return trimmed;
  const { text } = trimmed;
  const replacements: Replacement[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && isSpace(text.charCodeAt(at))) at++;
    const white = text.slice(start, at);
    if (white !== '\n' && white.includes('\n')) replacements.push({ start, end: at, text: '\n' });
  }
  return replaceInReading(trimmed, replacements);
}

/** Several readings as one, with `\n` for what lies between two in the source. */
export function joinReadings(readings: readonly Reading[]): Reading {
  const builder = new ReadingBuilder();
  let end: number | undefined;
  for (const reading of readings) {
    const first = reading.runs[0];
    const last = reading.runs.at(-1);
    if (!first || !last) continue;
    if (end !== undefined) builder.add('\n', end, Math.max(0, first.source - end));
    builder.addReading(reading);
    end = last.source + last.sourceLength;
  }
  return builder.length === 0 ? emptyReading : builder.build();
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10;
}

/** Index of the first run for which `reached` holds, which holds for all runs after it. */
function firstRun(runs: readonly Run[], reached: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && !reached(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}
