/** How the time of a computation grows with its input: the test for work that must stay linear. */
import assert from 'node:assert/strict';

/** Four times the input may take four times as long, and a little more for caches and collection. */
const FACTOR = 4;
const MOST = 9;
/** Times below this say nothing. */
const NOISE_MS = 60;

/** Fails when four times the input takes far more than four times as long. `make` gives an input of some size. */
export function assertLinear<Input>(make: (size: number) => Input, run: (input: Input) => void, size: number): void {
  const small = make(size);
  const large = make(size * FACTOR);
  const ratio = (): number => bestOf(large, run) / Math.max(bestOf(small, run), NOISE_MS / FACTOR);
  // A machine with other work may stumble once.
  const found = ratio();
  if (found < MOST) return;
  const again = ratio();
  assert.ok(again < MOST, `${FACTOR} times the input takes ${found.toFixed(1)} and ${again.toFixed(1)} times as long`);
}

function bestOf<Input>(input: Input, run: (input: Input) => void): number {
  return Math.min(...[1, 2].map(() => {
    const started = performance.now();
    run(input);
    return performance.now() - started;
  }));
}
