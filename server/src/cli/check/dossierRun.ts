/** Judging the files of a run dossier by dossier: which of them, in which shard, on how many threads. */
import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Service } from '../../service.ts';
import type { Progress } from '../progress.ts';
import { dossierJudge, type DossierJudge, type DossierTask, type JudgeWishes } from './judgeDossier.ts';
import type { DossierResult, FileResult } from './outcome.ts';
import { startThreads } from './threads.ts';

/** One part of `of` parts of a run, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface RunWishes extends JudgeWishes {
  readonly shard: Shard | undefined;
  /** How many threads at most; as many as are worth it where it is undefined. */
  readonly threads: number | undefined;
  /** Which dossiers, by the URI of their folder; all where it is undefined. */
  readonly only: ((map: string) => boolean) | undefined;
}

export interface RunHost {
  /** The module that a thread runs. */
  readonly program: URL | undefined;
  readonly progress: (files: number) => Progress;
}

export interface RunResult {
  /** In order of their paths. */
  readonly files: readonly FileResult[];
  /** Absolute paths of files that were to be judged and are of a kind that is not read. */
  readonly unknown: readonly string[];
}

/** @param paths absolute and sorted */
export async function judgePaths(
  paths: readonly string[],
  service: Service,
  wishes: RunWishes,
  { program, progress: progressOf }: RunHost,
): Promise<RunResult> {
  const dossiers = await dossiersOf(paths, service, wishes);
  const tasks = dossiers.map(
    ({ files }, index): DossierTask => ({
      files,
      vervolg: index > 0 || (wishes.shard?.index ?? 1) > 1,
    }),
  );
  const bytes = dossiers.reduce((sum, dossier) => sum + dossier.bytes, 0);
  const progress = progressOf(tasks.reduce((sum, { files }) => sum + files.length, 0));
  const threads = startThreads(program, wishes, { dossiers: tasks.length, bytes }, wishes.threads);
  try {
    const judge = threads?.judge ?? dossierJudge(service, wishes);
    const results = await judgeTasks(tasks, judge, progress, threads !== undefined);
    return inOrder(tasks, results);
  } finally {
    progress.done();
    await threads?.stop();
  }
}

async function judgeTasks(
  tasks: readonly DossierTask[],
  judge: DossierJudge,
  progress: Progress,
  together: boolean,
): Promise<DossierResult[]> {
  const one = async (task: DossierTask): Promise<DossierResult> => {
    const result = await judge(task);
    progress.step(task.files.length);
    return result;
  };
  const results: DossierResult[] = [];
  if (together) results.push(...(await Promise.all(tasks.map(one))));
  else for (const task of tasks) results.push(await one(task));
  // What is said once per run is said with the first document, and which that is only shows now.
  const first = results.findIndex(({ files }) => files.some(isDocument));
  const task = tasks[first];
  if (task && first > 0 && tasks[0]?.vervolg === false) results[first] = await judge({ ...task, vervolg: false });
  return results;
}

function isDocument({ soort }: FileResult): boolean {
  return soort !== 'anders' && soort !== 'onleesbaar';
}

function inOrder(tasks: readonly DossierTask[], results: readonly DossierResult[]): RunResult {
  const byUri = new Map(results.flatMap(({ files }) => files.map((file) => [file.uri, file] as const)));
  const paths = tasks.flatMap(({ files }) => files).sort();
  const unknown = paths.filter((path) => !byUri.has(pathToFileURL(path).href));
  return { files: paths.flatMap((path) => byUri.get(pathToFileURL(path).href) ?? []), unknown };
}

interface SizedDossier {
  readonly files: readonly string[];
  readonly bytes: number;
}

/** The dossiers of a run, or of one shard of it: shards are stretches of about as many bytes. */
async function dossiersOf(
  paths: readonly string[],
  service: Service,
  { shard, only }: RunWishes,
): Promise<readonly SizedDossier[]> {
  const groups = service.dossiers(paths.map((path) => pathToFileURL(path).href));
  const wanted = [...groups].filter(([map]) => only === undefined || only(map));
  const sized = await Promise.all(
    wanted.map(async ([, uris]) => {
      const files = uris.map((uri) => fileURLToPath(uri));
      const sizes = await Promise.all(files.map(sizeOf));
      return { files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
  if (!shard) return sized;
  const total = sized.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  return sized.filter(({ bytes }) => {
    const part = total === 0 ? 1 : Math.floor((before * shard.of) / total) + 1;
    before += bytes;
    return part === shard.index;
  });
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
