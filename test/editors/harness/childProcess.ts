/** A program that runs beside a test: its output, its end, and the end of all that it started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { patience } from './until.ts';

export interface Running {
  readonly pid: number;
  /** All that it wrote so far, errors too. */
  output(): string;
  readonly hasEnded: boolean;
  /** Resolves with its exit code, or with undefined when it was killed. */
  readonly ended: Promise<number | undefined>;
  /** Ends it and its children. */
  stop(): Promise<void>;
}

/** @param limit milliseconds after which it is killed; none when left out */
export function start(
  program: string,
  args: readonly string[],
  { cwd, env, limit }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly limit?: number } = {},
): Running {
  // A group of its own, so that what it started can be ended with it.
  const child = spawn(program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  let output = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  const ended = once(child, 'exit').then(([code]) => {
    hasEnded = true;
    return typeof code === 'number' ? code : undefined;
  });
  const timer =
    limit === undefined
      ? undefined
      : setTimeout(() => {
          signalGroup(pid, 'SIGKILL');
        }, limit);
  void ended.then(() => {
    clearTimeout(timer);
  });
  return {
    pid,
    output: () => output,
    get hasEnded() {
      return hasEnded;
    },
    ended,
    async stop() {
      signalGroup(pid, 'SIGTERM');
      const kill = setTimeout(() => {
        signalGroup(pid, 'SIGKILL');
      }, patience / 10);
      await ended;
      clearTimeout(kill);
      signalGroup(pid, 'SIGKILL');
    },
  };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // None of it is left.
  }
}
