/** Lists and records in brackets that stand on one line, read without the library. */
import type { DataNode, RecordEntry } from '../tree.ts';
import { hasKeyTwice } from './plainKeys.ts';
import { readPlainKey, readPlainScalar, skipSpaces } from './plainScalar.ts';

/** Brackets within brackets beyond which the library is asked. */
const DEEPEST = 8;

/**
 * The value that begins at `at`, on a line that ends at `end`: within brackets, or one that is a bracket
 * itself. Undefined for what is left to the library: empty places, keys without a value, several lines.
 */
export function readPlainFlow(text: string, at: number, end: number, depth = 0): DataNode | undefined {
  if (depth > DEEPEST) return undefined;
  const first = text.charAt(at);
  if (first === '[') return readList(text, at, end, depth);
  if (first === '{') return readRecord(text, at, end, depth);
  return readPlainScalar(text, at, end, true);
}

function readList(text: string, start: number, end: number, depth: number): DataNode | undefined {
  const items: DataNode[] = [];
  const close = readParts(text, start, end, ']', (at) => {
    const item = readPlainFlow(text, at, end, depth + 1);
    if (item) items.push(item);
    return item?.span.end;
  });
  return close === undefined ? undefined : { kind: 'list', items, span: { start, end: close }, flow: true };
}

function readRecord(text: string, start: number, end: number, depth: number): DataNode | undefined {
  const entries: RecordEntry[] = [];
  const close = readParts(text, start, end, '}', (at) => {
    const key = readPlainKey(text, at, end, true);
    const value = key && readPlainFlow(text, skipSpaces(text, key.end, end), end, depth + 1);
    if (!value) return undefined;
    entries.push({ key: key.key, keySpan: key.keySpan, value });
    return value.span.end;
  });
  if (close === undefined || hasKeyTwice(entries)) return undefined;
  return { kind: 'record', entries, span: { start, end: close }, flow: true };
}

/**
 * Reads what stands between brackets, part by part.
 *
 * @param readPart gives the end of the part that begins at a place
 * @returns the place behind the closing bracket
 */
function readParts(
  text: string,
  open: number,
  end: number,
  closing: string,
  readPart: (at: number) => number | undefined,
): number | undefined {
  let at = skipSpaces(text, open + 1, end);
  if (at < end && text.charAt(at) === closing) return at + 1;
  while (at < end) {
    const partEnd = readPart(at);
    if (partEnd === undefined) return undefined;
    const sign = skipSpaces(text, partEnd, end);
    if (sign >= end) return undefined;
    if (text.charAt(sign) === closing) return sign + 1;
    if (text.charAt(sign) !== ',') return undefined;
    at = skipSpaces(text, sign + 1, end);
  }
  return undefined;
}
