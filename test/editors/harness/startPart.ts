/** Starts a part in a process of its own, so that none can hang or spoil the next, and judges how it went. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Part } from './parts.ts';
import { descendants, kill } from './processTree.ts';

export interface Sum {
  readonly passed: number;
  readonly failed: number;
}

export interface PartResult extends Sum {
  /** Language servers that were killed on purpose. */
  readonly killed: number;
}

const runner = fileURLToPath(new URL('../runPart.ts', import.meta.url));
const longest = 600_000;

/** @param selfTest whether its language servers are killed */
export async function runPart({ name }: Part, selfTest: boolean): Promise<PartResult> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), runner, name], {
    env: { ...process.env, DOELBINDING_ZELFTEST: selfTest ? '1' : '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let result: PartResult | undefined;
  child.on('message', (message) => {
    result = message as PartResult;
  });
  const timer = setTimeout(() => {
    console.log(`  ✗ ${name} did not end within ${longest} ms`);
    for (const { pid } of child.pid === undefined ? [] : descendants(child.pid)) kill(pid);
    child.kill('SIGKILL');
  }, longest);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return result ?? { passed: 0, failed: 1, killed: 0 };
}

/** A part whose language server is killed must fail. A worker is no process: the part itself ends it. */
export function judgeSelfTest({ name, worker = false }: Part, { failed, killed }: PartResult): Sum {
  const isRed = failed > 0 && (killed > 0 || worker);
  console.log(`  ${isRed ? '✓' : '✗'} without its language server ${name} ${failed > 0 ? 'fails' : 'passes'}`);
  if (!isRed && failed > 0) console.log('    but no language server was killed');
  return { passed: isRed ? 1 : 0, failed: isRed ? 0 : 1 };
}
