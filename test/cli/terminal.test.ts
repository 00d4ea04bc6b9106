/** What a terminal shows: the line of a finding, progress, and colours where they are wanted. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { excerptOf, visible } from '../../server/src/cli/check/excerpt.ts';
import { excerptFrame } from '../../server/src/cli/check/frame.ts';
import { widthFor } from '../../server/src/cli/check/terminalWidth.ts';
import { progressOf } from '../../server/src/cli/progress.ts';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';

/** The frame of the words between « and » in a text. */
async function frame(marked: string, columns = 100): Promise<readonly [string, string]> {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const excerpt = excerptOf(text, lineIndexOf(text), { start, end });
  return excerptFrame(excerpt, columns, await widthFor([excerpt.text]));
}

describe('cli: frames', () => {
  it('show the line with its number, and marks below the words', async () => {
    assert.deepEqual(await frame('een\ntwee «drie» vier\nvijf'), ['    2 │ twee drie vier', '      │      ^^^^']);
  });

  it('mark one column for an empty span, and at the end of a line', async () => {
    assert.deepEqual(await frame('«»een'), ['    1 │ een', '      │ ^']);
    assert.deepEqual(await frame('een«»'), ['    1 │ een', '      │    ^']);
  });

  it('count columns as a terminal does: wide signs take two, combining ones none', async () => {
    assert.deepEqual((await frame('漢字 é👩‍⚖️ «x»'))[1], `      │ ${' '.repeat(9)}^`);
    assert.deepEqual((await frame('e\u0301 «x»'))[1], '      │   ^');
  });

  it('cut a long line around the words, and say so', async () => {
    const [line, marks] = await frame(`${'a'.repeat(200)} «woord» ${'b'.repeat(200)}`, 60);
    assert.ok(line.length <= 60, String(line.length));
    assert.match(line, /^ {4}1 │ …a+ woord b+…$/);
    assert.equal(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1), 'woord');
  });

  it('cut words that are longer than the line', async () => {
    const [line, marks] = await frame(`«${'a'.repeat(300)}»`, 60);
    assert.ok(line.length <= 60 && marks.length <= 60, `${line.length} ${marks.length}`);
  });

  it('show nothing that moves the cursor or colours the screen', async () => {
    assert.equal(visible('a\tb\u001B[31mc\u001B[0m\u0007\u202Ed\u00ADe\r'), 'a bcde');
    assert.deepEqual(await frame('\t«a\tb»'), ['    1 │  a b', '      │  ^^^']);
  });

  it('count the same without the library for the signs that need none', async () => {
    const signs = Array.from({ length: 0x3000 }, (_, code) => visible(String.fromCharCode(code)));
    for (const sign of signs) assert.equal((await widthFor([sign]))(sign), stringWidth(sign), sign);
  });
});

describe('cli: progress', () => {
  /** What is shown when files are read at these times, in milliseconds. */
  function shownAt(times: readonly number[], interactive = true): string[] {
    const shown: string[] = [];
    let time = 0;
    const io = { interactive, err: (text: string) => void shown.push(text) };
    const progress = progressOf(times.length, io, () => time);
    for (const next of times) {
      time = next;
      progress.step();
    }
    progress.done();
    return shown;
  }

  it('shows nothing within a second', () => {
    assert.deepEqual(shownAt([10, 500, 999]), []);
  });

  it('shows where it is after a second, ten times a second at most, and clears its line', () => {
    assert.deepEqual(shownAt([999, 1_000, 1_050, 1_099, 1_100, 5_000]), [
      '\r2 van 6 bestanden gelezen',
      '\r5 van 6 bestanden gelezen',
      '\r6 van 6 bestanden gelezen',
      '\r\u001B[K',
    ]);
  });

  it('shows nothing where nobody looks', () => {
    assert.deepEqual(shownAt([2_000, 3_000], false), []);
  });
});

describe('cli: as a process', function () {
  this.timeout(60_000);
  const root = fileURLToPath(new URL('../../', import.meta.url));
  /** Standard output of the command, with these variables and no others that set a colour. */
  const run = (variables: Readonly<Record<string, string>>): string => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:FORCE|NO)_COLOR$/.test(name)));
    const words = [
      '--import',
      'tsx',
      'server/src/main.cli.ts',
      'check',
      '-',
      '--stil',
      '--regel',
      'citaat-onderdeel-bestaat-niet',
    ];
    const input = '# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Wet\n\nSoms artikel 6 lid 1 onder k AVG.\n';
    try {
      execFileSync(process.execPath, words, {
        cwd: root,
        env: { ...env, ...variables },
        input,
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      assert.fail('no finding');
    } catch (error) {
      assert.ok(error instanceof Error && 'status' in error && 'stdout' in error, String(error));
      assert.equal(error.status, 1);
      return String(error.stdout);
    }
  };

  it('has no colours in a pipe, has them when asked, and NO_COLOR beats that', () => {
    const plain = run({});
    assert.match(plain, /^standaardinvoer\.md:5:28 {2}fout/);
    assert.ok(run({ FORCE_COLOR: '1' }).includes('\u001B[31mfout'));
    assert.equal(run({ FORCE_COLOR: '1', NO_COLOR: '1' }), plain);
  });
});
