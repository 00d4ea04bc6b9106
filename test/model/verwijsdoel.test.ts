/** From a reference to the deel that it names: where it looks, and when it says that something is not there. */
import assert from 'node:assert/strict';
import { padenOf, vindplaatsNaam, type Pad } from '../../server/src/model/structure/deel.ts';
import type { Gezocht } from '../../server/src/model/structure/verwijsantwoord.ts';
import { zoekDeel } from '../../server/src/model/structure/verwijsdoel.ts';
import { structureOf } from '../support/engine.ts';

const REGLEMENT = `# Privacyreglement gemeente Voorbeeldstad

## Artikel 1 Doel

1. Het college biedt hulp.
2. Het verwerkt daarvoor:
   a. namen;
   b. adressen.

## Artikel 2 Gegevens

Het college verwerkt namen.

Het bewaart ze vijf jaar.

## Artikel 3 Slot

1. Dit reglement treedt morgen in werking.

## Bijlage I Overeenkomst

### Artikel 1 Partijen

1. Partijen werken samen.
2. Zij delen gegevens.
3. Zij melden datalekken.

### Artikel 2 Duur

1. Zolang als nodig.

## Bijlage II Stappen

1. Vraag de inwoner.
2. Leg het antwoord vast.
`;

/** Where a reference leads that stands in the deel of this name. */
function leadsTo(text: string, from: string, gezocht: Gezocht): string {
  const { regeling } = structureOf('reglement.md', text);
  const pad: Pad | undefined = [...padenOf(regeling)].find((found) => vindplaatsNaam(found) === from);
  assert.ok(pad, `there is ${from}`);
  const found = zoekDeel(pad, gezocht);
  switch (found.antwoord) {
    case 'ja':
      return vindplaatsNaam(found.pad);
    case 'nee':
      return `geen ${found.ontbreekt} ${found.nummer} bij ${vindplaatsNaam(found.binnen)}: ${found.aanwezig.join(' ')}`;
    case 'onbekend':
      return found.reden;
  }
}

describe('zoekDeel', () => {
  const at = (from: string, gezocht: Gezocht) => leadsTo(REGLEMENT, from, gezocht);

  it('finds artikelen, leden and onderdelen', () => {
    assert.equal(at('artikel 3 lid 1', { eenheid: 'artikel', nummer: '1' }), 'artikel 1');
    assert.equal(at('artikel 3 lid 1', { eenheid: 'artikel', nummer: '1', lid: '2' }), 'artikel 1 lid 2');
    const place = 'artikel 1 lid 2 onderdeel b';
    assert.equal(at('artikel 3', { eenheid: 'artikel', nummer: '1', lid: '2', onderdeel: 'b' }), place);
    assert.equal(at('artikel 3', { eenheid: 'artikel', nummer: '1', onderdeel: 'b' }), place);
  });

  it('looks for a bare lid in the artikel around it', () => {
    assert.equal(at('artikel 1 lid 2', { eenheid: 'lid', nummer: '1' }), 'artikel 1 lid 1');
    assert.equal(at('artikel 1 lid 1', { eenheid: 'lid', nummer: '3' }), 'geen lid 3 bij artikel 1: 1 2');
    assert.equal(at('bijlage I artikel 1 lid 1', { eenheid: 'lid', nummer: '3' }), 'bijlage I artikel 1 lid 3');
  });

  it('looks in the bijlage first and then in the body', () => {
    assert.equal(at('bijlage I artikel 1', { eenheid: 'artikel', nummer: '2' }), 'bijlage I artikel 2');
    assert.equal(at('bijlage I artikel 1', { eenheid: 'artikel', nummer: '3' }), 'artikel 3');
    assert.equal(at('bijlage I artikel 1', { eenheid: 'artikel', nummer: '4' }), 'geen artikel 4 bij bijlage I: 1 2');
    assert.equal(at('bijlage II onderdeel 1', { eenheid: 'artikel', nummer: '2' }), 'bijlage II onderdeel 2');
    assert.equal(at('artikel 1', { eenheid: 'artikel', nummer: '4' }), 'geen artikel 4 bij : 1 2 3');
  });

  it('reads roman numbers', () => {
    assert.equal(at('artikel 1', { eenheid: 'bijlage', nummer: '2' }), 'bijlage II');
    assert.equal(at('artikel 1', { eenheid: 'bijlage', nummer: '3' }), 'geen bijlage 3 bij : I II');
    // An annex may have annexes of its own.
    assert.equal(at('bijlage I artikel 1', { eenheid: 'bijlage', nummer: '3' }), 'elders');
  });

  it('counts leden without numbers', () => {
    assert.equal(at('artikel 1', { eenheid: 'artikel', nummer: '2', lid: '2' }), 'artikel 2');
    assert.equal(at('artikel 1', { eenheid: 'artikel', nummer: '2', lid: '5' }), 'zonder-nummers');
  });

  it('says nothing where the numbering has a gap or there is none', () => {
    const gap = REGLEMENT.replace('## Artikel 2', '## Artikel 4');
    assert.equal(leadsTo(gap, 'artikel 1', { eenheid: 'artikel', nummer: '9' }), 'nummering');
    assert.equal(at('artikel 1', { eenheid: 'hoofdstuk', nummer: '2' }), 'zonder-nummers');
    const line = REGLEMENT.replace('Het bewaart ze', 'artikel 9, zo wil het college, bewaart ze');
    assert.equal(leadsTo(line, 'artikel 1', { eenheid: 'artikel', nummer: '9' }), 'elders');
  });

  it('takes chapters and paragraphs together, and decimal leden', () => {
    const beleid = `# Privacybeleid gemeente Voorbeeldstad

## 1. Inleiding

Dit beleid gaat over gegevens.

## 2. Register

### 2.1 Inhoud

Alles staat erin.

### 2.2 Beheer

De functionaris beheert het.
`;
    assert.equal(leadsTo(beleid, 'hoofdstuk 1', { eenheid: 'paragraaf', nummer: '2.2' }), 'hoofdstuk 2 paragraaf 2.2');
    const absent = 'geen paragraaf 2.4 bij : 2.1 2.2';
    assert.equal(leadsTo(beleid, 'hoofdstuk 1', { eenheid: 'paragraaf', nummer: '2.4' }), absent);
    assert.equal(
      leadsTo(beleid, 'hoofdstuk 1', { eenheid: 'paragraaf', nummer: '3.1' }),
      'geen paragraaf 3.1 bij : 1 2',
    );
    assert.equal(leadsTo(beleid, 'hoofdstuk 1', { eenheid: 'paragraaf', nummer: '1.1' }), 'zonder-nummers');
    const decimal = REGLEMENT.replace('1. Het college biedt', '1.1 Het college biedt').replace(
      '2. Het verwerkt',
      '1.2 Het verwerkt',
    );
    assert.equal(leadsTo(decimal, 'artikel 3', { eenheid: 'artikel', nummer: '1.2' }), 'artikel 1 lid 2');
  });
});
