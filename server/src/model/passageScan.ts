/**
 * What is found in the passages of a text, kept between its versions: a keystroke changes one passage,
 * so only that one is looked at again. The versions are held against each other from both ends.
 */
import { derived, derivedPair } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
import { passageGroups, sectionDepth, type PassageGroup } from './passageGroups.ts';
import { passagesVan, type Plaats } from './passages.ts';
import type { Deel, Pad } from './structure/deel.ts';

/** Something found in a passage. */
export interface Found<Out> {
  readonly plaats: Plaats;
  readonly out: Out;
}

/** How many passages of two versions agree, from the beginning and from the end. */
interface Agreement {
  readonly head: number;
  readonly tail: number;
}

interface Hit<Out> {
  readonly index: number;
  readonly out: Out;
}

/** What was found in the version that was looked at last, by index of the passage. */
interface Scan<Version, Out> {
  readonly version: Version;
  readonly size: number;
  /** In order. */
  readonly hits: readonly Hit<Out>[];
}

/** A scan stands on the version that was looked at, and goes with it. */
interface Scanned<Version, Out> {
  scan: Scan<Version, Out> | undefined;
}

/**
 * A text is known by its first passage; where that changes, all are looked at once more. The words of that passage may
 * outlive the text, so they do not hold on to it.
 */
interface Last<Version extends object> {
  version: WeakRef<Version> | undefined;
}

/**
 * A way to choose passages by their text alone.
 *
 * @param chooses looks at nothing but the reading
 */
export function passagesWith(chooses: (reading: Reading) => boolean): (regeling: Deel) => readonly Plaats[] {
  const lastOf = derived((_first: Reading): Last<readonly Plaats[]> => ({ version: undefined }));
  const scanOf = derived((_version: readonly Plaats[]): Scanned<readonly Plaats[], true> => ({ scan: undefined }));
  return derived((regeling: Deel) => {
    const plaatsen = passagesVan(regeling);
    const [first] = plaatsen;
    if (!first) return [];
    const last = lastOf(first.passage.reading);
    const before = last.version?.deref();
    const scan = rescan(plaatsen, plaatsen.length, before && scanOf(before).scan, agreementInText, (index) => {
      const plaats = plaatsen[index];
      return plaats && chooses(plaats.passage.reading) ? true : undefined;
    });
    last.version = new WeakRef(plaatsen);
    scanOf(plaatsen).scan = scan;
    const chosen: Plaats[] = [];
    for (const { index } of scan.hits) {
      const plaats = plaatsen[index];
      if (plaats) chosen.push(plaats);
    }
    return chosen;
  });
}

/**
 * What is found in each passage that has something.
 *
 * @param find looks at nothing but the passage, the kind of its place, the titles and kinds of the delen
 *   around it, the last paragraph of each, and the law; what it gives holds wherever the passage moves
 */
export function perPlaats<Law extends object, Out>(
  find: (plaats: Plaats, law: Law) => Out | undefined,
): (regeling: Deel, law: Law) => readonly Found<Out>[] {
  const lastOf = derivedPair((_first: Reading, _law: Law): Last<readonly Plaats[]> => ({ version: undefined }));
  const scanOf = derivedPair(
    (_version: readonly Plaats[], _law: Law): Scanned<readonly Plaats[], Out> => ({
      scan: undefined,
    }),
  );
  return derivedPair((regeling: Deel, law: Law) => {
    const version = passagesVan(regeling);
    const [first] = version;
    if (!first) return [];
    const last = lastOf(first.passage.reading, law);
    const before = last.version?.deref();
    const scan = rescan(version, version.length, before && scanOf(before, law).scan, agreementInPlace, (index) => {
      const plaats = version[index];
      return plaats && find(plaats, law);
    });
    last.version = new WeakRef(version);
    scanOf(version, law).scan = scan;
    const found: Found<Out>[] = [];
    for (const { index, out } of scan.hits) {
      const plaats = version[index];
      if (plaats) found.push({ plaats, out });
    }
    return found;
  });
}

