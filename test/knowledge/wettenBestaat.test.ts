/** Whether a place in a law exists: what we may say, on which date, and how it is put. */
import assert from 'node:assert/strict';
import {
  bepalingVan,
  notatie,
  opsomming,
  parseBepaling,
  plaatsVan,
} from '../../server/src/knowledge/wetten/bepaling.ts';
import type { Bepaling } from '../../server/src/knowledge/wetten/bepalingen.generated.ts';
import { bestaat, type Bestaan } from '../../server/src/knowledge/wetten/bestaat.ts';
import type { WettenCatalogus } from '../../server/src/knowledge/wetten/catalogus.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';

let catalogus: WettenCatalogus;
before(async () => {
  catalogus = await loadCatalogus();
});

const today = '2026-11-21';

function ask(key: string, datum = today): Bestaan {
  const plaats = parseBepaling(key);
  assert.ok(plaats, key);
  return bestaat(catalogus, plaats, datum);
}

function answer(key: string, datum = today): string {
  const found = ask(key, datum);
  if (found.antwoord === 'ja') return `ja ${found.zekerheid}`;
  return found.antwoord === 'nee'
    ? `nee ${found.ontbreekt}: ${found.reden} ${found.zekerheid}`
    : `onbekend ${found.reden}`;
}

describe('a place in a law', () => {
  it('exists where our data have it', () => {
    assert.equal(answer('AVG 6 lid 1 onder e'), 'ja hoog');
    assert.equal(answer('AVG 4 onder 11'), 'ja hoog');
    assert.equal(answer('AVG 6 onder e'), 'ja hoog');
    assert.equal(answer('Wmo2015 5.1.1 lid 4'), 'ja hoog');
    assert.equal(answer('Awb 4:1'), 'ja middel');
    assert.equal(answer('UAVG 49'), 'ja hoog');
  });

  it('does not exist where we read all of the law', () => {
    assert.equal(answer('AVG 100'), 'nee artikel: artikel hoog');
    assert.equal(answer('AVG 6 lid 5'), 'nee lid: lid hoog');
    assert.equal(answer('AVG 6 lid 1 onder g'), 'nee onderdeel: onderdeel hoog');
    assert.equal(answer('AVG 6 lid 1 onder 3'), 'nee onderdeel: onderdeel hoog');
    assert.equal(answer('AVG 6 onder z'), 'nee onderdeel: onderdeel hoog');
    assert.equal(answer('AVG 7 lid 1 onder a'), 'nee onderdeel: geen-onderdelen hoog');
    assert.equal(answer('AVG 16 lid 1'), 'nee lid: geen-leden hoog');
    assert.equal(answer('Jeugdwet 7.4.9'), 'nee artikel: artikel hoog');
    assert.equal(answer('Jeugdwet 7.2.1 lid 3'), 'nee lid: lid hoog');
    assert.equal(answer('Jeugdwet 8.4.1'), 'nee artikel: vervallen hoog');
    assert.equal(answer('Wmo2015 5.5.1'), 'nee artikel: artikel hoog');
    assert.equal(answer('Wgs-schuldhulp 15'), 'nee artikel: artikel hoog');
  });

  it('is less surely absent where the absence is indirect', () => {
    assert.equal(answer('Wgs-schuldhulp 11'), 'nee artikel: artikel middel');
    assert.equal(answer('UAVG 30 lid 1 onder c'), 'nee onderdeel: onderdeel middel');
  });

  it('is left open outside what we read', () => {
    assert.equal(answer('Gemeentewet 999'), 'onbekend buiten-dekking');
    assert.equal(answer('Jeugdwet 2.99'), 'onbekend buiten-dekking');
    assert.equal(answer('Wmo2015 2.9.9'), 'onbekend buiten-dekking');
    assert.equal(answer('Wmo2015 5.1.6 lid 9'), 'onbekend buiten-dekking');
    assert.equal(answer('Wmo2015 5.1.7 lid 9'), 'onbekend niet-geteld');
    assert.equal(answer('Participatiewet 68 lid 9'), 'onbekend buiten-dekking');
    assert.equal(answer('Woo 5.1 lid 2'), 'onbekend niet-geteld');
    assert.equal(answer('UAVG 46 onder a'), 'onbekend niet-geteld');
    assert.equal(answer('Jeugdwet 2.7a'), 'onbekend buiten-dekking');
  });

  it('is left open on a date before our reading', () => {
    assert.equal(answer('UAVG 60', '2024-01-01'), 'onbekend andere-datum');
    assert.equal(answer('Jeugdwet 7.4.9', '2020-01-01'), 'onbekend andere-datum');
    assert.equal(answer('Jeugdwet 7.4.0', '2016-01-01'), 'onbekend andere-datum');
    assert.equal(answer('Jeugdwet 7.4.0', '2026-01-01'), 'ja hoog');
    assert.equal(answer('Wmo2015 5.1.7', '2026-01-01'), 'onbekend andere-datum');
    assert.equal(answer('AVG 6', '2015-01-01'), 'onbekend andere-datum');
  });

  it('knows leden of UAVG 9 to 19 as long as the text of 2021 held', () => {
    assert.equal(answer('UAVG 11 lid 6', '2024-01-01'), 'nee lid: lid hoog');
    assert.equal(answer('UAVG 11 lid 6'), 'onbekend andere-datum');
    assert.equal(answer('UAVG 11 lid 5'), 'ja middel');
  });

  it('names what there is instead', () => {
    const found = ask('AVG 6 lid 1 onder 3');
    assert.ok(found.antwoord === 'nee');
    assert.deepEqual(found.onderdelen, ['a', 'b', 'c', 'd', 'e', 'f']);
    assert.equal(opsomming(found.onderdelen ?? []), 'a tot en met f');
    const lid = ask('AVG 6 lid 5');
    assert.ok(lid.antwoord === 'nee');
    assert.equal(lid.leden, 4);
  });

  it('takes a number of AVG 4 that is cited as lid for an onderdeel', () => {
    assert.equal(answer('AVG 4 lid 11'), 'nee lid: onderdeel-als-lid hoog');
    assert.equal(answer('AVG 4 lid 27'), 'nee lid: geen-leden hoog');
  });

  it('knows that UAVG 46 lost its leden', () => {
    assert.equal(answer('UAVG 46 lid 2', '2026-08-31'), 'ja middel');
    const found = ask('UAVG 46 lid 2', '2026-09-01');
    assert.ok(found.antwoord === 'nee');
    assert.deepEqual([found.reden, found.datum], ['vervallen-lid', '2026-08-31']);
    assert.match(found.toelichting ?? '', /48b/);
    assert.equal(answer('UAVG 46 lid 1'), 'nee lid: vervallen-lid hoog');
    assert.equal(answer('UAVG 46 lid 3'), 'nee lid: geen-leden hoog');
    assert.equal(answer('UAVG 46'), 'ja hoog');
  });

  it('knows the lid that came in 2026 within an older article', () => {
    assert.equal(answer('UAVG 33 lid 6', '2026-09-01'), 'ja hoog');
    assert.equal(answer('UAVG 33 lid 7', '2026-09-01'), 'nee lid: lid hoog');
    assert.notEqual(answer('UAVG 33 lid 6', '2026-08-31').slice(0, 3), 'nee');
  });

  it('knows the articles that came in 2026', () => {
    const found = ask('UAVG 30a', '2020-01-01');
    assert.ok(found.antwoord === 'nee');
    assert.deepEqual([found.reden, found.datum], ['nog-niet', '2026-09-01']);
    assert.equal(answer('UAVG 30a', '2026-08-31'), 'nee artikel: nog-niet hoog');
    assert.equal(answer('UAVG 30a', '2026-09-01'), 'ja hoog');
  });
});

