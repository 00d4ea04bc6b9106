/** Emacs with Eglot, and the recipe of the documentation as its settings. */
import { driver, recipe } from '../harness/drivenEditor.ts';
import { drivenTests } from '../harness/drivenTests.ts';

/** Emacs does this by itself, but not when it runs without a user. */
const findPackages = "(progn (require 'package) (package-initialize))";

drivenTests('Emacs with Eglot', {
  program: 'emacs',
  args: (file) => ['-q', '--batch', '--eval', findPackages, '-l', recipe('emacs.el'), '-l', driver('emacs.el'), file],
});
