/** Making repairs: the forms that rules share. */
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './finding.ts';
import type { RuleContext } from './rule.ts';

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

/** A repair of one document of the dossier, made from its text. */
export function bewerkIn(
  context: Pick<RuleContext, 'document'>,
  title: string,
  kind: Fix['kind'],
  uri: string,
  edit: (text: string) => TextEdit | undefined,
): Fix[] {
  const text = context.document(uri)?.source.text;
  return text === undefined ? [] : bewerk(title, kind, uri, edit(text));
}
