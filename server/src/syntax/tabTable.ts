/**
 * Tables written as lines with tabs: what is left of a table when a published text is saved as text.
 *
 * A run of lines without a blank line between them holds a table when at least one of them has a
 * tab between words. A row may begin with a tab (an empty first cell) or end with several (empty
 * last cells); a line without a tab continues the last cell of the row above it.
 */
import { ReadingBuilder, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { located, type Cell, type Comment, type Row, type Table } from './tree.ts';

/** All spans are in the coordinates of the text that was searched. */
export interface TabTable {
  /** Index of the first row in the lines that were searched. */
  readonly firstLine: number;
  /** How many lines the table takes, continuation lines included. */
  readonly lineCount: number;
  readonly rows: readonly TabRow[];
}

export interface TabRow {
  /** From the first unit of its first line to the end of its last, without the line break. */
  readonly span: Span;
  readonly cells: readonly TabCell[];
}

export interface TabCell {
  /** Everything between the tabs, white space included. */
  readonly span: Span;
  /** The text of the cell, one trimmed span for each line that has any; none for an empty cell. */
  readonly parts: readonly Span[];
}

/** What a cell says: its reading and the comments that stand in it. */
export type CellContent = Pick<Cell, 'reading' | 'comments'>;

/**
 * Finds the tables among `lines`: spans of whole lines of `text` without their line breaks, in
 * order. Blank lines separate runs; lines that stand apart in the text must be given apart.
 */
export function findTabTables(text: string, lines: readonly Span[]): readonly TabTable[] {
  const tables: TabTable[] = [];
  const kinds = lines.map((line) => lineKind(text, line));
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (end < lines.length && kinds[end] !== 'blank') end++;
    const table = tableInRun(text, lines.slice(start, end), kinds.slice(start, end));
    if (table) tables.push({ ...table, firstLine: start + table.firstLine });
    start = end + 1;
  }
  return tables;
}

/** A found table as a block; `content` reads a cell from its parts. Positions count from the same origin. */
export function tabTableBlock(table: TabTable, content: (cell: TabCell, row: TabRow) => CellContent): Table {
  const rows = table.rows.map(
    (row): Row => ({
      span: row.span,
      cells: row.cells.map((cell): Cell => ({ ...content(cell, row), span: cell.span })),
    }),
  );
  const first = rows[0]?.span.start ?? 0;
  return {
    kind: 'table',
    notation: 'tabs',
    rows: rows.map((row) => located(0, row)),
    span: { start: first, end: rows.at(-1)?.span.end ?? first },
  };
}

/** Reads a cell as it is written, its lines joined by `\n`: for a text without markup. */
export function plainCellContent(text: string): (cell: TabCell) => CellContent {
  const addPlain = (builder: ReadingBuilder, part: Span): void => {
    builder.add(text.slice(part.start, part.end), part.start);
  };
  return (cell) => ({ reading: joinParts(cell.parts, addPlain), comments: noComments });
}

/** The reading of the parts of a cell: each added by `add`, with `\n` for what lies between two. */
export function joinParts(parts: readonly Span[], add: (builder: ReadingBuilder, part: Span) => void): Reading {
  const builder = new ReadingBuilder();
  let end: number | undefined;
  for (const part of parts) {
    if (end !== undefined) builder.add('\n', end, part.start - end);
    add(builder, part);
    end = part.end;
  }
  return builder.build();
}

const noComments: readonly Comment[] = [];

/**
 * `row`: a tab between words. `edge`: tabs at either end only, as in `Jeugd⇥⇥⇥`; a row among rows.
 * `item`: an enumerator or heading word followed by a lone tab (`1.⇥tekst`, `Artikel 5⇥Titel`).
 * `marked`: opens with a bullet or enumerator, no tab. `plain`: any other line of words.
 */
type LineKind = 'blank' | 'row' | 'edge' | 'item' | 'marked' | 'plain';

function lineKind(text: string, line: Span): LineKind {
  const { start, end } = trimmed(text, line);
  if (start === end) return 'blank';
  const lead = leadEnd(text, start, end);
  if (indexOfTab(text, lead, end) < end) return 'row';
  const tabBefore = indexOfTab(text, line.start, start) < start;
  const tabAfter = indexOfTab(text, end, line.end) < line.end;
  const tabInLead = indexOfTab(text, start, lead) < lead;
  if (tabInLead && !tabBefore && !tabAfter) return 'item';
  if (tabBefore || tabAfter) return 'edge';
  return lead > start ? 'marked' : 'plain';
}

