/**
 * Mocha's dots, closed by a line that a machine reads without knowing mocha: `N passed, N failed`.
 *
 * CommonJS, because mocha loads a reporter with `require`.
 */
const { reporters } = require('mocha');

module.exports = class ClosingLine extends reporters.Dot {
  epilogue() {
    super.epilogue();
    console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
};
