/** Diagnostics for editors that ask: of one document, and of all documents in its folders. */
import type {
  CancellationToken,
  Connection,
  Disposable,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { DocumentDiagnosticRequest, WorkspaceDiagnosticRequest } from './protocol.ts';
import { answering, keyOf, refuseIfCancelled } from './answering.ts';
import { createProgress } from './progress.ts';
import type { Session } from './session.ts';
import { watchStaleDiagnostics } from './staleDiagnostics.ts';
import { tell } from './telling.ts';
import { uriKey } from './uris.ts';
import type { Verdict } from './verdict.ts';

export function pullDiagnostics(connection: Connection, session: Session): Disposable[] {
  /** Files that the editor closed after its last question: what it still shows of them is not known. */
  const unsure = new Set<string>();
  session.changes.listen((change) => {
    if (change !== 'all' && change.how === 'closed') unsure.add(change.key);
  });
  const answers = watchStaleDiagnostics(connection, session);
  return [
    answering(connection, DocumentDiagnosticRequest.type, async ({ textDocument, previousResultId }, token) => {
      const key = keyOf(textDocument);
      // An editor takes its question back when the text changes: then nothing is judged for it.
      await session.settled();
      refuseIfCancelled(token);
      const verdict = session.reports(key) ? await session.told.verdictOn(key) : undefined;
      refuseIfCancelled(token);
      answers.told(key, verdict?.resultId);
      return documentReport(verdict, previousResultId);
    }),
    answering(connection, WorkspaceDiagnosticRequest.type, (params, token) =>
      answerWorkspace(connection, session, unsure, params, token),
    ),
  ];
}

function documentReport(verdict: Verdict | undefined, previous: string | undefined): DocumentDiagnosticReport {
  const resultId = verdict?.resultId;
  if (resultId !== undefined && resultId === previous) return { kind: 'unchanged', resultId };
  return { kind: 'full', items: [...(verdict?.diagnostics ?? [])], ...(resultId === undefined ? {} : { resultId }) };
}

/**
 * Tells what is new since the editor's previous question. An editor that takes partial results asks
 * again and again: where nothing is new, its question is kept until something is.
 */
async function answerWorkspace(
  connection: Connection,
  session: Session,
  unsure: Set<string>,
  { previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const known = new Map<string, string | undefined>();
  for (const { uri, value } of previousResultIds) known.set(uriKey(uri), value);
  const collected: WorkspaceDocumentDiagnosticReport[] = [];
  const report = (items: WorkspaceDocumentDiagnosticReport[]): void => {
    if (partialResultToken === undefined) collected.push(...items);
    else tell(() => connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items }));
  };
  for (;;) {
    const changed = session.changes.next();
    for (const key of unsure) known.set(key, 'unknown');
    unsure.clear();
    const found = await reportNews(connection, session, known, report, token);
    if (found || partialResultToken === undefined || session.changes.isClosed()) return { items: collected };
    await Promise.race([changed, cancelled(token)]);
    await session.settled();
  }
}

/**
 * Passes once through all files and reports those whose result is another than the known one. Says
 * whether there were any.
 */
async function reportNews(
  connection: Connection,
  session: Session,
  known: ReadonlyMap<string, string | undefined>,
  report: (items: WorkspaceDocumentDiagnosticReport[]) => void,
  token: CancellationToken,
): Promise<boolean> {
  const { dossiers } = session;
  const gone = new Set(known.keys());
  let found = false;
  const folders = await dossiers.folders();
  const progress = createProgress(connection, session.client, folders.length);
  for (const folder of folders) {
    if (token.isCancellationRequested) break;
    const verdicts = [...(await session.told.verdictsIn(folder))].filter(([key]) => session.reports(key));
    for (const [key] of verdicts) gone.delete(key);
    const news = verdicts.filter(([key, verdict]) => known.get(key) !== verdict.resultId);
    if (news.length > 0) report(news.map(([key, verdict]) => fileReport(session, key, verdict)));
    found ||= news.length > 0;
    progress.step();
    await session.pause();
  }
  progress.done();
  refuseIfCancelled(token);
  if (gone.size > 0) report([...gone].map((key) => fileReport(session, key, undefined)));
  return found || gone.size > 0;
}

function fileReport(session: Session, key: string, verdict: Verdict | undefined): WorkspaceDocumentDiagnosticReport {
  const document = session.open.get(key);
  const resultId = verdict?.resultId;
  return {
    kind: 'full',
    uri: document?.uri ?? key,
    version: document?.shown.version ?? null,
    items: [...(verdict?.diagnostics ?? [])],
    ...(resultId === undefined ? {} : { resultId }),
  };
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
}
