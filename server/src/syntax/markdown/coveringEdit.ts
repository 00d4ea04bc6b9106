/** Several edits as the one stretch that holds them all. */
import type { TextEdit } from '../../text/edit.ts';

/** `[start, oldEnd)` of the old text became `[start, newEnd)` of the new. */
export interface CoveringEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** How many units all that follows moved. */
  readonly delta: number;
}

/** Undefined without edits. Edits that do not lead to a text of `newLength` count as a whole new text. */
export function coveringEdit(
  edits: readonly TextEdit[],
  oldLength: number,
  newLength: number,
): CoveringEdit | undefined {
  const delta = newLength - oldLength;
  let start = Infinity;
  let oldEnd = 0;
  let sum = 0;
  for (const { span, newText } of edits) {
    start = Math.min(start, span.start);
    oldEnd = Math.max(oldEnd, span.end);
    sum += newText.length - (span.end - span.start);
  }
  if (sum !== delta) return { start: 0, oldEnd: oldLength, newEnd: newLength, delta };
  return edits.length === 0 ? undefined : { start, oldEnd, newEnd: oldEnd + delta, delta };
}
