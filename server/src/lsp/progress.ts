/** Progress in the editor, for work that takes more than a second. */
import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { ClientFacts } from './clientFacts.ts';

export interface Progress {
  step(): void;
  done(): void;
}

const PATIENCE_MS = 1000;

/**
 * @param total how many steps there are
 * @param now a clock in milliseconds
 */
export function createProgress(
  connection: Pick<Connection, 'window'>,
  client: Pick<ClientFacts, 'showsProgress'>,
  total: number,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let count = 0;
  let finished = false;
  let asked = false;
  let shown: WorkDoneProgressReporter | undefined;

  async function show(): Promise<void> {
    const reporter = await connection.window.createWorkDoneProgress();
    if (finished) return;
    shown = reporter;
    reporter.begin('Doelbinding', 0, `0 / ${String(total)}`, false);
  }

  return {
    step() {
      count++;
      shown?.report((100 * count) / total, `${String(count)} / ${String(total)}`);
      if (asked || !client.showsProgress || now() - start < PATIENCE_MS) return;
      asked = true;
      // An editor that refuses to show progress shows none.
      show().catch(() => undefined);
    },
    done() {
      finished = true;
      shown?.done();
    },
  };
}
