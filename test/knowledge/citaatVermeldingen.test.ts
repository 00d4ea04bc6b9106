/** Mentions of laws by their many names, and the names that a document gives. */
import assert from 'node:assert/strict';
import type { WetVermelding } from '../../server/src/knowledge/citaat/citaat.ts';
import { definedNames } from '../../server/src/knowledge/citaat/definities.ts';
import { parseVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import { createWetsnamen, type Wetsnamen } from '../../server/src/knowledge/citaat/wetsnamen.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';
import { readGold } from './citaatGold.ts';

let namen: Wetsnamen;
before(async () => {
  namen = createWetsnamen(await loadCatalogus());
});

function describeMention({ kandidaten, hoe, dubbelzinnig, samenstelling }: WetVermelding): string {
  const flags = [dubbelzinnig ? ' dubbelzinnig' : '', samenstelling ? ' samenstelling' : ''];
  return `${[...kandidaten].sort().join('|')} ${hoe}${flags.join('')}`;
}

describe('vermeldingen of laws', () => {
  for (const { where, text, marked } of readGold(/^vermeldingen/))
    it(`${where} ${text.slice(0, 50)}`, () => {
      const { wetten } = parseVerwijzingen(text, namen);
      const found = wetten.map((wet) => `${text.slice(wet.span.start, wet.span.end)} → ${describeMention(wet)}`);
      const expected = marked.map(({ span, meaning }) => `${text.slice(span.start, span.end)} → ${meaning}`);
      assert.deepEqual(found, expected);
    });

  it('put the candidate of the exact spelling first', () => {
    const first = (text: string): string | undefined => parseVerwijzingen(text, namen).wetten[0]?.kandidaten[0];
    assert.equal(first('de WGS'), 'WGS-samenwerking');
    assert.equal(first('de Wgs'), 'Wgs-schuldhulp');
    assert.equal(first('de Wmo'), 'Wmo2015');
    assert.equal(first('de Wet maatschappelijke ondersteuning'), 'Wmo2015');
  });

  it('say what an abbreviation means besides laws', () => {
    const [big] = parseVerwijzingen('de BIG', namen).wetten;
    assert.deepEqual(big?.ook, ['Baseline Informatiebeveiliging Gemeenten']);
  });
});

describe('definities of a document', () => {
  const defined = (text: string): string[] =>
    definedNames(text, namen).namen.map(({ tekst, kandidaten }) => `${tekst} = ${kandidaten.join('|') || '?'}`);

  it('are found in all their forms', () => {
    assert.deepEqual(defined('de Wet politiegegevens (Wpg)'), ['Wpg = Wpg-politie']);
    assert.deepEqual(defined('de Jeugdwet (hierna te noemen: ‘de wet’)'), ['wet = Jeugdwet']);
    assert.deepEqual(defined('de Wet maatschappelijke ondersteuning 2015 (hierna: Wmo)'), ['Wmo = Wmo2015']);
    assert.deepEqual(defined('de Wet maatschappelijke ondersteuning 2015, hierna te noemen Wmo,'), ['Wmo = Wmo2015']);
    assert.deepEqual(defined('de Wmo (Wet maatschappelijke ondersteuning 2015)'), ['Wmo = Wmo2015']);
    assert.deepEqual(defined('a. *wet:* Wet bescherming persoonsgegevens;'), ['wet = Wbp']);
    assert.deepEqual(defined('b. de wet: de Wet persoonsregistraties;'), ['wet = ?']);
    assert.deepEqual(defined('Wpg\tde Wet publieke gezondheid'), ['Wpg = Wpg-gezondheid']);
    assert.deepEqual(defined('het Privacyreglement Voorbeeldstad (hierna te noemen Privacyreglement)'), [
      'Privacyreglement = ?',
    ]);
  });

  it('are not seen where a bracket says something else', () => {
    assert.deepEqual(defined('de Jeugdwet (CORV) en de Wmo 2015 (CAK)'), []);
    assert.deepEqual(defined('de Wet politiegegevens (Stb. 2007, 300)'), []);
    assert.deepEqual(defined('de AVG (artikel 6) en de Jeugdwet (Hoofdstuk 7)'), []);
    assert.deepEqual(defined('de gemeente Voorbeeldstad (hierna te noemen Gemeente)'), []);
    assert.deepEqual(defined('Gelet op:\n\nde Jeugdwet'), []);
  });

  it('bind a name in all of the document, also before the definition', () => {
    const text = 'Zie artikel 16 Wpg.\n\nDe Wet publieke gezondheid (Wpg) geldt.';
    const definities = definedNames(text, namen);
    const [citaat] = parseVerwijzingen('Zie artikel 16 Wpg.', namen, { definities }).citaten;
    assert.deepEqual(citaat?.wet?.kandidaten, ['Wpg-gezondheid']);
    assert.equal(citaat.wet.hoe, 'gedefinieerd');
  });
});
