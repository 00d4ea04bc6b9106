/** Entry of the tests inside the extension host on Node. VS Code calls `run`. */
import { diskTests } from './disk.ts';
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
      diskTests();
    },
    () => `Node ${process.versions.node}`,
  );
}
