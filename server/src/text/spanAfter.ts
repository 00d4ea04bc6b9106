/** Where a stretch of a text stands after edits: what is left to a person is looked up in the text as it has become. */
import { contains, type Span } from './span.ts';
import type { TextEdit } from './edit.ts';

/** How much of what follows tells one occurrence of the same words from another. */
const CONTEXT = 80;

/** @param edits of the text as it was, which do not overlap */
export function spanAfter(text: string, span: Span, edits: readonly TextEdit[]): Span {
  let moved = 0;
  for (const edit of edits) {
    if (edit.span.start < edit.span.end && contains(edit.span, span)) continue;
    if (edit.span.end <= span.start) moved += edit.newText.length - (edit.span.end - edit.span.start);
  }
  const around = edits.find((edit) => edit.span.start < edit.span.end && contains(edit.span, span));
  const length = span.end - span.start;
  if (!around) return { start: span.start + moved, end: span.end + moved };
  const start = around.span.start + moved + withinRewritten(text, span, around.newText);
  return { start, end: start + Math.min(length, around.newText.length) };
}

/** The offset of the same words in a stretch that was written anew; of several occurrences the one that goes on alike. */
function withinRewritten(text: string, { start, end }: Span, newText: string): number {
  const words = text.slice(start, end);
  const behind = text.slice(end, end + CONTEXT);
  let best = { at: 0, alike: -1 };
  for (let at = newText.indexOf(words); at >= 0; at = newText.indexOf(words, at + Math.max(1, words.length))) {
    const alike = sharedStart(behind, newText.slice(at + words.length, at + words.length + CONTEXT));
    if (alike > best.alike) best = { at, alike };
  }
  return best.at;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
