/**
 * Random edits with a seed: what a typing, pasting and deleting user does to a text, and worse. For
 * the tests that hold an incremental reading against a fresh one.
 */
import type { TextEdit } from '../../server/src/text/edit.ts';

/** Gives numbers from 0 up to 1, the same row for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One edit of `text`: a typed character, a structure token, a deletion, a line doubled, joined,
 * moved or removed, or a paste. May cut a CRLF in two, as an editor can; never a surrogate pair.
 *
 * @param tokens the signs and lines that mean something in the syntax under test, and whole other
 *   documents to paste.
 */
export function randomEdit(random: Random, text: string, tokens: readonly string[]): TextEdit {
  const kind = pick(random, weightedKinds);
  return kind(random, text, tokens);
}

type Kind = (random: Random, text: string, tokens: readonly string[]) => TextEdit;

const CHARACTERS = [
  ...Array.from('abcdefghijklmnopqrstuvwxyz     ,.:-0123456789'),
  'é',
  '€',
  '\u00a0',
  '\u00ad',
  '👩‍⚖️',
  '\n',
  '\r\n',
  '\r',
  '\t',
];

const typeCharacter: Kind = (random, text) => insertion(place(random, text), pick(random, CHARACTERS));

const deleteCharacter: Kind = (random, text) => {
  const start = place(random, text);
  return deletion(start, uncut(text, Math.min(text.length, start + 1), 1));
};

const insertToken: Kind = (random, text, tokens) => insertion(place(random, text), pick(random, tokens));

const insertTokenAtLineStart: Kind = (random, text, tokens) =>
  insertion(lineAround(text, place(random, text)).start, pick(random, tokens));

const insertTokenAfterIndentation: Kind = (random, text, tokens) => {
  let at = lineAround(text, place(random, text)).start;
  while (text.charCodeAt(at) === 32) at++;
  return insertion(at, pick(random, tokens));
};

const deleteLine: Kind = (random, text) => {
  const line = lineAround(text, place(random, text));
  return deletion(line.start, line.end);
};

const doubleLine: Kind = (random, text) => {
  const line = lineAround(text, place(random, text));
  return insertion(line.start, text.slice(line.start, line.end));
};

const joinLines: Kind = (random, text) => {
  const line = lineAround(text, place(random, text));
  return deletion(line.contentEnd, line.end);
};

/** Swaps a line with the next: one covering replacement. */
const moveLine: Kind = (random, text) => {
  const line = lineAround(text, place(random, text));
  const next = lineAround(text, line.end);
  if (next.start < line.end) return deletion(line.start, line.end);
  return {
    span: { start: line.start, end: next.end },
    newText: text.slice(next.start, next.end) + text.slice(line.start, line.end),
  };
};

const indentLine: Kind = (random, text) =>
  insertion(lineAround(text, place(random, text)).start, pick(random, [' ', '  ', '    ']));

const dedentLine: Kind = (random, text) => {
  const { start } = lineAround(text, place(random, text));
  let end = start;
  while (end < start + 2 && text.charCodeAt(end) === 32) end++;
  return deletion(start, end);
};

const deleteRange: Kind = (random, text) => {
  const start = place(random, text);
  return deletion(start, uncut(text, Math.min(text.length, start + Math.floor(random() * 200)), 1));
};

const pasteSlice: Kind = (random, text) => {
  const from = place(random, text);
  const to = uncut(text, Math.min(text.length, from + Math.floor(random() * 300)), 1);
  return insertion(place(random, text), text.slice(from, to));
};

/** Takes some whole lines and puts them before another line: what moving an item does. */
const pasteLines: Kind = (random, text) => {
  const from = lineAround(text, place(random, text)).start;
  let to = from;
  for (let count = 1 + Math.floor(random() * 8); count > 0; count--) to = lineAround(text, to).end;
  return insertion(lineAround(text, place(random, text)).start, text.slice(from, to));
};

const replaceRange: Kind = (random, text, tokens) => {
  const { span } = deleteRange(random, text, tokens);
  return { span, newText: pick(random, tokens) };
};

const weightedKinds: readonly Kind[] = [
  ...times(6, typeCharacter),
  ...times(3, deleteCharacter),
  ...times(3, insertToken),
  ...times(3, insertTokenAtLineStart),
  ...times(2, insertTokenAfterIndentation),
  ...times(2, deleteLine),
  ...times(2, doubleLine),
  ...times(2, joinLines),
  ...times(2, moveLine),
  indentLine,
  dedentLine,
  deleteRange,
  pasteSlice,
  pasteLines,
  replaceRange,
];

function times<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value);
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
}

function place(random: Random, text: string): number {
  return uncut(text, Math.floor(random() * (text.length + 1)), -1);
}

/** The nearest place in the given direction that does not lie within a surrogate pair. */
function uncut(text: string, at: number, direction: 1 | -1): number {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff ? at + direction : at;
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function deletion(start: number, end: number): TextEdit {
  return { span: { start, end }, newText: '' };
}

/** The line that holds `at`: `end` lies after its line break, `contentEnd` before it. */
function lineAround(text: string, at: number): { start: number; contentEnd: number; end: number } {
  let start = at;
  while (start > 0 && !breaksBefore(text, start)) start--;
  let contentEnd = at;
  while (contentEnd < text.length && text.charCodeAt(contentEnd) !== 10 && text.charCodeAt(contentEnd) !== 13)
    contentEnd++;
  let end = contentEnd;
  if (text.charCodeAt(end) === 13) end++;
  if (text.charCodeAt(end) === 10) end++;
  return { start, contentEnd: Math.max(start, contentEnd), end };
}

function breaksBefore(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  return left === 10 || (left === 13 && text.charCodeAt(at) !== 10);
}
