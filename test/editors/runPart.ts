/** Runs one part in this process and tells the process that started it how it went: `runPart.ts <name>`. */
import Mocha from 'mocha';
import { PartReporter } from './harness/partReporter.ts';
import { killServers } from './harness/serverKiller.ts';
import type { PartResult } from './harness/startPart.ts';
import { isSelfTest } from './harness/until.ts';

const slowest = 120_000;

const [name = ''] = process.argv.slice(2);
const killer = isSelfTest ? killServers() : undefined;
const mocha = new Mocha({ ui: 'bdd', timeout: slowest, bail: isSelfTest, forbidOnly: true, forbidPending: true });
mocha.reporter(PartReporter);
// Not loaded by mocha: it loads modules in a way that cannot wait, and some parts run their tests first.
mocha.suite.emit('pre-require', globalThis, name, mocha);
await import(new URL(`parts/${name}.ts`, import.meta.url).href);
const runner = mocha.run(() => {
  const { passes = 0, failures = 0 } = runner.stats ?? {};
  const result: PartResult = { passed: passes, failed: failures, killed: killer?.count ?? 0 };
  // Whatever is left must not keep this process alive.
  process.send?.(result, () => process.exit());
});
