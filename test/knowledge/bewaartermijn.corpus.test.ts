/** Retention cells of real registers: each gives a period, a reference or the reason why there is none. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseBewaartermijn } from '../../server/src/knowledge/bewaartermijn/bewaartermijn.ts';
import { sameDuration, type IsoDuration } from '../../server/src/knowledge/bewaartermijn/duration.ts';

const corpus = process.env['DOELBINDING_CORPUS'];

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The records of a CSV text, by the names of its first row. */
function csvRecords(text: string): Record<string, string>[] {
  const rows = [...text.matchAll(/(?:^|\n)((?:"(?:[^"]|"")*"|[^"\n])*)/g)].map(([, row = '']) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      (quoted ?? plain ?? '').trim(),
    ),
  );
  const [head = [], ...body] = rows;
  return body.map((row) =>
    Object.fromEntries(head.map((name, index) => [name.replace('\ufeff', ''), row[index] ?? ''])),
  );
}

if (corpus)
  describe('retention cells of real registers', () => {
    const share = (cells: readonly string[]): number => {
      const understood = cells.filter((cell) => {
        const { termijnen, verwijzing, onbepaald, invulplek, nvt } = parseBewaartermijn(cell);
        return termijnen.length > 0 || [verwijzing, onbepaald, invulplek, nvt].some((part) => part !== undefined);
      });
      return understood.length / cells.length;
    };

    it('of a municipality that writes German', () => {
      const cells = filesIn(join(corpus, 'registers/koos_vvt/vvt')).map((text): string => {
        const { loeschfrist } = parse(text.split('---')[1] ?? '') as { loeschfrist: string };
        return loeschfrist;
      });
      assert.ok(cells.length > 100);
      assert.equal(share(cells), 1);
    });

    it('of seven Dutch organisations', () => {
      const records = filesIn(join(corpus, 'registers/csv/clip')).flatMap(csvRecords);
      const cells = records
        .map((record) => record['retention_periods'] ?? record['retention_period'] ?? '')
        .filter((cell) => cell !== '');
      assert.ok(cells.length > 200, String(cells.length));
      assert.equal(share(cells), 1);
    });

    it('of the Selectielijst, each with its one period', () => {
      const records = filesIn(join(corpus, 'reference/selectielijst2020')).flatMap(csvRecords);
      const cells = records.map((record) => record['Bewaartermijn'] ?? '').filter((cell) => cell !== '');
      assert.ok(cells.length > 200, String(cells.length));
      for (const cell of cells) {
        const { termijnen } = parseBewaartermijn(cell);
        assert.equal(termijnen.length, 1, cell);
        const years = /^(\d+)\s+jaar$/i.exec(cell)?.[1];
        const expected: IsoDuration = `P${years ?? ''}Y`;
        if (years)
          assert.ok(
            termijnen.every(({ duur }) => sameDuration(duur, expected)),
            cell,
          );
      }
    });
  });
