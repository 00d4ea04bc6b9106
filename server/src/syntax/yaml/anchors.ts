/**
 * Anchors (`&name`), aliases (`*name`) and merges (`<<`), resolved with provenance: what an alias
 * stands for keeps the places where it is written.
 *
 * An alias within one unit shares the nodes of its anchor. So a few lines can stand for a tree
 * without end; the number of nodes that aliases add is bounded, and so is the depth.
 */
import { shift } from '../../text/span.ts';
import type { DataNode, RecordEntry } from '../tree.ts';

/** Nodes that the aliases of one unit may add for each unit of its text, and in all. */
const MOST_NODES_PER_CHARACTER = 100;
const MOST_NODES = 200_000;

export function aliasBudget(textLength: number): number {
  return Math.min(MOST_NODES, MOST_NODES_PER_CHARACTER * textLength);
}

export interface Extent {
  /** Nodes of the tree, each counted as often as it occurs. */
  readonly nodes: number;
  /** Levels: 1 for a scalar. */
  readonly levels: number;
}

/** Measures trees, each shared part once. */
export function treeMeasure(): (node: DataNode) => Extent {
  const known = new Map<DataNode, Extent>();
  const measure = (node: DataNode): Extent => {
    const before = known.get(node);
    if (before) return before;
    const parts = partsOf(node).map(measure);
    const extent = {
      nodes: parts.reduce((sum, part) => sum + part.nodes, 1),
      levels: 1 + parts.reduce((most, part) => Math.max(most, part.levels), 0),
    };
    known.set(node, extent);
    return extent;
  };
  return measure;
}

/** Copies trees to another origin, each shared part once: positions grow by `by`. */
export function treeShift(by: number): (node: DataNode) => DataNode {
  const known = new Map<DataNode, DataNode>();
  const move = (node: DataNode): DataNode => {
    const before = known.get(node);
    if (before) return before;
    const moved = shiftNode(node, by, move);
    known.set(node, moved);
    return moved;
  };
  return by === 0 ? (node) => node : move;
}

function shiftNode(node: DataNode, by: number, move: (part: DataNode) => DataNode): DataNode {
  const span = shift(node.span, by);
  switch (node.kind) {
    case 'scalar': {
      const runs = node.reading.runs.map((run) => ({ ...run, source: run.source + by }));
      return { ...node, span, reading: { text: node.reading.text, runs } };
    }
    case 'list':
      return { ...node, span, items: node.items.map(move) };
    case 'record': {
      const entries = node.entries.map((entry) => ({
        key: entry.key,
        keySpan: shift(entry.keySpan, by),
        value: move(entry.value),
      }));
      return { ...node, span, entries };
    }
  }
}

function partsOf(node: DataNode): readonly DataNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
}

/** An entry as met: written in the record itself, or brought in by a merge. */
export interface DraftEntry extends RecordEntry {
  readonly merged: boolean;
}

/** The entries that a merge of `source` brings in; undefined when it is no record and no list of records. */
export function mergeEntries(source: DataNode): readonly DraftEntry[] | undefined {
  const records = source.kind === 'list' ? source.items : [source];
  const entries: DraftEntry[] = [];
  for (const record of records) {
    if (record.kind !== 'record') return undefined;
    for (const entry of record.entries) entries.push({ ...entry, merged: true });
  }
  return entries;
}

/** Leaves out what a merge brings in under a key that the record itself has, or that an earlier merge gave. */
export function withoutOverridden<Entry extends { readonly key: string; readonly merged: boolean }>(
  entries: readonly Entry[],
): readonly Entry[] {
  if (!entries.some((entry) => entry.merged)) return entries;
  const taken = new Set(entries.filter((entry) => !entry.merged).map((entry) => entry.key));
  return entries.filter((entry) => {
    if (!entry.merged) return true;
    if (taken.has(entry.key)) return false;
    taken.add(entry.key);
    return true;
  });
}
