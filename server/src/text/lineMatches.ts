/**
 * Where a pattern matches in the lines of a document. After an edit only the lines that it touches are searched again;
 * what stands behind them moves.
 */
import { derived } from './derived.ts';
import type { TextEdit } from './edit.ts';
import type { Texted } from './lineIndex.ts';
import { matchesOf } from './matches.ts';
import { shift, type Span } from './span.ts';

/**
 * @param pattern with the flag `g`; neither matches a line break nor looks past one
 * @returns the matches in a document, in order of its text
 */
export function lineMatches(pattern: RegExp): (document: Texted) => readonly Span[] {
  return (document) => {
    const known = matchesIn(document);
    const found = known.get(pattern) ?? searched(document.text, pattern);
    known.set(pattern, found);
    return found;
  };
}

/** By pattern. Kept on the document, where they are also put when they were made from those of the version before. */
const matchesIn = derived((_document: Texted): Map<RegExp, readonly Span[]> => new Map());

/** Makes the matches of a document from those that are known of the version before one edit. */
export function carryLineMatches(before: Texted, edit: TextEdit, after: Texted): void {
  const known = matchesIn(before);
  if (known.size === 0) return;
  const { text } = after;
  const from = lineStart(text, edit.span.start);
  const to = lineEnd(text, edit.span.start + edit.newText.length);
  const by = edit.newText.length - (edit.span.end - edit.span.start);
  const lines = text.slice(from, to);
  const carried = matchesIn(after);
  for (const [pattern, found] of known) {
    const head = found.filter(({ end }) => end <= from);
    const own = searched(lines, pattern).map((span) => shift(span, from));
    const rest = found.filter(({ start }) => start >= to - by).map((span) => shift(span, by));
    carried.set(pattern, [...head, ...own, ...rest]);
  }
}

function searched(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(matchesOf(text, pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
