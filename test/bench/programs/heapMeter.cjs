/** Preloaded into a server that is measured, with `--expose-gc`: tells its heap, collected, when it is asked. */
'use strict';

process.on('message', () => {
  if (!globalThis.gc) throw new Error('start with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  process.send?.(process.memoryUsage().heapUsed);
});
