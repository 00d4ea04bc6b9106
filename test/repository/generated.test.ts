/** Generated files are up to date, and the generator says so truly. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from './tree.ts';

describe('generated files', () => {
  it('equal what the generator makes now, and every rule has its page', () => {
    const run = spawnSync(process.execPath, ['server/tools/generate.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    assert.equal(run.stderr, '');
    assert.equal(run.status, 0);
  });
});
