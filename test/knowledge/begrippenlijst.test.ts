/** The glossary: that its data are sound, and that a word in any spelling finds its term. */
import assert from 'node:assert/strict';
import {
  createBegrippenlijst,
  loadBegrippenlijst,
  type Begrippenlijst,
} from '../../server/src/knowledge/begrippenlijst.ts';
import { bepalingVan } from '../../server/src/knowledge/wetten/bepaling.ts';
import { bestaat } from '../../server/src/knowledge/wetten/bestaat.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';
import { loadToelichtingen } from '../../server/src/knowledge/wetten/loadToelichtingen.ts';
import { naasteToelichting } from '../../server/src/knowledge/wetten/toelichtingen.ts';

let lijst: Begrippenlijst;
before(async () => {
  lijst = await loadBegrippenlijst();
});

function terms(woord: string): string[] {
  return lijst.zoek(woord).map(({ term }) => term);
}

describe('the glossary', () => {
  it('has the terms of the AVG, the UAVG and the field', () => {
    assert.ok(lijst.alle.length >= 50);
    const groups = new Set(lijst.alle.map(({ groep }) => groep));
    for (const groep of ['gegevens', 'rollen', 'grondslagen', 'rechten', 'bewaren', 'sociaal domein'])
      assert.ok(groups.has(groep), groep);
  });

  it('keeps the terms of a group together', () => {
    const runs = lijst.alle.map(({ groep }) => groep).filter((groep, index, all) => groep !== all[index - 1]);
    assert.equal(new Set(runs).size, runs.length);
  });

  it('names provisions that the catalogue has, and that are explained', async () => {
    const [catalogus, toelichtingen] = await Promise.all([loadCatalogus(), loadToelichtingen()]);
    for (const { term, bepalingen } of lijst.alle)
      for (const plaats of bepalingen) {
        assert.ok(catalogus.artikel(plaats.wet, plaats.artikel), `${term}: ${bepalingVan(plaats)}`);
        assert.ok(naasteToelichting(toelichtingen, plaats, '2026-11-21'), `${term}: ${bepalingVan(plaats)}`);
        assert.notEqual(bestaat(catalogus, plaats, '2026-11-21').antwoord, 'nee', `${term}: ${bepalingVan(plaats)}`);
      }
  });

  it('explains in whole sentences, and has each word once as term or synonym', () => {
    for (const { term, uitleg, verward } of lijst.alle)
      for (const text of [uitleg, ...verward.map(({ waarom }) => waarom)]) {
        assert.match(text, /^\p{Lu}.*\.$/u, term);
        assert.doesNotMatch(text, /\s{2}|"|'/, term);
      }
    for (const { term, synoniemen } of lijst.alle)
      for (const word of [term, ...synoniemen]) assert.deepEqual(terms(word), [term], word);
  });

  it('has dates of the calendar for outdated words', () => {
    for (const { verouderd } of lijst.alle)
      for (const { sinds } of verouderd) if (sinds !== undefined) assert.match(sinds, /^\d{4}-\d{2}-\d{2}$/);
  });

  it('finds a term by its synonyms, in any spelling', () => {
    assert.deepEqual(terms('FG'), ['functionaris voor gegevensbescherming']);
    assert.deepEqual(terms('  Verwerkings-Register '), ['register van verwerkingsactiviteiten']);
    assert.deepEqual(terms('bsn'), ['burgerservicenummer']);
    assert.deepEqual(terms('toestemming'), ['toestemming']);
  });

  it('finds a term by a word that is outdated, or that is mistaken for it', () => {
    assert.deepEqual(terms('bewerker'), ['verwerker']);
    assert.deepEqual(terms('sofinummer'), ['burgerservicenummer']);
    assert.deepEqual(terms('verwerkingsovereenkomst'), ['verwerkersovereenkomst']);
    assert.deepEqual(terms('ondubbelzinnige toestemming'), ['toestemming', 'uitdrukkelijke toestemming']);
  });

  it('finds nothing for what it lacks', () => {
    for (const word of ['', ' ', '…', 'paardensport', '__proto__', 'a'.repeat(100_000)])
      assert.deepEqual(terms(word), []);
  });

  it('refuses data of another form', () => {
    const begrip = { term: 't', groep: 'g', bepalingen: ['AVG 6'], uitleg: 'U.' };
    assert.equal(createBegrippenlijst({ begrippen: [begrip] }).alle.length, 1);
    assert.throws(() => createBegrippenlijst({ begrippen: [{ ...begrip, bepalingen: ['AVG'] }] }), TypeError);
    assert.throws(() => createBegrippenlijst({ begrippen: [{ ...begrip, uitleg: undefined }] }), TypeError);
    assert.throws(() => createBegrippenlijst([]), TypeError);
  });
});
