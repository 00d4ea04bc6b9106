/** The programs of others that the tests drive: where they are, and how one installs them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  readonly name: string;
  /** What to install on Debian and Ubuntu. */
  readonly packages: readonly string[];
  isThere(): boolean;
}

/** Path of a program, or undefined. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser: what CHROMIUM names, or the one that is installed. */
export function findChromium(): string | undefined {
  return process.env['CHROMIUM'] ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
}

/** Where Debian puts ALE. */
export const aleFolder = '/usr/share/vim-ale';

export const chromium: Program = {
  name: 'Chromium',
  packages: ['chromium'],
  isThere: () => findChromium() !== undefined,
};

export const neovim: Program = {
  name: 'Neovim',
  packages: ['neovim'],
  isThere: () => findProgram('nvim') !== undefined,
};

export const vim: Program = {
  name: 'Vim with ALE',
  packages: ['vim', 'vim-ale'],
  isThere: () => findProgram('vim') !== undefined && existsSync(join(aleFolder, 'plugin', 'ale.vim')),
};

/** Emacs 28 has none of the three itself. */
const emacsPackages =
  "(progn (require 'package) (package-initialize) (mapc #'require '(eglot markdown-mode yaml-mode)))";

export const emacs: Program = {
  name: 'Emacs with Eglot, markdown-mode and yaml-mode',
  packages: ['emacs-nox', 'elpa-eglot', 'elpa-markdown-mode', 'elpa-yaml-mode'],
  isThere: () => spawnSync('emacs', ['-q', '--batch', '--eval', emacsPackages]).status === 0,
};

export function missingPrograms(wanted: readonly Program[]): Program[] {
  return [...new Set(wanted)].filter((program) => !program.isThere());
}

export function howToInstall(programs: readonly Program[]): string {
  const packages = programs.flatMap((program) => program.packages);
  return `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}
