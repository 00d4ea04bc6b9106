/** `check` of files and folders: the files found, judged, and what is told of them chosen. */
import { pathToFileURL } from 'node:url';
import { findFiles } from '../../node/findFiles.ts';
import type { Io } from '../../node/io.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service, WorkspaceFile } from '../../service.ts';
import { progressOf, type Progress } from '../progress.ts';
import { prepareCache, tidyCache } from './cache.ts';
import { judgePaths } from './dossierRun.ts';
import { judgeFiles, workspaceFile } from './judgeDossier.ts';
import type { FileResult, RunEnd } from './outcome.ts';
import type { CheckPlan } from './plan.ts';
import { repairFiles } from './repairFiles.ts';
import { changesOf, concernedBy, touches } from './sinds.ts';
import { pathFrom, startTelling } from './tell.ts';

export const UNKNOWN_KIND = 'dit soort bestand lezen wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).';

export async function checkPaths(asked: CheckPlan, service: Service, io: Io): Promise<RunEnd> {
  const plan = await withUsableCache(asked, io);
  const { files, missing } = await findFiles(plan.paden.length > 0 ? plan.paden : ['.'], io.folder);
  const changes = plan.wijzigingen && (await changesOf(plan.wijzigingen, io.folder));
  const progress = (count: number): Progress => progressOf(count, plan.stil ? { ...io, interactive: false } : io);
  const only = changes && ((map: string): boolean => touches(map, changes));
  const spansDocuments = (id: string): boolean => ['koppeling', 'dossier'].includes(service.rule(id)?.on ?? '');
  const concerned = changes && concernedBy(changes, spansDocuments);
  const telling = await startTelling(plan, service, io);
  const take = (file: FileResult): Promise<void> =>
    telling.file(concerned ? { ...file, findings: file.findings.filter((one) => concerned(file, one)) } : file);
  const unknown = plan.repairing
    ? await judgeTogether(files, plan, service, io, progress(files.length), take)
    : await judgePaths(files, service, { ...plan, only }, { program: io.judgeProgram, progress }, take);
  if (plan.cache !== undefined) await tidyCache(plan.cache);
  const pathOf = pathFrom(io.folder);
  return telling.end([
    ...missing.map(({ path, reden }) => ({ path: withSlashes(path), reden })),
    ...unknown.map((path) => ({ path: pathOf(pathToFileURL(path).href), reden: UNKNOWN_KIND })),
  ]);
}

/** Where nothing can be kept, the check goes on without a cache, and says so. */
async function withUsableCache(plan: CheckPlan, io: Io): Promise<CheckPlan> {
  if (plan.cache === undefined || (await prepareCache(plan.cache))) return plan;
  io.err(
    `In de cachemap ‘${withSlashes(plan.cache)}’ kan niets worden bewaard; de controle gaat zonder verder. Kies een andere map met --cachemap.\n`,
  );
  return { ...plan, cache: undefined };
}

/** All files at once, for what changes them or proposes to. */
async function judgeTogether(
  paths: readonly string[],
  plan: CheckPlan,
  service: Service,
  io: Io,
  progress: Progress,
  take: (file: FileResult) => Promise<void>,
): Promise<readonly string[]> {
  const read: WorkspaceFile[] = [];
  const unknown: string[] = [];
  for (const path of paths) {
    const found = workspaceFile(service, pathToFileURL(path).href, await readText(path));
    if (found) read.push(found);
    else unknown.push(path);
    progress.step();
  }
  progress.done();
  const settings = service.settings(plan.wishes);
  const repaired = await repairFiles(read, plan, service, settings, io);
  for (const file of judgeFiles(repaired, service, settings, plan)) await take(file);
  return unknown;
}
