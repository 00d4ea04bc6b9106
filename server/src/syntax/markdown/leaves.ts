/**
 * From mdast to flat blocks. Lists and quotes are no blocks: what they hold stands in one row, each
 * paragraph with the markers of the items that it opens.
 */
import type { Blockquote, Code, FootnoteDefinition, Heading, Html, List, ListItem, RootContent } from 'mdast';
import { emptyReading, trimReading, type Reading } from '../../text/reading.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Block, Comment, Marker, NoteBlock } from '../tree.ts';
import { readComments, readHtml } from './html.ts';
import { rawReading, readInline, standsAlone } from './inline.ts';
import { piecesIn, spanOf, trimmedSpanOf, type ParsedChunk } from './parsedChunk.ts';
import { joinReadings, partOfReading, tidyReading } from './readingParts.ts';
import { readTable } from './tables.ts';

/** A block, and whether its lines are lines of words: only those can turn out to be a table with tabs. */
export interface Leaf {
  readonly block: Block;
  readonly isText: boolean;
}

export function leavesOf(chunk: ParsedChunk): readonly Leaf[] {
  return leavesIn(chunk, chunk.nodes);
}

function leavesIn(chunk: ParsedChunk, nodes: readonly RootContent[]): readonly Leaf[] {
  const row: LeafRow = { chunk, leaves: [], markers: [] };
  for (const node of nodes) addNode(row, node, { listDepth: 0, quoted: false });
  return row.leaves;
}

/** The leaves so far, and the markers of items that have been opened and hold no paragraph yet. */
interface LeafRow {
  readonly chunk: ParsedChunk;
  readonly leaves: Leaf[];
  markers: readonly Marker[];
}

/** Where a node stands. */
interface Place {
  readonly listDepth: number;
  readonly quoted: boolean;
}

/** Words that stand as a paragraph of their own. */
interface Words {
  readonly reading: Reading;
  readonly comments: readonly Comment[];
  readonly span: Span;
}

function addNode(row: LeafRow, node: RootContent, place: Place): void {
  const { chunk } = row;
  const span = spanOf(chunk, node);
  if (node.type === 'paragraph') addWords(row, { ...readInline(chunk, node.children), span }, place, !place.quoted);
  else if (node.type === 'heading') addHeading(row, node, place);
  else if (node.type === 'list') addList(row, node, place);
  else if (node.type === 'blockquote') addQuote(row, node, place);
  else if (node.type === 'code') addCode(row, node, place);
  else if (node.type === 'html') addHtml(row, node, place);
  else if (node.type === 'table') addBlock(row, readTable(chunk, node), place);
  else if (node.type === 'thematicBreak') addBlock(row, { kind: 'separator', span }, place, !place.quoted);
  else if (node.type === 'footnoteDefinition') addBlock(row, readNote(chunk, node), place);
  // Definitions of links vanish, and no other node stands between blocks.
}

function addQuote(row: LeafRow, quote: Blockquote, place: Place): void {
  for (const child of quote.children) addNode(row, child, { ...place, quoted: true });
}

function addList(row: LeafRow, list: List, { listDepth, quoted }: Place): void {
  const place = { listDepth: listDepth + 1, quoted };
  for (const item of list.children) {
    row.markers = [...row.markers, markerOf(row.chunk, item)];
    for (const child of item.children) addNode(row, child, place);
    flushMarkers(row, place);
  }
}

/** A comment on the line of a heading follows the heading as a block that does not stand alone. */
function addHeading(row: LeafRow, node: Heading, place: Place): void {
  const { reading, comments } = readInline(row.chunk, node.children);
  addBlock(row, { kind: 'heading', depth: node.depth, reading, span: spanOf(row.chunk, node) }, place);
  addComments(row, comments);
}

