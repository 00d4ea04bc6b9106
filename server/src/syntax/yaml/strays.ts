/**
 * Lines that do not belong where they stand, such as one that lost its indentation. They are put
 * out of the library's sight, so that the rest of their unit is read as if they were not there.
 *
 * In a valid text there are none: a line that is not as far in as what it belongs to is blank, a
 * comment, a closing bracket, or a value behind `: `.
 */
import type { SyntaxProblem } from '../tree.ts';
import {
  documentMarker,
  indentOf,
  isBareValue,
  isCloser,
  isIdle,
  isItem,
  isTabbed,
  itemColumn,
  keyAt,
  lineAt,
  rootKey,
  type Line,
} from './lines.ts';
import { fault } from './problems.ts';
import type { UnitKind } from './split.ts';

export interface Masked {
  /** The text with spaces for each stray line: the same length, the same lines. */
  readonly text: string;
  readonly problems: readonly SyntaxProblem[];
}

export function maskStrays(text: string, kind: UnitKind): Masked {
  if (kind !== 'item' && kind !== 'entry' && kind !== 'head') return { text, problems: [] };
  const problems: SyntaxProblem[] = [];
  const parts: string[] = [];
  const first = lineAt(text, 0);
  const column = innerColumn(text, kind, first);
  let kept = 0;
  for (
    let line = kind === 'head' ? first : lineAt(text, first.next);
    line.start < text.length;
    line = lineAt(text, line.next)
  ) {
    if (!isStray(text, line, kind, column)) continue;
    const reason = isTabbed(text, line)
      ? 'tab'
      : kind === 'item' || indentOf(line) > 0
        ? 'inspringing'
        : 'dubbele-punt';
    problems.push(fault(text, reason, line.content, line.end));
    parts.push(text.slice(kept, line.content), ' '.repeat(line.end - line.content));
    kept = line.end;
  }
  return problems.length === 0 ? { text, problems } : { text: parts.join('') + text.slice(kept), problems };
}

/** The column that the lines of a unit must reach. */
function innerColumn(text: string, kind: 'item' | 'entry' | 'head', first: Line): number {
  if (kind === 'item') return itemColumn(text, first);
  if (kind === 'head' || rootKey(text, first)?.form !== 'empty') return 1;
  let line = lineAt(text, first.next);
  while (line.start < text.length && isIdle(text, line)) line = lineAt(text, line.next);
  const opensBlock = isItem(text, line) || keyAt(text, line.content, line.end)?.ordinary === true;
  return opensBlock ? Math.max(1, indentOf(line)) : 1;
}

function isStray(text: string, line: Line, kind: 'item' | 'entry' | 'head', column: number): boolean {
  if (isIdle(text, line)) return false;
  if (kind === 'head') return documentMarker(text, line) === undefined;
  if (indentOf(line) >= column || isCloser(text, line)) return false;
  return kind === 'item' || indentOf(line) > 0 || !(isItem(text, line) || isBareValue(text, line));
}
