/**
 * The passages of a text in groups that stand together: what stands under one heading before the next, and of a long
 * list some of its items. A group is one object for as long as it stays the same, wherever it moves, so that what is
 * known of it need not be looked at passage by passage.
 */
import { derived } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import { endsGroup } from './groupSize.ts';
import { sameNames, type Naam, type Plaats } from './passages.ts';
import type { Deel, Pad } from './structure/deel.ts';

/** A passage as its group knows it. */
export interface GroupPart {
  readonly reading: Reading;
  readonly soort: Plaats['soort'];
  /** How far its origin lies behind that of the group. */
  readonly offset: number;
  /** The row of a cell, counted likewise. */
  readonly rij: number | undefined;
  /** The delen between the section and the passage. */
  readonly names: readonly Naam[];
  /** Which of the paragraphs of its deel it is, and how many these are; -1 for what is no paragraph. */
  readonly alinea: number;
  readonly alineas: number;
}

/** What a group is wherever it stands. */
export interface GroupBase {
  readonly parts: readonly GroupPart[];
}

/** A group at its place. */
export interface PassageGroup {
  readonly base: GroupBase;
  /** The origin of its first passage. */
  readonly origin: number;
  /** Index of its first passage among all of the text, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** How many of the sections of the text that have passages stand before its own. */
  readonly section: number;
  /** Whether it holds all passages that stand right in its section, so that nothing of that stands elsewhere. */
  readonly whole: boolean;
}

/** Of what a group holds that does not end with its section. */
const LEAST_PASSAGES = 16;

/** In order of the text. */
export const passageGroups = derived((plaatsen: readonly Plaats[]): readonly PassageGroup[] => {
  const groups: PassageGroup[] = [];
  let from = 0;
  let section = 0;
  let cut = false;
  for (let at = 1; at <= plaatsen.length; at++) {
    const [before, next] = [plaatsen[at - 1], plaatsen[at]];
    if (!before) continue;
    const ends = next === undefined || (next.pad !== before.pad && sectionOf(next.pad) !== sectionOf(before.pad));
    if (!ends && !isCut(next, before, at - from)) continue;
    const base = baseOf(plaatsen, from, at);
    const origin = plaatsen[from]?.passage.origin ?? 0;
    groups.push({ base, origin, from, to: at, section, whole: ends && !cut });
    from = at;
    cut = !ends;
    if (ends) section++;
  }
  return groups;
});

/** How many delen of a path lie above or are the section under whose heading a passage stands. */
export function sectionDepth(pad: Pad): number {
  let depth = pad.length;
  while (depth > 1 && isItem(pad[depth - 1])) depth--;
  return depth;
}

function isItem(deel: Deel | undefined): boolean {
  return deel?.soort === 'lid' || deel?.soort === 'onderdeel';
}

function sectionOf(pad: Pad): Deel | undefined {
  return pad[sectionDepth(pad) - 1];
}

function isCut(next: Plaats, before: Plaats, size: number): boolean {
  const isWithinRow = next.rij !== undefined && next.rij === before.rij;
  return !isWithinRow && endsGroup(size, LEAST_PASSAGES, next.passage.reading.text.length);
}

function baseOf(plaatsen: readonly Plaats[], from: number, to: number): GroupBase {
  const first = plaatsen[from];
  const known = first ? knownGroups(first.passage.reading) : [];
  for (const base of known) if (isSame(base, plaatsen, from, to)) return base;
  const base = { parts: partsOf(plaatsen.slice(from, to), first?.passage.origin ?? 0) };
  if (known.length >= MOST_KNOWN) known.shift();
  known.push(base);
  return base;
}

/** By its first passage: where the same words begin several groups, some of these. */
const knownGroups = derived((_first: Reading): GroupBase[] => []);
const MOST_KNOWN = 8;

function partsOf(plaatsen: readonly Plaats[], origin: number): readonly GroupPart[] {
  const next = new Map<Deel, number>();
  return plaatsen.map(({ passage, soort, rij, pad }): GroupPart => {
    const deel = pad.at(-1);
    const alinea = deel && soort === 'alinea' ? deel.alineas.indexOf(passage, next.get(deel)) : -1;
    if (deel && soort === 'alinea') next.set(deel, alinea + 1);
    return {
      reading: passage.reading,
      soort,
      offset: passage.origin - origin,
      rij: rij === undefined ? undefined : rij - origin,
      names: pad.slice(sectionDepth(pad)).map(nameOf),
      alinea,
      alineas: alinea < 0 ? 0 : (deel?.alineas.length ?? 0),
    };
  });
}

function nameOf({ soort, nummer, titel }: Deel): Naam {
  return { soort, nummer: nummer?.tekst, titel: titel?.reading };
}

function isSame({ parts }: GroupBase, plaatsen: readonly Plaats[], from: number, to: number): boolean {
  if (parts.length !== to - from) return false;
  const origin = plaatsen[from]?.passage.origin ?? 0;
  for (let index = 0; index < parts.length; index++) {
    const [part, plaats] = [parts[index], plaatsen[from + index]];
    if (!part || !plaats) return false;
    if (part.reading !== plaats.passage.reading || part.soort !== plaats.soort) return false;
    if (part.offset !== plaats.passage.origin - origin) return false;
    if (part.rij !== (plaats.rij === undefined ? undefined : plaats.rij - origin)) return false;
    if (!sameNames(part.names, plaats.pad, sectionDepth(plaats.pad))) return false;
    if (part.alinea >= 0 && !isAlinea(part, plaats)) return false;
  }
  return true;
}

function isAlinea({ alinea, alineas: count }: GroupPart, { pad, passage }: Plaats): boolean {
  const alineas = pad.at(-1)?.alineas;
  return alineas?.length === count && alineas[alinea] === passage;
}
