/**
 * From mdast to flat blocks. Lists and quotes are no blocks: what they hold stands in one row, each
 * paragraph with the markers of the items that it opens.
 */
import type { Code, FootnoteDefinition, Heading, Html, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { emptyReading, trimReading, type Reading } from '../../text/reading.ts';
import { cover, type Span } from '../../text/span.ts';
import type { Block, Cell, Comment, Marker, Row } from '../tree.ts';
import { located } from '../tree.ts';
import { readComments, readHtml } from './html.ts';
import { rawReading, readInline, standsAlone } from './inline.ts';
import { piecesIn, spanOf, trimmedSpanOf, type ParsedChunk } from './parsedChunk.ts';
import { joinReadings, partOfReading, tidyReading } from './readingParts.ts';

/** A block, and whether its lines are lines of words: only those can turn out to be a table with tabs. */
export interface Leaf {
  readonly block: Block;
  readonly isText: boolean;
}

/** Where a node stands. */
interface Place {
  readonly listDepth: number;
  readonly quoted: boolean;
}

export function leavesOf(chunk: ParsedChunk): readonly Leaf[] {
  const reader = new LeafReader(chunk);
  for (const node of chunk.nodes) reader.read(node, { listDepth: 0, quoted: false });
  return reader.leaves;
}

class LeafReader {
  readonly leaves: Leaf[] = [];
  readonly #chunk: ParsedChunk;
  /** Markers of the items that have been opened and hold no paragraph yet. */
  #markers: Marker[] = [];

  constructor(chunk: ParsedChunk) {
    this.#chunk = chunk;
  }

  read(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        return this.#paragraph(node, place);
      case 'heading':
        return this.#heading(node, place);
      case 'list':
        return this.#list(node, place);
      case 'blockquote':
        for (const child of node.children) this.read(child, { ...place, quoted: true });
        return;
      case 'code':
        return this.#code(node, place);
      case 'html':
        return this.#html(node, place);
      case 'table':
        return this.#block(readTable(this.#chunk, node), place);
      case 'thematicBreak':
        return this.#block({ kind: 'separator', span: spanOf(this.#chunk, node) }, place, !place.quoted);
      case 'footnoteDefinition':
        return this.#block(readNote(this.#chunk, node), place);
      default:
        // Definitions vanish; no other node stands at this level.
        return;
    }
  }

  #list(list: List, { listDepth, quoted }: Place): void {
    for (const item of list.children) {
      const place = { listDepth: listDepth + 1, quoted };
      this.#markers.push(markerOf(this.#chunk, item));
      for (const child of item.children) this.read(child, place);
      this.#flushMarkers(place);
    }
  }

  #paragraph(node: Paragraph, place: Place): void {
    const { reading, comments } = readInline(this.#chunk, node.children);
    this.#text(reading, comments, spanOf(this.#chunk, node), place, !place.quoted);
  }

  #heading(node: Heading, place: Place): void {
    const { reading, comments } = readInline(this.#chunk, node.children);
    this.#block({ kind: 'heading', depth: node.depth, reading, span: spanOf(this.#chunk, node) }, place);
    this.#comments(comments);
  }

  /** A fenced block is code; an indented one holds paragraphs, parted by blank lines. */
  #code(node: Code, place: Place): void {
    const span = spanOf(this.#chunk, node);
    if (piecesIn(this.#chunk, span).some(({ kind }) => kind === 'fence'))
      return this.#block({ kind: 'code', span: trimmedSpanOf(this.#chunk, node) }, place);
    const raw = rawReading(this.#chunk, span);
    for (const part of partsBetweenBlankLines(raw)) {
      const { reading, comments } = readComments(part, (span) => standsAlone(this.#chunk.text, span));
      this.#words(part, tidyReading(reading), comments, place, !place.quoted);
    }
  }

  #html(node: Html, place: Place): void {
    const raw = trimReading(rawReading(this.#chunk, spanOf(this.#chunk, node)));
    const { reading, comments } = readHtml(raw, (span) => standsAlone(this.#chunk.text, span));
    this.#words(raw, tidyReading(reading), comments, place, false);
  }

  /** A paragraph that was read from `raw`; just its comments when no words are left. */
  #words(raw: Reading, reading: Reading, comments: readonly Comment[], place: Place, isText: boolean): void {
    const first = raw.runs[0];
    const last = raw.runs.at(-1);
    if (reading.text === '' || !first || !last) return this.#comments(comments);
    const span = { start: first.source, end: last.source + last.sourceLength };
    this.#text(reading, comments, span, place, isText);
  }

  #text(reading: Reading, comments: readonly Comment[], span: Span, place: Place, isText: boolean): void {
    if (reading.text === '' && this.#markers.length === 0) return this.#comments(comments);
    const markers = this.#markers;
    this.#markers = [];
    const whole = markers[0] ? cover(markers[0].span, span) : span;
    this.leaves.push({ block: { kind: 'paragraph', reading, span: whole, markers, ...place, comments }, isText });
  }

  #comments(comments: readonly Comment[]): void {
    for (const comment of comments)
      this.leaves.push({ block: { kind: 'comment', comment, span: comment.span }, isText: false });
  }

  #block(block: Block, place: Place, isText = false): void {
    this.#flushMarkers(place);
    this.leaves.push({ block, isText });
  }

  /** Markers with no paragraph behind them stand in one of their own, without text. */
  #flushMarkers(place: Place): void {
    const last = this.#markers.at(-1);
    if (last) this.#text(emptyReading, [], last.span, place, !place.quoted);
  }
}

function markerOf(chunk: ParsedChunk, item: ListItem): Marker {
  const { start } = spanOf(chunk, item);
  const marker = /[-+*]|[0-9]{1,9}[.)]/y;
  marker.lastIndex = start;
  const [text = ''] = marker.exec(chunk.text) ?? [];
  return { text, span: { start, end: start + text.length } };
}

function readTable(chunk: ParsedChunk, table: Table): Block {
  const rows = table.children.map((row) => located(0, readRow(chunk, row)));
  return { kind: 'table', notation: 'gfm', rows, span: spanOf(chunk, table) };
}

/** A row of a GFM table. */
export function readRow(chunk: ParsedChunk, row: Table['children'][number]): Row {
  const cells = row.children.map((cell): Cell => {
    const span = spanOf(chunk, cell);
    const last = cell.children.at(-1);
    const contentEnd = last ? spanOf(chunk, last).end : span.start;
    const start = chunk.text.startsWith('|', span.start) ? span.start + 1 : span.start;
    const closes = span.end > start && span.end > contentEnd && chunk.text.startsWith('|', span.end - 1);
    return { ...readInline(chunk, cell.children, true), span: { start, end: closes ? span.end - 1 : span.end } };
  });
  return { cells, span: spanOf(chunk, row) };
}

function readNote(chunk: ParsedChunk, note: FootnoteDefinition): Block {
  const reader = new LeafReader(chunk);
  for (const child of note.children) reader.read(child, { listDepth: 0, quoted: false });
  const readings = reader.leaves.flatMap(({ block }) => readingsOf(block));
  return { kind: 'note', label: note.label ?? note.identifier, reading: joinReadings(readings), span: spanOf(chunk, note) };
}

function readingsOf(block: Block): readonly Reading[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.reading];
    case 'table':
      return block.rows.flatMap(({ node }) => node.cells.map((cell) => cell.reading));
    default:
      return [];
  }
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