/** The one table of a run without blank lines, from its first row to the last line that belongs to it. */
function tableInRun(text: string, lines: readonly Span[], kinds: readonly LineKind[]): TabTable | undefined {
  let first = kinds.indexOf('row');
  if (first < 0) return undefined;
  while (first > 0 && kinds[first - 1] === 'edge' && isWideEdge(text, lines[first - 1])) first--;
  const width = splitCells(text, lines[first]).length;
  const isRow = (kind: LineKind | undefined): boolean =>
    kind === 'row' || kind === 'edge' || (kind === 'item' && width === 2);
  const end = endOfTable(kinds, first, kinds.findLastIndex(isRow));
  const rows: TabRow[] = [];
  let index = first;
  while (index < end) {
    let next = index + 1;
    while (next < end && !isRow(kinds[next])) next++;
    rows.push(rowOf(text, lines.slice(index, next)));
    index = next;
  }
  return { firstLine: first, lineCount: end - first, rows };
}

/** A row of one line with tabs and the lines that go on in its last cell. */
function rowOf(text: string, lines: readonly Span[]): TabRow {
  const cells = splitCells(text, lines[0]);
  const last = cells.at(-1);
  const end = lines.at(-1)?.end ?? 0;
  const span = { start: lines[0]?.start ?? end, end };
  if (!last || lines.length === 1) return { span, cells };
  const parts = [...last.parts, ...lines.slice(1).map((line) => trimmed(text, line))];
  return { span, cells: [...cells.slice(0, -1), { span: { start: last.span.start, end }, parts }] };
}

/**
 * Below the last row, lines go on in its last cell until one opens with a bullet or enumerator:
 * there a list begins. Between two rows such a line is part of the cell.
 */
function endOfTable(kinds: readonly LineKind[], first: number, lastRow: number): number {
  let end = Math.max(first, lastRow) + 1;
  while (end < kinds.length && kinds[end] === 'plain') end++;
  return end;
}

/** A line with empty cells that may stand as the first row: `Wmo⇥⇥⇥`, but not an indented line of words. */
function isWideEdge(text: string, line: Span | undefined): boolean {
  if (!line) return false;
  const words = trimmed(text, line);
  return indexOfTab(text, words.end, line.end) < line.end || splitCells(text, line).length > 2;
}

function splitCells(text: string, line: Span | undefined): readonly TabCell[] {
  if (!line) return [];
  const cells: TabCell[] = [];
  let start = line.start;
  for (;;) {
    const end = indexOfTab(text, start, line.end);
    const words = trimmed(text, { start, end });
    cells.push({ span: { start, end }, parts: words.start < words.end ? [words] : [] });
    if (end >= line.end) return cells;
    start = end + 1;
  }
}

/** Bullets, enumerators (`1.`, `a)`, `3.1`, `(ii)`) and the words that number a heading. */
const enumerators: readonly RegExp[] = [
  /[-*+•–—▪◦·o](?=[ \t])/y,
  /\(?[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}[.)°º]{0,2}(?=[ \t])/y,
  /\(?(?:[a-z]{1,2}|[ivxlc]{1,7})[.)](?=[ \t])/iy,
  /(?:artikel|art\.|hoofdstuk|paragraaf|afdeling|bijlage|titel|deel|§)[ \t]{1,9}(?:[0-9]{1,3}(?:[.:][0-9]{1,3}){0,4}[a-z]?|[a-z]|[ivxlc]{1,7})[.:)]?(?=[ \t])/iy,
];

/** Where the words behind bullets and enumerators begin; `start` when the line opens with none. */
function leadEnd(text: string, start: number, end: number): number {
  let at = start;
  for (let count = 0; count < 4; count++) {
    const found = enumeratorEnd(text, at);
    if (found === at || found >= end) return at;
    at = skipWhite(text, found, end);
  }
  return at;
}

function enumeratorEnd(text: string, at: number): number {
  for (const enumerator of enumerators) {
    enumerator.lastIndex = at;
    if (enumerator.test(text)) return enumerator.lastIndex;
  }
  return at;
}

function indexOfTab(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 9) return at;
  return end;
}

function trimmed(text: string, { start, end }: Span): Span {
  const from = skipWhite(text, start, end);
  let to = end;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function skipWhite(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isWhite(text.charCodeAt(at))) at++;
  return at;
}

/** Space, tab, no-break space and their like: what `trim` takes, line breaks aside. */
function isWhite(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0 || unit === 11 || unit === 12 || unit === 0xfeff;
}
