/** The table of mutation scores: figures are put in, words that were written by hand stay. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scoreOf, summary, writeTable } from '../mutation/scores.mjs';

const rule = 'server/src/rules/een.ts';
const fix = 'server/src/lint/fix.ts';

describe('scores van mutatietests', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'scores-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('tellen wat een test merkt, en niet wat niet te proberen was', () => {
    const statuses = ['Killed', 'Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
    const report = join(folder, 'een.json');
    writeFileSync(report, JSON.stringify({ files: { [rule]: { mutants: statuses.map((status) => ({ status })) } } }));
    const score = scoreOf(rule, report) ?? assert.fail();
    assert.deepEqual(score, { file: rule, mutants: 5, killed: 3 });
    assert.equal(summary([score]), `   60 %        3/5  ${rule}\n   60 %        3/5  all\n`);
  });

  it('zijn er niet van een bestand waarin niets te veranderen is', () => {
    const report = join(folder, 'leeg.json');
    writeFileSync(report, JSON.stringify({ files: { [rule]: { mutants: [{ status: 'Ignored' }] } } }));
    assert.equal(scoreOf(rule, report), undefined);
  });

  it('komen in de tabel, naast de woorden die er staan', () => {
    const page = join(folder, 'SCORES.md');
    writeFileSync(page, '# Scores\n\nUitleg.\n');
    writeTable(page, [{ file: rule, mutants: 4, killed: 3 }], '2026-11-21');
    writeFileSync(page, readFileSync(page, 'utf8').replace('| 75 % |  |\n| all', '| 75 % | speed |\n| all'));
    writeTable(page, [{ file: fix, mutants: 4, killed: 4 }], '2026-11-22');
    writeTable(page, [{ file: rule, mutants: 8, killed: 6 }], '2026-11-22');
    assert.equal(
      readFileSync(page, 'utf8'),
      [
        '# Scores',
        '',
        'Uitleg.',
        '',
        '| file | date | mutants | killed | survived | score | what survives |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        `| ${fix} | 2026-11-22 | 4 | 4 | 0 | 100 % |  |`,
        `| ${rule} | 2026-11-22 | 8 | 6 | 2 | 75 % | speed |`,
        '| all | | 12 | 10 | 2 | 83 % | |',
        '',
      ].join('\n'),
    );
  });
});
