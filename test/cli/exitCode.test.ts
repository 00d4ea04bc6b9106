/** The code with which a check ends: 0, 1 for a fout, 2 for what could not be read, 3 for a defect of ours. */
import assert from 'node:assert/strict';
import { nearest, parseArguments } from '../../server/src/cli/arguments.ts';
import { commands } from '../../server/src/cli/commands.ts';
import { check } from '../../server/src/cli/check/check.ts';
import { runCommandLine } from '../../server/src/cli/run.ts';
import type { Klasse } from '../../server/src/lint/finding.ts';
import type { AnyRule } from '../../server/src/lint/rule.ts';
import type { Io } from '../../server/src/node/io.ts';
import { proefregel, serviceWith, zoekregel } from '../support/proefregels.ts';
import { inFolderOf, parseScenario } from '../support/scenario.ts';

const documents = parseScenario(`=== bestand: a.md
# Privacyprotocol Voorbeeldstad

## Artikel 1 Doel

Tekst.
=== opdracht: check
`);

function ioFor(folder: string, err: (text: string) => void = () => undefined): Io {
  return {
    out: () => undefined,
    err,
    folder,
    colour: false,
    interactive: false,
    columns: undefined,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    today: '2026-11-21',
  };
}

const finds = (severity: Klasse): AnyRule => zoekregel(`vindt-${severity}`, 'Tekst', { severity });
const fails = proefregel({
  id: 'loopt-vast',
  on: 'bestand',
  check() {
    throw new Error('gebrek in een regel');
  },
});

/** The code of a check of these paths with these rules, and what stood on standard error. */
async function codeOf(rules: readonly AnyRule[], ...words: string[]): Promise<readonly [code: number, err: string]> {
  const [command] = commands;
  assert.equal(command?.naam, 'check');
  let code = -1;
  let err = '';
  await inFolderOf(documents, async (folder) => {
    const io = ioFor(folder, (text) => {
      err += text;
    });
    if (command) code = await check(parseArguments(command, words), serviceWith(...rules), io);
  });
  return [code, err];
}

describe('cli: exit codes', () => {
  const cases: readonly (readonly [what: string, rules: readonly AnyRule[], words: readonly string[], code: number])[] =
    [
      ['nothing found', [], ['a.md'], 0],
      ['an oordeel', [finds('oordeel')], ['a.md'], 0],
      ['a waarschuwing', [finds('waarschuwing')], ['a.md'], 0],
      ['a fout', [finds('fout'), finds('waarschuwing')], ['a.md'], 1],
      ['no more waarschuwingen than allowed', [finds('waarschuwing')], ['a.md', '--maximaal-waarschuwingen', '1'], 0],
      ['more waarschuwingen than allowed', [finds('waarschuwing')], ['a.md', '--maximaal-waarschuwingen', '0'], 1],
      ['oordelen however many', [finds('oordeel')], ['a.md', '--maximaal-waarschuwingen', '0'], 0],
      ['a fout and a file that is not there', [finds('fout')], ['a.md', 'b.md'], 2],
      ['a defect', [fails], ['a.md'], 3],
      ['a defect, a fout and a file that is not there', [fails, finds('fout')], ['a.md', 'b.md'], 3],
    ];
  for (const [what, rules, words, code] of cases)
    it(`${code} for ${what}`, async () => {
      assert.equal((await codeOf(rules, ...words))[0], code);
    });

  it('come with what to send us, for a rule that fails', async () => {
    const [, err] = await codeOf([fails], 'a.md');
    assert.match(err, /^Doelbinding heeft zelf een gebrek: regel loopt-vast liep vast op a\.md\./);
    assert.match(err, /gebrek in een regel/);
  });

  it('3 for anything that fails around the engine', async () => {
    let err = '';
    const io: Io = {
      ...ioFor('/', (text) => {
        err += text;
      }),
      out() {
        throw new Error('uitvoer kapot');
      },
    };
    assert.equal(await runCommandLine(['--help'], io), 3);
    assert.match(err, /Doelbinding heeft zelf een gebrek[\s\S]*uitvoer kapot/);
  });

  it('2 without a command', async () => {
    let err = '';
    assert.equal(
      await runCommandLine(
        [],
        ioFor('/', (text) => void (err += text)),
      ),
      2,
    );
    assert.match(err, /Gebruik: doelbinding <opdracht>/);
  });
});

describe('cli: words that are nearly known', () => {
  for (const [word, expected] of [
    ['chek', 'check'],
    ['check', 'check'],
    ['regel', 'regels'],
    ['uitlg', 'uitleg'],
    ['zomaar', undefined],
    ['', undefined],
  ] as const)
    it(`${JSON.stringify(word)} → ${expected ?? 'nothing'}`, () => {
      assert.equal(nearest(word, ['check', 'uitleg', 'regels']), expected);
    });
});
