/** A chunk as the library parsed it, with all places counted from the start of the chunk. */
import type { Nodes, RootContent } from 'mdast';
import type { Span } from '../../text/span.ts';
import { definitionLines, textStart, type Mentions } from './definitions.ts';
import { parseWithRemark, type Piece } from './remark.ts';

export interface ParsedChunk {
  readonly text: string;
  /** The blocks of the chunk; their positions count from `shift` units before the chunk. */
  readonly nodes: readonly RootContent[];
  readonly shift: number;
  /** In order; their places count as those of the nodes. */
  readonly pieces: readonly Piece[];
}

/** Parses a chunk behind the definitions of `resolved`, see `resolvedLabels`. */
export function parseMarkdown(text: string, mentions: Mentions, resolved: string): ParsedChunk {
  const before = definitionLines(mentions, resolved) || (text.startsWith('\uFEFF') ? textStart : '');
  const root = parseWithRemark(before + text);
  const nodes = before === '' ? root.children : root.children.filter((node) => startOf(node) >= before.length);
  return { text, nodes, shift: before.length, pieces: root.data?.pieces ?? [] };
}

/** Where a node stands in the text of its chunk. */
export function spanOf(chunk: ParsedChunk, node: Nodes): Span {
  const start = startOf(node) - chunk.shift;
  return { start, end: (node.position?.end.offset ?? start + chunk.shift) - chunk.shift };
}

/**
 * As `spanOf`, without white space at the end. Of a block that nothing closes, the library lets the
 * end depend on what follows.
 */
export function trimmedSpanOf(chunk: ParsedChunk, node: Nodes): Span {
  const { start, end } = spanOf(chunk, node);
  return { start, end: start + chunk.text.slice(start, end).trimEnd().length };
}

/** The pieces within `span`, counted from the start of the chunk. */
export function piecesIn(chunk: ParsedChunk, span: Span): readonly Piece[] {
  const { pieces, shift } = chunk;
  const found: Piece[] = [];
  for (let index = firstPieceFrom(pieces, span.start + shift); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.end > span.end + shift) break;
    found.push(shift === 0 ? piece : { kind: piece.kind, start: piece.start - shift, end: piece.end - shift });
  }
  return found;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function firstPieceFrom(pieces: readonly Piece[], start: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
