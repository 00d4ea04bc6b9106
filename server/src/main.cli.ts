#!/usr/bin/env node
/** Entry of the command line. */
import { expectShortLife } from './node/lifespan.ts';

// Run from source, a thread has no way to read TypeScript: then all is judged in one.
const isBuilt = import.meta.url.endsWith('.mjs');
const judgeProgram = isBuilt ? new URL('./worker.mjs', import.meta.url) : undefined;

const argv = process.argv.slice(2);
const [command, ...options] = argv;
/** Commands that answer for as long as someone asks. */
const staying = ['lsp', 'mcp'];
if (!staying.includes(command ?? '')) expectShortLife();

const serve = (): Promise<unknown> => import('./main.node.ts');
// As editors start it, the server needs nothing of the command line, and answers the sooner for it.
if (command === 'lsp' && options.every((option) => option === '--stdio')) await serve();
else process.exitCode = await commandLine();

async function commandLine(): Promise<number> {
  const [{ runCommandLine }, { processIo }] = await Promise.all([
    import('./cli/run.ts'),
    import('./node/processIo.ts'),
  ]);
  return await runCommandLine(argv, { ...processIo(), judgeProgram }, serve);
}