/** A fenced block is code; an indented one holds paragraphs, parted by blank lines. */
function addCode(row: LeafRow, node: Code, place: Place): void {
  const { chunk } = row;
  const span = spanOf(chunk, node);
  if (piecesIn(chunk, span).some(({ kind }) => kind === 'fence')) {
    addBlock(row, { kind: 'code', span: trimmedSpanOf(chunk, node) }, place);
    return;
  }
  for (const part of partsBetweenBlankLines(rawReading(chunk, span))) {
    const { reading, comments } = readComments(part, (comment) => standsAlone(chunk.text, comment));
    addWords(row, { reading: tidyReading(reading), comments, span: sourceSpan(part) }, place, !place.quoted);
  }
}

function addHtml(row: LeafRow, node: Html, place: Place): void {
  const { chunk } = row;
  const raw = trimReading(rawReading(chunk, spanOf(chunk, node)));
  const { reading, comments } = readHtml(raw, (comment) => standsAlone(chunk.text, comment));
  const words = { reading: tidyReading(reading), comments, span: sourceSpan(raw) };
  if (words.reading.text === '') addComments(row, comments);
  else addWords(row, words, place, false);
}

/** Adds a paragraph with the waiting markers; without words and markers, just its comments. */
function addWords(row: LeafRow, { reading, comments, span }: Words, place: Place, isText: boolean): void {
  const { markers } = row;
  if (reading.text === '' && markers.length === 0) {
    addComments(row, comments);
    return;
  }
  row.markers = [];
  const whole = markers[0] ? cover(markers[0].span, span) : span;
  row.leaves.push({ block: { kind: 'paragraph', reading, span: whole, markers, ...place, comments }, isText });
}

function addComments(row: LeafRow, comments: readonly Comment[]): void {
  for (const comment of comments)
    row.leaves.push({ block: { kind: 'comment', comment, span: comment.span }, isText: false });
}

function addBlock(row: LeafRow, block: Block, place: Place, isText = false): void {
  flushMarkers(row, place);
  row.leaves.push({ block, isText });
}

/** Markers with no paragraph behind them stand in one of their own, without words. */
function flushMarkers(row: LeafRow, place: Place): void {
  const last = row.markers.at(-1);
  if (last) addWords(row, { reading: emptyReading, comments: [], span: last.span }, place, !place.quoted);
}

function markerOf(chunk: ParsedChunk, item: ListItem): Marker {
  const { start } = spanOf(chunk, item);
  const marker = /[-+*]|[0-9]{1,9}[.)]/y;
  marker.lastIndex = start;
  const [text = ''] = marker.exec(chunk.text) ?? [];
  return { text, span: { start, end: start + text.length } };
}

function readNote(chunk: ParsedChunk, note: FootnoteDefinition): NoteBlock {
  const reading = joinReadings(leavesIn(chunk, note.children).flatMap(({ block }) => readingsOf(block)));
  return { kind: 'note', label: note.label ?? note.identifier, reading, span: spanOf(chunk, note) };
}

function readingsOf(block: Block): readonly Reading[] {
  if (block.kind === 'table') return block.rows.flatMap(({ node }) => node.cells.map((cell) => cell.reading));
  return 'reading' in block ? [block.reading] : [];
}

/** The source of a whole reading. */
function sourceSpan({ runs }: Reading): Span {
  const last = runs.at(-1);
  return { start: runs[0]?.source ?? 0, end: last ? last.source + last.sourceLength : 0 };
}

/** The stretches of a reading between its blank lines, whole lines each. */
function partsBetweenBlankLines(reading: Reading): readonly Reading[] {
  const { text } = reading;
  const parts: Reading[] = [];
  let partStart: number | undefined;
  let partEnd = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') {
      partStart ??= start;
      partEnd = end;
    } else if (partStart !== undefined) {
      parts.push(partOfReading(reading, partStart, partEnd));
      partStart = undefined;
    }
    start = end + 1;
  }
  if (partStart !== undefined) parts.push(partOfReading(reading, partStart, partEnd));
  return parts;
}
