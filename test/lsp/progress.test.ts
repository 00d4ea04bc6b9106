/** Progress is shown for work that lasts, and only where the editor shows it. */
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { createProgress } from '../../server/src/lsp/progress.ts';

/** An editor that writes down what it shows; `refuses` shows nothing. */
function showing(refuses = false): { readonly seen: string[]; readonly connection: Pick<Connection, 'window'> } {
  const seen: string[] = [];
  const reporter = {
    begin: (title: string, percentage: number, message: string) => seen.push(`${title} ${percentage} ${message}`),
    report: (percentage: number, message: string) => seen.push(`${percentage} ${message}`),
    done: () => seen.push('done'),
  };
  const createWorkDoneProgress = (): Promise<unknown> =>
    refuses ? Promise.reject(new Error('no')) : Promise.resolve(reporter);
  return { seen, connection: { window: { createWorkDoneProgress } } as unknown as Pick<Connection, 'window'> };
}

/** Four steps, of which the second takes longer than a second. */
async function work(connection: Pick<Connection, 'window'>, showsProgress: boolean, slow: boolean): Promise<void> {
  let now = 0;
  const progress = createProgress(connection, { showsProgress }, 4, () => now);
  for (let step = 0; step < 4; step++) {
    if (step === 1 && slow) now += 1500;
    progress.step();
    await Promise.resolve();
  }
  progress.done();
}

describe('progress', () => {
  it('is shown once work lasts a second, and ends with it', async () => {
    const { seen, connection } = showing();
    await work(connection, true, true);
    assert.deepEqual(seen, ['Doelbinding 0 0 / 4', '75 3 / 4', '100 4 / 4', 'done']);
  });

  it('is not shown for what is done at once, nor to an editor that shows none', async () => {
    for (const [shows, slow] of [
      [true, false],
      [false, true],
    ] as const) {
      const { seen, connection } = showing();
      await work(connection, shows, slow);
      assert.deepEqual(seen, []);
    }
  });

  it('is no harm where the editor refuses it', async () => {
    const { seen, connection } = showing(true);
    await work(connection, true, true);
    assert.deepEqual(seen, []);
  });
});
