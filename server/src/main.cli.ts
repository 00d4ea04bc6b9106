#!/usr/bin/env node
/** Entry of the command line. */
import { runCommandLine } from './cli/run.ts';
import { processIo } from './node/processIo.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), processIo(), () => import('./main.node.ts'));
