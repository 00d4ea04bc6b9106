/** Which data a text names, and which it excludes. */
import assert from 'node:assert/strict';
import { findGegevens, gegevensCategorieen, soortVan } from '../../server/src/knowledge/gegevenscategorieen.ts';
import { termenPerCategorie } from '../../server/src/knowledge/gegevenstermen.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';

const named = (text: string): string =>
  findGegevens(text)
    .map(({ categorie, ontkend }) => (ontkend ? `-${categorie}` : categorie))
    .join(' ');

describe('data that a text names', () => {
  it('are a BSN in all its spellings, and the Belgian number apart', () => {
    const spellings = [
      'BSN',
      'bsn-nummer',
      'burgerservicenummer',
      'Burgerservicenummers',
      'burger\u00adservicenummer',
      'BSN\u2011nummer',
    ];
    for (const text of spellings) assert.equal(named(text), 'bsn', text);
    assert.equal(named('rijksregisternummer'), 'rijksregisternummer');
    assert.equal(soortVan('bsn'), 'identificatienummer');
  });

  it('are those of article 9, each of its kinds', () => {
    const kinds: Record<string, string> = {
      'ras of etnische afkomst': 'etniciteit',
      'politieke opvattingen': 'politiek',
      'godsdienst of levensovertuiging': 'levensovertuiging',
      'lidmaatschap van een vakbond': 'vakbond',
      'genetische gegevens': 'genetisch',
      'biometrische gegevens': 'biometrisch',
      'medische/psychische gegevens': 'gezondheid',
      'seksuele gerichtheid': 'seksueel',
    };
    for (const [text, kind] of Object.entries(kinds)) assert.equal(named(text), kind, text);
    const listed = Object.values(gegevensCategorieen).filter(({ artikel }) => artikel === 'AVG 9 lid 1');
    assert.equal(listed.length, Object.keys(kinds).length);
    assert.ok(listed.every(({ soort }) => soort === 'bijzonder'));
  });

  it('are strafrechtelijk or ordinary', () => {
    assert.equal(named('strafrechtelijk (detentieverklaring)'), 'strafrechtelijk strafrechtelijk');
    assert.equal(named('NAW-gegevens, e-mail en geboortedatum'), 'naw contact geboorte');
    assert.equal(named('financiële gegevens (inkomen); nationaliteit'), 'financieel financieel nationaliteit');
    assert.equal(soortVan('nationaliteit'), 'gewoon');
    assert.equal(soortVan('strafrechtelijk'), 'strafrechtelijk');
  });

  it('are not what only looks like them', () => {
    const none = [
      ...[
        'verzekeringsgegevens',
        'geestelijke gezondheidszorg',
        'gezondheidszorginstelling',
        'Wet publieke gezondheid',
        'terras',
      ],
      ...[
        'medisch specialisten',
        'verslavingszorg',
        'volksgezondheid',
        'Wet politiegegevens',
        'beperkingen',
        'zorg',
        '',
      ],
    ];
    for (const text of none) assert.equal(named(text), '', text);
  });

  it('are set apart where the text excludes them', () => {
    const cases: Record<string, string> = {
      'geen gezondheidsgegevens': '-gezondheid',
      'verblijfsstatus (zonder dat daaruit ras/etniciteit is af te leiden)': 'verblijf -etniciteit',
      'geen ras, religie of gezondheid': '-etniciteit -levensovertuiging -gezondheid',
      'geen BSN, naam en geboortedatum': '-bsn naam geboorte',
      'geen BSN; wel medische gegevens': '-bsn gezondheid',
      'BSN wordt niet verwerkt': '-bsn',
      'BSN: nee': '-bsn',
      'BSN (n.v.t.)': '-bsn',
      'naam, exclusief BSN': 'naam -bsn',
      'niet alleen BSN': 'bsn',
      'al dan niet medische gegevens': 'gezondheid',
      'niet langer dan nodig: medische gegevens': 'gezondheid',
      'Is er geen toestemming van hem of zijn ouders, dan worden medische gegevens gewist': 'gezondheid',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(named(text), expected, text);
  });

  it('keep their spans within any text, in linear time', () => {
    assertSpansInside(
      ['BSN', 'geen', 'zonder', 'medische', 'gegevens', 'ras', 'niet', 'of', 'wordt niet', 'naw', 'nee'],
      (text) => findGegevens(text).map(({ span }) => span),
    );
    assertLinear(['BSN ', 'geen ', 'geen BSN, ', 'medische ', 'niet ', ', of ', '('], findGegevens);
  });

  it('have terms that are each of one category', () => {
    const seen = new Map<string, string>();
    for (const [categorie, list] of Object.entries(termenPerCategorie))
      for (const term of list.split(',').map((one) => one.trim().toLowerCase())) {
        assert.equal(seen.get(term), undefined, `${term} in ${categorie}`);
        seen.set(term, categorie);
      }
    assert.ok(seen.size > 200);
  });
});
