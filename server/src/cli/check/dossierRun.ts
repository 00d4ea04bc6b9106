/** Judging the files of a run dossier by dossier: which of them, in which shard, on how many threads. */
import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expectMuch } from '../../node/lifespan.ts';
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

/**
 * Judges files and hands them over one by one, in order of their paths, as soon as that can be: what was handed over is
 * let go.
 *
 * @param paths absolute and sorted
 * @returns absolute paths of files that were to be judged and are of a kind that is not read
 */
export async function judgePaths(
  paths: readonly string[],
  service: Service,
  wishes: RunWishes,
  { program, progress: progressOf }: RunHost,
  take: (file: FileResult) => Promise<void>,
): Promise<readonly string[]> {
  const dossiers = await dossiersOf(paths, service, wishes);
  const tasks = dossiers.map(
    ({ files }, index): DossierTask => ({
      files,
      vervolg: index > 0 || (wishes.shard?.index ?? 1) > 1,
    }),
  );
  const bytes = dossiers.reduce((sum, dossier) => sum + dossier.bytes, 0);
  const progress = progressOf(tasks.reduce((sum, { files }) => sum + files.length, 0));
  if (bytes > MUCH) expectMuch();
  const threads = startThreads(program, wishes, { dossiers: tasks.length, bytes }, wishes.threads);
  const order = inOrder(tasks, take);
  try {
    const judge = threads?.judge ?? dossierJudge(service, wishes);
    const ahead = threads === undefined ? 1 : threads.count * AHEAD;
    for await (const result of judgeTasks(tasks, judge, progress, ahead)) await order.add(result);
    return order.unknown;
  } finally {
    progress.done();
    await threads?.stop();
  }
}

/** As many bytes are much: five thousand verwerkingen. */
const MUCH = 4_000_000;

/** For each thread so many dossiers are begun before those before them were told: more would only wait in memory. */
const AHEAD = 3;

/** The results of tasks, in their order. */
async function* judgeTasks(
  tasks: readonly DossierTask[],
  judge: DossierJudge,
  progress: Progress,
  ahead: number,
): AsyncGenerator<DossierResult> {
  const one = async (task: DossierTask): Promise<DossierResult> => {
    const result = await judge(task);
    progress.step(task.files.length);
    return result;
  };
  const begun: Promise<DossierResult>[] = [];
  // What is said once per run is said with the first document, and which that is only shows as they are judged.
  let isSaid = tasks[0]?.vervolg !== false;
  let next = 0;
  for (const task of tasks) {
    for (; begun.length < ahead && next < tasks.length; next++) {
      const begin = tasks[next];
      if (!begin) break;
      const judging = one(begin);
      // Who waits for it is told of a failure: nobody waits for it yet.
      judging.catch(() => undefined);
      begun.push(judging);
    }
    const result = await begun.shift();
    if (!result) return;
    const isFirst = !isSaid && result.files.some(isDocument);
    isSaid ||= isFirst;
    yield isFirst && task.vervolg ? await judge({ ...task, vervolg: false }) : result;
  }
}

function isDocument({ soort }: FileResult): boolean {
  return soort !== 'anders' && soort !== 'onleesbaar';
}

interface Order {
  /** The result of the next task. */
  add(result: DossierResult): Promise<void>;
  /** Paths of which no result told. */
  readonly unknown: readonly string[];
}

/** Hands files over in order of their paths: those of a dossier may stand around those of a folder within it. */
function inOrder(tasks: readonly DossierTask[], take: (file: FileResult) => Promise<void>): Order {
  const paths = tasks.flatMap(({ files }) => files).sort();
  const known = new Map<string, FileResult | undefined>();
  const unknown: string[] = [];
  let [index, at] = [0, 0];
  return {
    async add({ files }) {
      const byUri = new Map(files.map((file) => [file.uri, file]));
      for (const path of tasks[index++]?.files ?? []) known.set(path, byUri.get(pathToFileURL(path).href));
      for (let path = paths[at]; path !== undefined && known.has(path); path = paths[++at]) {
        const file = known.get(path);
        known.delete(path);
        if (file) await take(file);
        else unknown.push(path);
      }
    },
    unknown,
  };
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