function rescan<Version, Out>(
  version: Version,
  size: number,
  last: Scan<Version, Out> | undefined,
  agreementOf: (before: Version, now: Version) => Agreement,
  find: (index: number) => Out | undefined,
): Scan<Version, Out> {
  const { head, tail } = last ? agreementOf(last.version, version) : { head: 0, tail: 0 };
  const known = last?.hits ?? [];
  const before = last?.size ?? 0;
  const changed: Hit<Out>[] = [];
  for (let index = head; index < size - tail; index++) {
    const out = find(index);
    if (out !== undefined) changed.push({ index, out });
  }
  // A text may have thousands of hits, so they are gone through once and those that stay are the same objects.
  const hits: Hit<Out>[] = [];
  let next = 0;
  for (let hit = known[next]; hit && hit.index < head; hit = known[++next]) hits.push(hit);
  for (const hit of changed) hits.push(hit);
  while (next < known.length && (known[next]?.index ?? 0) < before - tail) next++;
  const by = size - before;
  for (let hit = known[next]; hit; hit = known[++next])
    hits.push(by === 0 ? hit : { index: hit.index + by, out: hit.out });
  return { version, size, hits };
}

const agreementInText = derivedPair((before: readonly Plaats[], now: readonly Plaats[]) =>
  agreement(
    before,
    now,
    (was, is) => was.base === is.base,
    (was, is) => was.passage.reading === is.passage.reading,
  ),
);

const agreementInPlace = derivedPair((before: readonly Plaats[], now: readonly Plaats[]) =>
  agreement(
    before,
    now,
    (was, is) =>
      was.base === is.base &&
      standAlike(before[was.from], now[is.from]) &&
      ((was.whole && is.whole) || areAllAlike(before, now, was, is)),
    (was, is) => was.passage.reading === is.passage.reading && was.soort === is.soort && arePathsAlike(was.pad, is.pad),
  ),
);

/** Whether all that stands above two sections is alike: a group that is whole says the rest. */
function standAlike(was: Plaats | undefined, is: Plaats | undefined): boolean {
  if (!was || !is) return false;
  const depth = sectionDepth(was.pad);
  return depth === sectionDepth(is.pad) && arePathsAlike(was.pad.slice(0, depth), is.pad.slice(0, depth));
}

/** Of a group that holds a section in part, what stands elsewhere in the section counts as well. */
function areAllAlike(
  before: readonly Plaats[],
  now: readonly Plaats[],
  { from, to }: PassageGroup,
  is: PassageGroup,
): boolean {
  for (let index = 0; index < to - from; index++) {
    const [one, other] = [before[from + index], now[is.from + index]];
    if (!one || !other || !arePathsAlike(one.pad, other.pad)) return false;
  }
  return true;
}

/** From both ends first the groups that agree as a whole, then the passages of those that do not. */
function agreement(
  before: readonly Plaats[],
  now: readonly Plaats[],
  agree: (was: PassageGroup, is: PassageGroup) => boolean,
  agreeAlone: (was: Plaats, is: Plaats) => boolean,
): Agreement {
  const [was, is] = [passageGroups(before), passageGroups(now)];
  const groups = countAgreeing(was.length, is.length, (one, other) => {
    const [left, right] = [was[one], is[other]];
    return left !== undefined && right !== undefined && agree(left, right);
  });
  const [head, tail] = [sizeOf(is, 0, groups.head), sizeOf(is, is.length - groups.tail, is.length)];
  const rest = countAgreeing(before.length - head - tail, now.length - head - tail, (one, other) => {
    const [left, right] = [before[head + one], now[head + other]];
    return left !== undefined && right !== undefined && agreeAlone(left, right);
  });
  return { head: head + rest.head, tail: tail + rest.tail };
}

/** How many passages stand in groups from one on to before another. */
function sizeOf(groups: readonly PassageGroup[], from: number, to: number): number {
  return from < to ? (groups[to - 1]?.to ?? 0) - (groups[from]?.from ?? 0) : 0;
}

function countAgreeing(before: number, now: number, agree: (before: number, now: number) => boolean): Agreement {
  const shorter = Math.min(before, now);
  let head = 0;
  while (head < shorter && agree(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && agree(before - 1 - tail, now - 1 - tail)) tail++;
  return { head, tail };
}

function arePathsAlike(was: Pad, is: Pad): boolean {
  if (was.length !== is.length) return false;
  for (let depth = was.length - 1; depth >= 0; depth--) {
    const [one, other] = [was[depth], is[depth]];
    if (!one || !other || !areAlike(one, other)) return false;
  }
  return true;
}

function areAlike(was: Deel, is: Deel): boolean {
  return (
    was === is ||
    (was.soort === is.soort &&
      was.titel?.reading === is.titel?.reading &&
      was.alineas.at(-1)?.reading === is.alineas.at(-1)?.reading)
  );
}
