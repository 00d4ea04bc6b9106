/** Processes of their own, for all that is measured. */
import { spawnSync } from 'node:child_process';

/** What one process used from its start to its end. */
export interface Used {
  /** User and system time of all threads, in milliseconds; on Linux with that of processes that it started. */
  readonly cpuMs: number;
  /** From its start to its end by the clock. */
  readonly wallMs: number;
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
  const started = performance.now();
  const { metered } = run(['--require', program, ...args], 'ignore', succeeded);
  return usedOf(metered, performance.now() - started);
}

/** Like `meter`, in a folder; undefined for a program that fails or is not ready within the time. */
export function meterWithin(
  program: string,
  args: readonly string[],
  { cwd, limitMs }: { readonly cwd: string; readonly limitMs: number },
): Used | undefined {
  const started = performance.now();
  const { status, error, output } = spawnSync(process.execPath, ['--require', program, ...args], {
    encoding: 'utf8',
    cwd,
    env: plainEnvironment(),
    timeout: limitMs,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const metered = output[3];
  // 1 is how linters say that they found something.
  if (error || status === null || status > 1 || !metered) return undefined;
  return usedOf(metered, performance.now() - started);
}

function usedOf(metered: string, wallMs: number): Used {
  const { cpuMs, peakKiB } = JSON.parse(metered) as { cpuMs: number; peakKiB: number };
  return { cpuMs, wallMs, peakMiB: peakKiB / 1024 };
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
