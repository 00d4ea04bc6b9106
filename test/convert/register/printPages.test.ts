/** A register on paper: letters that can be read, the parts of a field together, and each row with its name. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { printPages } from '../../../server/src/convert/register/printPages.ts';
import { exported } from '../../support/registers.ts';

const sample = readFileSync(new URL('../../../samples/goed/register.yaml', import.meta.url), 'utf8');

/** What a page holds at the scale of several pages, in signs of columns of which few are narrow. */
const ROOM = 185;

describe('a register on paper', () => {
  it('is one page wide where that can be read, and else goes on with the names on each page', () => {
    const small = printPages(['Verwerking', 'Doel'], [30, 40], 0);
    assert.deepEqual([small.pageSetup.fitToWidth, small.pageSetup.fitToHeight, small.colBreaks], [1, 0, undefined]);
    const koppen = ['Kenmerk', 'Verwerking', 'Doel', 'BSN', 'BSN: van', 'BSN: grondslag', 'Ontvangers'];
    const { pageSetup, colBreaks } = printPages(koppen, [20, 30, 40, 40, 40, 40, 40], 1);
    assert.equal(pageSetup.fitToPage, undefined);
    assert.equal(pageSetup.printTitlesRow, '$1:$1');
    assert.equal(pageSetup.printTitlesColumn, '$B:$B');
    assert.deepEqual(colBreaks, [2, 5]);
  });

  it('fills no page with more than it holds, however wide a register is', () => {
    const koppen = Array.from({ length: 40 }, (_, at) => `Kolom ${String(at)}`);
    const widths = koppen.map((_, at) => 14 + (at % 5) * 6);
    const { colBreaks = [] } = printPages(koppen, widths, 0);
    const starts = [0, ...colBreaks.map((last) => last + 1), koppen.length];
    for (const [at, start] of starts.slice(0, -1).entries()) {
      const repeated = at === 0 ? 0 : (widths[0] ?? 0);
      const used = widths.slice(start, starts[at + 1]).reduce((sum, width) => sum + width, repeated);
      assert.ok(used > ROOM / 2 || at === starts.length - 2, `page ${String(at)} has ${String(used)}`);
      assert.ok(used < ROOM, `page ${String(at)} has ${String(used)}`);
    }
  });

  it('says so to Excel, with the head in sight and a filter', async () => {
    const bytes = await exported('register.yaml', sample, '.xlsx');
    assert.ok(typeof bytes !== 'string');
    const parts = unzipSync(bytes);
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    const sheet = part('xl/worksheets/sheet1.xml');
    assert.match(sheet, /<pageSetup paperSize="9" orientation="landscape" scale="75"\/>/);
    assert.doesNotMatch(sheet, /fitToPage/);
    assert.match(sheet, /<colBreaks /);
    assert.match(sheet, /<pane xSplit="2" ySplit="1"/);
    assert.match(sheet, /<autoFilter /);
    assert.match(sheet, /Bladzijde &amp;P van &amp;N/);
    assert.match(
      part('xl/workbook.xml'),
      /_xlnm\.Print_Titles"[^>]*>Verwerkingsregister!\$1:\$1,Verwerkingsregister!\$B:\$B</,
    );
    assert.match(part('xl/styles.xml'), /<font><sz val="10"\/><name val="Arial"\/><\/font>/);
  });
});
