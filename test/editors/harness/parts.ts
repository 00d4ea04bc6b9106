/** The parts of the tests in editors: each drives one editor, and runs in a process of its own. */
import { chromium, emacs, neovim, vim, type Program } from './programs.ts';

export interface Part {
  /** Its name on the command line, and of its file in parts/. */
  readonly name: string;
  readonly does: string;
  readonly programs: readonly Program[];
  /** Whether its language server is a web worker, and no process. */
  readonly worker?: boolean;
  /** Whether it needs VS Code's server, or the packed extension. */
  readonly vscode?: boolean;
  readonly packed?: boolean;
}

export const parts: readonly Part[] = [
  { name: 'neovim', does: 'Neovim, with its own client', programs: [neovim] },
  { name: 'vim-ale', does: 'Vim with ALE', programs: [vim] },
  { name: 'emacs-eglot', does: 'Emacs with Eglot', programs: [emacs] },
  {
    name: 'exthost',
    does: 'VS Code, inside its extension host on Node',
    programs: [chromium],
    vscode: true,
    packed: true,
  },
  {
    name: 'webhost',
    does: 'VS Code for the Web, inside its extension host in a worker',
    programs: [chromium],
    worker: true,
    packed: true,
  },
  {
    name: 'webhost-oldest',
    does: 'the same in VS Code 1.91, the oldest that the extension runs in',
    programs: [chromium],
    worker: true,
    packed: true,
  },
  {
    name: 'webwindow',
    does: 'VS Code for the Web, its tree as a user sees it',
    programs: [chromium],
    worker: true,
    packed: true,
  },
  {
    name: 'vscode-views',
    does: 'VS Code, its table, matrix, tree and walkthrough',
    programs: [chromium],
    vscode: true,
    packed: true,
  },
  {
    name: 'vscode-access',
    does: 'VS Code in Dutch, its table and matrix for the keyboard and for screen readers',
    programs: [chromium],
    vscode: true,
    packed: true,
  },
  {
    name: 'vscode-looks',
    does: 'VS Code in Dutch, pictures of its other views in three themes, with what axe says of them',
    programs: [chromium],
    vscode: true,
    packed: true,
  },
  {
    name: 'vscode-commands',
    does: 'VS Code, the commands that ask and write',
    programs: [chromium],
    vscode: true,
    packed: true,
  },
  { name: 'vscode', does: 'VS Code, as a user sees it', programs: [chromium], vscode: true, packed: true },
];
