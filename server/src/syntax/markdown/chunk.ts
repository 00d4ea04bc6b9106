/**
 * A chunk: a stretch of Markdown that reads the same wherever it stands, but for the definitions of
 * links and footnotes that it mentions. It is the unit in which a text is read and read again.
 */
import type { Span } from '../../text/span.ts';
import type { Block, Located, SyntaxProblem } from '../tree.ts';
import { apart } from './apart.ts';
import { readBigTable, type ChunkReading, type TableHead, type TableRow } from './bigTable.ts';
import { definedLabels, mentionsIn, resolvedLabels, type Mentions } from './definitions.ts';
import { detached } from '../../text/detached.ts';
import { leavesOf } from './leaves.ts';
import { limitProblem } from './limits.ts';
import { nextLine, wordsEnd } from './lines.ts';
import { openEndOf } from './openEnd.ts';
import { parseMarkdown, spanOf } from './parsedChunk.ts';
import { plainBlocks } from './plainBlocks.ts';
import { readPlainChunk } from './plainChunk.ts';
import { withTabTables } from './tabTables.ts';

/** All positions count from the start of the chunk, and those in a block from the origin of the block. */
export interface Chunk {
  readonly text: string;
  readonly blocks: readonly Located<Block>[];
  readonly problems: readonly SyntaxProblem[];
  /** Labels of links and footnotes that may stand in it. */
  readonly mentions: Mentions;
  /** Those of them that were defined when it was read, see `resolvedLabels`. */
  readonly resolved: string;
  /** Labels that it defines itself. */
  readonly defines: readonly string[];
  /** Whether it ends within a block that goes on behind it. */
  readonly open: boolean;
  /** The head of a long table; undefined for any other chunk. */
  readonly head: TableHead | undefined;
  /** The rows of a long table below its head; empty for any other chunk. */
  readonly rows: readonly TableRow[];
}

/** Reads a chunk; what did not change of a long table is taken from `previous`. */
export function parseChunk(slice: string, { isDefined, direct }: ChunkReading, previous?: Chunk): Chunk {
  const text = detached(slice);
  const table = readBigTable(text, { isDefined, direct }, previous ?? { head: undefined, rows: [] });
  const mentions = mentionsIn(text);
  const resolved = resolvedLabels(mentions, isDefined);
  const common = { text, mentions, resolved, problems: [], defines: [], open: false, head: undefined, rows: [] };
  if (table) return { ...common, ...table, blocks: apart(table.blocks) };
  const problem = limitProblem(text);
  if (problem) return { ...common, blocks: apart(plainBlocks(text)), problems: [problem] };
  const end = wordsEnd(text);
  if (end === 0) return { ...common, blocks: [] };
  const plain = direct && resolved === '' ? readPlainChunk(text) : undefined;
  if (plain) return { ...common, blocks: apart(plain) };
  // Blank lines at the end say nothing and cost the library time.
  const parsed = parseMarkdown(text.slice(0, nextLine(text, end).next), mentions, resolved);
  const unclosed = openEndOf(parsed);
  return {
    ...common,
    blocks: apart(withTabTables(text, leavesOf(parsed))),
    problems: unclosed ? [unclosed] : [],
    defines: definedLabels(parsed.nodes),
    open: unclosed !== undefined,
  };
}

/** Where the blocks of a text lie, to find out how far an open one goes. */
export interface Outline {
  readonly open: boolean;
  /** Start and end of each block, in order. */
  readonly spans: readonly Span[];
}

export function outlineOf(text: string): Outline {
  if (limitProblem(text)) return { open: false, spans: [] };
  const parsed = parseMarkdown(text, new Map(), '');
  return { open: openEndOf(parsed) !== undefined, spans: parsed.nodes.map((node) => spanOf(parsed, node)) };
}
