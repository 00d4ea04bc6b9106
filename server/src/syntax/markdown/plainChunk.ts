/**
 * Reads a chunk of plain Markdown without the library: headings, paragraphs, lists and tables, with
 * no markup in them but simple emphasis. The library costs a hundred times as much,
 * and most of what people write is plain.
 *
 * Everything that might mean more is left to the library: then there is no answer. What is answered
 * equals what the library says, which the tests hold for texts changed at random.
 */
import { ReadingBuilder } from '../../text/reading.ts';
import { cover, type Span } from '../../text/span.ts';
import { located, type Block, type Marker, type Row, type Table } from '../tree.ts';
import { lineReader, wordsEnd } from './lines.ts';
import { addPlainWords, isPlainLine, spacesAt, withoutSpacesBehind } from './plainInline.ts';
import { readPlainRow } from './plainRow.ts';

/** A line; its end is that of its words. */
interface WrittenLine extends Span {
  /** Without the spaces at its end; empty for a blank line. */
  readonly text: string;
  /** Where its line break starts: behind the spaces at its end. */
  readonly breakAt: number;
  readonly breakLength: number;
}

/** An open item of a list: what belongs to it stands in this column or behind it. */
interface OpenItem {
  readonly column: number;
}

/** A paragraph that may go on with the next line. */
interface OpenParagraph {
  readonly builder: ReadingBuilder;
  readonly markers: readonly Marker[];
  readonly listDepth: number;
  readonly start: number;
  /** Its last line so far. */
  last: WrittenLine;
}

/** The blocks of a chunk that names no defined label; undefined where the library has to be asked. */
export function readPlainChunk(text: string): readonly Block[] | undefined {
  const lines = plainLines(text);
  return lines && (readTableChunk(lines) ?? new PlainReader().read(lines));
}

/** Every line of a text, blank ones at its end left out; undefined when one of them is not plain. */
function plainLines(text: string): readonly WrittenLine[] | undefined {
  const lines: WrittenLine[] = [];
  const end = wordsEnd(text);
  const lineAt = lineReader(text);
  for (let start = 0; start < end; ) {
    const { end: lineEnd, next } = lineAt(start);
    const line = withoutSpacesBehind(text.slice(start, lineEnd));
    if (!isPlainLine(line) || hasOddEnds(line)) return undefined;
    // A line break of its own kind, a lone carriage return, is rare.
    if (text.charCodeAt(lineEnd) === 13 && next - lineEnd === 1) return undefined;
    lines.push({ text: line, start, end: start + line.length, breakAt: lineEnd, breakLength: next - lineEnd });
    start = next;
  }
  return lines;
}

/** White space that is no space, before or behind the words. */
function hasOddEnds(line: string): boolean {
  const words = line.slice(spacesAt(line, 0));
  return words.trim() !== words;
}

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

/** A chunk that is one table, every row between bars. */
function readTableChunk(lines: readonly WrittenLine[]): readonly Block[] | undefined {
  const [head, delimiters, ...below] = lines;
  if (!head?.text.startsWith('|') || !delimiters || !DELIMITERS.test(delimiters.text)) return undefined;
  const rows: Row[] = [];
  for (const line of [head, ...below]) {
    const row = line.end === line.breakAt ? readPlainRow(line.text, line.start) : undefined;
    if (!row) return undefined;
    rows.push(row);
  }
  if (rows[0]?.cells.length !== delimiters.text.split('|').length - 2) return undefined;
  const span = { start: head.start, end: (below.at(-1) ?? delimiters).end };
  const table: Table = { kind: 'table', notation: 'gfm', rows: rows.map((row) => located(0, row)), span };
  return [table];
}

const HEADING = /^(#{1,6}) +/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?= )/;
/** What begins a quote, a fence, a line across the page or the dashes of a table, or ends a heading of two lines. */
const OTHER_BLOCK = /^(?:>|~~~|[-=:| ]+$|[-_* ]+$)|^(?:[-+*]|\d{1,9}[.)]|#{1,6})$/;

/** An item of one space and no item within it. */
const PLAIN_START = /^(?:[-+*]|1[.)]) (?! |[-+*] |\d{1,9}[.)] )/;

