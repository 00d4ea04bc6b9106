/** What provisions, laws and terms are said to be, on a date, and which texts ask for it. */
import assert from 'node:assert/strict';
import type { Antwoord, Bepalinguitleg, Uitlegger } from '../../server/src/service.ts';
import { service } from '../support/engine.ts';

const today = '2026-11-21';
let uitlegger: Uitlegger;
before(async () => {
  uitlegger = await service.uitlegger();
});

function of(key: string, datum = today): Bepalinguitleg {
  const found = uitlegger.uitlegVan(key, datum);
  assert.ok(found, key);
  return found;
}

/** What a text asks for, each answer in a word. */
function asked(text: string, datum = today): string[] {
  return uitlegger.zoek(text, datum).map(nameOf);
}

function nameOf(antwoord: Antwoord): string {
  if (antwoord.soort === 'bepaling') return antwoord.uitleg.bepaling;
  return antwoord.soort === 'begrip' ? `begrip ${antwoord.uitleg.term}` : antwoord.soort;
}

describe('the explanation of a provision', () => {
  it('has title, heading, law, validity, address and text', () => {
    const uitleg = of('AVG 6 lid 1 onder e');
    assert.equal(uitleg.titel, 'artikel 6 lid 1 onder e AVG');
    assert.equal(uitleg.kop, 'Rechtmatigheid van de verwerking');
    assert.equal(uitleg.wet, 'Algemene verordening gegevensbescherming');
    assert.deepEqual(uitleg.geldigheid, ['Van toepassing sinds 25 mei 2018.']);
    assert.equal(uitleg.link, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_6');
    assert.match(uitleg.toelichting?.tekst ?? '', /taak van algemeen belang/);
    assert.equal(uitleg.toelichting?.over, undefined);
  });

  it('says what its text is about where that is more than the place', () => {
    assert.equal(of('AVG 15 lid 1 onder g').toelichting?.over, 'artikel 15 lid 1 AVG');
    assert.equal(of('BW7 457 lid 2').toelichting?.over, 'artikel 7:457 BW');
  });

  it('has no text and no heading where we have none', () => {
    const { kop, toelichting, link } = of('Gemeentewet 151c lid 7');
    assert.equal(kop, undefined);
    assert.equal(toelichting, undefined);
    assert.ok(link?.endsWith('&artikel=151c&lid=7&z=2026-11-21&g=2026-11-21'));
    assert.equal(uitlegger.uitlegVan('XYZ 1', today), undefined);
  });

  const absent: readonly (readonly [string, string, string])[] = [
    ['AVG 100', today, 'Dit artikel bestaat niet.'],
    ['AVG 6 lid 5', today, 'Dit artikel heeft geen lid 5; het heeft 4 leden.'],
    ['AVG 16 lid 1', today, 'Dit artikel heeft geen leden, dus ook geen lid 1.'],
    ['AVG 4 lid 11', today, 'Dit artikel heeft geen leden; 11 is een onderdeel: schrijf ‘onder 11’.'],
    ['AVG 6 lid 1 onder g', today, 'Er is geen onderdeel g; de onderdelen heten a tot en met f.'],
    ['AVG 7 lid 1 onder a', today, 'Er zijn geen onderdelen, dus ook geen onderdeel a.'],
    ['UAVG 46 lid 2', today, 'Lid 2 is vervallen; het gold tot en met 31 augustus 2026.'],
    ['UAVG 30a', '2026-08-31', 'Dit artikel is er pas vanaf 1 september 2026.'],
    ['Jeugdwet 8.4.1', today, 'Dit artikel is vervallen.'],
    ['Wgs-schuldhulp 11', today, 'Voor zover wij weten: dit artikel bestaat niet.'],
    ['AVG 100', '2028-01-01', 'Voor zover wij weten: dit artikel bestaat niet.'],
    [
      'Participatiewet 200',
      today,
      'Of deze bepaling bestaat, weten wij niet: van deze wet kennen wij niet elk artikel.',
    ],
  ];
  for (const [key, datum, sentence] of absent)
    it(`says of ${key} on ${datum} that it is not there, or that we do not know`, () => {
      assert.ok(of(key, datum).geldigheid.includes(sentence), of(key, datum).geldigheid.join(' | '));
    });

  it('goes to what holds a place that is not there', () => {
    assert.equal(of('AVG 100').link, 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld');
    assert.match(of('UAVG 46 lid 3').link ?? '', /&artikel=46&z=/);
    assert.match(of('Jeugdwet 7.4.0 lid 9 onder z').link ?? '', /&artikel=7\.4\.0&z=/);
  });

  it('warns that the text may have been another on an earlier date', () => {
    assert.match(of('Wmo2015 5.2.8', '2016-01-01').toelichting?.bron ?? '', /op 1 januari 2016 kan de tekst anders/);
    assert.doesNotMatch(of('Wmo2015 5.2.8').toelichting?.bron ?? '', /kan de tekst anders/);
    assert.doesNotMatch(of('AVG 6', '2018-06-01').toelichting?.bron ?? '', /kan de tekst anders/);
    assert.match(of('Awb 3:40').toelichting?.bron ?? '', /niet in de wettekst van nu nagekeken/);
  });
});

describe('a text that asks for an explanation', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'artikel 6 lid 1 onder e AVG': ['AVG 6 lid 1 onder e'],
    'AVG 6 lid 1 onder e': ['AVG 6 lid 1 onder e'],
    '6.1.e AVG': ['AVG 6 lid 1 onder e'],
    'UAVG 30': ['UAVG 30'],
    '6 AVG': ['AVG 6'],
    'art. 7.4.0 lid 1 sub a en b Jw': ['Jeugdwet 7.4.0 lid 1 onder a', 'Jeugdwet 7.4.0 lid 1 onder b'],
    'artikel 6 lid 1 onder e AVG jo. artikel 7.4.0 Jeugdwet.': ['AVG 6 lid 1 onder e', 'Jeugdwet 7.4.0'],
    'artikelen 29 tot en met 31 UAVG': ['UAVG 29', 'UAVG 30', 'UAVG 30a', 'UAVG 30b', 'UAVG 31'],
    'artikel 7:454 lid 3 BW': ['BW7 454 lid 3'],
    'artikel 5.1.1 Wmo': ['Wmo2015 5.1.1'],
    'artikel 8 Wpg': ['Wpg-politie 8', 'Wpg-gezondheid 8'],
    'hoofdstuk 7 Jeugdwet': ['hoofdstuk 7 Jeugdwet'],
    'paragraaf 6.6 Participatiewet': ['paragraaf 6.6 Participatiewet'],
    Jeugdwet: ['Jeugdwet'],
    'de AVG': ['Algemene verordening gegevensbescherming'],
    'artikel 6': ['zonder-wet'],
    'overweging 43 AVG': ['zonder-uitleg'],
    verwerker: ['begrip verwerker'],
    'Bewerker ': ['begrip verwerker'],
    'artikel 6 AVG.md': [],
    'protocollen/artikel 6 AVG': [],
    'protocol.md': [],
    'Hier staat artikel 6 AVG in een zin.': [],
    '': [],
  };
  for (const [text, expected] of Object.entries(texts))
    it(`‘${text}’`, () => {
      assert.deepEqual(asked(text), expected);
    });

  it('means the law that held', () => {
    assert.deepEqual(asked('artikel 5 Wmo', '2014-06-01'), ['Wmo2007 5']);
    assert.deepEqual(asked('Wmo', today), ['Wet maatschappelijke ondersteuning 2015']);
  });

  it('may be hostile', () => {
    for (const text of ['AVG '.repeat(50_000), '('.repeat(100_000), 'artikel 1'.repeat(20_000), '\u0000\uD800'])
      assert.doesNotThrow(() => uitlegger.zoek(text, today));
  });
});

describe('rules over a provision', () => {
  const rulesOf = (key: string): readonly string[] =>
    uitlegger.zoek(key, today).flatMap((one) => (one.soort === 'bepaling' ? one.regels : []));

  it('rest on it, on a part of it, or on what it is a part of', () => {
    assert.ok(rulesOf('UAVG 46').includes('bsn-toestemming'));
    assert.ok(rulesOf('AVG 5').includes('bewaartermijn-ontbreekt'));
    assert.ok(rulesOf('AVG 5 lid 1 onder e').includes('bewaartermijn-ontbreekt'));
    assert.ok(!rulesOf('AVG 5 lid 1 onder f').includes('bewaartermijn-ontbreekt'));
    assert.deepEqual(rulesOf('AVG 57'), []);
  });
});
