/**
 * Every check of the project, in order, up to the first that fails: `node server/tools/check.mjs`.
 * With names of steps as arguments only those, and their output as it comes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { inProject, installed, runNode } from './project.mjs';

const tsc = installed('typescript/bin/tsc');
const biome = installed('@biomejs/biome/bin/biome');
const eslint = installed('eslint/bin/eslint.js');
const cruiser = installed('dependency-cruiser/bin/dependency-cruise.mjs');
const mocha = installed('mocha/bin/mocha.js');
const reporter = 'server/tools/mochaReporter.cjs';

/**
 * A step is one or more scripts with their arguments. `live` shows its output while it runs.
 *
 * @type {Record<string, { does: string, runs: string[][], live?: boolean }>}
 */
const steps = {
  types: {
    does: 'types',
    runs: [
      [tsc, '--project', 'tsconfig.json'],
      [tsc, '--project', 'tsconfig.core.json'],
      [tsc, '--project', 'tsconfig.client.json'],
      [tsc, '--project', 'client/webviews/tsconfig.json'],
      [tsc, '--project', 'tsconfig.tools.json'],
    ],
  },
  lint: {
    does: 'format and lint',
    runs: [
      [biome, 'format'],
      [eslint, '.'],
    ],
  },
  layers: {
    does: 'layers',
    runs: [[cruiser, '--config', '.dependency-cruiser.mjs', 'server/src', 'client/src']],
  },
  generated: {
    does: 'generated files',
    runs: [['server/tools/generate.mjs', '--check']],
  },
  tests: {
    does: 'tests',
    runs: [[mocha, '--forbid-only', '--forbid-pending', '--reporter', reporter, 'test/**/*.test.ts']],
    live: true,
  },
  bundles: {
    does: 'bundles, package and their sizes',
    runs: [['server/tools/build.mjs'], ['server/tools/sizes.mjs'], ['server/tools/package.mjs']],
  },
  samples: {
    does: 'own samples',
    runs: [['server/tools/start.mjs']],
  },
};

/**
 * Not part of all checks: it needs a folder of documents.
 *
 * @type {typeof steps}
 */
const extra = {
  corpus: {
    does: 'tests on real documents',
    runs: [[mocha, '--forbid-only', '--forbid-pending', '--reporter', reporter, ...testsOnCorpus()]],
    live: true,
  },
};

const known = { ...steps, ...extra };
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(steps)) {
  const step = known[name];
  if (!step) {
    console.error(`No step ‘${name}’: choose from ${Object.keys(known).join(', ')}.`);
    process.exit(2);
  }
  const start = performance.now();
  const passed = run(step.runs, asked.length > 0 || step.live === true);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? '✓' : '✗'} ${step.does} (${seconds} s)`);
  if (!passed) process.exit(1);
}

/** Runs the scripts of a step up to the first that fails. Quiet output appears when it fails or warns. */
function run(/** @type {string[][]} */ runs, /** @type {boolean} */ live) {
  return runs.every((args) => {
    const { code, stdout, stderr } = runNode(args, { quiet: !live });
    const output = stdout + stderr;
    if (code !== 0 || /\bwarning\b/u.test(output)) process.stdout.write(output);
    return code === 0;
  });
}

/** The tests that read real documents: those that know the folder, or the module that does. */
function testsOnCorpus() {
  return readdirSync(inProject('test'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.includes('node_modules'))
    .map((path) => inProject(`test/${path}`))
    .filter((path) => /DOELBINDING_CORPUS|support\/corpus\.ts/u.test(readFileSync(path, 'utf8')));
}
