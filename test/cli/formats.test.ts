/** The forms of a check that other programs read: what their readers ask of each, and that no text of a document breaks out of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { artifactLocation } from '../../server/src/cli/check/sarif/artifact.ts';
import { elementsOf, textOf, xmlTree } from '../../server/src/convert/xml/xmlTree.ts';
import { inFolderOf, parseScenario, runIn } from '../support/scenario.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, '');
const published = JSON.parse(readFileSync(`${schemaFile}schemas/sarif-2.1.0-rtm.5.json`, 'utf8')) as object;
// Of draft 4 it uses nothing that reads otherwise in draft 7, once the name of its draft and its own address are off.
const schema = Object.fromEntries(Object.entries(published).filter(([name]) => name !== '$schema' && name !== 'id'));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormatsModule.default(ajv);
const isSarif = ajv.compile<Log>(schema);

async function sarif(folder: string, ...words: string[]): Promise<Log['runs'][number]> {
  const { out } = await runIn(folder, ['check', '--formaat', 'sarif', ...words]);
  const log: unknown = JSON.parse(out);
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors?.slice(0, 3)));
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

/** Hostile names and words, a deviation, and a file that cannot be read. */
const hostile = parseScenario(`=== bestand: map ü/a,b: 100% #1 [x]?.md
# Privacyprotocol Voorbeeldstad

## Artikel 1 Grondslag

1. Soms artikel 6 lid 1 onder k van de Algemene verordening gegevensbescherming (\`::error::\` <b>"x"</b> & ]]> | @iemand).

## Artikel 2 Bewaren

1. Soms artikel 6 lid 1 onder z van de Algemene verordening gegevensbescherming. <!-- doelbinding: afwijking citaat-onderdeel-bestaat-niet — reden: proef — door: FG — tot: 2030-01-01 -->
=== bestand (hex): onleesbaar.md
00 01
=== opdracht: check
`);

