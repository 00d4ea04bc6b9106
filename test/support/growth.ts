/** How the time of a computation grows with its input: the test for work that must stay linear. */
import assert from 'node:assert/strict';

/** Four times the input may take four times as long, and more for caches and collection; not sixteen times. */
const FACTOR = 4;
const MOST = 10;
/** Times below this say nothing about growth. */
const NOISE_MS = 25;

/** Fails when four times the input takes far more than four times as long. `make` gives an input of some size. */
export function assertLinear<Input>(make: (size: number) => Input, run: (input: Input) => void, size: number): void {
  const small = make(size);
  const large = make(size * FACTOR);
  const ratios: number[] = [];
  // A process that has just started compiles while it runs: then a second or third look decides.
  for (let count = 0; count < 3; count++) {
    const ratio = timeOf(large, run) / Math.max(timeOf(small, run), NOISE_MS);
    if (ratio < MOST) return;
    ratios.push(ratio);
  }
  assert.fail(`${FACTOR} times the input takes ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')} times as long`);
}

/** Milliseconds of this process: other processes that want the processor do not count. */
function timeOf<Input>(input: Input, run: (input: Input) => void): number {
  const before = process.cpuUsage();
  run(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
