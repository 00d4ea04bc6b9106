/**
 * Anchors (`&name`) and aliases (`*name`), resolved with provenance: what an alias stands for keeps
 * the places where it is written.
 *
 * An alias within one unit shares the nodes of its anchor. So a few lines can stand for a tree
 * without end; the number of nodes that aliases add is bounded, and so is the depth.
 */
import { shift } from '../../text/span.ts';
import type { DataNode } from '../tree.ts';

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
