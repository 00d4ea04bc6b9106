/** The request of ours for a report: what was found in a folder, as one document for people. */
import type { CancellationToken, Connection, Disposable } from 'vscode-languageserver';
import type { JudgedFile, Scene, Service } from '../service.ts';
import { answeringOwn, invalid, refuseIfCancelled } from './answering.ts';
import type { Judgment } from './judging.ts';
import type { JudgedFolder } from './reportFile.ts';
import type { ReportRequest } from './requests.ts';
import type { Session } from './session.ts';
import { isWithin, uriKey } from './uris.ts';

export function reportRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<ReportRequest>(connection, 'doelbinding/report', async ({ folder, formaat }, token) => {
      if (folder !== null && typeof folder !== 'string') throw invalid('A folder needs a URI');
      if (!['html', 'md', 'docx'].includes(formaat)) throw invalid('There is no report of this kind');
      const service = await session.engine.get();
      await session.settled();
      const read = await readFolder(folder === null ? undefined : uriKey(folder), service, session, token);
      if (!read) return null;
      const { reportFile } = await import('./reportFile.ts');
      return reportFile(read, formaat, service, session.host);
    }),
  ];
}

/** Undefined where no document is ours. */
async function readFolder(
  folder: string | undefined,
  service: Service,
  session: Session,
  token: CancellationToken,
): Promise<JudgedFolder | undefined> {
  const judged = new Map<string, JudgedFile>();
  const scenes: Scene[] = [];
  let anders = 0;
  for (const one of await session.dossiers.folders()) {
    if (folder !== undefined && !isWithin(folder, one)) continue;
    // Whoever takes the request back is heard between two dossiers.
    await session.pause();
    refuseIfCancelled(token);
    const judgment = await session.dossiers.judgmentIn(one);
    if (!judgment) continue;
    const ours = [...judgment.verdicts].filter(([, verdict]) => verdict.judged.soort !== 'anders');
    for (const [key, verdict] of ours) judged.set(key, verdict.judged);
    const keys = await session.dossiers.keysIn(one);
    anders += keys.filter((key) => !judged.has(key) && !service.steers(key)).length;
    const [first] = ours;
    if (first) scenes.push(sceneOf(first[0], judgment, service));
  }
  const [first, ...more] = scenes;
  return first && { folder, scenes: [first, ...more], judged, anders };
}

function sceneOf(key: string, { files, settings, verdicts }: Judgment, service: Service): Scene {
  return service.scene(key, { files, settings, judged: [...verdicts.values()].map((verdict) => verdict.judged) });
}
