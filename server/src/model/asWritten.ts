/**
 * Readings of words that stand as they are read: the same words are one reading wherever they stand, so that what was
 * found in them once is known everywhere.
 */
import { detached } from '../text/detached.ts';
import { plainReading, type Passage, type Reading } from '../text/reading.ts';

/**
 * Readings by their words: those that were asked for lately, and those before them. Each keystroke makes words that are
 * never seen again, so what nobody asks for is soon forgotten.
 */
let recent = new Map<string, Reading>();
let earlier = new Map<string, Reading>();
const MOST_RECENT = 10_000;
/** A text without full stops is one sentence, and a version of it for each keystroke would weigh too much. */
const LONGEST_KNOWN = 2_000;

/** The same passage, by the one reading of its words where it reads as it is written. */
export function asWritten(passage: Passage): Passage {
  const { text, runs } = passage.reading;
  const [run, ...more] = runs;
  if (!run || more.length > 0 || run.length !== run.sourceLength) return passage;
  return { origin: passage.origin + run.source, reading: readingOf(text) };
}

function readingOf(text: string): Reading {
  if (text.length > LONGEST_KNOWN) return plainReading(text, 0);
  const known = recent.get(text);
  if (known) return known;
  const reading = earlier.get(text) ?? plainReading(detached(text), 0);
  if (recent.size >= MOST_RECENT) {
    earlier = recent;
    recent = new Map();
  }
  recent.set(reading.text, reading);
  return reading;
}
