/**
 * Runs before `npm start` and `npm test`: installs and builds what is missing or stale, and only
 * that. Uses nothing but Node, because it runs in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { inProject, root, runNode } from './project.mjs';

if (!isInstalled()) install();
const build = runNode(['server/tools/build.mjs']);
process.exit(build.code);

/** npm's own record of what it installed is as old as the installation; it writes both files within a second. */
function isInstalled() {
  const installed = changedAt('node_modules/.package-lock.json');
  return installed !== undefined && installed + 1000 >= (changedAt('package-lock.json') ?? 0);
}

function install() {
  const command = changedAt('package-lock.json') === undefined ? 'install' : 'ci';
  // All packages are for development, since everything is bundled: NODE_ENV must not leave them out.
  const args = [command, '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  console.error(`npm ${args.join(' ')}`);
  // On Windows npm is a batch file, which only a shell can start.
  const windows = process.platform === 'win32';
  const npm = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
}

/** Time of the last change in milliseconds; undefined when there is no such file. */
function changedAt(/** @type {string} */ path) {
  return statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs;
}
