/** The labels by which a ground of article 6 lid 1 AVG is named. */
import assert from 'node:assert/strict';
import { grondslagLabels, vageGrondslagen } from '../../server/src/knowledge/grondslagLabels.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';

const letters = (text: string): string =>
  grondslagLabels(text)
    .map(({ letter }) => letter)
    .join('');
const labels = (text: string): string[] => grondslagLabels(text).map(({ span }) => text.slice(span.start, span.end));

describe('labels of a ground', () => {
  it('give the letter, in the words of registers and products', () => {
    const cases: Record<string, string> = {
      'Toestemming betrokkene': 'a',
      'Uitdrukkelijke toestemming': 'a',
      explicit_consent: 'a',
      'Uitvoering overeenkomst': 'b',
      'Noodzakelijk voor uitvoering van een overeenkomst': 'b',
      'Contractuele overeenkomst': 'b',
      contract: 'b',
      'Wettelijke verplichting': 'c',
      wettelijke_verplichting: 'c',
      'legal_obligation (Arbowet)': 'c',
      'Vitaal belang betrokkene': 'd',
      vitaal_belang_leven: 'd',
      'publieke taak': 'e',
      public_task: 'e',
      'Publiekrechtelijke taak (Art. 6 lid 1 sub e AVG)': 'e',
      publiekrechtelijke_taak: 'e',
      'Taak van algemeen belang': 'e',
      'Taak van algemeen belang of uitoefening van het openbaar gezag': 'e',
      'Gerechtvaardigd belang verantwoordelijke': 'f',
      gerechtvaardigd_belang_veiligheid: 'f',
      'e. publieke taak': 'e',
      'Op basis van toestemming': 'a',
      'Toestemming artikel 6 lid 1 onder a AVG': 'a',
      'berechtigtes Interesse': 'f',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(letters(text), expected, text);
  });

  it('stand beside each other', () => {
    assert.equal(letters('Wettelijke verplichting\nToestemming'), 'ca');
    assert.equal(letters('uitvoering overeenkomst / gerechtvaardigd belang'), 'bf');
    assert.equal(letters('contract + legal_obligation'), 'bc');
    assert.equal(letters('toestemming; publieke taak'), 'ae');
    assert.equal(letters('wettelijke_verplichting_publiekrechtelijke_taak'), 'ce');
  });

  it('have a place, and an explanation', () => {
    assert.deepEqual(labels('Bepalen welke hulp nodig is Uitvoering publieke taak Artikel 6'), [
      'Uitvoering publieke taak',
    ]);
    assert.deepEqual(labels('Publieke\ntaak'), ['Publieke\ntaak']);
    const text = 'Wettelijke verplichting: Archiefwet; publieke taak (Jeugdwet)';
    const explained = grondslagLabels(text).map(
      ({ toelichting }) => toelichting && text.slice(toelichting.start, toelichting.end),
    );
    assert.deepEqual(explained, ['Archiefwet', 'Jeugdwet']);
  });

  it('are not every word of consent or contract', () => {
    const silent = [
      ...[
        'toestemming ouders voor hulp',
        'De gemeente vraagt toestemming',
        'zonder toestemming',
        'Geen toestemming nodig',
      ],
      ...[
        'na toestemming van de ouders',
        'niet op grond van toestemming',
        'geen wettelijke verplichting',
        'verwerkersovereenkomst',
      ],
      ...[
        'de overeenkomst met de aanbieder',
        'toestemming_voorovereenkomst',
        'toestemmingsformulier',
        'Wettelijke basis',
        '',
      ],
    ];
    for (const text of silent) assert.equal(letters(text), '', text);
  });

  it('can be too vague to be one', () => {
    const vague = (text: string): string[] => vageGrondslagen(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(vague('Wettelijke basis'), ['Wettelijke basis']);
    assert.deepEqual(vague('Uitvoering van een wettelijke taak; artikel 7'), ['Uitvoering van een wettelijke taak']);
    assert.deepEqual(vague('Wettelijke verplichting'), []);
    assert.deepEqual(vague('geen wettelijke basis'), []);
  });

  it('keep their spans within any text, in linear time', () => {
    const words = [
      'publieke taak',
      'toestemming',
      'wettelijke',
      'verplichting',
      'geen',
      'contract',
      'op basis van',
      'uitvoering',
      'of',
    ];
    assertSpansInside(words, (text) => [
      ...grondslagLabels(text).flatMap(({ span, toelichting }) => (toelichting ? [span, toelichting] : [span])),
      ...vageGrondslagen(text),
    ]);
    assertLinear(['toestemming ', 'publieke taak: ', 'contract (', 'op basis van ', 'uitvoering ', 'de '], (text) => [
      grondslagLabels(text),
      vageGrondslagen(text),
    ]);
  });
});
