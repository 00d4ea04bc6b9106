/**
 * Reads Markdown chunk by chunk, and reads it again after edits: only the chunks that an edit
 * touches, and those that mention a definition which came or went. What comes out depends on the
 * text alone, not on the way that led to it.
 */
import type { TextEdit } from '../../text/edit.ts';
import type { DataSyntax } from '../tree.ts';
import { OldBlocks } from './apart.ts';
import { assemble } from './assemble.ts';
import type { ChunkReading } from './bigTable.ts';
import { parseChunk, type Chunk } from './chunk.ts';
import { coveringEdit, type CoveringEdit } from './coveringEdit.ts';
import {
  countDefinitions,
  probableDefinitions,
  recount,
  resolvedLabels,
  type Definitions,
  type IsDefined,
} from './definitions.ts';
import { findFrontMatter, hasFence, opensFrontMatter } from './frontMatter.ts';
import { lineReader, lineStart, nextLine } from './lines.ts';
import type { MarkdownSyntax } from './markdownSyntax.ts';
import { closedEnd, nextBoundary, type IsBoundary, type Splitter } from './split.ts';

export interface MarkdownReader {
  readonly read: (text: string) => MarkdownSyntax;
  /** The same as `read(newText)`, by way of what did not change. The edits lead from the text of `previous` to `newText`. */
  readonly edit: (previous: MarkdownSyntax, edits: readonly TextEdit[], newText: string) => MarkdownSyntax;
}

export interface MarkdownReaderParts {
  /** Reads the lines between the `---`, which start at `origin` in the text. */
  readonly readFrontMatter: (yaml: string, origin: number) => DataSyntax;
  readonly isBoundary: IsBoundary;
  /** Whether plain chunks are read without the library: slower without, and otherwise the same. */
  readonly direct?: boolean;
}

export function markdownReader({ readFrontMatter, isBoundary, direct = true }: MarkdownReaderParts): MarkdownReader {
  function read(text: string): MarkdownSyntax {
    const front = readFront(text);
    const guess = probableDefinitions(text);
    const splitter = { text, lineAt: lineReader(text), isBoundary };
    const chunks: Chunk[] = [];
    for (let at = front.bodyStart; at < text.length; ) {
      const chunk = chunkAt(splitter, at, { isDefined: (label) => guess.has(label), direct }, noKnown);
      chunks.push(chunk);
      at += chunk.text.length;
    }
    const definitions = countDefinitions(chunks);
    const settled = chunks.map((chunk) => settle(chunk, definitions, direct));
    return assemble({ ...front, length: text.length, chunks: settled, definitions }, undefined);
  }

  function edit(previous: MarkdownSyntax, edits: readonly TextEdit[], newText: string): MarkdownSyntax {
    const change = coveringEdit(edits, previous.length, newText.length);
    if (!change) return previous;
    const front = mayTouchFront(previous, change, newText) ? readFront(newText) : previous;
    const { before, changed, after } = rereadChunks(previous, change, newText, front.bodyStart);
    const end = previous.chunks.length - after;
    const { definitions, toggled } = recount(previous.definitions, previous.chunks.slice(before, end), changed);
    const chunks = [...previous.chunks.slice(0, before), ...changed, ...previous.chunks.slice(end)];
    const settled = toggled.length === 0 ? chunks : chunks.map((chunk) => settle(chunk, definitions, direct));
    const { frontMatter, bodyStart } = front;
    return assemble({ frontMatter, bodyStart, length: newText.length, chunks: settled, definitions }, previous);
  }

  function readFront(text: string): Front {
    const found = findFrontMatter(text);
    if (!found) return noFront;
    return {
      frontMatter: readFrontMatter(text.slice(found.start, found.end), found.start),
      bodyStart: found.bodyStart,
    };
  }

  /**
   * Reads from the first chunk that the edit touches on, up to the first place behind the edit where
   * an old chunk starts as well: from there on all is as it was.
   */
  function rereadChunks(previous: MarkdownSyntax, change: CoveringEdit, newText: string, bodyStart: number): Reread {
    const { starts, chunks } = previous;
    const inBody = bodyStart === previous.bodyStart && change.start >= bodyStart;
    const before = inBody ? firstTouched(previous, change.start) : 0;
    const known = knownChunks(previous, before, change.oldEnd);
    const splitter = { text: newText, lineAt: lineReader(newText), isBoundary };
    const changed: Chunk[] = [];
    let at = inBody ? (starts[before] ?? bodyStart) : bodyStart;
    let old = before;
    for (;;) {
      if (at >= change.newEnd) {
        while ((starts[old] ?? Infinity) < at - change.delta) old++;
        if (at === newText.length) return { before, changed, after: 0 };
        if (starts[old] === at - change.delta) return { before, changed, after: chunks.length - old };
      }
      const chunk = chunkAt(splitter, at, { isDefined: (label) => previous.definitions.has(label), direct }, known);
      changed.push(chunk);
      at += chunk.text.length;
    }
  }

  return { read, edit };
}

