/** Mocha inside an extension host of VS Code: the tests are bundled, run there, and tell here how they ended. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { reportMark, type HostReport } from './hostReport.ts';
import { isSelfTest, until } from './until.ts';

export type HostTest = Extract<HostReport, { kind: 'test' }>;

export interface HostOutcome {
  readonly tests: readonly HostTest[];
  /** What the host says that it is. */
  readonly host: string;
}

const wholeRun = 180_000;

/** @param entry module of inside/ @param outfile where the bundle comes */
export async function bundleHostTests(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL(`../inside/${entry}`, import.meta.url))],
    outfile,
    bundle: true,
    // In both hosts: this is mocha's own variant for browsers.
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode', 'node:*'],
    define: {
      global: 'globalThis',
      // Mocha's package calls itself a module of ECMAScript; seeing this, its script would replace ours.
      module: 'undefined',
      'process.env.DOELBINDING_ZELFTEST': isSelfTest ? '"1"' : '""',
    },
    logLevel: 'error',
  });
}

/** Opens a window that was told to run tests, and waits for their end. */
export async function runHostTests(page: Page, address: string): Promise<HostOutcome> {
  const reports: HostReport[] = [];
  const log: string[] = [];
  let hasEnded = false;
  await page.exposeFunction('codeAutomationLog', (_severity: string, args: readonly unknown[]) => {
    const line = args.join(' ');
    if (line.startsWith(reportMark)) reports.push(JSON.parse(line.slice(reportMark.length)) as HostReport);
    // VS Code runs without the parts of it that want a compiler, and says so at length.
    else if (!line.includes('bindings file')) log.push(line.split('\n').slice(0, 5).join('\n'));
  });
  await page.exposeFunction('codeAutomationExit', () => {
    hasEnded = true;
  });
  await page.goto(address);
  const said = (): string => `\nThe window said:\n${log.slice(-20).join('\n')}`;
  await until('the end of the tests inside the extension host', () => hasEnded, wholeRun).catch((error: unknown) => {
    throw new Error(String(error) + said());
  });
  const end = reports.find((report) => report.kind === 'end');
  if (!end) throw new Error(`The tests inside the extension host did not run.${said()}`);
  return { tests: reports.filter((report) => report.kind === 'test'), host: end.host };
}

/** Lets each test that ran inside count as one out here. */
export function retell(tests: readonly HostTest[]): void {
  for (const { title, duration, error } of tests)
    it(`${title} [${duration} ms]`, () => {
      if (error !== undefined) throw new Error(error);
    });
}
