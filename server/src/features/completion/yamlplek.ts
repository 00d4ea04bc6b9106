/**
 * Where in a record of YAML is being typed: at a key, or at a value. Read from the lines around the place, because a line
 * that is not finished yet need not be YAML.
 */
import { lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import type { Span } from '../../text/span.ts';

export type Yamlplek = Sleutelplek | Waardeplek;

export interface Sleutelplek {
  readonly soort: 'sleutel';
  readonly span: Span;
  /** Column at which the keys of the record begin. */
  readonly inspringing: number;
  /** The keys that the record has. */
  readonly sleutels: readonly string[];
}

export interface Waardeplek {
  readonly soort: 'waarde';
  readonly sleutel: string;
  readonly span: Span;
  /** The other elements of the list that stand before it on its line. */
  readonly eerder: readonly string[];
  /** Whether it stands between brackets, where a comma parts. */
  readonly inFlow: boolean;
  /** Whether nothing of the value stands before the span. */
  readonly geheel: boolean;
}

/** Lines up and down that a record may take. */
const LINES = 400;
const LONGEST_LINE = 2000;

const KEY = /^([ \t]*(?:- +)*)([\p{L}][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]+|$)/u;
const BARE_KEY = /^([ \t]*(?:- +)*)([\p{L}][\p{L}\p{N}_-]*)?$/u;
const ITEM = /^([ \t]*)-(?: +|$)/;

export function yamlplekAt(text: string, offset: number): Yamlplek | undefined {
  const start = lineStartAt(text, offset);
  const before = text.slice(start, offset);
  if (before.length > LONGEST_LINE || /(?:^|\s)#/.test(before)) return undefined;
  const key = KEY.exec(before);
  if (key) return valueAt(key[2] ?? '', before.slice(key[0].length), offset);
  const item = ITEM.exec(before);
  const holder = item ? keyAbove(text, start, item[1]?.length ?? 0) : undefined;
  if (item && holder !== undefined && !LISTS_OF_RECORDS.test(holder))
    return valueAt(holder, before.slice(item[0].length), offset);
  const bare = BARE_KEY.exec(before);
  if (!bare) return undefined;
  const column = bare[1]?.length ?? 0;
  const typed = bare[2] ?? '';
  const sleutels = keysAround(text, start, column, before.trimStart().startsWith('-'));
  return { soort: 'sleutel', span: { start: offset - typed.length, end: offset }, inspringing: column, sleutels };
}

/** Keys whose items are records: an item that begins there begins with a key. */
const LISTS_OF_RECORDS = /^(?:verwerkingen|verwerkingsactiviteiten|verwerkingsregister|register|activiteiten|doelen)$/i;

function valueAt(sleutel: string, written: string, offset: number): Waardeplek {
  const inFlow = written.trimStart().startsWith('[');
  const from = Math.max(inFlow ? written.lastIndexOf('[') + 1 : 0, inFlow ? written.lastIndexOf(',') + 1 : 0);
  const typed = written.slice(from).trimStart();
  const eerder = inFlow
    ? written
        .slice(0, from)
        .split(/[[,]/)
        .map((one) => one.trim())
    : [];
  const geheel = inFlow || typed.length === written.trimStart().length;
  return {
    soort: 'waarde',
    sleutel,
    span: { start: offset - typed.length, end: offset },
    eerder,
    inFlow,
    geheel,
  };
}

function* linesAbove(text: string, lineStart: number): Generator<string> {
  let start = lineStart;
  for (let count = 0; count < LINES && start > 0; count++) {
    const end = start - (text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 ? 2 : 1);
    start = lineStartAt(text, end);
    yield text.slice(start, Math.min(end, start + LONGEST_LINE));
  }
}

function* linesBelow(text: string, lineStart: number): Generator<string> {
  let end = lineEndAt(text, lineStart);
  for (let count = 0; count < LINES && end < text.length; count++) {
    const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    end = lineEndAt(text, start);
    yield text.slice(start, Math.min(end, start + LONGEST_LINE));
  }
}

/** The key of the list in which an item stands. */
function keyAbove(text: string, lineStart: number, column: number): string | undefined {
  for (const line of linesAbove(text, lineStart)) {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '' || line.trimStart().startsWith('#') || indent > column) continue;
    if (ITEM.test(line) && indent === column) continue;
    return KEY.exec(line)?.[2];
  }
  return undefined;
}

/** The keys of the record around a line: those in its column, up to its first line and down to the next record. */
function keysAround(text: string, lineStart: number, column: number, isFirst: boolean): string[] {
  const keys: string[] = [];
  const take = (line: string): 'goes on' | 'begins' | 'ends' => {
    const found = KEY.exec(line);
    const at = found?.[1]?.length ?? line.length - line.trimStart().length;
    if (line.trim() === '' || at > column) return 'goes on';
    if (at < column || !found) return 'ends';
    if (found[2] !== undefined) keys.push(found[2]);
    return line.trimStart().startsWith('-') ? 'begins' : 'goes on';
  };
  if (!isFirst) for (const line of linesAbove(text, lineStart)) if (take(line) !== 'goes on') break;
  for (const line of linesBelow(text, lineStart)) {
    if (ITEM.test(line) && (KEY.exec(line)?.[1]?.length ?? 0) <= column) break;
    if (take(line) === 'ends') break;
  }
  return keys;
}
