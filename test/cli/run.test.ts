/** A run over many dossiers says the same on threads, from the cache and in shards, byte for byte. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../server/src/cli/check/check.ts';
import { parseArguments } from '../../server/src/cli/arguments.ts';
import { commands } from '../../server/src/cli/commands.ts';
import { service, vandaag } from '../support/engine.ts';
import { runIn } from '../support/scenario.ts';
import { protocol } from '../bench/documents/protocol.ts';
import { yamlRegister } from '../bench/documents/yamlRegister.ts';

const judgeProgram = new URL('../support/judgeThread.mjs', import.meta.url);

/** A folder of dossiers, one of which is none of ours and comes first. */
function country(): string {
  const folder = mkdtempSync(join(tmpdir(), 'doelbinding-'));
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'protocol.md'), protocol(index + 1, 2500));
    writeFileSync(join(folder, name, 'register.yaml'), yamlRegister(index + 1, 2));
  }
  mkdirSync(join(folder, '0'));
  writeFileSync(join(folder, '0', 'brief.md'), 'Een brief.\n');
  return folder;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function checkIn(folder: string, words: readonly string[], program?: URL, interactive = false): Promise<Ran> {
  const [command] = commands;
  assert.ok(command);
  let out = '';
  let err = '';
  const io = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    folder,
    colour: false,
    interactive,
    columns: 100,
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    judgeProgram: program,
    today: vandaag,
  };
  const code = await check(parseArguments(command, words), service, io);
  return { code, out, err };
}

