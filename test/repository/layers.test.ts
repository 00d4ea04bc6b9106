/** The check of the layers itself: that it sees our modules, and that it catches what it is there for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import { lawful, violations } from './planted.ts';
import { root } from './tree.ts';

function cruise(folder: string): ICruiseResult['summary'] {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const args = [program, '--config', config, '--output-type', 'json', 'server/src', 'client/src'];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  assert.equal(run.stderr, '');
  return (JSON.parse(run.stdout) as ICruiseResult).summary;
}

function told(rule: string, from: string, to: string): string {
  return `${rule}: ${from} → ${to}`;
}

function found(summary: ICruiseResult['summary']): string[] {
  const packageName = /^.*node_modules\/([^/]+)\/.*$/u;
  return summary.violations.map(({ rule, from, to }) => told(rule.name, from, to.replace(packageName, '$1')));
}

function plant(folder: string): void {
  const modules = new Map(Object.entries(lawful));
  for (const { from, imports } of violations) modules.set(from, [...new Set([...(modules.get(from) ?? []), imports])]);
  for (const [path, imports] of modules) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    const text = path.endsWith('.json') ? '{}' : [...imports, 'export {}', ''].join(';\n');
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }');
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

describe('layers', () => {
  it('sees the modules of the product, and no violation in them', () => {
    const summary = cruise(root);
    // With a TypeScript that it cannot read, dependency-cruiser sees nothing and finds nothing wrong.
    assert.ok(summary.totalCruised > 20, `${summary.totalCruised} modules seen`);
    assert.deepEqual(found(summary), []);
  });

  it('catches each planted violation and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'doelbinding-layers-'));
    try {
      plant(folder);
      const expected = violations.map(({ rule, from, to }) => told(rule, from, to));
      assert.deepEqual(found(cruise(folder)).sort(), expected.sort());
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
