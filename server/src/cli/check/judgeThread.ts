/** The other side of `threads.ts`: an engine that judges the dossiers that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { createService } from '../../service.ts';
import { dossierJudge, type DossierTask, type JudgeWishes } from './judgeDossier.ts';
import type { Answer } from './threads.ts';

/** Answers until the thread is stopped. */
export function serveDossiers(): void {
  const port = parentPort;
  if (!port || !isWishes(workerData)) throw new Error('this program is a thread of doelbinding check');
  const wishes = workerData;
  const judge = createService().then((service) => dossierJudge(service, wishes));
  const tell = (answer: Answer): void => {
    port.postMessage(answer);
  };
  port.on('message', (task: DossierTask) => {
    judge
      .then((known) => known(task))
      .then(
        (result) => {
          tell({ result });
        },
        (error: unknown) => {
          tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
        },
      );
  });
}

function isWishes(value: unknown): value is JudgeWishes {
  return typeof value === 'object' && value !== null && 'wishes' in value && 'repairs' in value;
}
