/**
 * The size budget of the programs, read from what esbuild tells of them in dist/meta.json. Sizes are
 * minified bytes; data of laws and the pages of rules are left out, because they grow with the law and
 * load when asked for.
 */
import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const kilobyte = 1000;

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/** What makes reports, and reads and writes documents of other kinds: the server loads it for a command and not before. */
const forCommands = ['server/src/lsp/formats.ts', 'server/src/lsp/reportFile.ts'];

/** @type {{ what: string, bundle: string, entry: string, lazyToo: boolean, most: number, aside?: string[], only?: string[], atOnce?: string[] }[]} */
const budget = [
  // What every command pays before it does anything.
  {
    what: 'start of the command line',
    bundle: 'node',
    entry: 'dist/cli.mjs',
    lazyToo: false,
    most: 50 * kilobyte,
    atOnce: ['server/src/cli/run.ts', 'server/src/node/processIo.ts'],
  },
  {
    what: 'language server, all of it',
    bundle: 'node',
    entry: 'dist/server.mjs',
    lazyToo: true,
    // Of which the rules of the whole catalogue are about a half; their pages and the law are not counted.
    most: 1500 * kilobyte,
    aside: forCommands,
  },
  {
    what: 'reports and documents of other kinds, beside it',
    bundle: 'node',
    entry: 'dist/server.mjs',
    lazyToo: true,
    most: 1200 * kilobyte,
    only: forCommands,
  },
  {
    what: 'language server in a browser',
    bundle: 'webServer',
    entry: 'dist/web/server.js',
    lazyToo: true,
    most: 1500 * kilobyte,
  },
];

const { bundles } = JSON.parse(readFileSync(inProject('dist/meta.json'), 'utf8'));
let over = false;
for (const { what, bundle, entry, lazyToo, most, aside, only, atOnce } of budget) {
  /** @type {Outputs | undefined} */
  const outputs = bundles[bundle]?.outputs;
  if (!outputs?.[entry]) {
    console.error(`sizes: no ${entry} in dist/meta.json: run npm run build`);
    over = true;
    continue;
  }
  const all = loaded(outputs, entry, lazyToo, aside ?? [], atOnce);
  // What is loaded for these modules alone: all, less what is loaded without them.
  const rest = only === undefined ? new Set() : loaded(outputs, entry, lazyToo, only);
  const own = [...all].filter((path) => !rest.has(path));
  const size = own.reduce((sum, path) => sum + sizeWithoutData(outputs, path), 0);
  const verdict = size <= most ? 'within' : 'OVER';
  console.log(`${what}: ${(size / kilobyte).toFixed(1)} kB, ${verdict} ${most / kilobyte} kB`);
  over ||= size > most;
}
process.exit(over ? 1 : 0);

/**
 * The files that an entry point loads, itself included; with `lazyToo` also those it may load later.
 *
 * @param {Outputs} outputs
 * @param {string} entry
 * @param {boolean} lazyToo
 * @param {string[]} aside modules that are left out, with what only they load
 * @param {string[]} atOnce modules that are loaded by `import()` and count all the same
 */
function loaded(outputs, entry, lazyToo, aside, atOnce = []) {
  const counted = Object.keys(outputs).filter((path) => atOnce.includes(outputs[path]?.entryPoint ?? ''));
  const found = new Set([entry, ...counted]);
  // A set that grows while it is walked: each file is visited once.
  for (const path of found)
    for (const { path: to, kind, external } of outputs[path]?.imports ?? [])
      if (!external && (lazyToo || kind !== 'dynamic-import') && !aside.includes(outputs[to]?.entryPoint ?? ''))
        found.add(to);
  return found;
}

function sizeWithoutData(/** @type {Outputs} */ outputs, /** @type {string} */ path) {
  const output = outputs[path];
  if (!output) return 0;
  const data = Object.entries(output.inputs).filter(
    ([input]) => input.startsWith('server/data/') || input.endsWith('/pages.generated.ts'),
  );
  return output.bytes - data.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}
