/** Vim with ALE as Debian installs it, and the recipe of the documentation where it says. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { driver, recipe } from '../harness/drivenEditor.ts';
import { drivenTests } from '../harness/drivenTests.ts';
import { aleFolder } from '../harness/programs.ts';

drivenTests('Vim with ALE', {
  program: 'vim',
  // Silent, and so without a terminal; that mode reads no settings unless they are named.
  args: (file, home) => ['-N', '-n', '-es', '-u', join(home, '.vimrc'), '-S', driver('vim-ale.vim'), '--', file],
  prepare(home) {
    const folder = join(home, '.vim', 'after', 'plugin');
    mkdirSync(folder, { recursive: true });
    copyFileSync(recipe('vim-ale.vim'), join(folder, 'doelbinding.vim'));
    writeFileSync(join(home, '.vimrc'), `filetype plugin on\nset runtimepath^=${aleFolder}\n`);
  },
});
