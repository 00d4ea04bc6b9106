/** Which domein a heading, a name or a title speaks of. */
import assert from 'node:assert/strict';
import { domeinen, findDomeinen, parseDomein } from '../../server/src/knowledge/domein.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';

const read = (text: string): string => {
  const found = parseDomein(text);
  return found ? `${found.domein} ${found.zekerheid}` : '';
};

describe('the domein of a text', () => {
  it('is certain of a heading that is nothing else', () => {
    const headings: Record<string, string> = {
      Jeugd: 'jeugd',
      JEUGDHULP: 'jeugd',
      'A. Jeugd': 'jeugd',
      'Domein Jeugd (Jeugdwet)': 'jeugd',
      WMO: 'wmo',
      'Wmo 2015:': 'wmo',
      'Wmo-voorziening': 'wmo',
      Participatie: 'participatie',
      'Werk en Inkomen': 'participatie',
      bijstand: 'participatie',
      schuldhulpverlening: 'schuldhulp',
      Leerplicht: 'leerplicht',
      Inburgering: 'inburgering',
      'Veilig Thuis': 'veilig-thuis',
      'Zorg- en Veiligheidshuis': 'zorg-veiligheid',
      'Toegang Sociaal Domein': 'algemeen',
    };
    for (const [text, domein] of Object.entries(headings)) assert.equal(read(text), `${domein} exact`, text);
  });

  it('is a guess of a name or title with a word of it', () => {
    assert.equal(read('Beoordelen aanvraag wmo voorziening'), 'wmo woord');
    assert.equal(read('(Her)beoordelen recht op bijstand'), 'participatie woord');
    assert.equal(read('Privacyprotocol Sociaal Domein Voorbeeldstad'), 'algemeen woord');
    assert.equal(read('Sociaal domein: melding jeugd'), 'jeugd woord');
  });

  it('is none of a text with several, or without a word of any', () => {
    for (const text of ['Jeugd en Wmo', 'Afhandelen van klachten', 'zorg', '', '3.'])
      assert.equal(read(text), '', text);
  });

  it('is found at each of its words', () => {
    const text = 'Jeugd, Wmo en de Participatiewet in het sociaal domein';
    assert.deepEqual(
      findDomeinen(text).map(({ domein, span }) => [domein, text.slice(span.start, span.end)]),
      [
        ['jeugd', 'Jeugd'],
        ['wmo', 'Wmo'],
        ['participatie', 'Participatiewet'],
      ],
    );
    assert.equal(domeinen.length, 9);
  });

  it('has a place within any text, in linear time', () => {
    assertSpansInside(['Jeugd', 'Wmo', 'sociaal', 'domein', 'veilig thuis', 'zorg-', 'en'], (text) => {
      const one = parseDomein(text);
      return [...findDomeinen(text), ...(one ? [one] : [])].map(({ span }) => span);
    });
    assertLinear(['jeugd ', 'zorg- en ', 'veilig ', 'x'], parseDomein);
  });
});
