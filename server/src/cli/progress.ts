/** Progress on standard error, on a terminal, for work that takes more than a second. */
import type { Io } from '../node/io.ts';

export interface Progress {
  /** @param count how many files were read since; 1 where it is left out */
  step(count?: number): void;
  done(): void;
}

const PATIENCE_MS = 1000;
const INTERVAL_MS = 100;

export function progressOf(total: number, io: Pick<Io, 'err' | 'interactive'>, now: () => number = Date.now): Progress {
  const start = now();
  let count = 0;
  let shown = 0;
  return {
    step(by = 1) {
      count += by;
      const time = now();
      if (!io.interactive || time - start < PATIENCE_MS || time - shown < INTERVAL_MS) return;
      shown = time;
      io.err(`\r${String(count)} van ${String(total)} bestanden gelezen`);
    },
    done() {
      if (shown > 0) io.err('\r\u001B[K');
    },
  };
}
