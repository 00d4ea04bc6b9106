/**
 * Settings of V8 by how long a process is to live. They change how fast it is and nothing else, and are to be made before
 * anything of weight is loaded.
 */
import { setFlagsFromString } from 'node:v8';

/**
 * How a function is optimized only when it has run some ten times as much as V8 has it, for the versions of V8 in Node
 * 20, 22 and 24. All that stands here was measured and tried on these: another version may name it otherwise.
 */
const OPTIMIZES_LATE: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=800000'],
  '12.4': ['--invocation-count-for-turbofan=30000'],
  '13.6': ['--invocation-count-for-turbofan=30000', '--invocation-count-for-maglev=4000'],
};
const optimizesLate = OPTIMIZES_LATE[process.versions.v8.split('.', 2).join('.')];

/** Nothing is put among the old before it has survived. */
const KEEPS_YOUNG = '--no-allocation-site-pretenuring';

/**
 * For a process that ends within seconds, as a check does. By default V8 compiles what has run for a while once more, on
 * a thread of its own, and each pattern twice: of a process that soon ends that is a fifth to a third of all its work,
 * and hardly any of it is earned back.
 */
export function expectShortLife(): void {
  set([
    ...(optimizesLate ?? []),
    // A pattern is compiled at its first use, and not first for its interpreter.
    '--no-regexp-tier-up',
    // What many verwerkingen have in common survives often, and that is no reason to keep what comes after it.
    KEEPS_YOUNG,
  ]);
}

/**
 * For a server, which makes a new version of what it knows at every keystroke and drops the one before. V8 takes the many
 * objects of one version for objects that stay, puts all later ones among the old, and what is old keeps what it refers
 * to until the next full collection: each collection of the young then copied ten times as much.
 */
export function expectLongLife(): void {
  set([KEEPS_YOUNG]);
}

/**
 * For a check of many megabytes, in one document or in many, on all its threads. By default what is used may nearly
 * double before V8 collects all of it: half of the memory of such a check would be waste, and more of it the longer it
 * runs. Collecting sooner costs it less than a tenth more time.
 */
export function expectMuch(): void {
  set(['--heap-growing-percent=20']);
}

function set(flags: readonly string[]): void {
  if (optimizesLate) for (const flag of flags) setFlagsFromString(flag);
}
