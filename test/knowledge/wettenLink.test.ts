/** Addresses of laws and places in them, in the forms that their publishers keep. */
import assert from 'node:assert/strict';
import type { Bepaling } from '../../server/src/knowledge/wetten/bepalingen.generated.ts';
import { plaatsVan, type Plaats } from '../../server/src/knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../server/src/knowledge/wetten/catalogus.ts';
import { linkNaar, linkNaarHoofdstuk, linkNaarWet } from '../../server/src/knowledge/wetten/link.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';

let catalogus: WettenCatalogus;
before(async () => {
  catalogus = await loadCatalogus();
});

const jci = 'https://wetten.overheid.nl/jci1.3:c:';
const avg = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld';

/** The address of a provision on a date, or of its present text. */
function of(bepaling: Bepaling, datum?: string): string | undefined {
  return linkNaar(catalogus, plaatsVan(bepaling), datum);
}

describe('links to the law', () => {
  const forms: readonly (readonly [Bepaling, string])[] = [
    ['UAVG 46', `${jci}BWBR0040940&artikel=46`],
    ['UAVG 30a', `${jci}BWBR0040940&artikel=30a`],
    ['UAVG 30 lid 3 onder a', `${jci}BWBR0040940&artikel=30&lid=3&o=a`],
    ['UAVG 32 onder a', `${jci}BWBR0040940&artikel=32&o=a`],
    ['Jeugdwet 7.3.8 lid 3', `${jci}BWBR0034925&artikel=7.3.8&lid=3`],
    ['Jeugdwet 7.4.3a lid 2', `${jci}BWBR0034925&artikel=7.4.3a&lid=2`],
    ['Wmo2015 5.1.1 lid 4', `${jci}BWBR0035362&artikel=5.1.1&lid=4`],
    ['Participatiewet 53a lid 6', `${jci}BWBR0015703&artikel=53a&lid=6`],
    ['Wgs-schuldhulp 8d', `${jci}BWBR0031331&artikel=8d`],
    ['Wabb 10', `${jci}BWBR0022428&artikel=10`],
    ['Awb 2:5 lid 1', `${jci}BWBR0005537&artikel=2:5&lid=1`],
    ['BW7 454 lid 3', `${jci}BWBR0005290&boek=7&artikel=454&lid=3`],
    ['AVG 6', `${avg}#art_6`],
    ['AVG 6 lid 1 onder e', `${avg}#art_6`],
    ['AVG 4 onder 11', `${avg}#art_4`],
  ];
  for (const [bepaling, expected] of forms)
    it(`go to ${bepaling}`, () => {
      assert.equal(of(bepaling), expected);
    });

  it('go to the text of a date', () => {
    assert.equal(
      of('Jeugdwet 7.3.8 lid 3', '2018-03-01'),
      `${jci}BWBR0034925&artikel=7.3.8&lid=3&z=2018-03-01&g=2018-03-01`,
    );
    assert.equal(of('BW7 457', '2026-11-21'), `${jci}BWBR0005290&boek=7&artikel=457&z=2026-11-21&g=2026-11-21`);
    assert.equal(of('AVG 17', '2020-01-01'), `${avg}#art_17`);
  });

  it('go to the last text of a law that was repealed, and to the first of one that came later', () => {
    const wbp8: Plaats = { wet: 'Wbp', artikel: '8' };
    assert.equal(linkNaar(catalogus, wbp8, '2026-11-21'), `${jci}BWBR0011468&artikel=8&z=2018-05-24&g=2018-05-24`);
    assert.equal(linkNaar(catalogus, wbp8), `${jci}BWBR0011468&artikel=8&z=2018-05-24&g=2018-05-24`);
    assert.equal(linkNaar(catalogus, wbp8, '2016-02-29'), `${jci}BWBR0011468&artikel=8&z=2016-02-29&g=2016-02-29`);
    assert.equal(of('Jeugdwet 7.2.1', '2014-06-01'), `${jci}BWBR0034925&artikel=7.2.1&z=2015-01-01&g=2015-01-01`);
    assert.equal(linkNaarWet(catalogus.wet('WWB'), '2026-11-21'), 'https://wetten.overheid.nl/BWBR0015703/2014-12-31');
  });

  it('go to a law, and to a chapter', () => {
    assert.equal(linkNaarWet(catalogus.wet('Jeugdwet')), 'https://wetten.overheid.nl/BWBR0034925');
    assert.equal(
      linkNaarWet(catalogus.wet('Jeugdwet'), '2026-01-01'),
      'https://wetten.overheid.nl/BWBR0034925/2026-01-01',
    );
    assert.equal(linkNaarWet(catalogus.wet('AVG'), '2026-01-01'), avg);
    assert.equal(linkNaarWet(catalogus.wet('AI-verordening')), 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/nld');
    assert.equal(
      linkNaarWet(catalogus.wet('RichtlijnGegevensbescherming')),
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:31995L0046',
    );
    assert.equal(
      linkNaarHoofdstuk(catalogus, 'Jeugdwet', '7', '2026-01-01'),
      `${jci}BWBR0034925&hoofdstuk=7&z=2026-01-01&g=2026-01-01`,
    );
    assert.equal(linkNaarHoofdstuk(catalogus, 'AVG', 'III'), avg);
  });

  it('go to the whole of a treaty, and nowhere for a bill', () => {
    const artikel8: Plaats = { wet: 'EVRM', artikel: '8' };
    assert.equal(linkNaar(catalogus, artikel8, '2026-11-21'), 'https://wetten.overheid.nl/BWBV0001000/2026-11-21');
    assert.equal(linkNaarWet(catalogus.wet('Wams')), undefined);
    assert.equal(linkNaar(catalogus, { wet: 'Wams', artikel: '1' }), undefined);
    assert.equal(linkNaarHoofdstuk(catalogus, 'Wams', '1'), undefined);
  });

  it('are proper addresses, whatever stands in a number', () => {
    const odd = linkNaar(catalogus, { wet: 'UAVG', artikel: '5&lid=2', lid: '1 #', onderdeel: 'é/?' });
    assert.equal(odd, `${jci}BWBR0040940&artikel=5%26lid%3D2&lid=1%20%23&o=%C3%A9%2F%3F`);
    for (const { id } of catalogus.wetten)
      for (const { nummer } of catalogus.artikelen(id).slice(0, 3)) {
        const address = linkNaar(catalogus, { wet: id, artikel: nummer }, '2026-11-21');
        assert.equal(new URL(address ?? 'none:').protocol, 'https:');
      }
  });
});
