/**
 * The reader of published text: regulations as they come out of a web page or a PDF, saved as
 * `.txt`. Blank lines part paragraphs, lines with tabs are tables, and nothing else is syntax:
 * enumerators and headings are found by the model, in the same way for every prose syntax.
 */
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { findTabTables, joinParts, tabTableBlock } from '../tabTable.ts';
import { located, type Block, type Located, type ProseSyntax, type Table } from '../tree.ts';
import { isSpace, readInline } from './inline.ts';

/** A stretch of text between blank lines, with the blank lines that follow it. */
interface Chunk {
  readonly text: string;
  readonly blocks: readonly Block[];
}

export interface PublishedSyntax extends ProseSyntax {
  readonly chunks: readonly Chunk[];
}

export function readPublished(text: string): PublishedSyntax {
  return assemble(splitAtBlankLines(text).map(readChunk));
}

/** The syntax after edits; chunks that no edit touches are kept as they are. */
export function editPublished(previous: PublishedSyntax, edits: readonly TextEdit[], newText: string): PublishedSyntax {
  if (edits.length === 0) return previous;
  const from = Math.min(...edits.map((edit) => edit.span.start));
  const to = Math.max(...edits.map((edit) => edit.span.end));
  const { chunks } = previous;
  const starts = chunkStarts(chunks);
  // One chunk more on either side: a blank line that is filled joins what it parted.
  const first = Math.max(0, indexAt(starts, from) - 1);
  const last = Math.min(chunks.length - 1, indexAt(starts, to) + 1);
  const oldLength = (starts[chunks.length] ?? 0) - (starts[last + 1] ?? starts[chunks.length] ?? 0);
  const area = newText.slice(starts[first] ?? 0, newText.length - oldLength);
  const known = new Map(chunks.slice(first, last + 1).map((chunk) => [chunk.text, chunk]));
  const fresh = splitAtBlankLines(area).map((part) => known.get(part) ?? readChunk(part));
  return assemble([...chunks.slice(0, first), ...fresh, ...chunks.slice(last + 1)]);
}

function assemble(chunks: readonly Chunk[]): PublishedSyntax {
  const blocks: Located<Block>[] = [];
  let origin = 0;
  for (const chunk of chunks) {
    for (const block of chunk.blocks) blocks.push(located(origin, block));
    origin += chunk.text.length;
  }
  return { kind: 'prose', frontMatter: undefined, bodyStart: 0, blocks, problems: [], chunks };
}

function chunkStarts(chunks: readonly Chunk[]): number[] {
  const starts = [0];
  let at = 0;
  for (const chunk of chunks) starts.push((at += chunk.text.length));
  return starts;
}

/** Index of the chunk that holds `offset`; an offset between two chunks belongs to the later one. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = Math.max(0, starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Cuts a text behind each run of blank lines; the parts together are the text. */
function splitAtBlankLines(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let afterBlank = false;
  let at = 0;
  while (at < text.length) {
    const next = lineEndAfter(text, at);
    const blank = isBlank(text, at, next);
    if (!blank && afterBlank && at > start) {
      parts.push(text.slice(start, at));
      start = at;
    }
    afterBlank = blank;
    at = next;
  }
  if (start < text.length) parts.push(text.slice(start));
  return parts;
}

/** Offset behind the line break that ends the line at `at`. */
function lineEndAfter(text: string, at: number): number {
  for (let k = at; k < text.length; k++) {
    const unit = text.charCodeAt(k);
    if (unit === 10) return k + 1;
    if (unit === 13) return text.charCodeAt(k + 1) === 10 ? k + 2 : k + 1;
  }
  return text.length;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let k = start; k < end; k++) if (!isSpace(text.charCodeAt(k))) return false;
  return true;
}

function readChunk(text: string): Chunk {
  const blocks: Block[] = [];
  let at = 0;
  for (const table of tablesIn(text)) {
    addParagraph(blocks, text, at, table.span.start);
    blocks.push(table);
    at = table.span.end;
  }
  addParagraph(blocks, text, at, text.length);
  return { text, blocks };
}

function tablesIn(text: string): readonly Table[] {
  if (!text.includes('\t')) return [];
  return findTabTables(text, linesIn(text)).map((table) =>
    tabTableBlock(table, (cell) => ({
      reading: joinParts(cell.parts, (builder, part) => builder.addReading(readInline(text, part.start, part.end, 0))),
      comments: [],
    })),
  );
}

/** The lines of a text without their line breaks. */
function linesIn(text: string): Span[] {
  const lines: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const next = lineEndAfter(text, at);
    let end = next;
    while (end > at && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    lines.push({ start: at, end });
    at = next;
  }
  return lines;
}

function addParagraph(blocks: Block[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return;
  blocks.push({
    kind: 'paragraph',
    reading: readInline(text, start, end, 0),
    span: { start, end },
    markers: [],
    listDepth: 0,
    quoted: false,
    comments: [],
  });
}
