/** What the README shows of the command line is what the command line says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runIn } from '../support/scenario.ts';
import { commands } from '../../server/src/cli/commands.ts';
import { root } from '../repository/tree.ts';

const readme = readFileSync(`${root}/README.md`, 'utf8');

describe('cli: the README', () => {
  it('shows findings as they are shown', async () => {
    const [, shown = ''] = /```text\n(samples\/fout[\s\S]*?)```/u.exec(readme) ?? [];
    const { out } = await runIn(root, ['check', 'samples/fout', '--peildatum', '2026-11-21']);
    const blocks = shown.trimEnd().split('\n\n');
    assert.ok(blocks.length > 1);
    for (const block of blocks) assert.ok(out.includes(block), block);
  });

  it('names every command', () => {
    const missing = commands.filter(({ naam }) => !readme.includes(`\`doelbinding ${naam}`));
    assert.deepEqual(
      missing.map(({ naam }) => naam),
      [],
    );
  });
});
