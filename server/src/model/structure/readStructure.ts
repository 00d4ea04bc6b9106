/**
 * The structure of a text, read segment by segment: the beginning up to its title anew each time, and of the rest what
 * an edit changed. What it gives is what `buildStructure` makes of all units.
 */
import type { Block, Located, ProseSyntax } from '../../syntax/tree.ts';
import { isTitleOf, openingsOf, type Opening } from './opening.ts';
import {
  divisionSigns,
  levelBy,
  seriesNumber,
  stretchStarts,
  type DivisionSigns,
  type HeadingLevel,
} from './section.ts';
import { endOfSegment, openingsIn, segmentsFrom, type Segment } from './segments.ts';
import { assemble, buildStructure, type Structure } from './structure.ts';
import { findTitle, MOST_BEFORE_TITLE, type TitlePlace } from './titel.ts';
import { unitsIn, unitsOf, type Unit } from './unit.ts';

/** The beginning of a text. */
interface Front {
  readonly units: readonly Unit[];
  /** Index of the block behind it, which opens a segment. */
  readonly end: number;
}

export function readStructure(syntax: ProseSyntax, text: string): Structure {
  const { blocks } = syntax;
  const front = frontOf(blocks, text);
  const title = findTitle(front.units);
  const segments = segmentsFrom(blocks, front.end, text);
  const openings = openingsBehind(title, front, segments, blocks, text);
  return openings ? assemble(front.units, title, openings) : buildStructure(unitsOf(syntax, text));
}

/** The first segments of a text that surely hold its title, if it has one. */
function frontOf(blocks: readonly Located<Block>[], text: string): Front {
  for (let least = 2 * MOST_BEFORE_TITLE; ; least *= 2) {
    let end = 0;
    while (end < blocks.length && end < least) end = endOfSegment(blocks, end);
    const units = unitsIn(blocks.slice(0, end), text);
    if (end >= blocks.length || units.length > MOST_BEFORE_TITLE) return { units, end };
  }
}

/** Undefined where the segments cannot be read apart from each other. */
function openingsBehind(
  title: TitlePlace | undefined,
  front: Front,
  segments: readonly Segment[],
  blocks: readonly Located<Block>[],
  text: string,
): readonly Opening[] | undefined {
  const body = front.units.slice(title ? title.index + 1 : 0);
  if (body.length === 0 && segments.length > 0) return undefined;
  if (segments.some(({ base }) => base.signs.isCut)) return undefined;
  const levels = levelsOf(body, segments);
  const aanhef = body[0]?.span.start ?? title?.unit.span.end ?? 0;
  const around = { before: undefined, next: segments[0]?.base.firstNumber };
  const openings = [...(openingsOf(body, { levelAt: (index) => levels.body[index], around, aanhef }) ?? [])];
  for (const [index, segment] of segments.entries()) {
    const before = index === 0 ? seriesNumber(body.at(-1)) : segments[index - 1]?.base.lastNumber;
    const next = segments[index + 1]?.base.firstNumber;
    const own = openingsIn(segment, blocks, text, levels.segments[index] ?? 'artikelen', { before, next });
    const [first] = own ?? [];
    if (!own || !first || isTitleOf(first, openings.at(-1))) return undefined;
    for (const opening of own) openings.push(opening);
  }
  return openings;
}

interface Levels {
  readonly body: readonly HeadingLevel[];
  readonly segments: readonly HeadingLevel[];
}

/** How each unit and each segment is divided: one stretch may begin among the units and go on in the segments. */
function levelsOf(body: readonly Unit[], segments: readonly Segment[]): Levels {
  const starts = stretchStarts(body);
  const stretches: DivisionSigns[][] = starts.map((start, index) => [
    divisionSigns(body.slice(start, starts[index + 1] ?? body.length)),
  ]);
  const stretchOf: number[] = [];
  for (const { base } of segments) {
    if (base.signs.begins) stretches.push([]);
    stretches.at(-1)?.push(base.signs);
    stretchOf.push(stretches.length - 1);
  }
  const levels = stretches.map(levelBy);
  let at = 0;
  return {
    body: body.map((_, index) => {
      while (index >= (starts[at + 1] ?? Infinity)) at++;
      return levels[at] ?? 'artikelen';
    }),
    segments: stretchOf.map((stretch) => levels[stretch] ?? 'artikelen'),
  };
}
