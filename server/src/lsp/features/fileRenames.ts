/** Before a file gets another name: the settings that name it and the notes beside it go along. */
import type { RenameFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { WillRenameFilesRequest } from '../protocol.ts';
import { answering, keyOf } from '../answering.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { uriKey } from '../uris.ts';
import { workspaceEditOf } from '../workspaceEdit.ts';

export const fileRenames: LanguageFeature = {
  // What the editor asks before it renames stands with what it reports of files, in `capabilities`.
  capabilities: () => ({}),
  handlers: (connection, session) => [
    answering(connection, WillRenameFilesRequest.type, async ({ files }, token): Promise<WorkspaceEdit | null> => {
      const changes: (TextDocumentEdit | RenameFile)[] = [];
      for (const { oldUri, newUri } of Array.isArray(files) ? files : []) {
        const textDocument = { uri: keyOf({ uri: oldUri }) };
        const asked = await askedDocument(session, { textDocument }, token);
        if (!asked || typeof newUri !== 'string') continue;
        const { meegaandMet } = await import('../../features/bestandsnaam.ts');
        const { edits, bestanden } = meegaandMet(asked.scene, textDocument.uri, uriKey(newUri));
        const edit = workspaceEditOf(edits, asked.texts, session.client.edits);
        for (const change of edit?.documentChanges ?? []) if ('edits' in change) changes.push(change);
        if (!session.client.edits.renamesFiles) continue;
        for (const { van, naar } of bestanden)
          changes.push({ kind: 'rename', oldUri: van, newUri: naar, options: { ignoreIfExists: true } });
      }
      return changes.length > 0 ? { documentChanges: changes } : null;
    }),
  ],
};
