/** Neovim, with the recipe of the documentation as its only settings. */
import { driver, recipe } from '../harness/drivenEditor.ts';
import { drivenTests } from '../harness/drivenTests.ts';

drivenTests('Neovim', {
  program: 'nvim',
  args: (file) => [
    '--headless',
    '-i',
    'NONE',
    '-n',
    '-u',
    recipe('neovim.lua'),
    '-S',
    driver('neovim.lua'),
    '--',
    file,
  ],
});
