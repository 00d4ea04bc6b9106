/** Emacs with Eglot, and the recipe of the documentation as its settings. */
import { driver, recipe } from '../harness/drivenEditor.ts';
import { drivenTests } from '../harness/drivenTests.ts';

/** Emacs does this by itself, but not when it runs without a user. */
const findPackages = "(progn (require 'package) (package-initialize))";

drivenTests('Emacs with Eglot', {
  program: 'emacs',
  // Eglot 1.9 puts line endings as they are sent into a document that it opens for a repair, and
  // does not find one under a name with diacritics.
  opensBoth: true,
  args: (file) => ['-q', '--batch', '--eval', findPackages, '-l', recipe('emacs.el'), '-l', driver('emacs.el'), file],
});
