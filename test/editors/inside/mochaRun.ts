/** Runs mocha inside an extension host, on Node and in a worker alike, and tells the outside how each test ended. */
import 'mocha/mocha.js';
import { reportMark, type HostReport } from '../harness/hostReport.ts';
import { isSelfTest } from '../harness/until.ts';

const slowest = 60_000;

class EachTold extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => {
      tell({ kind: 'test', title: test.title, duration: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: unknown) => {
      tell({
        kind: 'test',
        title: test.title,
        duration: test.duration ?? 0,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    });
  }
}

/** @param declare declares the tests @param host says on what they run */
export async function runMocha(declare: () => void, host: () => string): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: slowest, bail: isSelfTest });
  mocha.reporter(EachTold);
  declare();
  // The method of every mocha: that of the browser's variant looks at the address of a page.
  const failures = await new Promise<number>((resolve) => Mocha.prototype.run.call(mocha, resolve));
  tell({ kind: 'end', host: host() });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function tell(report: HostReport): void {
  console.log(reportMark + JSON.stringify(report));
}
