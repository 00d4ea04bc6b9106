/** Types and lint of these tests themselves, which need packages that the project's own checks do without. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const checks = [
  ['types', 'node_modules/typescript/bin/tsc', '--project', 'test/editors'],
  ['lint', 'node_modules/eslint/bin/eslint.js', 'test/editors'],
] as const;

/** @returns whether all is well; says what is not */
export function checkStyle(): boolean {
  return checks.every(([name, ...args]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    console.log(`${status === 0 ? '✓' : '✗'} ${name} of these tests`);
    if (status !== 0) console.log(stdout + stderr);
    return status === 0;
  });
}