describe('a provision', () => {
  it('is a type: a wrong one does not compile', () => {
    const right: readonly Bepaling[] = [
      'AVG 6',
      'AVG 6 lid 1 onder e',
      'AVG 4 onder 11',
      'Wmo2015 5.1.1 lid 4',
      'Awb 4:1',
      'BW7 454 lid 3',
    ];
    // @ts-expect-error The AVG has no such onderdeel.
    const wrongOnderdeel: Bepaling = 'AVG 6 lid 1 onder g';
    // @ts-expect-error The Jeugdwet has no such artikel.
    const wrongArtikel: Bepaling = 'Jeugdwet 7.4.9';
    for (const bepaling of right) assert.equal(bestaat(catalogus, plaatsVan(bepaling), today).antwoord, 'ja');
    for (const bepaling of [wrongOnderdeel, wrongArtikel]) assert.equal(answer(bepaling).slice(0, 3), 'nee');
  });

  it('is read and written as a key', () => {
    for (const key of ['AVG 6', 'AVG 6 lid 1', 'AVG 6 lid 1 onder e', 'AVG 4 onder 11', 'Wgs-schuldhulp 8a']) {
      const plaats = parseBepaling(key);
      assert.equal(plaats && bepalingVan(plaats), key);
    }
    assert.equal(parseBepaling('XYZ 6'), undefined);
    assert.equal(parseBepaling('AVG'), undefined);
  });

  it('is written as a lawyer does', () => {
    const written = (key: Bepaling): string => notatie(catalogus, plaatsVan(key));
    assert.equal(written('AVG 6 lid 1 onder e'), 'artikel 6 lid 1 onder e AVG');
    assert.equal(written('Wmo2015 5.1.1 lid 4'), 'artikel 5.1.1 lid 4 Wmo 2015');
    assert.equal(written('BW7 454 lid 3'), 'artikel 7:454 lid 3 BW');
    assert.equal(written('Jeugdwet 7.3.8 lid 3'), 'artikel 7.3.8 lid 3 Jeugdwet');
    assert.equal(written('Awb 4:1'), 'artikel 4:1 Awb');
  });

  it('lists names in a sentence', () => {
    assert.equal(opsomming(['a']), 'a');
    assert.equal(opsomming(['a', 'b']), 'a en b');
    assert.equal(opsomming(['a', 'b', 'c']), 'a tot en met c');
    assert.equal(opsomming(['a', 'b', 'd']), 'a, b en d');
    assert.equal(opsomming(['1', '2', '3']), '1 tot en met 3');
    assert.equal(opsomming([]), '');
  });
});
