/** Which places rely on a provision, and what a change of law does to them. */
import assert from 'node:assert/strict';

// Loaded as the program loads its commands, so that all know one kind of wrong use.
const { inFolderOf, parseScenario, runIn } = await import('../support/scenario.ts');

const documents = parseScenario(`=== bestand: protocol.md
# Privacyprotocol Voorbeeldstad

## Artikel 1 Rechten

1. De artikelen 12 tot en met 22 AVG gelden.
2. De artikelen 5 t/m 8 AVG gelden ook.
3. Artikel 6, eerste lid, onder e, AVG is de grondslag.
4. Artikel 7.3.8 tot en met 7.3.15 van de Jeugdwet gelden.
5. Artikel 9 lid 1 tot en met 3 AVG geldt.
`);

describe('cli: what relies on a provision', function () {
  this.timeout(60_000);

  it('finds what lies within a range, as a whole and by lid', async () => {
    await inFolderOf(documents, async (folder) => {
      const lines = async (asked: string): Promise<number[]> => {
        const { code, out, err } = await runIn(folder, ['geraakt', asked, '--formaat', 'json']);
        assert.equal(code, 0, err);
        const { gebruik } = JSON.parse(out) as { gebruik: { line: number }[] };
        return gebruik.map(({ line }) => line);
      };
      assert.deepEqual(await lines('artikel 17 AVG'), [5]);
      assert.deepEqual(await lines('artikel 6 AVG'), [6, 7]);
      assert.deepEqual(await lines('artikel 6 lid 1 AVG'), [6, 7]);
      assert.deepEqual(await lines('artikel 6 lid 3 AVG'), [6]);
      assert.deepEqual(await lines('artikel 7.3.11 Jeugdwet'), [8]);
      assert.deepEqual(await lines('artikel 9 lid 2 AVG'), [9]);
      assert.deepEqual(await lines('artikel 9 lid 4 AVG'), []);
      assert.deepEqual(await lines('artikel 23 AVG'), []);
    });
  });

  it('tells a change of the law of a place within a range, as it does of the place itself', async () => {
    const cited = parseScenario(`=== bestand: protocol.md
# Privacyprotocol Voorbeeldstad

## Artikel 1 Bijzondere gegevens

1. De artikelen 22 tot en met 30 UAVG gelden.
2. Artikel 23a UAVG geldt.
3. De artikelen 40 tot en met 42 UAVG gelden.
`);
    await inFolderOf(cited, async (folder) => {
      const { code, out, err } = await runIn(folder, [
        'wetswijziging',
        '2026-08-01',
        '2026-10-01',
        '--formaat',
        'json',
      ]);
      assert.equal(code, 0, err);
      const { wijzigingen } = JSON.parse(out) as { wijzigingen: { wat: string; gebruik: { line: number }[] }[] };
      assert.deepEqual(
        wijzigingen.map(({ wat, gebruik }) => [wat, gebruik.map(({ line }) => line)]),
        [['artikel 23a UAVG', [5, 6]]],
      );
      const touched = await runIn(folder, ['geraakt', 'artikel 23a UAVG', '--formaat', 'json']);
      const { gebruik } = JSON.parse(touched.out) as { gebruik: { line: number }[] };
      assert.deepEqual(
        gebruik.map(({ line }) => line),
        [5, 6],
      );
    });
  });

  it('reads dates as people write them, and gives its answer as JSON', async () => {
    await inFolderOf(documents, async (folder) => {
      const written = await runIn(folder, ['wetswijziging', '1 januari 2015', '01-06-2020', '--formaat', 'json']);
      const iso = await runIn(folder, ['wetswijziging', '2015-01-01', '2020-06-01', '--formaat', 'json']);
      assert.equal(written.code, 0, written.err);
      assert.equal(written.out, iso.out);
      const { van, tot, wijzigingen } = JSON.parse(iso.out) as Record<string, unknown>;
      assert.deepEqual([van, tot, Array.isArray(wijzigingen)], ['2015-01-01', '2020-06-01', true]);
      const wrong = await runIn(folder, ['geraakt', 'AVG', '--formaat', 'xml']);
      assert.equal(wrong.code, 2);
      assert.match(wrong.err, /Kies uit: tekst, json/);
    });
  });
});
