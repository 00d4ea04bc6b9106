/**
 * The verwerkingen of a register in groups that stand together. A group is known by one object for as long as its
 * verwerkingen stay the same and as far apart, wherever it moves, so that what is known of it need not be looked at
 * verwerking by verwerking.
 */
import { derived } from '../../text/derived.ts';
import { endsGroup } from '../groupSize.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';

/** What a group is wherever it stands. */
export interface VerwerkingGroupBase {
  readonly verwerkingen: readonly Verwerking[];
  /** Of each how far its origin lies behind that of the group. */
  readonly offsets: readonly number[];
}

/** A group at its place. */
export interface VerwerkingGroup {
  readonly base: VerwerkingGroupBase;
  /** The origin of its first verwerking. */
  readonly origin: number;
  /** Index of its first verwerking among all of the register. */
  readonly from: number;
  /** At their places. */
  readonly verwerkingen: readonly Verwerking[];
}

/** There is much to ask about a verwerking, and a group is never left in the middle. */
const LEAST = 8;

/** In order of the register. */
export const verwerkingGroups = derived((verwerkingen: readonly Verwerking[]): readonly VerwerkingGroup[] => {
  const groups: VerwerkingGroup[] = [];
  for (let from = 0; from < verwerkingen.length; ) {
    let to = from + 1;
    while (to < verwerkingen.length && !endsGroup(to - from, LEAST, lengthOf(verwerkingen[to - 1]))) to++;
    const own = verwerkingen.slice(from, to);
    groups.push({ base: baseOf(own), origin: own[0]?.origin ?? 0, from, verwerkingen: own });
    from = to;
  }
  return groups;
});

function lengthOf(verwerking: Verwerking | undefined): number {
  const span = verwerking?.base.span;
  return span ? span.end - span.start : 0;
}

function baseOf(verwerkingen: readonly Verwerking[]): VerwerkingGroupBase {
  const [first] = verwerkingen;
  const known = first ? knownGroups(first.base) : [];
  for (const base of known) if (isSame(base, verwerkingen)) return base;
  const origin = first?.origin ?? 0;
  const base = {
    verwerkingen: verwerkingen.map((one) => one.base),
    offsets: verwerkingen.map((one) => one.origin - origin),
  };
  if (known.length >= MOST_KNOWN) known.shift();
  known.push(base);
  return base;
}

/** By its first verwerking: where the same words begin several groups, some of these. */
const knownGroups = derived((_first: Verwerking): VerwerkingGroupBase[] => []);
const MOST_KNOWN = 4;

function isSame(base: VerwerkingGroupBase, verwerkingen: readonly Verwerking[]): boolean {
  if (base.verwerkingen.length !== verwerkingen.length) return false;
  const origin = verwerkingen[0]?.origin ?? 0;
  return verwerkingen.every(
    (one, index) => one.base === base.verwerkingen[index] && one.origin - origin === base.offsets[index],
  );
}
