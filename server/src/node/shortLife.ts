/**
 * Settings of V8 for a process that ends within seconds, as a check does. By default V8 compiles what has run
 * for a while once more, on a thread of its own, and each pattern twice: of a process that soon ends that is a
 * third of all its work, and hardly any of it is earned back. A language server, which stays, leaves them alone.
 */
import { setFlagsFromString } from 'node:v8';

/** The version line of Node on which each of these was measured and tried; another may name them otherwise. */
const MEASURED_ON = 'v20.';

const FLAGS = [
  // How much a function runs before it is optimized: some twelve times as much as V8 has it.
  '--interrupt-budget=800000',
  // A pattern is compiled at its first use, and not first for its interpreter.
  '--no-regexp-tier-up',
];

/** To be called before anything of weight is loaded. Changes how fast the process is and nothing else. */
export function expectShortLife(): void {
  if (process.version.startsWith(MEASURED_ON)) for (const flag of FLAGS) setFlagsFromString(flag);
}
