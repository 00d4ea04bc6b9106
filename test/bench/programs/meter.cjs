/**
 * Preloaded into each process that is measured: when it ends, tells on file descriptor 3 what it
 * used, threads and start-up included.
 */
'use strict';

const { readFileSync, writeSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKiB: ownPeak() ?? maxRSS }));
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
