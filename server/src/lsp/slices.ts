/** Work in steps, done a slice at a time: between two slices the server takes up what else it was asked. */

/** In milliseconds: short enough that nobody waits for the end of a slice, and long enough that few are needed. */
const SLICE_MS = 30;

/** How work is cut into slices. */
export interface Slicing {
  /** Lets others go first. */
  readonly pause: () => Promise<void>;
  /** Whether the result is still wanted; asked after each pause. */
  readonly isWanted: () => boolean;
}

/**
 * Does all steps of some work and tells of its result; not if it was given up. What ends within its first slice is done
 * and told of at once, before the promise is given.
 */
export async function inSlices<Out>(
  steps: Generator<undefined, Out>,
  { pause, isWanted }: Slicing,
  finish: (out: Out) => void,
): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) {
        finish(step.value);
        return;
      }
    } while (performance.now() < end);
    await pause();
    if (!isWanted()) return;
  }
}
