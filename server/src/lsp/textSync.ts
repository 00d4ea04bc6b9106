/** Open documents: what the editor opens, writes in and closes. */
import type { Connection, Disposable } from 'vscode-languageserver';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from './protocol.ts';
import { invalid, keyOf } from './answering.ts';
import { changeDocument, openDocument } from './openDocument.ts';
import type { Session } from './session.ts';
import { isRecord } from './untrusted.ts';

export function textSync(connection: Connection, session: Session): Disposable[] {
  const { open, closed, dossiers, changes, engine, calm } = session;
  return [
    connection.onNotification(DidOpenTextDocumentNotification.type, ({ textDocument }) => {
      const key = keyOf(textDocument);
      if (!isText(textDocument)) throw invalid('An open document needs a text');
      open.set(key, openDocument(textDocument));
      dossiers.regroup();
      changes.announce({ key, how: 'edited' });
    }),
    connection.onNotification(DidChangeTextDocumentNotification.type, (params) => {
      const key = keyOf(params.textDocument);
      const document = open.get(key);
      // A change of a document that is not open says nothing that can be understood.
      if (!document) return;
      if (!params.contentChanges.every(isText)) throw invalid('A change needs a text');
      const changed = changeDocument(document, params, engine.now());
      open.set(key, changed);
      calm.changed(changed, params.contentChanges);
      changes.announce({ key, how: 'edited' });
    }),
    connection.onNotification(DidCloseTextDocumentNotification.type, ({ textDocument }) => {
      const key = keyOf(textDocument);
      if (!open.delete(key)) return;
      // What was written and not saved is gone: the file itself speaks again.
      closed.changed(key);
      calm.closed(key);
      dossiers.regroup();
      changes.announce({ key, how: 'closed' });
    }),
  ];
}

/** Whether a value that was sent has a text: one that is something else would spoil the document until it is closed. */
function isText(sent: unknown): boolean {
  return isRecord(sent) && typeof sent['text'] === 'string';
}
