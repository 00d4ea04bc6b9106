/**
 * Files that nobody should write: each gets a clear message at its place, or is left in peace, and
 * the file beside it is judged as ever.
 */
import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFolderOf, parseScenario, runIn } from '../support/scenario.ts';

const protocol = '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n';
const register = 'verwerkingen:\n  - naam: Een\n    doel: Hulp\n';
const beside = `${protocol}Soms artikel 6 lid 1 onder k AVG.\n`;
const ladder = Array.from('bcdefghij').map(
  (name, index) => `${name}: &${name} [${`*${'abcdefghi'.charAt(index)},`.repeat(9)}]`,
);

interface Hostile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What is said of it: rule and line, in order; the messages must say more than that. */
  readonly says: readonly string[];
}

const files: Readonly<Record<string, Hostile>> = {
  'an empty file': { name: 'x.md', content: '', says: [] },
  'an empty register': { name: 'x.yaml', content: '', says: [] },
  'a file of blank lines': { name: 'x.txt', content: ' \n'.repeat(50_000), says: [] },
  'a binary file': {
    name: 'x.md',
    content: Uint8Array.from({ length: 4_096 }, (_, index) => index % 256),
    says: ['bestand-onleesbaar 1'],
  },
  '50 MB on one line': { name: 'x.md', content: Buffer.alloc(50 * 1024 * 1024, 97), says: ['bestand-onleesbaar 1'] },
  'lists in lists, ten thousand deep': {
    name: 'x.md',
    content: `${protocol}${'- '.repeat(10_000)}a\n`,
    says: ['yaml-ongeldig 5'],
  },
  'lists in lists, line by line': {
    name: 'x.md',
    content: protocol + Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    says: ['yaml-ongeldig *'],
  },
  'quotes in quotes': { name: 'x.md', content: `${protocol}${'> '.repeat(10_000)}a\n`, says: ['yaml-ongeldig 5'] },
  'brackets without end': { name: 'x.md', content: `${protocol}${'['.repeat(50_000)}\n`, says: ['yaml-ongeldig 5'] },
  'brackets without end in a register': {
    name: 'x.yaml',
    content: `${register}    bsn: ${'['.repeat(10_000)}\n`,
    says: ['yaml-ongeldig 4'],
  },
  'keys in keys': { name: 'x.yaml', content: `${'a: '.repeat(20_000)}\n${register}`, says: ['yaml-ongeldig 1'] },
  'a quote without end': {
    name: 'x.yaml',
    content: `${register}    bsn: "${'a\n'.repeat(20_000)}`,
    says: ['yaml-ongeldig 4'],
  },
  'tabs in a register': {
    name: 'x.yaml',
    content: `${register}\tbsn: nee\n  - naam: Twee\n    doel: x\n`,
    says: ['yaml-ongeldig 4'],
  },
  'keys that stand twice': {
    name: 'x.yaml',
    content: `${register}    doel: Nog eens\n`,
    says: ['yaml-sleutel-dubbel 4'],
  },
  // Each step of the ladder is too much in itself.
  'aliases that multiply': {
    name: 'x.yaml',
    content: `${register}a: &a [x,x,x,x,x,x,x,x,x]\n${ladder.join('\n')}\n`,
    says: ['yaml-ongeldig *'],
  },
  'a code block without end': { name: 'x.md', content: `${protocol}\`\`\`\nTekst.\n`, says: ['bestand-onleesbaar 5'] },
  'lone surrogates and zeros': {
    name: 'x.md',
    content: Buffer.from(`${protocol}\uD800 tekst \u0001\u007F\n`),
    says: [],
  },
  'nothing but carriage returns': { name: 'x.md', content: '\r'.repeat(100_000), says: [] },
};

interface Printed {
  readonly findings: readonly {
    readonly path: string;
    readonly ruleId: string;
    readonly line: number;
    readonly message: string;
  }[];
  readonly onleesbaar: readonly { readonly path: string; readonly reden: string }[];
}

const rules = 'bestand-onleesbaar,yaml-ongeldig,yaml-sleutel-dubbel,citaat-onderdeel-bestaat-niet';

async function checkAll(folder: string): Promise<Printed & { readonly code: number }> {
  const { code, out, err } = await runIn(folder, ['check', '--formaat', 'json', '--regel', rules]);
  assert.equal(err, '');
  return { ...(JSON.parse(out) as Printed), code };
}

/** Whether what was said is what was expected; a line `*` allows any line, and a repetition for the same cause. */
function assertSaid(said: readonly string[], expected: readonly string[]): void {
  const [only] = expected;
  if (!only?.endsWith(' *')) assert.deepEqual(said, expected);
  else assert.deepEqual([...new Set(said.map((one) => one.replace(/ \d+$/, ' *')))], expected);
}

describe('cli: hostile files', function () {
  this.timeout(60_000);

  for (const [what, { name, content, says }] of Object.entries(files))
    it(`${what}: ${says.length === 0 ? 'nothing to say' : says.join(', ')}`, async () => {
      await inFolderOf(parseScenario(`=== bestand: goed.md\n${beside}`), async (folder) => {
        await writeFile(join(folder, name), content);
        const started = process.cpuUsage();
        const { findings, code } = await checkAll(folder);
        const { user } = process.cpuUsage(started);
        assert.ok(user < 3_000_000, `takes ${user / 1000} ms`);
        assertSaid(
          findings.filter(({ path }) => path === name).map(({ ruleId, line }) => `${ruleId} ${line}`),
          says,
        );
        for (const { message } of findings) assert.ok(message.split('\n').length >= 2 && message.length < 600, message);
        assert.ok(
          findings.some(({ path, line }) => path === 'goed.md' && line === 5),
          'the other file is not judged',
        );
        assert.equal(code, says.includes('bestand-onleesbaar 1') ? 2 : 1);
      });
    });

  it('links that go round, or nowhere, are passed over in a folder', async () => {
    await inFolderOf(parseScenario(`=== bestand: map/goed.md\n${beside}`), async (folder) => {
      await symlink('rond.md', join(folder, 'rond.md'));
      await symlink('weg.md', join(folder, 'los.md'));
      await symlink('..', join(folder, 'map/omhoog'));
      const { findings, onleesbaar } = await checkAll(folder);
      assert.deepEqual(
        findings.map(({ path }) => path),
        ['map/goed.md'],
      );
      assert.deepEqual(onleesbaar, []);
    });
  });
});
