/** Processes of their own, for all that is measured. */
import { spawnSync } from 'node:child_process';

/** What one process used from its start to its end. */
export interface Used {
  /** User and system time of all threads, in milliseconds. */
  readonly cpuMs: number;
  /** Largest resident size. */
  readonly peakMiB: number;
}

/**
 * Runs Node with these arguments, waits, and gives what it printed.
 *
 * @throws Error when it ends with another code than 0
 */
export function runProgram(args: readonly string[]): string {
  return run(args, 'pipe', isZero).stdout;
}

/**
 * Runs Node with the meter and these arguments, without its output.
 *
 * @param succeeded whether an exit code is one of success
 * @throws Error when it is not
 */
export function meter(program: string, args: readonly string[], succeeded: (code: number) => boolean = isZero): Used {
  const { metered } = run(['--require', program, ...args], 'ignore', succeeded);
  const { cpuMs, peakKiB } = JSON.parse(metered) as { cpuMs: number; peakKiB: number };
  return { cpuMs, peakMiB: peakKiB / 1024 };
}

function run(
  args: readonly string[],
  stdout: 'pipe' | 'ignore',
  succeeded: (code: number) => boolean,
): { stdout: string; metered: string } {
  const { status, signal, error, output } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: plainEnvironment(),
    maxBuffer: 2 ** 28,
    stdio: ['ignore', stdout, 'pipe', 'pipe'],
  });
  if (error) throw error;
  const [, printed, complaint, metered] = output;
  if (status === null || !succeeded(status))
    throw new Error(`node ${args.join(' ')} ended with ${signal ?? `code ${status}`}\n${complaint ?? ''}`);
  return { stdout: printed ?? '', metered: metered ?? '' };
}

function isZero(code: number): boolean {
  return code === 0;
}

/** Without what would make Node load or record more than the program. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: undefined, NODE_V8_COVERAGE: undefined };
}
