/**
 * The size budget of the programs, read from what esbuild tells of them in dist/meta.json. Sizes are
 * minified bytes; data of laws and the pages of rules are left out, because they grow with the law and
 * load when asked for.
 */
import { readFileSync } from 'node:fs';
import { inProject } from './project.mjs';

const kilobyte = 1000;

/** @typedef {import('esbuild').Metafile['outputs']} Outputs */

/** @type {{ what: string, bundle: string, entry: string, lazyToo: boolean, most: number }[]} */
const budget = [
  // What every command pays before it does anything.
  { what: 'start of the command line', bundle: 'node', entry: 'dist/cli.mjs', lazyToo: false, most: 50 * kilobyte },
  {
    what: 'language server, all of it',
    bundle: 'node',
    entry: 'dist/server.mjs',
    lazyToo: true,
    // Of which the rules of the whole catalogue are about a half; their pages and the law are not counted.
    most: 1500 * kilobyte,
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
for (const { what, bundle, entry, lazyToo, most } of budget) {
  /** @type {Outputs | undefined} */
  const outputs = bundles[bundle]?.outputs;
  if (!outputs?.[entry]) {
    console.error(`sizes: no ${entry} in dist/meta.json: run npm run build`);
    over = true;
    continue;
  }
  const size = [...loaded(outputs, entry, lazyToo)].reduce((sum, path) => sum + sizeWithoutData(outputs, path), 0);
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
 */
function loaded(outputs, entry, lazyToo) {
  const found = new Set([entry]);
  // A set that grows while it is walked: each file is visited once.
  for (const path of found)
    for (const { path: to, kind, external } of outputs[path]?.imports ?? [])
      if (!external && (lazyToo || kind !== 'dynamic-import')) found.add(to);
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
