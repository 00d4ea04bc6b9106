/**
 * What is found in the passages of a text, kept between its versions: a keystroke changes one passage,
 * so only that one is looked at again. The versions are held against each other from both ends.
 */
import { derived, derivedPair } from '../text/derived.ts';
import type { Reading } from '../text/reading.ts';
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

/** What was found in the version that was looked at last, by index of the passage. */
interface Scan<Version, Out> {
  readonly version: Version;
  readonly size: number;
  readonly hits: readonly { readonly index: number; readonly out: Out }[];
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
  const lastOf = derived((_first: Reading): Last<readonly Reading[]> => ({ version: undefined }));
  const scanOf = derived((_version: readonly Reading[]): Scanned<readonly Reading[], true> => ({ scan: undefined }));
  return derived((regeling: Deel) => {
    const version = readingsOf(regeling);
    const [first] = version;
    if (!first) return [];
    const last = lastOf(first);
    const before = last.version?.deref();
    const scan = rescan(version, version.length, before && scanOf(before).scan, agreementInText, (index) => {
      const reading = version[index];
      return reading && chooses(reading) ? true : undefined;
    });
    last.version = new WeakRef(version);
    scanOf(version).scan = scan;
    const plaatsen = passagesVan(regeling);
    return scan.hits.flatMap(({ index }) => plaatsen[index] ?? []);
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
    return scan.hits.flatMap(({ index, out }) => {
      const plaats = version[index];
      return plaats ? [{ plaats, out }] : [];
    });
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
  const changed: { index: number; out: Out }[] = [];
  for (let index = head; index < size - tail; index++) {
    const out = find(index);
    if (out !== undefined) changed.push({ index, out });
  }
  const hits = [
    ...known.filter(({ index }) => index < head),
    ...changed,
    ...known
      .filter(({ index }) => index >= head && index >= before - tail)
      .map(({ index, out }) => ({ index: index + size - before, out })),
  ];
  return { version, size, hits };
}

const readingsOf = derived((regeling: Deel): readonly Reading[] =>
  passagesVan(regeling).map(({ passage }) => passage.reading),
);

const agreementInText = derivedPair((before: readonly Reading[], now: readonly Reading[]) =>
  agreement(before.length, now.length, (one, other) => before[one] === now[other]),
);

const agreementInPlace = derivedPair((before: readonly Plaats[], now: readonly Plaats[]) => {
  // Passages of one deel stand together and share its path: each pair of paths is compared once.
  let pads: readonly [Pad | undefined, Pad | undefined] = [undefined, undefined];
  let equal = false;
  return agreement(before.length, now.length, (one, other) => {
    const [was, is] = [before[one], now[other]];
    if (was?.passage.reading !== is?.passage.reading || was?.soort !== is?.soort || !was || !is) return false;
    if (was.pad !== pads[0] || is.pad !== pads[1]) {
      pads = [was.pad, is.pad];
      equal = arePathsAlike(was.pad, is.pad);
    }
    return equal;
  });
});

function agreement(before: number, now: number, agree: (before: number, now: number) => boolean): Agreement {
  const shorter = Math.min(before, now);
  let head = 0;
  while (head < shorter && agree(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && agree(before - 1 - tail, now - 1 - tail)) tail++;
  return { head, tail };
}

function arePathsAlike(was: Pad, is: Pad): boolean {
  return (
    was.length === is.length &&
    was.every((deel, depth) => {
      const other = is[depth];
      return (
        deel.soort === other?.soort &&
        deel.titel?.reading === other.titel?.reading &&
        deel.alineas.at(-1)?.reading === other.alineas.at(-1)?.reading
      );
    })
  );
}
