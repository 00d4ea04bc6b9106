/**
 * Keeps what an editor was told of each open document, and asks it to ask again when that no longer
 * holds because of another document. An editor itself asks again only for the document that changed.
 */
import type { Connection } from 'vscode-languageserver';
import { whenQuiet } from './quiet.ts';
import type { Session } from './session.ts';

export interface ToldDiagnostics {
  /** To be called with each answer on an open document. */
  told(key: string, resultId: string | undefined): void;
}

export function watchStaleDiagnostics(connection: Connection, session: Session): ToldDiagnostics {
  const { open, told } = session;
  const answers = new Map<string, { readonly version: number; readonly resultId: string | undefined }>();

  /** Whether an open document has other diagnostics now, though its own text is the same. */
  async function isStale(key: string): Promise<boolean> {
    const answer = answers.get(key);
    if (!answer || open.get(key)?.shown.version !== answer.version) return false;
    const verdict = await told.verdictOn(key);
    return answers.get(key) === answer && verdict?.resultId !== answer.resultId;
  }

  if (session.client.refreshes)
    whenQuiet(session, 'Telling of changes failed', async () => {
      const stale: string[] = [];
      for (const key of answers.keys())
        if (!open.has(key)) answers.delete(key);
        else if (await isStale(key)) stale.push(key);
      if (stale.length === 0) return;
      // Asked once: whoever does not ask again is not told again.
      for (const key of stale) answers.delete(key);
      await connection.languages.diagnostics.refresh();
    });
  return {
    told(key, resultId) {
      const version = open.get(key)?.shown.version;
      if (version !== undefined) answers.set(key, { version, resultId });
    },
  };
}
