/** Entry of the tests inside the extension host in a web worker. VS Code calls `run`. */
import { env, UIKind } from 'vscode';
import { findingsTests } from './findings.ts';
import { runMocha } from './mochaRun.ts';
import { repairTests } from './repairs.ts';
import { viewTests } from './views.ts';

export function run(): Promise<void> {
  return runMocha(
    () => {
      findingsTests();
      repairTests();
      viewTests();
    },
    () => {
      const isWorker = 'WorkerGlobalScope' in globalThis && !('process' in globalThis && 'versions' in process);
      return isWorker && env.uiKind === UIKind.Web ? 'web worker' : 'no web worker';
    },
  );
}
