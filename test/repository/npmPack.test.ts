/** The package as npm makes it: installed in an empty folder without a network, it runs. And the files that pipelines take from here. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { commands } from '../../server/src/cli/commands.ts';
import { formats } from '../../server/src/cli/check/formats.ts';
import { root } from './tree.ts';

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(folder: string, program: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  return { status, stdout, stderr };
}

describe('the package of npm', function () {
  this.timeout(180_000);
  let folder: string;
  let program: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'doelbinding-'));
    assert.equal(run(root, process.execPath, 'server/tools/build.mjs').status, 0);
    const packed = run(root, 'npm', 'pack', '--pack-destination', folder, '--json');
    assert.equal(packed.status, 0, packed.stderr);
    const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
    const empty = join(folder, 'leeg');
    mkdirSync(empty);
    const installed = run(
      empty,
      'npm',
      'install',
      '--offline',
      '--ignore-scripts',
      '--no-audit',
      '--prefix',
      empty,
      join(folder, filename),
    );
    assert.equal(installed.status, 0, installed.stderr);
    program = join(empty, 'node_modules', '.bin', 'doelbinding');
    cpSync(join(root, 'samples'), join(empty, 'samples'), { recursive: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const ran = (...args: string[]): Ran => run(join(folder, 'leeg'), program, ...args);

  it('checks, tells in every form, and ends as documented', () => {
    assert.deepEqual([ran('check', 'samples/goed').status, ran('check', 'samples/fout').status], [0, 1]);
    for (const formaat of formats) {
      const { status, stdout, stderr } = ran('check', '--formaat', formaat, 'samples/fout');
      assert.deepEqual([status, stderr], [1, ''], formaat);
      assert.ok(stdout.length > 100, formaat);
    }
  });

  it('is the same on threads', () => {
    const [one, two] = ['1', '2'].map((count) => ran('check', '--formaat', 'json', '--draden', count, 'samples'));
    assert.equal(one?.status, 1);
    assert.deepEqual(two, one);
  });

  it('makes what it finds nothing in', () => {
    assert.equal(ran('nieuw', '--gemeente', 'Voorbeeldstad', '--domein', 'alle', '--naar', 'nieuw').status, 0);
    const { status, stdout } = ran('check', '--stil', 'nieuw');
    assert.deepEqual([status, stdout], [0, '']);
  });

  it('speaks the protocol for assistants, and ends when its input does', () => {
    const input = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/list' },
    ].map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    const { status, stdout, stderr } = spawnSync(program, ['mcp', 'samples'], {
      cwd: join(folder, 'leeg'),
      encoding: 'utf8',
      input: input.join(''),
    });
    assert.deepEqual([status, stderr], [0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number });
    assert.deepEqual(
      answers.map(({ id }) => id),
      [1, 2],
    );
  });
});

describe('files for pipelines', () => {
  const known = new Map(commands.map(({ naam, opties }) => [naam, new Set(opties.map((optie) => `--${optie.naam}`))]));

  it('are YAML, and give no option that the command lacks', () => {
    for (const path of [
      'action.yml',
      'docs/pipelines/gitlab.yml',
      '.pre-commit-hooks.yaml',
      'docs/pipelines/README.md',
    ]) {
      const text = readFileSync(join(root, path), 'utf8');
      if (!path.endsWith('.md')) assert.ok(typeof parse(text) === 'object', path);
      const uses = [...text.matchAll(/doelbinding (check|samenvoegen)\b([^\n]*)/g)];
      assert.ok(uses.length > 0, path);
      for (const [line, command = '', rest = ''] of uses)
        for (const [option] of rest.matchAll(/--[a-z][a-z-]*/g)) assert.ok(known.get(command)?.has(option), line);
      for (const [, formaat = ''] of text.matchAll(/--formaat (\w+)/g))
        assert.ok(
          formats.some((one) => one === formaat),
          formaat,
        );
    }
  });

  it('hand what is typed in a workflow over as values, never as a script', () => {
    const { runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      runs: { using: string; steps: { run: string }[] };
    };
    assert.equal(runs.using, 'composite');
    for (const { run: script } of runs.steps) assert.ok(!script.includes('${' + '{'), script);
    assert.ok(existsSync(join(root, 'docs/pipelines/gitlab.yml')));
  });
});
