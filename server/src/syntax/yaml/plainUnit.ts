/**
 * Reads a plain unit of YAML without the library: records and lists by indentation, scalars and simple
 * brackets on one line, orderly block texts, and comments. The library costs many times as much, and most of what people write
 * is plain.
 *
 * Everything that might mean more is left to the library: then there is no answer. What is answered
 * equals what the library path says, which the tests hold for units changed at random.
 */
import type { Span } from '../../text/span.ts';
import type { DataNode, RecordEntry } from '../tree.ts';
import type { Content } from './convert.ts';
import { readPlainBlock } from './plainBlock.ts';
import { readPlainFlow } from './plainFlow.ts';
import { hasKeyTwice } from './plainKeys.ts';
import { absentScalar, endsWord, readPlainKey, readPlainScalar, skipSpaces } from './plainScalar.ts';
import type { UnitKind } from './split.ts';

export interface PlainUnit {
  readonly content: Content;
  /** From `#` to the end of the line, in order. */
  readonly comments: readonly Span[];
}

/** A longer unit is rare, and the library path knows when to leave it. */
const LONGEST = 250_000;
/** Levels of nesting beyond which the library path is asked. */
const DEEPEST = 30;
/** Tabs, signs that nobody sees, and a comment without words before the line break of Windows. */
const NOT_PLAIN = /[^\P{Cc}\n\r]|[\u2028\u2029\uFEFF]|#\r/u;

const CARRIAGE_RETURN = 13;
const HASH = 35;
const DASH = 45;

/**
 * What a unit holds that stands where it belongs; undefined where the library has to be asked.
 *
 * @param text of the unit, in which no carriage return stands alone
 */
export function readPlainUnit(text: string, kind: UnitKind): PlainUnit | undefined {
  if (kind === 'document' || kind === 'rest' || text.length > LONGEST || NOT_PLAIN.test(text)) return undefined;
  const reader = new PlainUnitReader(text);
  const content = reader.read(kind);
  return content && { content, comments: reader.comments };
}

class PlainUnitReader {
  readonly comments: Span[] = [];
  readonly #text: string;
  /** The first sign of the line that is not read yet. */
  #at = 0;
  /** Its column; -1 behind the last line. */
  #column = -1;
  #lineStart = 0;
  /** After the last unit of the line, the line break not included. */
  #end = 0;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(kind: Exclude<UnitKind, 'document' | 'rest'>): Content | undefined {
    this.#advance();
    if (kind === 'head') return this.#column < 0 ? { kind: 'nothing' } : undefined;
    // A unit begins with what it is named for.
    if (this.#lineStart > 0) return undefined;
    const node = kind === 'item' ? this.#readItem() : this.#readEntry();
    // A line that stands in no column of what is open above it was read by nobody, and so is all below it.
    return this.#column < 0 ? node : undefined;
  }

