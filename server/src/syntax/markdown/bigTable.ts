/**
 * Long GFM tables, row by row: a register of thousands of rows is one table, and a key typed in one
 * cell must not cost the reading of all. Each row is parsed behind a head of its own, as no row
 * depends on another; if any line is not plainly a row, the table is left to be parsed as a whole.
 */
import type { Table as TableNode } from 'mdast';
import type { Span } from '../../text/span.ts';
import { located, type Block, type Row } from '../tree.ts';
import { definedLabels, mentionsIn, resolvedLabels, type IsDefined, type Mentions } from './definitions.ts';
import { detached } from '../../text/detached.ts';
import { leavesOf } from './leaves.ts';
import { limitProblem } from './limits.ts';
import { isBlankLine, lineReader, nextLine, wordsEnd } from './lines.ts';
import { parseMarkdown, spanOf } from './parsedChunk.ts';
import { readPlainRow } from './plainRow.ts';
import { withTabTables } from './tabTables.ts';
import { readRow } from './tables.ts';

/** Tables up to this many rows, head aside, are parsed as a whole. */
const MAX_WHOLE_ROWS = 16;
/** How many lines of the chunk may stand before the line of dashes: a heading, the head. */
const MAX_LINES_BEFORE = 8;

/** One row below the head, as it was read; all positions count from the start of its line. */
export interface TableRow {
  /** The line without its line break. */
  readonly text: string;
  readonly row: Row;
  readonly mentions: Mentions;
  readonly resolved: string;
}

/** The head of a long table with what stands before it, as it was read. */
export interface TableHead {
  readonly text: string;
  /** Blocks before the table, if any, and the table with no row but its first. */
  readonly blocks: readonly Block[];
  readonly mentions: Mentions;
  readonly resolved: string;
  readonly defines: readonly string[];
}

/** What of a long table may be read again as it is. */
export interface ReadParts {
  readonly head: TableHead | undefined;
  readonly rows: readonly TableRow[];
}

export interface BigTable extends ReadParts {
  /** What stands in the chunk: blocks before the table, if any, and the table. */
  readonly blocks: readonly Block[];
  /** Labels that are defined before the table. */
  readonly defines: readonly string[];
}

/** How a chunk and its rows are read. */
export interface ChunkReading {
  readonly isDefined: IsDefined;
  /** Whether plain chunks and rows are read without the library; what comes out is the same. */
  readonly direct: boolean;
}

/**
 * Reads a chunk that ends in a long table; undefined when it does not, or when the table must be
 * parsed as a whole. The head, and rows at either end, are taken from `previous` where they did not change.
 */
export function readBigTable(text: string, reading: ChunkReading, previous: ReadParts): BigTable | undefined {
  const { isDefined } = reading;
  const headEnd = endOfHead(text);
  const lines = headEnd === undefined ? undefined : rowLines(text, headEnd);
  if (headEnd === undefined || lines === undefined || lines.length <= MAX_WHOLE_ROWS) return undefined;
  const headText = text.slice(0, headEnd);
  const head = isSame(previous.head, headText, isDefined) ? previous.head : readHead(headText, isDefined);
  const table = head?.blocks.at(-1);
  if (!head || table?.kind !== 'table') return undefined;
  const rows = readRows(
    lines.map(({ start, end }) => text.slice(start, end)),
    reading,
    previous.rows,
  );
  if (!rows) return undefined;
  const below = rows.map((row, index) => located(lines[index]?.start ?? 0, row.row));
  const end = lines.at(-1)?.end ?? headEnd;
  const whole: Block = { ...table, rows: [...table.rows, ...below], span: { start: table.span.start, end } };
  return { blocks: [...head.blocks.slice(0, -1), whole], head, rows, defines: head.defines };
}

/** Where the line of dashes ends, line break included, if one of the first lines looks like one. */
function endOfHead(text: string): number | undefined {
  let start = 0;
  for (let index = 0; index <= MAX_LINES_BEFORE && start < text.length; index++) {
    const { end, next } = nextLine(text, start);
    if (index > 0 && /^[ \t]*[|:-][-:| \t]*$/.test(text.slice(start, end)) && text.slice(start, end).includes('-'))
      return next;
    start = next;
  }
  return undefined;
}

/** The lines from an offset on; undefined when a blank one stands between them. */
function rowLines(text: string, from: number): readonly Span[] | undefined {
  const lines: Span[] = [];
  const lineAt = lineReader(text);
  const last = wordsEnd(text);
  for (let start = from; start < last; ) {
    const { end, next } = lineAt(start);
    if (isBlankLine(text, start, end)) return undefined;
    lines.push({ start, end });
    start = next;
  }
  return lines;
}

/** What a text holds that ends in the head of a table which stands in no list or quote. */
function readHead(headText: string, isDefined: IsDefined): TableHead | undefined {
  const text = detached(headText);
  if (limitProblem(text)) return undefined;
  const mentions = mentionsIn(text);
  const resolved = resolvedLabels(mentions, isDefined);
  const chunk = parseMarkdown(text, mentions, resolved);
  const table = chunk.nodes.at(-1);
  if (table?.type !== 'table' || table.children.length !== 1) return undefined;
  const blocks = withTabTables(text, leavesOf(chunk));
  return { text, blocks, mentions, resolved, defines: definedLabels(chunk.nodes) };
}

function readRows(
  lines: readonly string[],
  reading: ChunkReading,
  previous: readonly TableRow[],
): readonly TableRow[] | undefined {
  const { isDefined } = reading;
  const most = Math.min(lines.length, previous.length);
  let same = 0;
  while (same < most && isSame(previous[same], lines[same], isDefined)) same++;
  let tail = 0;
  while (tail < most - same && isSame(previous[previous.length - 1 - tail], lines[lines.length - 1 - tail], isDefined))
    tail++;
  const changed: TableRow[] = [];
  for (const line of lines.slice(same, lines.length - tail)) {
    const row = readTableRow(line, reading);
    if (!row) return undefined;
    changed.push(row);
  }
  return [...previous.slice(0, same), ...changed, ...previous.slice(previous.length - tail)];
}

/** Whether a part reads as it was read before. */
function isSame<Part extends TableHead | TableRow>(
  part: Part | undefined,
  text: string | undefined,
  isDefined: IsDefined,
): part is Part {
  return part !== undefined && part.text === text && part.resolved === resolvedLabels(part.mentions, isDefined);
}

/** The head that a row is parsed behind; how many columns it has makes no difference to the row. */
const HEAD = '| |\n|-|\n';

function readTableRow(line: string, { isDefined, direct }: ChunkReading): TableRow | undefined {
  const text = detached(line);
  if (limitProblem(text)) return undefined;
  const mentions = mentionsIn(text);
  const resolved = resolvedLabels(mentions, isDefined);
  const plain = direct && resolved === '' ? readPlainRow(text, 0) : undefined;
  if (plain) return { text, row: plain, mentions, resolved };
  const chunk = parseMarkdown(HEAD + text, mentions, resolved);
  const [table, more] = chunk.nodes;
  const node = table?.type === 'table' ? bodyRow(table) : undefined;
  if (!node || more || spanOf(chunk, node).start < HEAD.length) return undefined;
  const row = readRow({ ...chunk, text, shift: chunk.shift + HEAD.length }, node);
  return { text, row, mentions, resolved };
}

/** The row below the head, if there is just that one. */
function bodyRow(table: TableNode): TableNode['children'][number] | undefined {
  return table.children.length === 2 ? table.children[1] : undefined;
}
