/** Periods in prose, and the laws that the parser of periods obeys on any text. */
import assert from 'node:assert/strict';
import { parseBewaartermijn } from '../../server/src/knowledge/bewaartermijn/bewaartermijn.ts';
import { parseTermijnen, type Termijn } from '../../server/src/knowledge/bewaartermijn/termijnen.ts';
import type { Span } from '../../server/src/text/span.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';
import { inLine } from './termijnLine.ts';

describe('periods in prose', () => {
  const lines = (text: string): string[] => parseTermijnen(text).map(inLine);

  it('are found in sentences', () => {
    assert.deepEqual(
      lines('Het college beslist binnen vier weken na ontvangst. Daarna kan men binnen een jaar klagen.'),
      [
        'P4W · maximaal · onderwerp: college beslist · start: na ontvangst [ontvangst]',
        'P1Y · maximaal · onderwerp: kan men',
      ],
    );
    assert.deepEqual(lines('Wij melden dit uiterlijk\n72 uur na de ontdekking.'), [
      'PT72H · maximaal · onderwerp: Wij melden dit · start: na de ontdekking [?]',
    ]);
  });

  it('have the place of their limit and amount', () => {
    const text = 'Dossiers blijven ten minste vijf jaar bewaard.';
    const [found] = parseTermijnen(text);
    assert.equal(found && text.slice(found.span.start, found.span.end), 'ten minste vijf jaar');
  });

  it('are no ages, times of the day, frequencies, past periods or mere articles', () => {
    const none = [
      'Een kind jonger dan 12 jaar, of een jeugdige van 12 tot 16 jaar.',
      'Vanaf zestien jaar beslist hij zelf; is de betrokkene twaalf jaar of ouder, dan beslist hij mee.',
      'Het loket is open tot 17.00 uur, en om 12 uur gesloten.',
      'Elke 3 jaar kijken wij terug op de afgelopen 2 jaar.',
      'In een jaar waarin dat op een dag gebeurt.',
      'Artikel 5 van 2018 jaar in, jaar uit.',
    ];
    for (const text of none) assert.deepEqual(lines(text), [], text);
  });
});

describe('the parser of periods', () => {
  const words = [
    ...[
      'jaar',
      'maanden',
      'weken',
      'vijf',
      'een',
      'anderhalf',
      'na',
      'nadat',
      'tenzij',
      'of zoveel langer',
      'maximaal',
    ],
    ...['ten minste', 'bewaartermijn van', 'voor de', 'selectielijst', 'zie', 'wet', 'direct', 'vernietigd', 'zolang'],
    ...[
      'worden',
      'en',
      'bij',
      'onbepaald',
      '[X]',
      'P10Y',
      'zzgl.',
      'nach',
      'in beginsel',
      'het jaar waarin',
      'jonger dan',
    ],
  ];
  const spansOf = (termijn: Termijn): Span[] => {
    const { span, bijBenadering, startmoment, voorwaarde, onderwerp, voorbehoud } = termijn;
    const parts = [span, bijBenadering, startmoment?.span, voorwaarde?.span, onderwerp?.span, voorbehoud?.span];
    return parts.filter((part) => part !== undefined);
  };

  it('keeps its spans within any text', () => {
    assertSpansInside(words, (text) => {
      const { termijnen, verwijzing, onbepaald, invulplek, nvt, rest } = parseBewaartermijn(text);
      const others = [verwijzing?.span, onbepaald?.span, invulplek, nvt].filter((span) => span !== undefined);
      return [...termijnen.flatMap(spansOf), ...others, ...rest, ...parseTermijnen(text).flatMap(spansOf)];
    });
  });

  it('does not fill the stack on a number without end', () => {
    assert.deepEqual(parseTermijnen('1,'.repeat(4_000_000)), []);
  });

  it('takes linear time', () => {
    assertLinear(
      [
        ...[
          '5 jaar, ',
          '5 jaar en ',
          'na ',
          'na na vernietigd ',
          '(',
          '(5 jaar ',
          '() ',
          '1/',
          '1-',
          'maximaal ',
          'in beginsel ',
        ],
        ...[
          'tenzij ',
          'selectielijst ',
          'zie ',
          '[',
          '…',
          'zolang ',
          'voor ',
          'a',
          '9',
          '\u0301',
          ', na ',
          '5 jaar na x; ',
          'een een half ',
        ],
      ],
      (text) => [parseBewaartermijn(text), parseTermijnen(text)],
    );
  });
});
