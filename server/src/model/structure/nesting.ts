/**
 * Where an enumerator belongs: next to an open one that it follows, or under the last. Nesting
 * follows the numbering, because indentation does not survive publication.
 */
import { asRoman, type Enumerator, type EnumeratorStyle } from './enumerator.ts';

/** One open level of a list: the last enumerator that stood in it. */
export interface Level {
  readonly style: EnumeratorStyle;
  readonly ordinal: number;
  readonly prefix: string;
  /** The sign of a bullet. */
  readonly sign: string;
  readonly indent: number;
  /** Whether its number is written as 1 again and again, so that the order counts. */
  readonly repeated: boolean;
}

export interface Place {
  /** How many of the open levels stay open above the new item. */
  readonly keep: number;
  readonly level: Level;
}

/** Two bullets with the same sign nest only by a clear difference in indentation. */
const CLEAR_INDENT = 2;

/** No regulation nests deeper; what seems to is brought back to here. */
const DEEPEST = 20;

/** An item that asks for a place. */
export interface Item {
  readonly enumerator: Enumerator;
  readonly indent: number;
  /** Whether the item before it ends with a colon, so that a list of its own may follow. */
  readonly opened: boolean;
}

/** Decides the place of an item among the open levels, outermost first. */
export function placeOf(levels: readonly Level[], item: Item): Place {
  const place = item.enumerator.style === 'streep' ? placeBullet(levels, item) : placeNumber(levels, item);
  return place.keep <= DEEPEST ? place : { ...place, keep: DEEPEST };
}

function levelOf(enumerator: Enumerator, indent: number): Level {
  const { style, ordinal, prefix, text } = enumerator;
  return { style, ordinal, prefix, sign: style === 'streep' ? text : '', indent, repeated: false };
}

function placeNumber(levels: readonly Level[], { enumerator, indent, opened }: Item): Place {
  for (const reading of readingsOf(levels, enumerator)) {
    const next = levels.findLastIndex((level) => follows(level, reading));
    if (next >= 0) return { keep: next, level: levelOf(reading, indent) };
  }
  const [reading] = readingsOf(levels, enumerator);
  const chosen = reading ?? enumerator;
  const isSame = (level: Level): boolean => level.style === chosen.style && level.prefix === chosen.prefix;
  // A number out of order goes on with its list; a 1 begins a list of its own, unless it only repeats the 1 before it.
  const same = levels.findLastIndex(isSame);
  if (same >= 0 && chosen.ordinal !== 1) return { keep: same, level: levelOf(chosen, indent) };
  const repeated = opened
    ? -1
    : levels.findLastIndex((level, at) => isSame(level) && repeats(level, levels.slice(at + 1), indent));
  const before = levels[repeated];
  if (before)
    return { keep: repeated, level: { ...levelOf(chosen, indent), ordinal: before.ordinal + 1, repeated: true } };
  const decimals = chosen.style === 'decimaal' ? levels.findLastIndex((level) => level.style === 'decimaal') : -1;
  if (decimals >= 0) return { keep: decimals, level: levelOf(chosen, indent) };
  // A 2 without a 1 before it counts what the heading holds, not what the last onderdeel holds.
  if (chosen.style === 'cijfer' && chosen.ordinal > 1) return { keep: 0, level: levelOf(chosen, indent) };
  return { keep: levels.length, level: levelOf(chosen, indent) };
}

/** Markdown allows a list in which every item is written as `1.`; it stands as far to the left as the one before it. */
function repeats(open: Level, below: readonly Level[], indent: number): boolean {
  if (open.ordinal !== 1 && !open.repeated) return false;
  return Math.abs(indent - open.indent) < CLEAR_INDENT && below.every((level) => level.indent >= indent + CLEAR_INDENT);
}

/** `i` is a letter behind `h` and else a roman number; both readings, the likelier first. */
function readingsOf(levels: readonly Level[], enumerator: Enumerator): Enumerator[] {
  const roman = asRoman(enumerator);
  if (!roman) return [enumerator];
  const openRoman = levels.some((level) => level.style === 'romeins');
  const letterFollows = levels.some((level) => follows(level, enumerator));
  if (letterFollows && !openRoman) return [enumerator, roman];
  return openRoman || roman.ordinal === 1 ? [roman, enumerator] : [enumerator, roman];
}

function follows(level: Level, enumerator: Enumerator): boolean {
  return (
    level.style === enumerator.style && level.prefix === enumerator.prefix && enumerator.ordinal === level.ordinal + 1
  );
}

function placeBullet(levels: readonly Level[], { enumerator, indent }: Item): Place {
  const level = levelOf(enumerator, indent);
  const isSame = (open: Level): boolean => open.style === 'streep' && open.sign === level.sign;
  const beside = levels.findLastIndex((open) => isSame(open) && Math.abs(indent - open.indent) < CLEAR_INDENT);
  // Left of every bullet of its kind it goes on with the outermost of them.
  const outside = levels.findIndex((open) => isSame(open) && indent < open.indent);
  const same = beside >= 0 ? beside : outside;
  return { keep: same >= 0 ? same : levels.length, level };
}
