/**
 * Asks the registry which of our packages have a known weakness: `npm run audit`. Fails when there is one; a registry
 * that gives no answer is told of and fails nothing, since it says nothing of the packages.
 */
import { spawnSync } from 'node:child_process';
import { root } from './project.mjs';

/** `npm` is a script of the shell on Windows. */
const asked = spawnSync('npm audit --json', { cwd: root, encoding: 'utf8', shell: true });

/** @type {{ metadata?: { vulnerabilities?: { total?: number } }, vulnerabilities?: Record<string, { severity: string }> }} */
let report = {};
try {
  report = JSON.parse(asked.stdout);
} catch {
  // What is no report is no answer.
}
const total = report.metadata?.vulnerabilities?.total;
if (total === undefined) console.log('The registry tells nothing of known weaknesses: packages are not audited.');
else if (total === 0) console.log('No package has a known weakness.');
else {
  for (const [name, { severity }] of Object.entries(report.vulnerabilities ?? {}))
    console.error(`${name}: ${severity}`);
  process.exitCode = 1;
}
