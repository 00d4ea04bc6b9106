/** From the changes that an editor reports, one after another, to edits of one text, all at once. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { SourceDocument } from '../text/document.ts';
import { applyEdits, differenceEdit, type TextEdit } from '../text/edit.ts';
import { lineIndex, lineIndexOf, type LineIndex } from '../text/lineIndex.ts';

/**
 * Edits in the coordinates of `document` that have the effect of all changes. Each change is written
 * in the coordinates that the changes before it left behind. Editors list the changes of one
 * keystroke from the bottom up, and then these are the coordinates of the document itself; any other
 * order becomes one edit that covers them all.
 */
export function editsOf(document: SourceDocument, changes: readonly TextDocumentContentChangeEvent[]): TextEdit[] {
  const lines = lineIndex(document);
  const edits: TextEdit[] = [];
  let before = document.text.length;
  for (const change of changes) {
    const edit = editOf(change, lines);
    if (!edit || edit.span.end > before || (edit.span.end === before && edits.length > 0))
      return covering(document, changes);
    before = edit.span.start;
    edits.push(edit);
  }
  return edits;
}

function covering({ text }: SourceDocument, changes: readonly TextDocumentContentChangeEvent[]): TextEdit[] {
  let now = text;
  for (const change of changes) {
    const edit = editOf(change, lineIndexOf(now));
    now = edit ? applyEdits(now, [edit]) : change.text;
  }
  const edit = differenceEdit(text, now);
  return edit ? [edit] : [];
}

/** Undefined for a change that is the whole new text. */
function editOf(change: TextDocumentContentChangeEvent, lines: LineIndex): TextEdit | undefined {
  if (!('range' in change)) return undefined;
  const { start, end } = change.range;
  const from = lines.offset({ line: start.line, column: start.character });
  const to = lines.offset({ line: end.line, column: end.character });
  return { span: { start: Math.min(from, to), end: Math.max(from, to) }, newText: change.text };
}
