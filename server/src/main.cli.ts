#!/usr/bin/env node
/** Entry of the command line. */
import { runCommandLine } from './cli/run.ts';
import { processIo } from './node/processIo.ts';

// Run from source, a thread has no way to read TypeScript: then all is judged in one.
const isBuilt = import.meta.url.endsWith('.mjs');
const judgeProgram = isBuilt ? new URL('./worker.mjs', import.meta.url) : undefined;

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  { ...processIo(), judgeProgram },
  () => import('./main.node.ts'),
);
