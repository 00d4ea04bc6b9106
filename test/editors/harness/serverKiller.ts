/** For the check on the tests themselves: ends every language server that they start, as soon as it is seen. */
import { kill, serversBelow } from './processTree.ts';

export interface ServerKiller {
  /** How many servers were ended so far. */
  readonly count: number;
}

const betweenLooks = 20;

/** Ends servers among the processes that this process started, for as long as it runs. */
export function killServers(): ServerKiller {
  let count = 0;
  const timer = setInterval(() => {
    count += serversBelow(process.pid).filter(({ pid }) => kill(pid)).length;
  }, betweenLooks);
  timer.unref();
  return {
    get count() {
      return count;
    },
  };
}
