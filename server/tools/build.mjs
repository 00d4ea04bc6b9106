/**
 * Builds the programs into dist/. Does nothing when the last build still holds; `--force` builds
 * anyway, `--sourcemap` adds source maps (which the package does not carry).
 *
 *   dist/cli.mjs            the command line           Node, ESM, lazy chunks in dist/chunks
 *   dist/server.mjs         the language server        the same run, the same chunks
 *   dist/worker.mjs         a thread of the command line that judges; likewise
 *   dist/extension.js       the extension              Node, CommonJS, `vscode` from its host
 *   dist/web/extension.js   the extension on the web   worker, CommonJS, `vscode` from its host
 *   dist/webviews/*         what runs in pages of the editor, and their style
 *   dist/web/server.js      the language server there  worker, one script
 *
 * dist/meta.json keeps what esbuild tells of each bundle, for the size budget.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inProject, root } from './project.mjs';

const metaPath = inProject('dist/meta.json');

/** @type {import('esbuild').BuildOptions} */
const everywhere = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  legalComments: 'none',
  minify: true,
  outdir: 'dist',
  logLevel: 'warning',
  define: { DOELBINDING_VERSION: JSON.stringify(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version) },
};

/** `require` for the CommonJS packages in an ESM bundle. */
const requireBanner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/**
 * What `zod/mini` is made of, apart from the whole of zod that the server for language models wants: in one copy for both,
 * every check would load what only that server uses.
 *
 * @type {import('esbuild').Plugin}
 */
const zodMini = {
  name: 'zod-mini',
  setup(building) {
    const apart = { namespace: 'zod-mini', sideEffects: false };
    const from = createRequire(import.meta.url);
    building.onResolve({ filter: /^zod.mini$/ }, () => ({
      ...apart,
      path: join(dirname(from.resolve('zod/package.json')), 'v4/mini/index.js'),
    }));
    building.onResolve({ filter: /^\./, namespace: 'zod-mini' }, ({ path, importer }) => ({
      ...apart,
      path: join(dirname(importer), path),
    }));
    building.onLoad({ filter: /./, namespace: 'zod-mini' }, ({ path }) => ({ contents: readFileSync(path, 'utf8') }));
  },
};

/** @type {Record<string, Omit<import('esbuild').BuildOptions, 'entryPoints'> & { entryPoints: Record<string, string> }>} */
const bundles = {
  node: {
    entryPoints: {
      cli: 'server/src/main.cli.ts',
      server: 'server/src/main.node.ts',
      worker: 'server/src/main.worker.ts',
    },
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    // The variant of modules, of which only what is used comes along; that for Node is the same, whole.
    alias: { yaml: inProject('node_modules/yaml/browser/index.js') },
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    banner: { js: requireBanner },
    plugins: [zodMini],
  },
  extension: {
    entryPoints: { extension: 'client/src/extension.ts' },
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode'],
  },
  webExtension: {
    entryPoints: { 'web/extension': 'client/src/extension.web.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'cjs',
    external: ['vscode'],
  },
  webviews: {
    entryPoints: {
      'webviews/register': 'client/webviews/register.ts',
      'webviews/matrix': 'client/webviews/matrix.ts',
      'webviews/view': 'client/webviews/view.css',
    },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  },
  webServer: {
    entryPoints: { 'web/server': 'server/src/main.browser.ts' },
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    // Without it the Markdown parser takes its variant for pages, which wants a `document`.
    conditions: ['worker', 'module'],
  },
};

const { values: flags } = parseArgs({ options: { force: { type: 'boolean' }, sourcemap: { type: 'boolean' } } });

/**
 * @typedef {object} BuildRecord
 * @property {string} stamp Hash of all that the bundles were made of.
 * @property {string[]} inputs Our own files in them, relative to the root.
 * @property {Record<string, import('esbuild').Metafile>} bundles What esbuild tells of each.
 */

if (flags.force || flags.sourcemap || !isCurrent()) await buildAll();

async function buildAll() {
  rmSync(inProject('dist'), { recursive: true, force: true });
  /** @type {BuildRecord['bundles']} */
  const metafiles = {};
  for (const [name, options] of Object.entries(bundles)) {
    const entryPoints = options.entryPoints;
    if (Object.keys(entryPoints).length === 0) continue;
    metafiles[name] = await bundle({ ...options, entryPoints, sourcemap: flags.sourcemap ?? false });
  }
  makeExecutable('dist/cli.mjs');
  const inputs = ownInputs(metafiles);
  // A build with source maps is for a debugger only: without a stamp the next one is made anew.
  const stamp = flags.sourcemap ? '' : stampOf(inputs);
  mkdirSync(inProject('dist'), { recursive: true });
  writeFileSync(metaPath, JSON.stringify({ stamp, inputs, bundles: metafiles }));
}

async function bundle(/** @type {import('esbuild').BuildOptions} */ options) {
  try {
    const { metafile } = await build({ ...everywhere, ...options, metafile: true });
    return metafile;
  } catch {
    // esbuild has said what is wrong, and where.
    process.exit(1);
  }
}

function makeExecutable(/** @type {string} */ path) {
  if (!readFileSync(inProject(path), 'utf8').startsWith('#!/usr/bin/env node'))
    throw new Error('server/src/main.cli.ts must open with the line #!/usr/bin/env node');
  chmodSync(inProject(path), 0o755);
}

/** Whether the files in dist/ were made of the sources as they are now. */
function isCurrent() {
  const last = readRecord();
  if (!last) return false;
  const outputs = Object.values(last.bundles).flatMap((metafile) => Object.keys(metafile.outputs));
  return outputs.every((path) => existsSync(inProject(path))) && last.stamp === stampOf(last.inputs);
}

/** @returns {BuildRecord | undefined} */
function readRecord() {
  try {
    return JSON.parse(readFileSync(metaPath, 'utf8'));
  } catch {
    return undefined;
  }
}

function ownInputs(/** @type {BuildRecord['bundles']} */ metafiles) {
  const paths = Object.values(metafiles).flatMap((metafile) => Object.keys(metafile.inputs));
  return [...new Set(paths)].filter((path) => !path.includes('node_modules') && !path.startsWith('<')).sort();
}

/** The lockfile stands for the packages, this script for the options. Entry points may have come or gone. */
function stampOf(/** @type {string[]} */ inputs) {
  const entries = Object.values(bundles).flatMap(({ entryPoints }) => Object.values(entryPoints));
  const paths = new Set(['package-lock.json', 'package.json', 'server/tools/build.mjs', ...entries, ...inputs]);
  const hash = createHash('sha256');
  for (const path of paths) {
    hash.update(`\n${path}\n`);
    if (existsSync(inProject(path))) hash.update(readFileSync(inProject(path)));
  }
  return hash.digest('hex');
}
