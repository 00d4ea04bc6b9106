#!/usr/bin/env node
/** Entry of the command line. */
import { runCommandLine } from './cli/run.ts';
import { processIo } from './node/processIo.ts';
import { expectShortLife } from './node/shortLife.ts';

// Run from source, a thread has no way to read TypeScript: then all is judged in one.
const isBuilt = import.meta.url.endsWith('.mjs');
const judgeProgram = isBuilt ? new URL('./worker.mjs', import.meta.url) : undefined;

const argv = process.argv.slice(2);
/** Commands that answer for as long as someone asks. */
const staying = ['lsp', 'mcp'];
if (!staying.includes(argv[0] ?? '')) expectShortLife();

process.exitCode = await runCommandLine(argv, { ...processIo(), judgeProgram }, () => import('./main.node.ts'));