describe('cli: a run of many dossiers', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => {
    folder = country();
  });
  afterEach(() => {
    rmSync(join(folder, 'kast'), { recursive: true, force: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  for (const form of ['tekst', 'json', 'sarif'])
    it(`is the same on threads: ${form}`, async () => {
      const alone = await checkIn(folder, ['--formaat', form, '.']);
      const together = await checkIn(folder, ['--formaat', form, '--draden', '3', '.'], judgeProgram);
      assert.ok(alone.out.length > 1000);
      assert.deepEqual(together, alone);
    });

  it('is the same from the cache, which holds a file per judgment', async () => {
    const cached = ['--formaat', 'sarif', '--cachemap', 'kast', '.'];
    const plain = await checkIn(folder, ['--formaat', 'sarif', '.']);
    const first = await checkIn(folder, cached);
    const names = readdirSync(join(folder, 'kast'));
    // The first document stands in the second dossier, which is judged again as the first.
    assert.equal(names.length, 6);
    const second = await checkIn(folder, cached);
    assert.deepEqual([first, second], [plain, plain]);
    assert.deepEqual(readdirSync(join(folder, 'kast')), names);
  });

  it('judges again what changed, and leaves a cache alone that is spoilt', async () => {
    const cached = ['--formaat', 'json', '--cachemap', 'kast', '.'];
    await checkIn(folder, cached);
    const kept = readdirSync(join(folder, 'kast'));
    for (const [index, name] of kept.entries()) {
      const path = join(folder, 'kast', name);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, ['', 'x', text.slice(0, 200), text.replace('"files"', '"filez"'), `${text} `][index] ?? '');
    }
    assert.deepEqual(await checkIn(folder, cached), await checkIn(folder, ['--formaat', 'json', '.']));
    const path = join(folder, 'a', 'register.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/naam: .*\n/, 'naam: Iets heel anders\n'));
    const changed = await checkIn(folder, cached);
    assert.deepEqual(changed, await checkIn(folder, ['--formaat', 'json', '.']));
    assert.equal(readdirSync(join(folder, 'kast')).length, kept.length + 2);
    writeFileSync(path, before);
  });

  it('goes on without a cache where none can be kept, and says so', async () => {
    writeFileSync(join(folder, 'kast'), 'geen map');
    const places = [
      'kast',
      join('kast', 'in', 'een', 'bestand'),
      ...(existsSync('/proc/self') ? ['/proc/doelbinding'] : []),
    ];
    for (const place of places) {
      const outcome = await checkIn(folder, ['--formaat', 'json', '--cachemap', place, '.']);
      const plain = await checkIn(folder, ['--formaat', 'json', '.']);
      assert.deepEqual([outcome.code, outcome.out], [plain.code, plain.out]);
      assert.match(outcome.err, /^In de cachemap ‘.*’ kan niets worden bewaard; de controle gaat zonder verder\./);
    }
    rmSync(join(folder, 'kast'));
    assert.equal((await checkIn(folder, ['--cachemap', join('kast', 'diep'), '.'])).err, '');
    assert.ok(readdirSync(join(folder, 'kast', 'diep')).length > 0);
  });

  it('keeps judgments apart that rest on another day or other rules', async () => {
    const asked = [[], ['--peildatum', '2019-01-01'], ['--zonder', 'dpia-nodig'], ['--peildatum', '2019-01-01']];
    for (const words of asked) {
      const own = await checkIn(folder, ['--formaat', 'json', ...words, '--cachemap', 'kast', '.']);
      assert.deepEqual(own, await checkIn(folder, ['--formaat', 'json', ...words, '.']));
    }
    assert.equal(readdirSync(join(folder, 'kast')).length, 18);
  });

  for (const form of ['json', 'sarif'])
    it(`put together from shards is what it is as a whole: ${form}`, async () => {
      const whole = await checkIn(folder, ['--formaat', form, '.']);
      const parts = await Promise.all(
        [1, 2, 3].map((index) => checkIn(folder, ['--formaat', form, '--shard', `${index}/3`, '.'])),
      );
      const sizes = parts.map(({ out }) => out.length);
      assert.ok(Math.max(...sizes) < whole.out.length, sizes.join());
      const names = parts.map(({ out }, index) => {
        writeFileSync(join(folder, `deel-${index}.json`), out);
        return `deel-${index}.json`;
      });
      const merged = await runIn(folder, ['samenvoegen', ...names.reverse()]);
      for (const name of names) rmSync(join(folder, name));
      assert.deepEqual(
        { ...merged, out: JSON.parse(merged.out) as unknown },
        { ...whole, out: JSON.parse(whole.out) as unknown },
      );
    });

  it('says once, with the first document, what holds for the run', async () => {
    const late = ['--peildatum', '2031-01-01', '--formaat', 'json', '--regel', 'wetgegevens-verouderd', '.'];
    const ran = await checkIn(folder, late);
    const { findings } = JSON.parse(ran.out) as { findings: { path: string }[] };
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['a/protocol.md'],
    );
    assert.deepEqual(await checkIn(folder, ['--draden', '2', ...late], judgeProgram), ran);
  });

  it('refuses to put together what is not of one run', async () => {
    const one = await checkIn(folder, ['--formaat', 'json', '.']);
    writeFileSync(join(folder, 'een.json'), one.out);
    writeFileSync(join(folder, 'twee.json'), one.out.replace(/"peildatum": "[^"]+"/, '"peildatum": "2020-01-01"'));
    writeFileSync(join(folder, 'drie.json'), '{}');
    writeFileSync(join(folder, 'vier.json'), '{');
    const said = async (...names: string[]): Promise<string> => {
      const { code, out, err } = await runIn(folder, ['samenvoegen', ...names]);
      assert.deepEqual([code, out], [2, '']);
      return err;
    };
    assert.match(await said('een.json', 'twee.json'), /niet dezelfde peildatum/);
    assert.match(await said('een.json', 'drie.json'), /^drie\.json is geen uitkomst van check/);
    assert.match(await said('vier.json'), /^vier\.json is geen JSON/);
    assert.match(await said('weg.json'), /^weg\.json: het bestand bestaat niet/);
    assert.match(await said(), /^Geef de bestanden/);
    for (const name of ['een', 'twee', 'drie', 'vier']) rmSync(join(folder, `${name}.json`));
  });
});
