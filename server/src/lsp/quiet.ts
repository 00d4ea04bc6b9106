/** Work that follows from changes, done when no message is queued that changes anything further. */
import type { Session } from './session.ts';

/**
 * Does `work` after each change, once for changes that come together, and never twice at a time. What
 * goes wrong in it is written down as `what`.
 */
export function whenQuiet(
  { changes, settled, failed }: Pick<Session, 'changes' | 'settled' | 'failed'>,
  what: string,
  work: () => Promise<void>,
): void {
  let announced = 0;
  let busy = false;

  async function run(): Promise<void> {
    busy = true;
    for (let handled = -1; handled !== announced; ) {
      for (let seen = -1; seen !== announced; ) {
        seen = announced;
        await settled();
      }
      handled = announced;
      try {
        await work();
      } catch (error) {
        failed(what, error);
      }
    }
    busy = false;
  }

  changes.listen(() => {
    announced++;
    if (!busy) void run();
  });
}
