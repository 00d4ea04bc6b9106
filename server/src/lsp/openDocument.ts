/**
 * A document that is open in the editor, as an immutable value. Until the engine has loaded it is
 * text alone; from then on each change goes through the incremental reader.
 */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import type { ReadDocument, Service } from '../service.ts';
import { editDocument, type SourceDocument } from '../text/document.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { editsOf } from './contentChanges.ts';
import { uriKey } from './uris.ts';

export interface OpenDocument {
  /** As the editor writes it; the engine knows the document by its key. */
  readonly uri: string;
  readonly key: string;
  /** What the editor says the language is. */
  readonly languageId: string;
  /** The text that the editor counts in, with a byte order mark if it sends one. */
  readonly shown: SourceDocument;
  readonly read: ReadDocument | undefined;
}

export function openDocument({ uri, languageId, version, text }: TextDocumentItem): OpenDocument {
  const key = uriKey(uri);
  return { uri, key, languageId, shown: { uri: key, version, text }, read: undefined };
}

/** Units of the editor's text before the text of the engine: 1 for a byte order mark, which the engine never sees. */
export function originOf({ shown }: Pick<OpenDocument, 'shown'>): 0 | 1 {
  return shown.text.startsWith('\uFEFF') ? 1 : 0;
}

/** @param service the engine, once it is there */
export function changeDocument(
  document: OpenDocument,
  { contentChanges, textDocument: { version } }: DidChangeTextDocumentParams,
  service: Service | undefined,
): OpenDocument {
  const edits = editsOf(document.shown, contentChanges);
  if (document.read && service && originOf(document) === 0 && !edits.some(insertsMark)) {
    const read = service.edit(document.read, edits, version);
    return { ...document, shown: read.source, read };
  }
  const shown = editDocument(document.shown, edits, version);
  return { ...document, shown, read: service && editBehindMark(document, edits, shown, service) };
}

/** The engine's next version of a text with a byte order mark; undefined where the mark itself came or went. */
function editBehindMark(
  document: OpenDocument,
  edits: readonly TextEdit[],
  shown: SourceDocument,
  service: Service,
): ReadDocument | undefined {
  const origin = originOf(document);
  if (!document.read || origin !== originOf({ shown }) || edits.some(({ span }) => span.start < origin))
    return undefined;
  const moved = edits.map((edit) => ({ ...edit, span: shift(edit.span, -origin) }));
  return service.edit(document.read, moved, shown.version);
}

function insertsMark({ span, newText }: TextEdit): boolean {
  return span.start === 0 && newText.startsWith('\uFEFF');
}

/** The document with its syntax, read if it was not; `read` stays undefined for a text that is not read at all. */
export function withSyntax(document: OpenDocument, service: Service): OpenDocument {
  if (document.read) return document;
  const { key, shown, languageId } = document;
  const read = service.open(key, shown.text, shown.version, languageId);
  if (!read) return document;
  return { ...document, read, shown: originOf(document) === 0 ? read.source : shown };
}
