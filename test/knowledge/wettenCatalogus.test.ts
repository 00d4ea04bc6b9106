/** The law data as they are loaded: that they are whole, clean, and hold the facts that rules rest on. */
import assert from 'node:assert/strict';
import type { WettenCatalogus } from '../../server/src/knowledge/wetten/catalogus.ts';
import { geldigOp } from '../../server/src/knowledge/wetten/geldigheid.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';
import { expandNamen, readIndex } from '../../server/src/knowledge/wetten/read.ts';

let catalogus: WettenCatalogus;
before(async () => {
  catalogus = await loadCatalogus();
});

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

describe('the catalogue of laws', () => {
  it('has 57 laws, most with articles', () => {
    assert.equal(catalogus.wetten.length, 57);
    assert.equal(catalogus.wetten.filter(({ id }) => catalogus.artikelen(id).length > 0).length, 40);
    assert.match(catalogus.bijgewerktTot, isoDate);
  });

  it('has dates as ISO 8601 and no prose in them', () => {
    for (const { inWerking, vanToepassing, einde, gelezen, dekking, toestanden } of catalogus.wetten)
      for (const datum of [
        inWerking?.datum,
        vanToepassing?.datum,
        einde?.datum,
        gelezen?.toestand,
        dekking?.toestand,
        ...toestanden,
      ])
        if (datum !== undefined) assert.match(datum, isoDate);
  });

  it('may say that something does not exist of five laws alone', () => {
    const dekking = catalogus.wetten.flatMap((wet) => (wet.dekking ? [[wet.id, wet.dekking] as const] : []));
    assert.deepEqual(Object.fromEntries(dekking), {
      AVG: { volledig: true, toestand: '2016-05-24', diepte: 'onderdeel' },
      UAVG: { volledig: true, toestand: '2026-09-01', diepte: 'lid' },
      'Wgs-schuldhulp': { volledig: true, toestand: '2026-07-01', diepte: 'lid' },
      Jeugdwet: { volledig: false, hoofdstukken: ['7', '8'], toestand: '2026-01-01', diepte: 'lid' },
      Wmo2015: {
        volledig: false,
        hoofdstukken: ['5'],
        uitgezonderd: ['5.1.6', '5.1.7'],
        toestand: '2026-07-01',
        diepte: 'lid',
      },
    });
  });

  it('keeps wrong names apart from right ones, and no remarks in names', () => {
    const names = (id: (typeof catalogus.wetten)[number]['id'], soort: string): string[] =>
      catalogus.wet(id).namen.flatMap((naam) => (naam.soort === soort ? [naam.tekst] : []));
    assert.deepEqual(names('Wgs-schuldhulp', 'afkorting'), ['Wgs']);
    assert.deepEqual(names('Wgs-schuldhulp', 'foute-afkorting'), ['WGS']);
    assert.deepEqual(names('WEB', 'afkorting'), ['WEB']);
    assert.ok(names('BW7', 'afkorting').includes('WGBO'));
    assert.ok(names('Wko', 'afkorting').includes('Wkkp'));
    assert.deepEqual(names('Wko', 'informeel'), ['Kinderopvangwet']);
    assert.deepEqual(names('MeldcodeWet', 'afkorting'), ['Wet verplichte meldcode', 'Wet meldcode']);
    for (const { namen } of catalogus.wetten)
      for (const { tekst } of namen) assert.doesNotMatch(tekst, /fout|informeel|geen wet|afd\.|…|–/);
  });

  it('names every successor by a law of its own', () => {
    const opvolgers = Object.fromEntries(
      catalogus.wetten.flatMap(({ id, opvolger }) => (opvolger ? [[id, opvolger.wetten]] : [])),
    );
    assert.deepEqual(opvolgers['Wbp'], ['AVG', 'UAVG']);
    assert.deepEqual(opvolgers['AWBZ'], ['Wlz', 'Wmo2015', 'Jeugdwet', 'Zvw']);
    assert.deepEqual(opvolgers['VrijstellingsbesluitWbp'], []);
    assert.deepEqual(opvolgers['WWB'], ['Participatiewet']);
  });

  it('has articles once each, with onderdelen in leden that are there', () => {
    for (const { id } of catalogus.wetten) {
      const artikelen = catalogus.artikelen(id);
      assert.equal(new Set(artikelen.map(({ nummer }) => nummer)).size, artikelen.length, id);
      for (const { nummer, leden, onderdelen } of artikelen)
        for (const [lid, namen] of Object.entries(onderdelen)) {
          assert.ok(lid === '-' || Number(lid) <= (leden ?? 0), `${id} ${nummer} lid ${lid}`);
          assert.equal(new Set(namen).size, namen.length, `${id} ${nummer}`);
        }
    }
  });

  it('shows Dutch headings alone', () => {
    const koppen = catalogus.artikelen('AVG').flatMap(({ kop }) => (kop === undefined ? [] : [kop]));
    assert.equal(koppen.length, 48);
    for (const kop of koppen) assert.doesNotMatch(kop, /\b(the|and|to|from)\b/);
    assert.equal(catalogus.artikel('AVG', '17')?.kop, 'Recht op gegevenswissing („recht op vergetelheid”)');
  });

  it('keeps apart an article without leden and one whose leden nobody counted', () => {
    assert.equal(catalogus.artikel('AVG', '16')?.leden, 0);
    assert.equal(catalogus.artikel('Wmo2015', '5.1.7')?.leden, undefined);
    assert.equal(catalogus.artikel('Woo', '5.1')?.leden, undefined);
    assert.equal(catalogus.artikel('Jeugdwet', '1a.1')?.leden, undefined);
  });

  it('throws for a law that it lacks, and rejects data of another form', () => {
    assert.throws(() => readIndex({ bijgewerktTot: '2026-11-21', wetten: [{ id: 'geen' }] }), TypeError);
    assert.throws(() => readIndex(null), TypeError);
  });

  it('writes lists of onderdelen short', () => {
    assert.deepEqual(expandNamen('a-c,e'), ['a', 'b', 'c', 'e']);
    assert.deepEqual(expandNamen('1-3'), ['1', '2', '3']);
    assert.deepEqual(expandNamen('a,b'), ['a', 'b']);
    assert.deepEqual(expandNamen('w,y,z,aa'), ['w', 'y', 'z', 'aa']);
  });
});

