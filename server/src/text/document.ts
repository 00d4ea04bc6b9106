/**
 * A document is an immutable value: bytes already decoded, byte order mark already stripped.
 *
 * An edit makes a new value. Everything derived from a document is memoized on its identity (see
 * `derived`), so a value that is passed on unchanged costs nothing to judge again.
 */
import { applyEdits, type TextEdit } from './edit.ts';
import { carryLineIndex } from './lineIndex.ts';
import { carryLineMatches } from './lineMatches.ts';

export interface SourceDocument {
  /** Absolute URI of the file; the only identity across versions. */
  readonly uri: string;
  /** Grows with each edit; 0 for a file as read from disk. */
  readonly version: number;
  /** The whole text without byte order mark; line endings as in the file. */
  readonly text: string;
}

export function sourceDocument(uri: string, text: string, version = 0): SourceDocument {
  return { uri, version, text: text.startsWith('\uFEFF') ? text.slice(1) : text };
}

/** The next version of a document. Edits are in the coordinates of `document` and may not overlap. */
export function editDocument(
  document: SourceDocument,
  edits: readonly TextEdit[],
  version = document.version + 1,
): SourceDocument {
  const edited = { uri: document.uri, version, text: applyEdits(document.text, edits) };
  const [edit, ...more] = edits;
  if (edit && more.length === 0) {
    carryLineIndex(document, edit, edited);
    carryLineMatches(document, edit, edited);
  }
  return edited;
}
