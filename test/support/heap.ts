/** What a test holds, as V8 counts it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects all that nothing refers to any more. What a weak reference was asked for stays until its turn ends. */
export const collect = runInNewContext('gc') as () => void;

/** The next turn of the process. */
export async function nextTurn(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Bytes that something still refers to. */
export async function heapInUse(): Promise<number> {
  await nextTurn();
  collect();
  return process.memoryUsage().heapUsed;
}