/** The chunk that starts at `from`: up to the first boundary at which nothing is open. */
function chunkAt(splitter: Splitter, from: number, reading: ChunkReading, known: KnownChunks): Chunk {
  const { text } = splitter;
  const first = nextBoundary(splitter, from);
  const chunk = chunkOf(text.slice(from, first), reading, known);
  if (!chunk.open || first === text.length) return chunk;
  const end = closedEnd(splitter, from, first);
  return end === first ? chunk : chunkOf(text.slice(from, end), reading, known);
}

type Front = Pick<MarkdownSyntax, 'frontMatter' | 'bodyStart'>;
const noFront: Front = { frontMatter: undefined, bodyStart: 0 };

/** Whether an edit may have changed the front matter, or made one: by its first line, or by one that closes it. */
function mayTouchFront(previous: MarkdownSyntax, change: CoveringEdit, newText: string): boolean {
  if (previous.frontMatter) return change.start <= previous.bodyStart;
  if (!opensFrontMatter(newText)) return false;
  return (
    change.start <= nextLine(newText, 0).next || hasFence(newText, lineStart(newText, change.start), change.newEnd)
  );
}

interface Reread {
  /** How many of the old chunks stay at the start. */
  readonly before: number;
  readonly changed: readonly Chunk[];
  /** How many of them stay at the end. */
  readonly after: number;
}

/** The old chunks of the stretch that is read again: most of their texts come back. */
interface KnownChunks {
  readonly byText: ReadonlyMap<string, Chunk>;
  /** The first of them with a long table. */
  readonly table: Chunk | undefined;
  /** Their blocks, of which most come back where the text of the whole does not. */
  readonly blocks: OldBlocks;
}
const noKnown: KnownChunks = { byText: new Map(), table: undefined, blocks: new OldBlocks([]) };

function knownChunks({ chunks, starts }: MarkdownSyntax, from: number, end: number): KnownChunks {
  const byText = new Map<string, Chunk>();
  let table: Chunk | undefined;
  for (let index = from; index < chunks.length && (starts[index] ?? Infinity) <= end; index++) {
    const chunk = chunks[index];
    if (!chunk) continue;
    byText.set(chunk.text, chunk);
    if (chunk.rows.length > 0) table ??= chunk;
  }
  return { byText, table, blocks: new OldBlocks([...byText.values()]) };
}

function chunkOf(text: string, reading: ChunkReading, { byText, table, blocks }: KnownChunks): Chunk {
  const known = byText.get(text);
  if (known) return known;
  const chunk = parseChunk(text, reading, table);
  return { ...chunk, blocks: blocks.kept(chunk.blocks) };
}

/** The chunk as it reads under these definitions. */
function settle(chunk: Chunk, definitions: Definitions, direct: boolean): Chunk {
  const isDefined: IsDefined = (label) => definitions.has(label);
  if (chunk.resolved === resolvedLabels(chunk.mentions, isDefined)) return chunk;
  return parseChunk(chunk.text, { isDefined, direct }, chunk);
}

/** Index of the first chunk that ends at or behind `offset`. */
function firstTouched({ starts }: MarkdownSyntax, offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] ?? Infinity) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