  #readItem(): Content | undefined {
    const list = this.#isDash() ? this.#readList(0) : undefined;
    if (list?.kind !== 'list' || list.items.length !== 1) return undefined;
    return { kind: 'items', items: list.items, end: list.span.end };
  }

  #readEntry(): Content | undefined {
    const record = this.#column === 0 ? this.#readRecord(0) : undefined;
    const entry = record?.kind === 'record' && record.entries.length === 1 ? record.entries[0] : undefined;
    return entry && { kind: 'entries', entries: [{ ...entry, merged: false }], flow: false };
  }

  /** The items from here on in this column. */
  #readList(depth: number): DataNode | undefined {
    const column = this.#column;
    const start = this.#at;
    const items: DataNode[] = [];
    let end = start;
    while (this.#column === column && this.#isDash()) {
      const item = this.#readItemValue(column, depth);
      if (!item) return undefined;
      items.push(item);
      end = item.span.end;
    }
    return { kind: 'list', items, span: { start, end }, flow: false };
  }

  #readItemValue(column: number, depth: number): DataNode | undefined {
    const behindDash = this.#at + 1;
    const at = skipSpaces(this.#text, behindDash, this.#end);
    if (this.#isIdleAt(at)) return this.#readBelow(behindDash, column, depth);
    this.#at = at;
    this.#column = at - this.#lineStart;
    const opens = this.#isDash() || readPlainKey(this.#text, at, this.#end, false) !== undefined;
    return opens ? this.#readCollection(depth + 1) : this.#readInLine(at, column);
  }

  /** The entries from here on in this column. */
  #readRecord(depth: number): DataNode | undefined {
    const column = this.#column;
    const start = this.#at;
    const entries: RecordEntry[] = [];
    let end = start;
    while (this.#column === column) {
      const key = readPlainKey(this.#text, this.#at, this.#end, false);
      const value = key && this.#readEntryValue(key.end, column, depth);
      if (!value) return undefined;
      entries.push({ key: key.key, keySpan: key.keySpan, value });
      end = value.span.end;
    }
    return hasKeyTwice(entries) ? undefined : { kind: 'record', entries, span: { start, end }, flow: false };
  }

  #readEntryValue(behindColon: number, column: number, depth: number): DataNode | undefined {
    const at = skipSpaces(this.#text, behindColon, this.#end);
    if (!this.#isIdleAt(at)) return this.#readInLine(at, column);
    return this.#readBelow(behindColon, column, depth, true);
  }

  /**
   * The value on the lines below a dash or a colon, if it is there.
   *
   * @param maySitLevel whether the items of a list may stand in the same column, as they may below a key
   */
  #readBelow(behind: number, column: number, depth: number, maySitLevel = false): DataNode | undefined {
    if (!this.#endLine(behind)) return undefined;
    const level = maySitLevel && this.#column === column && this.#isDash();
    return this.#column > column || level ? this.#readCollection(depth + 1) : absentScalar(behind);
  }

  /** The list or record that begins here. */
  #readCollection(depth: number): DataNode | undefined {
    if (depth > DEEPEST) return undefined;
    return this.#isDash() ? this.#readList(depth) : this.#readRecord(depth);
  }

  /** A value that begins on this line; all of it, unless it is a block text. */
  #readInLine(at: number, column: number): DataNode | undefined {
    const first = this.#text.charAt(at);
    if (first === '|' || first === '>') return this.#readBlockText(at, column);
    const inBrackets = first === '[' || first === '{';
    const node = inBrackets
      ? readPlainFlow(this.#text, at, this.#end)
      : readPlainScalar(this.#text, at, this.#end, false);
    return node && this.#endLine(node.span.end) ? node : undefined;
  }

  #readBlockText(at: number, column: number): DataNode | undefined {
    const block = readPlainBlock(this.#text, at, this.#end, this.#next, column);
    if (!block) return undefined;
    this.#next = block.next;
    this.#advance();
    return block.node;
  }

  /** Goes on to the next line; not where anything but a comment stands behind `from`. */
  #endLine(from: number): boolean {
    const at = skipSpaces(this.#text, from, this.#end);
    if (at < this.#end) {
      if (at === from || this.#text.charCodeAt(at) !== HASH) return false;
      this.comments.push({ start: at, end: this.#end });
    }
    this.#advance();
    return true;
  }

  /** To the next line that holds more than a comment. */
  #advance(): void {
    const text = this.#text;
    while (this.#next < text.length) {
      this.#lineStart = this.#next;
      const feed = text.indexOf('\n', this.#lineStart);
      this.#next = feed < 0 ? text.length : feed + 1;
      this.#end = feed < 0 ? text.length : text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : feed;
      this.#at = skipSpaces(text, this.#lineStart, this.#end);
      if (this.#at >= this.#end) continue;
      this.#column = this.#at - this.#lineStart;
      if (text.charCodeAt(this.#at) !== HASH) return;
      this.comments.push({ start: this.#at, end: this.#end });
    }
    this.#column = -1;
  }

  /** Whether nothing but a comment stands from here on; a space precedes. */
  #isIdleAt(at: number): boolean {
    return at >= this.#end || this.#text.charCodeAt(at) === HASH;
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === DASH && endsWord(this.#text, this.#at + 1, this.#end);
  }
}
