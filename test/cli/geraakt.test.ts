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
