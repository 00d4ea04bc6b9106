/**
 * Tables with tabs among the blocks of a chunk. Markdown knows no such tables: it takes their rows
 * for a paragraph, for items of a list (`3. Aanvraag⇥…`) or, where the first cell is empty, for
 * indented code. So the lines themselves are looked at, and the table takes the place of the blocks
 * or parts of blocks that its lines made.
 */
import { ReadingBuilder, plainReading, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { findTabTables, joinParts, tabTableBlock, type CellContent, type TabCell, type TabTable } from '../tabTable.ts';
import type { Block, Comment, Paragraph } from '../tree.ts';
import type { Leaf } from './leaves.ts';
import { lineReader } from './lines.ts';
import { addFromSource, partBySource, tidyReading } from './readingParts.ts';

/** The blocks of a chunk with its tables with tabs in place. */
export function withTabTables(text: string, leaves: readonly Leaf[]): readonly Block[] {
  if (!text.includes('\t')) return leaves.map(({ block }) => block);
  const blocks: Block[] = [];
  const lines = linesOf(text);
  let index = 0;
  while (index < leaves.length) {
    const run = textRun(text, leaves, index, lines);
    if (run.leaves.length === 0) {
      const leaf = leaves[index];
      if (leaf) blocks.push(leaf.block);
      index++;
    } else {
      blocks.push(...blocksOfRun(text, run));
      index += run.leaves.length;
    }
  }
  return blocks;
}

/** Lines that follow each other, and the blocks that they made. */
interface TextRun {
  readonly leaves: readonly Block[];
  readonly lines: readonly Span[];
}

/** The run of text that begins with the leaf at `index`; empty when that leaf is no text. */
function textRun(text: string, leaves: readonly Leaf[], index: number, lines: readonly Span[]): TextRun {
  const blocks: Block[] = [];
  let firstLine = 0;
  let endLine = 0;
  for (let next = index; next < leaves.length; next++) {
    const leaf = leaves[next];
    if (!leaf?.isText || (leaf.block.kind === 'separator' && !hasTab(text, leaf.block.span))) break;
    const first = lineIndexAt(lines, leaf.block.span.start);
    if (blocks.length === 0) firstLine = first;
    else if (first > endLine) break;
    blocks.push(leaf.block);
    endLine = lineIndexAt(lines, leaf.block.span.end) + 1;
  }
  return { leaves: blocks, lines: lines.slice(firstLine, endLine) };
}

function blocksOfRun(text: string, run: TextRun): readonly Block[] {
  const tables = findTabTables(text, run.lines);
  if (tables.length === 0) return run.leaves;
  const blocks: Block[] = [];
  let next = 0;
  let from = 0;
  for (const table of tables) {
    const span = tableSpan(table, run.lines);
    const inTable: Block[] = [];
    for (; next < run.leaves.length; next++) {
      const block = run.leaves[next];
      if (!block || block.span.start >= span.end) break;
      if (block.span.start < span.start) blocks.push(...between(block, from, span.start));
      if (block.span.end > span.start) inTable.push(block);
      if (block.span.end > span.end) break;
    }
    blocks.push(tabTableBlock(table, (cell) => cellContent(text, inTable, cell)));
    from = span.end;
  }
  for (; next < run.leaves.length; next++) {
    const block = run.leaves[next];
    if (block) blocks.push(...between(block, from, Infinity));
  }
  return blocks;
}

/** What is left of a block between two tables. */
function between(block: Block, from: number, to: number): readonly Block[] {
  if (block.span.start >= from && block.span.end <= to) return [block];
  if (block.kind !== 'paragraph') return [];
  const reading = tidyReading(partBySource(block.reading, from, to));
  const markers = block.markers.filter(({ span }) => span.start >= from && span.end <= to);
  const comments = block.comments.filter(({ span }) => span.start >= from && span.end <= to);
  const last = reading.runs.at(-1);
  const start = markers[0]?.span.start ?? reading.runs[0]?.source;
  const end = last ? last.source + last.sourceLength : markers.at(-1)?.span.end;
  if (start === undefined || end === undefined)
    return comments.map((comment): Block => ({ kind: 'comment', comment, span: comment.span }));
  return [{ ...block, reading, span: { start, end }, comments, markers }];
}

/** A cell reads as the blocks read that its lines made, markers included: those belong to the row. */
function cellContent(text: string, blocks: readonly Block[], cell: TabCell): CellContent {
  const comments: Comment[] = [];
  const reading = joinParts(cell.parts, (builder, part) => {
    for (const block of touching(blocks, part)) {
      if (block.kind === 'separator') builder.add(text.slice(part.start, part.end), part.start);
      if (block.kind !== 'paragraph') continue;
      builder.addReading(markersWithin(text, block, part));
      addFromSource(builder, block.reading, part.start, part.end);
      comments.push(...block.comments.filter(({ span }) => part.start <= span.start && span.start < part.end));
    }
  });
  return { reading: tidyReading(reading), comments };
}

/** What stands of the markers of a paragraph within a part of a cell, up to the first word. */
function markersWithin(text: string, paragraph: Paragraph, part: Span): Reading {
  const builder = new ReadingBuilder();
  const first = paragraph.markers[0];
  const last = paragraph.markers.at(-1);
  if (!first || !last) return builder.build();
  const start = Math.max(part.start, first.span.start);
  const end = Math.min(part.end, paragraph.reading.runs[0]?.source ?? last.span.end);
  return start < end ? plainReading(text.slice(start, end), start) : builder.build();
}

/** The blocks that share source with a part; found by halving, as a table may have thousands. */
function touching(blocks: readonly Block[], part: Span): readonly Block[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? Infinity) <= part.start) low = middle + 1;
    else high = middle;
  }
  const found: Block[] = [];
  for (let index = low; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.span.start >= part.end) break;
    found.push(block);
  }
  return found;
}

function tableSpan(table: TabTable, lines: readonly Span[]): Span {
  const start = lines[table.firstLine]?.start ?? 0;
  return { start, end: lines[table.firstLine + table.lineCount - 1]?.end ?? start };
}

function hasTab(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('\t');
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  const lineAt = lineReader(text);
  for (let start = 0; start < text.length; ) {
    const { end, next } = lineAt(start);
    lines.push({ start, end });
    start = next;
  }
  return lines;
}

/** Index of the line that holds an offset. */
function lineIndexAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
