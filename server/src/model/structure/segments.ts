/**
 * The blocks of a text in segments, each from a block that surely opens a section to the next such block. What is read
 * of a segment is kept for as long as its blocks stay the same, wherever they move, so that an edit costs one segment.
 */
import { derived } from '../../text/derived.ts';
import type { Block, Located } from '../../syntax/tree.ts';
import { movedDeel } from './movedDeel.ts';
import { openingsOf, type Opening } from './opening.ts';
import { partOfHeading, partsOf, type Part } from './parts.ts';
import { divisionSigns, seriesNumber, type DivisionSigns, type HeadingLevel, type Neighbours } from './section.ts';
import { indentBefore, kopOf, unitsIn } from './unit.ts';

/** What a segment is wherever it stands. */
interface SegmentBase {
  readonly blocks: readonly Block[];
  /** Of each block how far it stands behind the first. */
  readonly offsets: readonly number[];
  /** Where each piece of text begins, counted likewise, and the white space before it. */
  readonly starts: readonly number[];
  readonly indents: readonly number[];
  readonly signs: DivisionSigns;
  /** The last piece of text in it, unless a block of another kind stands behind that. */
  readonly last: Part | undefined;
  /** The numbers of its first and last unit. */
  readonly firstNumber: Neighbours['next'];
  readonly lastNumber: Neighbours['before'];
  /** What was read of it last. */
  readonly read: { last: ReadSegment | undefined };
}

/** The sections that a segment opens, where it stood when it was read. */
interface ReadSegment {
  readonly level: HeadingLevel;
  readonly around: Neighbours;
  readonly origin: number;
  readonly openings: readonly Opening[] | undefined;
}

/** A segment at its place. */
export interface Segment {
  readonly base: SegmentBase;
  /** Index of its first block. */
  readonly from: number;
}

/** The segments of the blocks from `start` on; the first of these opens one. */
export function segmentsFrom(blocks: readonly Located<Block>[], start: number, text: string): readonly Segment[] {
  const segments: Segment[] = [];
  for (let from = start; from < blocks.length; ) {
    const base = baseAt(blocks, from, text);
    segments.push({ base, from });
    from += base.blocks.length;
  }
  return segments;
}

function baseAt(blocks: readonly Located<Block>[], from: number, text: string): SegmentBase {
  const first = blocks[from];
  const known = first ? basesFrom(first.node) : [];
  for (const base of known) if (isSame(base, blocks, from, text)) return base;
  const base = makeBase(blocks.slice(from, endOfSegment(blocks, from)), text);
  if (known.length >= MOST_KNOWN) known.shift();
  known.push(base);
  return base;
}

/** By its first block: where the same block begins several segments, some of these. */
const basesFrom = derived((_first: Block): SegmentBase[] => []);
const MOST_KNOWN = 4;

function isSame(base: SegmentBase, blocks: readonly Located<Block>[], from: number, text: string): boolean {
  const origin = blocks[from]?.origin ?? 0;
  for (let index = 0; index < base.blocks.length; index++) {
    const block = blocks[from + index];
    if (block?.node !== base.blocks[index] || block?.origin !== origin + (base.offsets[index] ?? 0)) return false;
  }
  for (let index = 0; index < base.starts.length; index++)
    if (indentBefore(text, origin + (base.starts[index] ?? 0)) !== base.indents[index]) return false;
  const next = blocks[from + base.blocks.length];
  return next === undefined || opensSegment(next.node, base.last);
}

/** Index behind the last block of the segment that begins at a block. */
export function endOfSegment(blocks: readonly Located<Block>[], from: number): number {
  let end = from;
  let last: Part | undefined;
  for (let block = blocks[end]; block; block = blocks[end]) {
    if (end > from && opensSegment(block.node, last)) break;
    last = lastPart(block.node, last);
    end++;
  }
  return end;
}

function makeBase(located: readonly Located<Block>[], text: string): SegmentBase {
  const origin = located[0]?.origin ?? 0;
  const units = unitsIn(located, text);
  const starts = located.flatMap((block) => partsIn(block.node).map(({ span }) => block.origin - origin + span.start));
  return {
    blocks: located.map(({ node }) => node),
    offsets: located.map((block) => block.origin - origin),
    starts,
    indents: starts.map((start) => indentBefore(text, origin + start)),
    signs: divisionSigns(units),
    last: located.reduce<Part | undefined>((last, { node }) => lastPart(node, last), undefined),
    firstNumber: seriesNumber(units[0]),
    lastNumber: seriesNumber(units.at(-1)),
    read: { last: undefined },
  };
}

function partsIn(block: Block): readonly Part[] {
  if (block.kind === 'heading') return [partOfHeading(block)];
  return block.kind === 'paragraph' ? partsOf(block) : [];
}

/** The last piece of text before what comes behind a block; code and separators are passed over. */
function lastPart(block: Block, before: Part | undefined): Part | undefined {
  if (block.kind === 'code' || block.kind === 'separator') return before;
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return undefined;
  return partsIn(block).at(-1) ?? before;
}

/**
 * Whether a block opens a section, whatever stands around it but the piece of text right before it: that may be an
 * enumerator without text, which takes the block as its text, or a heading that has it as its title.
 */
function opensSegment(block: Block, before: Part | undefined): boolean {
  if (block.kind !== 'heading' && (block.kind !== 'paragraph' || block.quoted)) return false;
  const [part] = partsIn(block);
  if (!part) return false;
  if (kopOf(part)) return true;
  if (part.depth === 0 || part.enumerator?.style === 'streep') return false;
  if (part.enumerator) return !(before?.enumerator && before.reading.text === '');
  return !before || (before.depth === 0 && !kopOf(before));
}

/**
 * The sections that a segment opens, at their places; undefined where its first block opens none after all.
 *
 * @param level how the text is divided around it
 */
export function openingsIn(
  { base: { blocks, read }, from }: Segment,
  located: readonly Located<Block>[],
  text: string,
  level: HeadingLevel,
  around: Neighbours,
): readonly Opening[] | undefined {
  const origin = located[from]?.origin ?? 0;
  const { last } = read;
  if (last?.level === level && (level !== 'hoofdstukken' || areAlike(last.around, around))) {
    const by = origin - last.origin;
    const openings = by === 0 ? last.openings : last.openings?.map((opening) => moved(opening, by));
    read.last = { level, around, origin, openings };
  } else {
    const units = unitsIn(located.slice(from, from + blocks.length), text);
    const openings = openingsOf(units, { levelAt: () => level, around, aanhef: undefined });
    read.last = { level, around, origin, openings };
  }
  return read.last.openings;
}

function moved(opening: Opening, by: number): Opening {
  return { ...opening, deel: movedDeel(opening.deel, by) };
}

function areAlike(was: Neighbours, is: Neighbours): boolean {
  return isSameNumber(was.before, is.before) && isSameNumber(was.next, is.next);
}

function isSameNumber(was: Neighbours['next'], is: Neighbours['next']): boolean {
  return was?.style === is?.style && was?.ordinal === is?.ordinal;
}
