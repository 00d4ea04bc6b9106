/** How often a server that ends by itself is started again: not for ever, when it ends each time. */

/** Starts again at most so often within so many milliseconds. */
const MOST = 4;
const WITHIN = 3 * 60 * 1000;

export interface Restarts {
  /** To be called when the server ended by itself, with the time in milliseconds. @returns whether to start it again */
  allow(now: number): boolean;
}

export function countRestarts(): Restarts {
  let ends: readonly number[] = [];
  return {
    allow(now) {
      ends = [...ends, now].filter((end) => now - end < WITHIN);
      return ends.length <= MOST;
    },
  };
}
