/**
 * For editors that ask: an editor asks again about the document that is written in, and not about
 * the others that it has open. When these are found to be otherwise now, it is told to ask.
 */
import type { Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';
import { tell } from './telling.ts';
import { resultIdOf } from './verdict.ts';

export interface Refreshing {
  /** To be called with what the editor was told of an open document, and of which version of it. */
  told(key: string, answer: Answer): void;
}

export interface Answer {
  readonly version: number;
  readonly resultId: string | undefined;
}

/** Begins to watch what the editor was told, until the end of the session. */
export function createRefreshing(connection: Connection, session: Session): Refreshing {
  const { changes, dossiers, open } = session;
  const answers = new Map<string, Answer>();
  changes.listen((change) => {
    if (change !== 'all' && change.how === 'closed') answers.delete(change.key);
  });

  /** What would be said now of a document that was not written in since; undefined where that is the same. */
  async function newAnswer(key: string, { version, resultId }: Answer): Promise<Answer | undefined> {
    const isSameText = (): boolean => open.get(key)?.shown.version === version;
    if (!isSameText()) return undefined;
    const now = resultIdOf(session.reports(key) ? await dossiers.verdictOn(key) : undefined);
    return isSameText() && now !== resultId ? { version, resultId: now } : undefined;
  }

  async function refreshStale(): Promise<void> {
    let isStale = false;
    for (const [key, answer] of [...answers]) {
      const next = await newAnswer(key, answer);
      if (!next) continue;
      isStale = true;
      // The editor is told once, also when it does not ask.
      answers.set(key, next);
    }
    if (isStale) tell(() => connection.languages.diagnostics.refresh());
  }

  async function watch(): Promise<void> {
    while (!changes.isClosed()) {
      const changed = changes.next();
      await refreshStale().catch((error: unknown) => {
        session.failed('Judging failed', error);
      });
      await changed;
      await session.settled();
    }
  }

  if (session.client.refreshes) void watch();
  return {
    told(key, answer) {
      answers.set(key, answer);
    },
  };
}
