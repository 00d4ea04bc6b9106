/** The programs of others that ours are measured beside: installed in this folder when they are asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** @returns the path of a file in a package, which is installed first if it is missing */
export function peerFile(name: string, path: string): string {
  const file = join(here, 'node_modules', name, path);
  if (!existsSync(file)) install();
  return file;
}

/** @throws Error when the packages cannot be installed */
function install(): void {
  const npm = spawnSync('npm', ['ci', '--prefer-offline'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm ci in ${here} ended with code ${String(npm.status)}`);
}
