/** The process as the command line sees it. */
import { once } from 'node:events';
import type { Io } from './io.ts';

export function processIo(): Io {
  const { env, stdout, stderr } = process;
  const wanted = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  // Node leaves `isTTY` out of a stream that is no terminal, which its types do not say.
  const onTerminal = ({ isTTY }: { readonly isTTY?: boolean }): boolean => isTTY === true;
  const unwanted = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    // Also when its reader is gone: then nothing is left to wait for.
    drained: () =>
      new Promise((resolve) => {
        stdout.write('', () => {
          resolve();
        });
      }),
    folder: process.cwd(),
    colour: !unwanted && (wanted || (onTerminal(stdout) && env['TERM'] !== 'dumb')),
    interactive: onTerminal(stderr),
    columns: onTerminal(stdout) ? stdout.columns : undefined,
    readStandardInput,
    ask: onTerminal(process.stdin) && onTerminal(stderr) ? askOnTerminal : undefined,
    today: localDate(new Date()),
  };
}

/** A reader that stops reading, such as `head`, is no fault of ours. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  process.stdin.on('data', (part: Buffer) => parts.push(part));
  await once(process.stdin, 'end');
  return Buffer.concat(parts);
}

/** Asks on standard error, so that standard output holds nothing but what was asked for. */
async function askOnTerminal(question: string): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = once(lines, 'close').then(() => undefined);
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}

export function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