describe('cli: sarif', function () {
  this.timeout(60_000);

  it('is what its schema asks, for samples good and bad and for hostile names', async () => {
    assert.ok(!isSarif({ version: '2.1.0', runs: [{ tool: {} }] }), 'the schema refuses something');
    await sarif(samples, '.');
    await inFolderOf(hostile, (folder) => sarif(folder, '.'));
  });

  it('tells of each finding its place, its law and its rule with a page', async () => {
    const run = await sarif(samples, 'fout');
    const json = JSON.parse((await runIn(samples, ['check', '--formaat', 'json', 'fout'])).out) as {
      findings: { ruleId: string; line: number; column: number; endColumn: number }[];
    };
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const places = (run.results ?? []).map(({ ruleId, locations }) => {
      const region = locations?.[0]?.physicalLocation?.region;
      return [ruleId, region?.startLine, region?.startColumn, region?.endColumn];
    });
    assert.deepEqual(
      places,
      json.findings.map(({ ruleId, line, column, endColumn }) => [ruleId, line, column, endColumn]),
    );
    const rules = new Map((run.tool.driver.rules ?? []).map((rule) => [rule.id, rule]));
    const taxa = new Set(
      (run.taxonomies ?? []).flatMap(({ name, taxa: own }) => (own ?? []).map(({ id }) => `${name} ${id}`)),
    );
    for (const { ruleId = '', taxa: cited } of run.results ?? []) {
      assert.match(rules.get(ruleId)?.help?.markdown ?? '', /^# /, ruleId);
      for (const { id = '', toolComponent } of cited ?? []) assert.ok(taxa.has(`${toolComponent?.name ?? ''} ${id}`));
    }
    assert.ok((run.taxonomies ?? []).some(({ name }) => name === 'AVG'));
    assert.ok([...rules.values()].some(({ helpUri }) => helpUri?.startsWith('https://')));
  });

  it('carries the safe repairs, as --fix makes them', async () => {
    const results = (await sarif(samples, 'fout')).results ?? [];
    const fixed = results.filter(({ fixes }) => fixes !== undefined);
    assert.ok(fixed.length > 0);
    const { out: patch } = await runIn(samples, ['check', '--proef', '--stil', 'fout']);
    for (const { fixes } of fixed)
      for (const { replacements } of fixes?.[0]?.artifactChanges ?? [])
        for (const { insertedContent } of replacements) assert.ok(patch.includes(insertedContent?.text ?? '?'));
  });

  it('names files by relative addresses, escaped, and none of this machine', async () => {
    await inFolderOf(hostile, async (folder) => {
      const run = await sarif(folder, '.');
      assert.ok(!JSON.stringify(run).includes(folder));
      const uri = run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
      assert.equal(uri, 'map%20%C3%BC/a%2Cb%3A%20100%25%20%231%20%5Bx%5D%3F.md');
    });
    assert.deepEqual(artifactLocation('../elders/a.md'), { uri: '../elders/a.md' });
    assert.equal(artifactLocation('\uD800.md').uri, '%EF%BF%BD.md');
  });

  it('tells what was set aside as such, and what could not be read', async () => {
    await inFolderOf(hostile, async (folder) => {
      const run = await sarif(folder, '.');
      const aside = (run.results ?? []).filter(({ suppressions }) => suppressions !== undefined);
      assert.equal(aside.length, 1);
      assert.deepEqual(aside[0]?.suppressions, [
        { kind: 'inSource', status: 'accepted', justification: 'proef; door: FG; tot: 2030-01-01' },
      ]);
      assert.equal(run.invocations?.[0]?.executionSuccessful, false);
    });
  });

  it('knows a finding again when its lines and numbers moved, and tells alike ones apart', async () => {
    const zin = 'Soms artikel 6 lid 1 onder k van de Algemene verordening gegevensbescherming.';
    const marks = async (text: string): Promise<string[]> => {
      const scenario = parseScenario(`=== bestand: a.md\n${text}\n=== opdracht: check\n`);
      const found: Result[] = [];
      await inFolderOf(scenario, async (folder) => {
        found.push(...((await sarif(folder, '--regel', 'citaat-onderdeel-bestaat-niet', '.')).results ?? []));
      });
      return found.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'] ?? '');
    };
    const before = await marks(`# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Doel\n\n1. ${zin}\n2. ${zin}`);
    const after = await marks(
      `# Privacyprotocol Voorbeeldstad\n\nEen regel erbij.\n\n## Artikel 1 Nieuw\n\nTekst.\n\n## Artikel 2 Doel\n\n1. Eerst dit.\n2. ${zin}\n3.  ${zin}`,
    );
    assert.equal(before.length, 2);
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(after, before);
    const elsewhere = await marks(`# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Bewaren\n\n1. ${zin}`);
    assert.ok(!before.includes(elsewhere[0] ?? ''));
  });
});

describe('cli: forms for pipelines', function () {
  this.timeout(60_000);

  it('github: one command a line, with every sign escaped that ends it', async () => {
    await inFolderOf(hostile, async (folder) => {
      const { out, code } = await runIn(folder, ['check', '--formaat', 'github', '.']);
      assert.equal(code, 2);
      const commands = out.split('\n').filter((line) => line.startsWith('::'));
      assert.match(
        commands.find((line) => line.includes('map ü')) ?? '',
        /^::error file=map ü\/a%2Cb%3A 100%25 #1 \[x\]\?\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=fout%3A citaat-onderdeel-bestaat-niet::.+%0A/,
      );
      assert.ok(commands.some((line) => line.startsWith('::error file=onleesbaar.md,title=niet gelezen::')));
      for (const line of commands) assert.match(line, /^::(?:error|warning|notice) [^:]*::/);
    });
  });

  it('gitlab: the fields that it reads, and no fingerprint twice', async () => {
    const { out } = await runIn(samples, ['check', '--formaat', 'gitlab', 'fout']);
    const issues = JSON.parse(out) as Record<string, unknown>[];
    assert.ok(issues.length > 10);
    for (const one of issues) {
      assert.deepEqual(Object.keys(one), ['description', 'check_name', 'fingerprint', 'severity', 'location']);
      const { description, check_name, fingerprint, severity, location } = one;
      assert.ok(typeof description === 'string' && description !== '' && !description.includes('\n'));
      assert.match(String(check_name), /^[a-z-]+$/);
      assert.match(String(fingerprint), /^[0-9a-f]{64}$/);
      assert.ok(['info', 'minor', 'major', 'critical', 'blocker'].includes(String(severity)));
      const { path, lines } = location as { path: string; lines: { begin: number } };
      assert.ok(!path.startsWith('/') && !path.startsWith('./') && lines.begin >= 1);
    }
    assert.equal(new Set(issues.map(({ fingerprint }) => fingerprint)).size, issues.length);
  });

  it('junit: counts that are right, names that are told apart, and words that are words', async () => {
    await inFolderOf(hostile, async (folder) => {
      const { out } = await runIn(folder, ['check', '--formaat', 'junit', '.']);
      assert.ok(!/<b>|]]>/.test(out));
      const [, tests, failures, errors] =
        /<testsuites name="Doelbinding" tests="(\d+)" failures="(\d+)" errors="(\d+)">/.exec(out) ?? [];
      assert.equal(Number(tests), [...out.matchAll(/<testcase /g)].length);
      assert.equal(Number(failures), [...out.matchAll(/<failure /g)].length);
      assert.equal(Number(errors), [...out.matchAll(/<error /g)].length);
      assert.ok(Number(failures) > 0);
      const names = [...out.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(([, a, b]) => `${a} ${b}`);
      assert.equal(new Set(names).size, names.length);
      assertBalanced(out);
    });
    const { out } = await runIn(samples, ['check', '--formaat', 'junit', 'goed']);
    assert.match(out, /<testcase classname="goed\/protocol\.md" name="geen bevindingen" file="goed\/protocol\.md"\/>/);
  });

  /**
   * GitLab documents that it reads `name` of a suite; `classname` (shown as the suite), `name` and `file` of a test; and
   * what stands within `failure`, `error` and `system-out`. Jenkins wants `name` of a suite, `name` and `classname` of a
   * test, and shows `message` and `type` of a failure. Both take a `time` that is missing for nothing.
   */
  it('junit: the fields that GitLab and Jenkins read', async () => {
    const { out } = await runIn(samples, ['check', '--formaat', 'junit', 'fout']);
    const root = xmlTree(out);
    assert.ok(!('reden' in root) && root.name === 'testsuites');
    const suites = elementsOf(root);
    assert.deepEqual(
      suites.map(({ attributes }) => attributes.get('name')),
      ['fout/protocol.md', 'fout/register.yaml'],
    );
    for (const suite of suites) {
      const tests = elementsOf(suite);
      const failed = tests.filter((test) => elementsOf(test).some(({ name }) => name === 'failure'));
      const counts = ['tests', 'failures', 'errors', 'skipped'].map((name) => suite.attributes.get(name));
      assert.deepEqual(counts, [tests.length, failed.length, 0, 0].map(String));
      assert.ok(failed.length > 0);
      for (const { name, attributes, children } of tests) {
        assert.equal(name, 'testcase');
        assert.deepEqual([...attributes.keys()], ['classname', 'name', 'file']);
        assert.equal(attributes.get('classname'), suite.attributes.get('name'));
        assert.equal(attributes.get('file'), suite.attributes.get('name'));
        const [, line = '', column = ''] =
          /^[a-z, -]+ \(regel (\d+), teken (\d+)\)$/.exec(attributes.get('name') ?? '') ?? [];
        const [said] = elementsOf({ name, attributes, children });
        assert.ok(said && ['failure', 'system-out'].includes(said.name));
        const words = textOf(said);
        assert.ok(words.includes(`${attributes.get('file') ?? ''}:${line}:${column}\n`), words);
        if (said.name === 'system-out') continue;
        assert.equal(said.attributes.get('type'), 'fout');
        assert.equal(words.split('\n')[1], said.attributes.get('message'));
      }
    }
  });

  it('markdown: counts, a table per document, and no mark-up of a document', async () => {
    await inFolderOf(hostile, async (folder) => {
      const { out } = await runIn(folder, ['check', '--formaat', 'markdown', '.']);
      assert.match(out, /^## Doelbinding\n/);
      assert.match(out, /### Niet gelezen/);
      assert.match(out, /### map ü\/a,b: 100% &#35;1 &#91;x&#93;\?\.md/);
      for (const line of out.split('\n').filter((one) => one.startsWith('| '))) {
        assert.ok([3, 5].includes(line.split('|').length - 1), line);
      }
    });
  });

  it('are the same twice, and silent about progress', async () => {
    for (const form of ['sarif', 'github', 'gitlab', 'junit', 'markdown']) {
      const [one, two] = await Promise.all([1, 2].map(() => runIn(samples, ['check', '--formaat', form, '.'])));
      assert.deepEqual(one, two);
      assert.equal(one?.err, '');
      assert.equal(one?.code, 1);
    }
  });
});

/** Fails when an element is not closed in the order in which it was opened. */
function assertBalanced(xml: string): void {
  const open: string[] = [];
  for (const [, end, name = '', , alone] of xml.matchAll(/<(\/?)([a-z-]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (end === '/') assert.equal(open.pop(), name);
    else if (alone !== '/') open.push(name);
  }
  assert.deepEqual(open, []);
}