describe('the validity of a law', () => {
  const on = (id: (typeof catalogus.wetten)[number]['id'], datum: string): string => {
    const { antwoord, datum: since, zekerheid } = geldigOp(catalogus.wet(id), datum);
    return `${antwoord} ${since ?? '–'} ${zekerheid}`;
  };

  it('is judged on a date', () => {
    assert.equal(on('Wbp', '2016-01-01'), 'geldend 2001-09-01 middel');
    assert.equal(on('Wbp', '2018-05-24'), 'geldend 2001-09-01 middel');
    assert.equal(on('Wbp', '2018-05-25'), 'vervallen 2018-05-25 hoog');
    assert.equal(on('WGS-samenwerking', '2025-02-28'), 'nog-niet 2025-03-01 hoog');
    assert.equal(on('WGS-samenwerking', '2025-03-01'), 'geldend 2025-03-01 hoog');
    assert.equal(on('Wmo2015', '2014-12-31'), 'nog-niet 2015-01-01 hoog');
  });

  it('begins for the AVG when it applies, not when it enters into force', () => {
    assert.equal(on('AVG', '2017-01-01'), 'nog-niet 2018-05-25 middel');
    assert.equal(on('AVG', '2018-05-25'), 'geldend 2018-05-25 middel');
  });

  it('ends for a name when the law gets another', () => {
    const { antwoord, datum, toelichting } = geldigOp(catalogus.wet('WWB'), '2026-01-01');
    assert.deepEqual([antwoord, datum], ['vervallen', '2015-01-01']);
    assert.match(toelichting ?? '', /Participatiewet/);
    assert.equal(catalogus.wet('WWB').einde?.soort, 'hernoemd');
  });

  it('is unknown for a bill, and less sure before our reading', () => {
    assert.equal(on('Wams', '2026-11-21'), 'onbekend – laag');
    assert.equal(on('Cbw', '2026-11-21'), 'onbekend – laag');
    assert.equal(on('Leerplichtwet', '2026-11-21'), 'geldend – hoog');
    assert.equal(on('Leerplichtwet', '2010-01-01'), 'geldend – middel');
  });
});
