/** Judging dossiers on more than one core: threads that each have an engine, and take the next dossier when they are done. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DossierJudge, DossierTask, JudgeWishes } from './judgeDossier.ts';
import type { DossierResult } from './outcome.ts';

/** What a thread answers: the result, or why it failed. */
export type Answer = { readonly result: DossierResult } | { readonly error: string };

/** An engine of its own takes this long to load that less text is judged sooner without. */
const LEAST_BYTES = 3_000_000;
/** More threads than this cost more memory than they win time. */
const MOST_THREADS = 8;

export interface Threads {
  readonly judge: DossierJudge;
  readonly count: number;
  stop(): Promise<void>;
}

/**
 * Threads for a run, where they are worth it.
 *
 * @param program the module that a thread runs; none where there is no such program
 * @param wanted how many; by default as many as there are cores, if the texts are large enough
 */
export function startThreads(
  program: URL | undefined,
  wishes: JudgeWishes,
  size: { readonly dossiers: number; readonly bytes: number },
  wanted: number | undefined,
): Threads | undefined {
  const fitting = size.bytes < LEAST_BYTES ? 1 : Math.min(availableParallelism(), MOST_THREADS);
  const count = Math.min(wanted ?? fitting, size.dossiers);
  if (program === undefined || count < 2) return undefined;
  const idle = Array.from({ length: count }, () => thread(program, wishes));
  const all = [...idle];
  const waiting: ((free: Thread) => void)[] = [];
  const take = (): Promise<Thread> => {
    const free = idle.pop();
    return free ? Promise.resolve(free) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (free: Thread): void => {
    const next = waiting.shift();
    if (next) next(free);
    else idle.push(free);
  };
  return {
    count,
    async judge(task) {
      const free = await take();
      try {
        return await free.ask(task);
      } finally {
        give(free);
      }
    },
    async stop() {
      await Promise.all(all.map((one) => one.stop()));
    },
  };
}

interface Thread {
  ask(task: DossierTask): Promise<DossierResult>;
  stop(): Promise<unknown>;
}

/** A thread answers one question at a time. */
function thread(program: URL, wishes: JudgeWishes): Thread {
  const worker = new Worker(program, { workerData: wishes });
  let asked: { resolve(result: DossierResult): void; reject(error: Error): void } | undefined;
  let failed: Error | undefined;
  const fail = (error: Error): void => {
    failed = error;
    asked?.reject(error);
  };
  worker.on('message', (answer: Answer) => {
    if ('error' in answer) asked?.reject(new Error(answer.error));
    else asked?.resolve(answer.result);
  });
  worker.on('error', fail);
  worker.on('exit', () => {
    fail(new Error('a thread ended'));
  });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (failed) {
          reject(failed);
          return;
        }
        asked = { resolve, reject };
        worker.postMessage(task);
      }),
    stop: () => worker.terminate(),
  };
}
