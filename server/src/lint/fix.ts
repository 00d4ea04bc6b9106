/** Making repairs: the forms that rules share. */
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './finding.ts';

/** One replacement in one document. */
export function vervang(title: string, kind: Fix['kind'], uri: string, span: Span, newText: string): Fix {
  return { title, kind, edits: [{ uri, edits: [{ span, newText }] }] };
}

/** A repair of one document, where there is an edit to make. */
export function bewerk(
  title: string,
  kind: Fix['kind'],
  uri: string,
  edits: TextEdit | readonly TextEdit[] | undefined,
): Fix[] {
  if (edits === undefined) return [];
  const list = 'span' in edits ? [edits] : edits;
  return list.length === 0 ? [] : [{ title, kind, edits: [{ uri, edits: list }] }];
}
