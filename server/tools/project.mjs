/** What the tools share: where the project is, and how they start a script. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute path of a file of the project, given as `a/b`. */
export function inProject(/** @type {string} */ path) {
  return join(root, path);
}

/** The script that a package runs under Node, such as `node_modules/mocha/bin/mocha.js`. */
export function installed(/** @type {string} */ path) {
  return inProject(`node_modules/${path}`);
}

/**
 * Runs a script under this Node in the root of the project and waits for it.
 *
 * @param {readonly string[]} args The script and its arguments.
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` keeps the output
 *   for the caller; otherwise it goes where ours goes.
 */
export function runNode(args, { quiet = false, env = {} } = {}) {
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  });
  if (run.error) throw run.error;
  return { code: run.status ?? 1, stdout: run.stdout ?? '', stderr: run.stderr ?? '' };
}

/** Names of the files in a folder of the project, in order; none when there is no such folder. */
export function filesIn(/** @type {string} */ folder) {
  return existsSync(inProject(folder)) ? readdirSync(inProject(folder)).sort() : [];
}
