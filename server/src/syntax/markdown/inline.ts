/** Words within a block: what a reader sees of emphasis, links, escapes and inline HTML. */
import type { PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { ReadingBuilder, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Comment } from '../tree.ts';
import { readHtml } from './html.ts';
import { piecesIn, spanOf, type ParsedChunk } from './parsedChunk.ts';
import { replaceInReading, tidyReading } from './readingParts.ts';
import type { Piece } from './remark.ts';

export interface InlineText {
  /** Trimmed, and without white space around its line breaks. */
  readonly reading: Reading;
  readonly comments: readonly Comment[];
}

/** Reads the content of a paragraph, a heading or, with `inTable`, a table cell. */
export function readInline(chunk: ParsedChunk, nodes: readonly PhrasingContent[], inTable = false): InlineText {
  const builder = new ReadingBuilder();
  const comments: Comment[] = [];
  const gaps: number[] = [];
  const read = (node: PhrasingContent): void => {
    const span = spanOf(chunk, node);
    switch (node.type) {
      case 'text':
        addPieces(builder, chunk, span);
        break;
      case 'inlineCode':
        addPieces(builder, chunk, span, inTable ? addUnescapingPipes : addAsWritten);
        break;
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'link':
      case 'linkReference':
        node.children.forEach(read);
        break;
      case 'image':
      case 'imageReference':
        addAlternative(builder, chunk, span, node.alt ?? '');
        break;
      case 'break':
        builder.add('\n', span.start, span.end - span.start);
        break;
      case 'html': {
        const html = readHtml(rawReading(chunk, span), (place) => standsAlone(chunk.text, place));
        comments.push(...html.comments);
        if (html.comments.length > 0) gaps.push(builder.length);
        else builder.addReading(html.reading);
        break;
      }
      case 'footnoteReference':
        break;
    }
  };
  nodes.forEach(read);
  return { reading: tidyReading(withoutDoubleSpaces(builder.build(), gaps)), comments };
}

/** Where a comment stood between two spaces, one of them goes. */
function withoutDoubleSpaces(reading: Reading, gaps: readonly number[]): Reading {
  const doubled = gaps.filter((at, index) => gaps[index - 1] !== at && reading.text.slice(at - 1, at + 1) === '  ');
  return replaceInReading(
    reading,
    doubled.map((at) => ({ start: at, end: at + 1, text: '' })),
  );
}

/** The source within a span as it is written, without what belongs to lists and quotes around it. */
export function rawReading(chunk: ParsedChunk, span: Span): Reading {
  const builder = new ReadingBuilder();
  addPieces(builder, chunk, span);
  return builder.build();
}

/** Whether nothing but white space stands before and after a span on its lines. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  let at = start;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  if (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) return false;
  at = end;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at === text.length || isLineEnd(text.charCodeAt(at));
}

type AddText = (builder: ReadingBuilder, text: string, start: number) => void;

function addPieces(builder: ReadingBuilder, chunk: ParsedChunk, span: Span, addText: AddText = addAsWritten): void {
  for (const piece of piecesIn(chunk, span)) addPiece(builder, chunk.text, piece, addText);
}

function addPiece(builder: ReadingBuilder, text: string, { kind, start, end }: Piece, addText: AddText): void {
  const written = text.slice(start, end);
  if (kind === 'break') builder.add('\n', start, end - start);
  else if (kind === 'reference') builder.add(decodeString(written), start, end - start);
  else if (kind !== 'fence') addText(builder, written, start);
}

function addAsWritten(builder: ReadingBuilder, text: string, start: number): void {
  builder.add(text, start);
}

/** In a table `\|` is a bar, within code as well. */
function addUnescapingPipes(builder: ReadingBuilder, text: string, start: number): void {
  let from = 0;
  for (let at = text.indexOf('\\|'); at >= 0; at = text.indexOf('\\|', from)) {
    builder.add(text.slice(from, at), start + from);
    builder.add('|', start + at + 1);
    from = at + 2;
  }
  builder.add(text.slice(from), start + from);
}

/** The alternative text of an image: the first pieces of it, before those of its target. */
function addAlternative(builder: ReadingBuilder, chunk: ParsedChunk, span: Span, alternative: string): void {
  const end = builder.length + alternative.length;
  for (const piece of piecesIn(chunk, span)) {
    if (builder.length >= end) return;
    addPiece(builder, chunk.text, piece, addAsWritten);
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}
