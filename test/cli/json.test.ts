/** The findings as JSON: the form that other programs rely on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';
import { checkSchema } from '../support/checkSchema.ts';
import { inFolderOf, parseScenario, runIn } from '../support/scenario.ts';

interface CheckOutput {
  readonly findings: readonly {
    readonly path: string;
    readonly severity: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
  readonly bestanden: readonly { readonly path: string; readonly soort: string }[];
  readonly afwijkingen: readonly object[];
  readonly onleesbaar: readonly { readonly path: string }[];
}

const validate = new Ajv({ allErrors: true }).compile<CheckOutput>(checkSchema);
const samples = fileURLToPath(new URL('../../samples/', import.meta.url));

async function check(
  folder: string,
  ...words: string[]
): Promise<{ readonly code: number; readonly output: CheckOutput }> {
  const { code, out, err } = await runIn(folder, ['check', '--formaat', 'json', ...words]);
  assert.equal(err, '');
  const output: unknown = JSON.parse(out);
  assert.ok(validate(output), JSON.stringify(validate.errors));
  return { code, output };
}

describe('cli: json', () => {
  it('of the good sample says that all is well', async () => {
    const { code, output } = await check(samples, 'goed');
    assert.deepEqual(output.bestanden, [
      { path: 'goed/protocol.md', soort: 'protocol', peildatum: '2026-11-21' },
      { path: 'goed/register.yaml', soort: 'register', peildatum: '2026-11-21' },
    ]);
    assert.deepEqual(
      output.findings.filter(({ severity }) => severity === 'fout'),
      [],
    );
    assert.equal(code, 0);
  });

  it('of the bad sample has findings, each within one line, in order of file and place', async () => {
    const { code, output } = await check(samples, 'fout');
    assert.equal(code, 1);
    assert.ok(output.findings.length > 10);
    for (const { path, line, column, endLine, endColumn } of output.findings) {
      const index = lineIndexOf(readFileSync(`${samples}${path}`, 'utf8'));
      assert.equal(endLine, line);
      assert.ok(endColumn >= column);
      assert.ok(endColumn - 1 <= index.lineEnd(line - 1) - index.lineStart(line - 1), `${path}:${line}:${endColumn}`);
    }
    const places = output.findings.map(({ path, line, column }) => [path, line, column] as const);
    const sorted = [...places].sort(([a, b, c], [d, e, f]) => (a < d ? -1 : a > d ? 1 : b - e || c - f));
    assert.deepEqual(places, sorted);
  });

  it('is the same twice', async () => {
    assert.deepEqual((await check(samples, 'fout')).output, (await check(samples, 'fout')).output);
  });

  it('is the same from above with other paths', async () => {
    const inside = (await check(`${samples}fout`)).output.findings.map(({ path }) => `fout/${path}`);
    assert.deepEqual(
      (await check(samples, 'fout')).output.findings.map(({ path }) => path),
      inside,
    );
  });

  it('lists what was set aside and what could not be read', async () => {
    const scenario = parseScenario(`=== bestand: a.md
# Privacyprotocol Voorbeeldstad

## Artikel 1 Grondslag

1. Soms artikel 6 lid 1 onder k van de Algemene verordening gegevensbescherming. <!-- doelbinding: afwijking citaat-onderdeel-bestaat-niet — reden: proef — door: FG — tot: 2030-01-01 -->
=== bestand (hex): b.md
00 01
=== opdracht: check
`);
    await inFolderOf(scenario, async (folder) => {
      const { code, output } = await check(folder, 'a.md', 'b.md', 'c.md');
      assert.deepEqual(
        output.findings.map(({ path }) => path),
        ['b.md'],
      );
      assert.equal(output.afwijkingen.length, 1);
      assert.deepEqual(output.onleesbaar.map((one) => one.path).sort(), ['b.md', 'c.md']);
      assert.equal(code, 2);
    });
  });
});

describe('cli: json of rules', () => {
  it('lists every rule with class and source', async () => {
    const { code, out } = await runIn(samples, ['regels', '--formaat', 'json']);
    const rules = JSON.parse(out) as Record<string, unknown>[];
    assert.equal(code, 0);
    assert.ok(rules.length >= 20);
    for (const rule of rules)
      assert.deepEqual(Object.keys(rule), ['id', 'klasse', 'categorie', 'samenvatting', 'bron']);
    const plain = await runIn(samples, ['regels']);
    assert.equal(plain.out.trimEnd().split('\n').length, rules.length);
    for (const { id } of rules) assert.ok(plain.out.includes(`${String(id)} `));
  });

  it('explains every rule that it lists', async () => {
    const { out } = await runIn(samples, ['regels', '--formaat', 'json']);
    const pages = await Promise.all(
      (JSON.parse(out) as { id: string }[]).map(({ id }) => runIn(samples, ['uitleg', id])),
    );
    for (const { code, out: page } of pages) {
      assert.equal(code, 0);
      assert.match(page, /^#/m);
      assert.ok(page.endsWith('\n'));
    }
  });
});
