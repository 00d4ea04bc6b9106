/**
 * The programs of others that ours are measured beside: installed in this folder when
 * they are asked for. It holds no program that is measured as ours, so that none takes a library from here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Where the packages stand. */
export const peerPackages = join(folder, 'node_modules');

/** @returns the path of a file in a package, which is installed first if it is missing */
export function peerFile(name: string, path: string): string {
  const file = join(peerPackages, name, path);
  if (!existsSync(file)) install();
  return file;
}

/** The path of a file with settings for a peer. */
export function peerConfig(name: string): string {
  return join(folder, 'config', name);
}

export function peerVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(peerFile(name, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** @throws Error when the packages cannot be installed */
function install(): void {
  // `npm ci` refuses a lockfile that leaves out the packages of other systems, as npm itself writes it.
  const npm = spawnSync('npm', ['install', '--no-save', '--prefer-offline'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm install in ${folder} ended with code ${String(npm.status)}`);
}
