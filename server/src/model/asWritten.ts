/**
 * Readings of words that stand as they are read: the same words are one reading wherever they stand, so that what was
 * found in them once is known everywhere.
 */
import { plainReading, type Passage, type Reading } from '../text/reading.ts';

/** How many readings are known by their words before they are forgotten. */
const MOST_READINGS = 20_000;
const readings = new Map<string, Reading>();

/** The same passage, by the one reading of its words where it reads as it is written. */
export function asWritten(passage: Passage): Passage {
  const { text, runs } = passage.reading;
  const [run, ...more] = runs;
  if (!run || more.length > 0 || run.length !== run.sourceLength) return passage;
  return { origin: passage.origin + run.source, reading: readingOf(text) };
}

function readingOf(text: string): Reading {
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const made = plainReading(text, 0);
  readings.set(text, made);
  return made;
}
