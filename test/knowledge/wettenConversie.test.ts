/** The conversion of the law data: the prose that it reads, and what stops it. */
import assert from 'node:assert/strict';
import { declareBepalingen, declareWetIds } from '../../server/tools/wetten/declare.ts';
import {
  parseAfkorting,
  parseBron,
  parseDatum,
  parseDekking,
  parseSinds,
  parseStaat,
  parseZekerheid,
} from '../../server/tools/wetten/prose.ts';
import type { Artikel } from '../../server/src/knowledge/wetten/wet.ts';

describe('prose of the source', () => {
  it('is split into a date and a remark', () => {
    assert.deepEqual(parseDatum('2015-01-01'), { datum: '2015-01-01' });
    assert.deepEqual(parseDatum('2015-01-01 (hernoemd)'), { datum: '2015-01-01', toelichting: 'hernoemd' });
    assert.deepEqual(parseDatum('2004-01-01 onder een andere naam'), {
      datum: '2004-01-01',
      toelichting: 'onder een andere naam',
    });
    assert.throws(() => parseDatum('ergens in 2015'));
  });

  it('gives a grade, and the middle one where nobody graded', () => {
    assert.equal(parseZekerheid('hoog (art. 52)'), 'hoog');
    assert.equal(parseZekerheid(undefined), 'middel');
    assert.throws(() => parseZekerheid('zeker'));
  });

  it('gives names without remarks', () => {
    assert.deepEqual(parseAfkorting('AVG'), [{ tekst: 'AVG', soort: 'afkorting' }]);
    assert.deepEqual(parseAfkorting('WGS (fout: verwarring)'), [{ tekst: 'WGS', soort: 'foute-afkorting' }]);
    assert.deepEqual(parseAfkorting('RMC (functie, geen wet)'), []);
    assert.deepEqual(parseAfkorting('Kinderopvangwet (informeel)'), [{ tekst: 'Kinderopvangwet', soort: 'informeel' }]);
    assert.deepEqual(parseAfkorting('Wkkp (2010–2017)'), [
      { tekst: 'Wkkp', soort: 'afkorting', toelichting: 'In gebruik van 2010 tot en met 2017.' },
    ]);
    assert.deepEqual(parseAfkorting('WGBO (afd. 7.7.5: art. 446–468)'), [
      { tekst: 'WGBO', soort: 'afkorting', toelichting: 'Afdeling 7.7.5 BW: de artikelen 7:446 tot en met 7:468.' },
    ]);
    assert.deepEqual(
      parseAfkorting('Wet (verplichte) meldcode').map(({ tekst }) => tekst),
      ['Wet verplichte meldcode', 'Wet meldcode'],
    );
    assert.throws(() => parseAfkorting('Iets (wat niemand kent)'));
  });

  it('gives the coverage that it says, and nothing that it does not', () => {
    assert.deepEqual(parseDekking('alle artikelen, leden, onderdelen', '2016-05-24'), {
      volledig: true,
      toestand: '2016-05-24',
      diepte: 'onderdeel',
    });
    assert.deepEqual(parseDekking('alle artikelen (2026-07-01)', ''), {
      volledig: true,
      toestand: '2026-07-01',
      diepte: 'lid',
    });
    assert.deepEqual(parseDekking('alleen hoofdstuk 5 behalve 5.1.6 en 5.1.7 (2026-07-01)', ''), {
      volledig: false,
      hoofdstukken: ['5'],
      uitgezonderd: ['5.1.6', '5.1.7'],
      toestand: '2026-07-01',
      diepte: 'lid',
    });
    assert.throws(() => parseDekking('ongeveer alles', ''));
  });

  it('tells an exact date from a date by which', () => {
    assert.deepEqual(parseSinds('2026-09-01'), { datum: '2026-09-01', exact: true });
    assert.deepEqual(parseSinds('2020-01-01 (aanwezig in toestand 2020-01-01, niet in 2015)'), {
      datum: '2020-01-01',
      exact: false,
    });
    assert.deepEqual(parseSinds('na 2015-01 (ontbrak in toestand januari 2015)'), { datum: undefined, exact: false });
    assert.throws(() => parseSinds('onlangs'));
  });

  it('gives the state of a law', () => {
    assert.deepEqual(parseStaat('geldend'), { staat: 'geldend' });
    assert.deepEqual(parseStaat('geldend (gefaseerd)'), { staat: 'geldend', toelichting: 'Gefaseerd.' });
    assert.deepEqual(parseStaat('wetsvoorstel ingediend jan. 2023'), { staat: 'onbekend' });
    assert.throws(() => parseStaat('misschien'));
  });

  it('gives sources without remarks', () => {
    assert.equal(parseBron('git:iemand/wetten@91556a8 (historische tekst)'), 'iemand/wetten@91556a8');
    assert.equal(parseBron('iemand/een (per datum) + iemand/twee (alleen koppen)'), 'iemand/een; iemand/twee');
  });
});

describe('generated declarations', () => {
  const artikel = (nummer: string, leden: number, onderdelen: Record<string, string[]> = {}): Artikel => ({
    nummer,
    leden,
    onderdelen,
    zekerheid: 'hoog',
    eerder: [],
  });

  it('list the laws', () => {
    assert.match(declareWetIds(['AVG', 'UAVG']), /wetIds = \[\n {2}'AVG',\n {2}'UAVG',\n\] as const/);
  });

  it('write a provision for each article, lid and onderdeel, and want every law that rules cite', () => {
    assert.throws(() => declareBepalingen(new Map([['AVG', [artikel('6', 4)]]])), /geen artikelen van UAVG/);
    const all = [
      'AVG',
      'UAVG',
      'Wabb',
      'Jeugdwet',
      'Wmo2015',
      'Participatiewet',
      'Wgs-schuldhulp',
      'Awb',
      'Archiefwet1995',
    ];
    const rest = ['Gemeentewet', 'Leerplichtwet', 'BW7', 'SUWI'];
    const laws = new Map(
      [...all, ...rest].map((wet) => [wet, [artikel('4', 0, { '-': ['1', '2'] }), artikel('6', 2, { 1: ['a', 'b'] })]]),
    );
    const text = declareBepalingen(laws);
    assert.match(text, /^ {2}\| 'AVG 4' \| `AVG 4 onder \$\{1 \| 2\}`$/m);
    assert.match(text, /^ {2}\| 'AVG 6' \| `AVG 6 lid \$\{1 \| 2\}` \| `AVG 6 lid 1 onder \$\{'a' \| 'b'\}`;$/m);
    assert.ok(text.includes('  | BepalingWgsschuldhulp\n'));
  });
});
