/** Text edits: replacements of spans, applied all at once. */
import type { Span } from './span.ts';

export interface TextEdit {
  /** What to replace; empty to insert. UTF-16 offsets of the text before any edit. */
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits to a text. Order of the list does not matter, except that insertions at one place
 * keep the order in which they are listed.
 *
 * @throws RangeError when two edits overlap or one lies outside the text: a defect of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  const parts: string[] = [];
  let at = 0;
  for (const { edit } of ordered) {
    if (edit.span.start < at || edit.span.end < edit.span.start || edit.span.end > text.length)
      throw new RangeError(
        `edit ${String(edit.span.start)}–${String(edit.span.end)} overlaps or lies outside the text`,
      );
    parts.push(text.slice(at, edit.span.start), edit.newText);
    at = edit.span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * The smallest single edit that turns `before` into `after`, found by common prefix and suffix.
 * Undefined when the two are equal. Never cuts a surrogate pair or a CRLF in two.
 */
export function differenceEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (start > 0 && (splitsPair(before, start) || splitsPair(after, start))) start--;
  let tail = 0;
  while (
    tail < shortest - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  while (tail > 0 && (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail))) tail--;
  return { span: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}

function splitsPair(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const surrogates = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return surrogates || (left === 13 && right === 10);
}
