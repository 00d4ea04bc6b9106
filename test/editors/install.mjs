/**
 * Installs what the tests in real editors need and what is missing: their packages, and VS Code.
 * Uses nothing but Node and npm, because it runs before there is anything else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** VS Code 1.100.3 as npm has it: the newest that runs on Node 20. */
const codeServer = {
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** Its own package of ripgrep downloads the program from elsewhere; this one holds it. */
const ripgrep = { name: `@vscode/ripgrep-${process.platform}-${process.arch}`, version: '1.18.0' };

const unpacked = join(here, '.cache', `vscode-${codeServer.version}`);

/** Folder of VS Code's server, which also serves the workbench to a browser. */
export const vscodeFolder = join(unpacked, 'lib', 'vscode');

/** Installs the packages of test/editors, unless npm's own record says that they are there. */
export function installPackages() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed !== undefined && installed + 1000 >= (changedAt('package-lock.json') ?? 0)) return;
  console.error('Installing the packages of test/editors.');
  npm(['ci'], here);
}

/** Unpacks VS Code under .cache, unless it is there. */
export function installVscode() {
  const ready = join(unpacked, '.ready');
  if (existsSync(ready)) return;
  console.error('Installing VS Code for the tests.');
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  npm(['pack', `code-server@${codeServer.version}`], unpacked);
  const archive = join(unpacked, `code-server-${codeServer.version}.tgz`);
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (`sha512-${hash}` !== codeServer.integrity) throw new Error(`${archive} is not the package that was published.`);
  run('tar', ['xzf', archive, '--strip-components=1'], unpacked);
  rmSync(archive);
  // Of code-server itself nothing is used: what it adds wants a compiler.
  const options = ['--omit=dev', '--legacy-peer-deps'];
  npm(['install', ...options], vscodeFolder);
  npm(['install', ...options, '--no-save', `${ripgrep.name}@${ripgrep.version}`], vscodeFolder);
  const modules = join(vscodeFolder, 'node_modules');
  cpSync(join(modules, ripgrep.name, 'bin/rg'), join(modules, '@vscode/ripgrep/bin/rg'));
  if (!existsSync(`${modules}.asar`)) symlinkSync('node_modules', `${modules}.asar`);
  writeFileSync(ready, '');
}

function npm(/** @type {string[]} */ args, /** @type {string} */ folder) {
  const quiet = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', [...args, ...quiet], folder);
}

function run(/** @type {string} */ program, /** @type {string[]} */ args, /** @type {string} */ cwd) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}.`);
}

/** Time of the last change in milliseconds; undefined when there is no such file. */
function changedAt(/** @type {string} */ path) {
  return statSync(join(here, path), { throwIfNoEntry: false })?.mtimeMs;
}
