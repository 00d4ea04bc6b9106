/**
 * Preloaded into each process that is measured: when it ends, tells on file descriptor 3 what it
 * used, threads and start-up included.
 */
'use strict';

const { readFileSync, writeSync } = require('node:fs');

/** The clock of the kernel, in which /proc counts, ticks in these milliseconds. */
const TICK_MS = 10;

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000 + childrenMs();
  writeSync(3, JSON.stringify({ cpuMs, peakKiB: ownPeak() ?? maxRSS }));
});

/** On Linux `maxRSS` begins with what the parent had when it forked; this is of the process alone. */
function ownPeak() {
  try {
    const found = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}

/** What processes used that this one began and that have ended: of a program that starts a native one. Linux only. */
function childrenMs() {
  try {
    // The name of the program, in brackets, may hold spaces: count from behind it.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const [user, system] = [fields[13], fields[14]];
    return TICK_MS * (Number(user) + Number(system)) || 0;
  } catch {
    return 0;
  }
}