class PlainReader {
  readonly #blocks: Block[] = [];
  #items: readonly OpenItem[] = [];
  #paragraph: OpenParagraph | undefined;

  read(lines: readonly WrittenLine[]): readonly Block[] | undefined {
    for (const line of lines) if (!this.#add(line)) return undefined;
    this.#close();
    return this.#blocks;
  }

  /** @returns false for a line that is left to the library */
  #add(line: WrittenLine): boolean {
    if (line.text === '') {
      this.#close();
      return true;
    }
    const indentation = spacesAt(line.text, 0);
    const open = this.#items.filter(({ column }) => column <= indentation);
    const column = open.at(-1)?.column ?? 0;
    const words = line.text.slice(indentation);
    if (OTHER_BLOCK.test(words) || indentation - column > 3) return false;
    if (ITEM.test(words)) return this.#addItem(line, indentation, open);
    const heading = HEADING.exec(words);
    if (heading) return indentation === 0 && this.#addHeading(line, heading);
    if (this.#paragraph) return this.#goOn(this.#paragraph, line, indentation);
    this.#items = open;
    return this.#begin(line, indentation, []);
  }

  #addItem(line: WrittenLine, indentation: number, open: readonly OpenItem[]): boolean {
    // Right below a paragraph of its own level only a bullet or a 1 begins a list, and the library reads on otherwise.
    const interrupts = this.#paragraph !== undefined && open.length === this.#items.length;
    if (interrupts && !PLAIN_START.test(line.text.slice(indentation))) return false;
    this.#close();
    const markers: Marker[] = [];
    const items = [...open];
    let at = indentation;
    for (let found = ITEM.exec(line.text.slice(at)); found; found = ITEM.exec(line.text.slice(at))) {
      const [text] = found;
      const start = line.start + at;
      markers.push({ text, span: { start, end: start + text.length } });
      const spaces = spacesAt(line.text, at + text.length);
      if (spaces > 4) return false;
      at += text.length + spaces;
      items.push({ column: at });
    }
    const words = line.text.slice(at);
    if (OTHER_BLOCK.test(words) || words.startsWith('#') || words.trimStart() !== words) return false;
    this.#items = items;
    return this.#begin(line, at, markers);
  }

  #addHeading(line: WrittenLine, [whole, signs = '']: RegExpExecArray): boolean {
    if (line.text.endsWith('#')) return false;
    this.#close();
    this.#items = [];
    const words = line.text.slice(whole.length);
    const builder = new ReadingBuilder();
    if (words.trimStart() !== words || !addPlainWords(builder, words, line.start + whole.length)) return false;
    const span = { start: line.start, end: line.breakAt };
    this.#blocks.push({ kind: 'heading', depth: signs.length, reading: builder.build(), span });
    return true;
  }

  #begin(line: WrittenLine, at: number, markers: readonly Marker[]): boolean {
    const builder = new ReadingBuilder();
    this.#paragraph = {
      builder,
      markers,
      listDepth: this.#items.length,
      start: line.start + at,
      last: line,
    };
    return addPlainWords(builder, line.text.slice(at), line.start + at);
  }

  #goOn(paragraph: OpenParagraph, line: WrittenLine, indentation: number): boolean {
    const { end, breakAt, breakLength } = paragraph.last;
    // Two spaces before a line break are part of it; a single one is nothing.
    const from = breakAt - end > 1 ? end : breakAt;
    paragraph.builder.add('\n', from, breakAt + breakLength - from);
    paragraph.last = line;
    return addPlainWords(paragraph.builder, line.text.slice(indentation), line.start + indentation);
  }

  #close(): void {
    const paragraph = this.#paragraph;
    if (!paragraph) return;
    this.#paragraph = undefined;
    const { builder, markers, listDepth, start, last } = paragraph;
    const words = { start, end: last.breakAt };
    const span = markers[0] ? cover(markers[0].span, words) : words;
    this.#blocks.push({
      kind: 'paragraph',
      reading: builder.build(),
      span,
      markers,
      listDepth,
      quoted: false,
      comments: [],
    });
  }
}
