/** Lists in one cell. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bladeren, splitLijst, type LijstElement } from '../../server/src/knowledge/lijst.ts';
import { assertLinear, assertSpansInside, textsOf } from './parserLaws.ts';

/** Elements with their labels and parts in one line: `Aanvrager> naam | contact (a; b){a | b}`. */
function inLine(elements: readonly LijstElement[]): string {
  return elements
    .map(
      ({ label, tekst, delen }) =>
        `${label ? `${label.tekst}> ` : ''}${tekst}${delen.length > 0 ? `{${inLine(delen)}}` : ''}`,
    )
    .join(' | ');
}

const words = ['naam', 'adres', ' en ', 'Aanvrager: ', ';#12;#', '- ', '• ', '1. ', ' / ', ' + ', 'leef- en ', 'etc.'];

describe('a list in a cell', () => {
  it('is divided by its strongest separator', () => {
    const cases: Record<string, string> = {
      'naam; adres; BSN': 'naam | adres | BSN',
      'naam\nadres\r\nBSN': 'naam | adres | BSN',
      'contract + legal_obligation': 'contract | legal_obligation',
      'naam, adres en woonplaats': 'naam | adres | woonplaats',
      'jeugdigen en ouders': 'jeugdigen | ouders',
      'overeenkomst / gerechtvaardigd belang': 'overeenkomst | gerechtvaardigd belang',
      'Dienst A;#12;#Dienst B;#13': 'Dienst A | Dienst B',
      '- naam\n• adres\n2. BSN': 'naam | adres | BSN',
      'naam; en geboortedatum.': 'naam | geboortedatum',
      naam: 'naam',
      '': '',
      ' ; , ': '',
    };
    for (const [text, expected] of Object.entries(cases)) assert.equal(inLine(splitLijst(text)), expected, text);
  });

  it('is left whole where an en or a comma divides no elements', () => {
    for (const text of [
      'leef- en woonsituatie',
      'gegevens over werk en opleiding',
      'Werk en Inkomen',
      '1,5 liter',
      'ras of afkomst',
      'en/of',
    ])
      assert.equal(inLine(splitLijst(text)), text);
  });

  it('keeps brackets with their element, and lists what is in them', () => {
    assert.equal(
      inLine(splitLijst('contactgegevens (e-mail; telefoon); BSN')),
      'contactgegevens (e-mail; telefoon){e-mail | telefoon} | BSN',
    );
    assert.equal(inLine(splitLijst('a (b, c (d; e)), f')), 'a (b, c (d; e)){b | c (d; e){d | e}} | f');
    assert.equal(inLine(splitLijst('a (zie b), c')), 'a (zie b) | c');
    assert.equal(inLine(splitLijst('a (b, c')), 'a (b | c', 'a bracket that is not closed is a letter');
  });

  it('lists weaker separators as parts of an element', () => {
    assert.equal(inLine(splitLijst('naam, adres; BSN')), 'naam, adres{naam | adres} | BSN');
    assert.equal(
      bladeren(splitLijst('naam, adres; BSN'))
        .map(({ tekst }) => tekst)
        .join('|'),
      'naam|adres|BSN',
    );
  });

  it('reads whom elements are about', () => {
    assert.equal(
      inLine(splitLijst('Aanvrager: naam; inkomen (loon). Medebewoners: naam; geslacht')),
      'Aanvrager> naam | inkomen (loon) | Medebewoners> naam | geslacht',
    );
    assert.equal(inLine(splitLijst('Zie ook:')), 'Zie ook:');
  });

  it('leaves out nothing but separators', () => {
    const law = fc.property(textsOf(words), (text) => {
      const all = (elements: readonly LijstElement[]): string =>
        elements.map(({ label, tekst }) => (label?.tekst ?? '') + tekst).join('');
      const letters = (part: string): string => part.replace(/;#\d+/g, '').replace(/\ben\b|[^\p{L}]/gu, '');
      const kept = letters(all(splitLijst(text)));
      const bulletLetters = text.replace(/(?<=^|[\r\n;,+/]|en )\s*(?:[a-z]\)|\d{1,2}[.)])\s/g, ' ');
      assert.ok(kept.length >= letters(bulletLetters).length - 3, `${kept} of ${text}`);
    });
    fc.assert(law, { seed: 7, numRuns: 1000 });
  });

  it('has elements in order, within any text, in linear time', () => {
    assertSpansInside(words, (text) => {
      const elements = splitLijst(text);
      const starts = elements.map(({ span }) => span.start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
      const spans = (list: readonly LijstElement[]): LijstElement['span'][] =>
        list.flatMap(({ span, label, delen }) => [span, ...(label ? [label.span] : []), ...spans(delen)]);
      for (const { span, tekst } of elements) assert.equal(tekst, text.slice(span.start, span.end));
      return spans(elements);
    });
    assertLinear(
      ['a, ', 'a;', '(', '()', '(a; ', 'en ', ' en ', 'a: ', '. A: ', '\n', ' ', ';#1', 'a. ', ' + '],
      splitLijst,
    );
  });
});
