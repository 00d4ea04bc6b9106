/** The process as the command line sees it. */
import { once } from 'node:events';
import type { Io } from './io.ts';

export function processIo(): Io {
  const { env, stdout, stderr } = process;
  const wanted = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const unwanted = env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '';
  return {
    out: (text) => {
      stdout.write(text);
    },
    err: (text) => {
      stderr.write(text);
    },
    folder: process.cwd(),
    colour: !unwanted && (wanted || (stdout.isTTY && env['TERM'] !== 'dumb')),
    interactive: stderr.isTTY,
    columns: stdout.isTTY ? stdout.columns : undefined,
    readStandardInput,
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

export function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
