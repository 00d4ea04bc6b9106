/** Diagnostics for editors that do not ask: sent right after a change, to the files that it concerns. */
import type { Connection } from 'vscode-languageserver';
import type { Session } from './session.ts';
import type { Verdict } from './verdict.ts';

/**
 * Starts sending. There is no delay: a judgment waits only for messages that were received before it
 * begins, so that of a row of queued changes the last is judged.
 */
export function pushDiagnostics(connection: Connection, session: Session): void {
  const { dossiers, open } = session;
  /** Result id of what the editor shows, by key of the file. */
  const shown = new Map<string, string>();
  let changed = new Set<string>();
  let allChanged = false;
  let announced = 0;
  let busy = false;

  function publish(key: string, verdict: Verdict | undefined): void {
    const document = open.get(key);
    changed.delete(key);
    if (verdict?.resultId === undefined) shown.delete(key);
    else shown.set(key, verdict.resultId);
    void connection.sendDiagnostics({
      uri: document?.uri ?? key,
      ...(document ? { version: document.shown.version } : {}),
      diagnostics: [...(verdict?.diagnostics ?? [])],
    });
  }

  /** Publishes what is new in a dossier, and gives the files that it has something to say of. */
  async function publishDossier(folder: string): Promise<string[]> {
    const verdicts = [...(await dossiers.verdictsIn(folder))].filter(([key]) => session.reports(key));
    for (const [key, verdict] of verdicts) if (shown.get(key) !== verdict.resultId) publish(key, verdict);
    return verdicts.map(([key]) => key);
  }

  /** The files that were written in, each with its dossier. These are always published: the editor waits for it. */
  async function publishChanged(): Promise<void> {
    const keys = changed;
    changed = new Set();
    for (const key of keys) {
      const verdict = session.reports(key) ? await dossiers.verdictOn(key) : undefined;
      publish(key, verdict);
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
      await publishChanged();
    }
    for (const key of [...shown.keys()]) if (!seen.has(key)) publish(key, undefined);
  }

  async function run(): Promise<void> {
    try {
      await publishChanged();
      if (allChanged) await publishAll();
    } catch (error) {
      session.failed('Judging failed', error);
    }
    busy = false;
    if (changed.size > 0 || allChanged) void start();
  }

  /** Runs when no message is queued that changes anything. */
  async function start(): Promise<void> {
    busy = true;
    for (let seen = -1; seen !== announced; ) {
      seen = announced;
      await session.settled();
    }
    await run();
  }

  session.changes.listen((change) => {
    announced++;
    if (change === 'all') allChanged = true;
    else changed.add(change.key);
    if (!busy) void start();
  });
}
