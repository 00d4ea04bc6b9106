/** A mocha reporter: a line for each test of a part, without the closing line, which is the whole run's. */
import { stripVTControlCharacters } from 'node:util';
import Mocha from 'mocha';
import { isSelfTest } from './until.ts';

export class PartReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      console.log(`  ✓ ${test.title}${test.duration ? ` [${test.duration} ms]` : ''}`);
    });
    runner.on('fail', (test, error: unknown) => {
      const text = stripVTControlCharacters(error instanceof Error ? (error.stack ?? error.message) : String(error));
      console.log(`  ✗ ${test.title}`);
      // Failures that are asked for are not explained at length.
      console.log((isSelfTest ? (text.split('\n')[0] ?? '') : text).replaceAll(/^/gmu, '    '));
    });
  }
}
