/** What a citation tells beside its place: notation, range, where it is of, and the places of the law. */
import assert from 'node:assert/strict';
import type { Citaat } from '../../server/src/knowledge/citaat/citaat.ts';
import type { Context } from '../../server/src/knowledge/citaat/context.ts';
import { parseVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import { plaatsenIn } from '../../server/src/knowledge/citaat/plaatsen.ts';
import { createWetsnamen, type Wetsnamen } from '../../server/src/knowledge/citaat/wetsnamen.ts';
import { bepalingVan } from '../../server/src/knowledge/wetten/bepaling.ts';
import { loadCatalogus } from '../../server/src/knowledge/wetten/load.ts';

let namen: Wetsnamen;
before(async () => {
  namen = createWetsnamen(await loadCatalogus());
});

const parse = (text: string, context?: Context): readonly Citaat[] => parseVerwijzingen(text, namen, context).citaten;

function only(text: string, context?: Context): Citaat {
  const [first, second] = parse(text, context);
  assert.ok(first && !second, `one citation in ‘${text}’`);
  return first;
}

describe('notatie of a citation', () => {
  const faults = (text: string): string[] =>
    parse(text).flatMap(({ notatie }) =>
      notatie.map(({ soort, span, normaal }) => `${soort}: ${text.slice(span.start, span.end)} → ${normaal}`),
    );

  it('has a full stop too many only where the reference goes on', () => {
    assert.deepEqual(faults('artikel 5.1.1. Wmo 2015'), ['punt-te-veel: 5.1.1. → 5.1.1']);
    assert.deepEqual(faults('art. 5.1.1. t/m 5.1.6. Wmo 2015'), [
      'punt-te-veel: 5.1.1. → 5.1.1',
      'punt-te-veel: 5.1.6. → 5.1.6',
    ]);
    assert.deepEqual(faults('artikel 7.2.1. e.v. Jeugdwet'), ['punt-te-veel: 7.2.1. → 7.2.1']);
    assert.deepEqual(faults('Zie artikel 5.1.1 Wmo 2015. Daarna niets.'), []);
    assert.deepEqual(faults('Dat staat in artikel 5. De Jeugdwet geldt.'), []);
    assert.deepEqual(faults('Zie artikel 7.3.8.'), []);
    assert.deepEqual(faults('3.1. Titel\n\nArtikel 3. Titel'), []);
  });

  it('lacks a full stop or a space', () => {
    assert.deepEqual(faults('Art 15 AVG'), ['punt-ontbreekt: Art 15 → Art. 15']);
    assert.deepEqual(faults('artikel6 AVG'), ['spatie-ontbreekt: artikel6 → artikel 6']);
    assert.deepEqual(faults('art.6 lid1 AVG'), ['spatie-ontbreekt: art.6 → art. 6', 'spatie-ontbreekt: lid1 → lid 1']);
    assert.deepEqual(faults('art. 6 lid 1 AVG en § 8.4 Jeugdwet en §8.4 Jeugdwet'), []);
  });

  it('writes e.v. in another way', () => {
    assert.deepEqual(faults('art. 15 ev. AVG'), ['ev: ev. → e.v.']);
    assert.deepEqual(faults('art. 15 e.v AVG'), ['ev: e.v → e.v.']);
    assert.deepEqual(faults('art. 15 e.v. AVG en artikel 12 en volgende AVG'), []);
  });
});

describe('a citation', () => {
  it('reads on over a square bracket without its other half', () => {
    for (const text of [
      'artikel 6 lid [1 _onder_ e AVG',
      'artikel [6 lid 1 onder e AVG',
      'artikel 6 lid 1] onder e AVG',
    ]) {
      const [place] = only(text).vindplaatsen;
      assert.deepEqual(
        [place?.nummer.tekst, place?.leden[0]?.tekst, place?.onderdelen[0]?.tekst],
        ['6', '1', 'e'],
        text,
      );
    }
    // A footnote has both halves.
    assert.deepEqual(
      parse('artikel 6[1] lid 2 AVG').flatMap(({ vindplaatsen }) => vindplaatsen.map(({ nummer }) => nummer.tekst)),
      ['6', '2'],
    );
  });

  it('does not take the number of a lid for an artikel where a stray sign breaks it off', () => {
    for (const text of [
      'artikel 6 lid |1 onder e AVG',
      'artikel 6 lid: 1 onder e AVG',
      'artikel 6 lid { 1 onder e AVG',
    ])
      assert.deepEqual(
        parse(text).map(({ span }) => text.slice(span.start, span.end)),
        ['artikel 6'],
        text,
      );
    assert.equal(only('Artikel: 6 lid 1 onder e AVG').vindplaatsen[0]?.nummer.tekst, '6');
  });

  it('keeps the word of a range', () => {
    assert.equal(only('artikelen 22 tot 24 UAVG').vindplaatsen[0]?.tot?.woord, 'tot');
    assert.equal(only('artikelen 22 tot en met 24 UAVG').vindplaatsen[0]?.tot?.woord, 'tot en met');
    assert.equal(only('artikelen 22 t/m 24 UAVG').vindplaatsen[0]?.tot?.woord, 'tot en met');
  });

  it('points at each of its parts', () => {
    const text = 'Zie art. 6.1.e AVG en niet meer.';
    const { wet, vindplaatsen } = only(text);
    const [place] = vindplaatsen;
    const quote = (part: { span: { start: number; end: number } } | undefined): string =>
      part ? text.slice(part.span.start, part.span.end) : '';
    assert.deepEqual(
      [quote(wet), quote(place?.nummer), quote(place?.leden[0]), quote(place?.onderdelen[0])],
      ['AVG', '6', '1', 'e'],
    );
  });

  it('of the document says within what', () => {
    const text = 'Volgens lid 3 van dit artikel en artikel 8 van dit Privacy Protocol.';
    const within = parse(text).map(({ binnen }) => binnen && text.slice(binnen.start, binnen.end));
    assert.deepEqual(within, ['dit artikel', 'dit Privacy Protocol']);
    const inBijlage = 'Zie artikel 3 van bijlage 2.';
    const { soort, binnen } = only(inBijlage);
    assert.deepEqual([soort, binnen && inBijlage.slice(binnen.start, binnen.end)], ['intern', 'bijlage 2']);
  });

  it('of the document remembers the law that its paragraph cited before', () => {
    const [, second] = parse('Artikel 6 AVG noemt de gronden. Volgens artikel 9 mag dit.');
    assert.equal(second?.soort, 'intern');
    assert.deepEqual(second.eerdereWet?.kandidaten, ['AVG']);
    const [, third] = parse('Artikel 6 AVG noemt de gronden.\n\nVolgens artikel 9 mag dit.');
    assert.equal(third?.eerdereWet, undefined);
    const [, fourth] = parse('Zie artikel 6 AVG en lid 2 van dit artikel.');
    assert.equal(fourth?.eerdereWet, undefined);
  });

  it('tells how its law is known', () => {
    const how = (text: string, context?: Context): (string | undefined)[] =>
      parse(text, context).map(({ wet }) => wet?.hoe);
    assert.deepEqual(how('Zie Art. 17 Art. 53a Pw'), ['aansluiting', 'afkorting']);
    assert.deepEqual(how('de AVG; artikel 30 van die verordening'), ['terugverwijzing']);
    assert.deepEqual(how('grond: 6.1.e, zie overweging 43'), ['gebruik', 'gebruik']);
    assert.deepEqual(how('art. 6 lid 1 sub e', { wet: 'AVG', fragment: true }), ['context']);
    assert.deepEqual(how('artikel 3 van het convenant'), ['onbekend']);
    assert.deepEqual(how('artikel 3'), [undefined]);
  });

  it('leaves the law open where its name does', () => {
    const { wet } = only('Zie artikel 5.2.9 Wmo.');
    assert.deepEqual([wet?.kandidaten, wet?.dubbelzinnig], [['Wmo2015', 'Wmo2007'], true]);
  });
});

describe('the places of a citation', () => {
  const places = (text: string): string[] =>
    parse(text).flatMap((citaat) => {
      const [wet] = citaat.wet?.kandidaten ?? [];
      return wet ? plaatsenIn(citaat, wet).map(({ plaats }) => bepalingVan(plaats)) : [];
    });

  it('are written out', () => {
    assert.deepEqual(places('artikel 6 lid 1 onder e AVG'), ['AVG 6 lid 1 onder e']);
    assert.deepEqual(places('artikel 5 en 32 AVG'), ['AVG 5', 'AVG 32']);
    assert.deepEqual(places('artikel 33 leden 1 tot en met 3 AVG'), ['AVG 33 lid 1', 'AVG 33 lid 2', 'AVG 33 lid 3']);
    assert.deepEqual(places('artikel 5 lid 1 onder a tot en met c AVG'), [
      'AVG 5 lid 1 onder a',
      'AVG 5 lid 1 onder b',
      'AVG 5 lid 1 onder c',
    ]);
    assert.deepEqual(places('artikelen 22 tot en met 30b UAVG'), ['UAVG 22', 'UAVG 30b']);
    assert.deepEqual(places('7:454 lid 3 BW'), ['BW7 454 lid 3']);
    assert.deepEqual(places('hoofdstuk 7 Jeugdwet'), []);
  });

  it('put an onderdeel in the last lid before it', () => {
    assert.deepEqual(places('artikel 6 lid 2 en 3 onder a AVG'), ['AVG 6 lid 2', 'AVG 6 lid 3 onder a']);
    assert.deepEqual(places('artikel 6 lid 1 onder e en lid 3 AVG'), ['AVG 6 lid 1 onder e', 'AVG 6 lid 3']);
  });
});
