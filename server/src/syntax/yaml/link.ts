/**
 * Aliases whose anchor stands in another unit. Such a unit is made again with the nodes of its
 * anchors, moved to count from its own start. A unit whose anchors did not move stays the same.
 */
import type { DataNode } from '../tree.ts';
import { treeShift } from './anchors.ts';
import type { Unit } from './unit.ts';

interface Target {
  readonly node: DataNode;
  /** From the start of the unit with the alias to the start of the unit with the anchor. */
  readonly distance: number;
}

interface Link {
  readonly targets: ReadonlyMap<string, Target>;
  readonly unit: Unit;
}

/** By the unit that has the aliases, as read on its own. */
export type Links = ReadonlyMap<Unit, Link>;

export const noLinks: Links = new Map();

/** The units with their aliases resolved, and the links to pass on to the next version. */
export function linkUnits(
  units: readonly Unit[],
  starts: readonly number[],
  known: Links,
): { readonly units: readonly Unit[]; readonly links: Links } {
  if (!units.some((unit) => unit.link)) return { units, links: noLinks };
  const anchors = new Map<string, { readonly node: DataNode; readonly start: number }>();
  const links = new Map<Unit, Link>();
  const linked = units.map((unit, index) => {
    const start = starts[index] ?? 0;
    const targets = new Map<string, Target>();
    for (const name of unit.unanchored) {
      const anchor = anchors.get(name);
      if (anchor) targets.set(name, { node: anchor.node, distance: anchor.start - start });
    }
    const result = targets.size === 0 ? unit : linkUnit(unit, targets, known.get(unit), links);
    for (const [name, node] of result.anchors) anchors.set(name, { node, start });
    return result;
  });
  return { units: linked, links };
}

function linkUnit(
  unit: Unit,
  targets: ReadonlyMap<string, Target>,
  known: Link | undefined,
  links: Map<Unit, Link>,
): Unit {
  const link =
    known && sameTargets(known.targets, targets) ? known : { targets, unit: unit.link?.(moved(targets)) ?? unit };
  links.set(unit, link);
  return link.unit;
}

function sameTargets(a: ReadonlyMap<string, Target>, b: ReadonlyMap<string, Target>): boolean {
  if (a.size !== b.size) return false;
  for (const [name, { node, distance }] of a) {
    const other = b.get(name);
    if (other?.node !== node || other.distance !== distance) return false;
  }
  return true;
}

/** Nodes that share parts still share them after the move. */
function moved(targets: ReadonlyMap<string, Target>): ReadonlyMap<string, DataNode> {
  const shifts = new Map<number, (node: DataNode) => DataNode>();
  const nodes = new Map<string, DataNode>();
  for (const [name, { node, distance }] of targets) {
    const move = shifts.get(distance) ?? treeShift(distance);
    shifts.set(distance, move);
    nodes.set(name, move(node));
  }
  return nodes;
}
