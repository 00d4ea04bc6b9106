/** Diagnostics for editors that do not ask: sent right after a change, to the files that it concerns. */
import type { Connection } from 'vscode-languageserver';
import { whenQuiet } from './quiet.ts';
import type { Session } from './session.ts';
import { tell } from './telling.ts';
import type { Verdict } from './verdict.ts';

/**
 * Starts sending. There is no delay: a judgment waits only for messages that were received before it
 * begins, so that of a row of queued changes the last is judged.
 */
export function pushDiagnostics(connection: Connection, session: Session): void {
  const { dossiers } = session;
  const publisher = createPublisher(connection, session);
  /** Files that were written in, and not yet published since. */
  const changed = new Set<string>();
  let allChanged = false;

  /** Publishes what is new in a dossier, and gives the files of it that the editor is to hear of. */
  async function publishDossier(folder: string): Promise<string[]> {
    const verdicts = [...(await session.told.verdictsIn(folder))].filter(([key]) => session.reports(key));
    for (const [key, verdict] of verdicts) if (publisher.publishIfNew(key, verdict)) changed.delete(key);
    return verdicts.map(([key]) => key);
  }

  /** Files that were written in are published in any case: the editor waits for it. Then what stands with them. */
  async function publishChanged(): Promise<void> {
    for (const key of changed) {
      changed.delete(key);
      publisher.publish(key, session.reports(key) ? await session.told.verdictOn(key) : undefined);
      const folder = await dossiers.folderOf(key);
      if (folder !== undefined) await publishDossier(folder);
    }
  }

  async function publishAll(): Promise<void> {
    allChanged = false;
    const seen = new Set<string>();
    for (const folder of await dossiers.folders()) {
      for (const key of await publishDossier(folder)) seen.add(key);
      await session.pause();
      // What is being written does not wait for what lies closed in a folder.
      await publishChanged();
    }
    publisher.clearAllBut(seen);
  }

  session.changes.listen((change) => {
    if (change === 'all') allChanged = true;
    else changed.add(change.key);
  });
  whenQuiet(session, 'Judging failed', async () => {
    await publishChanged();
    if (allChanged) await publishAll();
  });
}

interface Publisher {
  publish(key: string, verdict: Verdict | undefined): void;
  /** Publishes unless the editor shows this already; says whether it did. */
  publishIfNew(key: string, verdict: Verdict): boolean;
  clearAllBut(keys: ReadonlySet<string>): void;
}

function createPublisher(connection: Connection, { open }: Session): Publisher {
  /** What the editor shows, by key of the file; nothing of a file of which it shows nothing. */
  const shown = new Map<string, Verdict>();
  const publish = (key: string, verdict: Verdict | undefined): void => {
    const document = open.get(key);
    if (verdict && verdict.diagnostics.length > 0) shown.set(key, verdict);
    else shown.delete(key);
    const version = document ? { version: document.shown.version } : {};
    const diagnostics = [...(verdict?.diagnostics ?? [])];
    tell(() => connection.sendDiagnostics({ uri: document?.uri ?? key, ...version, diagnostics }));
  };
  return {
    publish,
    publishIfNew(key, verdict) {
      const before = shown.get(key);
      if (before === verdict || before?.resultId === verdict.resultId) return false;
      publish(key, verdict);
      return true;
    },
    clearAllBut(keys) {
      for (const key of [...shown.keys()]) if (!keys.has(key)) publish(key, undefined);
    },
  };
}
