/** Retention fields, as people write them. */
import assert from 'node:assert/strict';
import { isLeesbaar, parseBewaartermijn } from '../../server/src/knowledge/bewaartermijn/bewaartermijn.ts';
import { parseStartmoment } from '../../server/src/knowledge/bewaartermijn/startmoment.ts';
import { parseGetalwoord } from '../../server/src/knowledge/getalwoorden.ts';
import type { Span } from '../../server/src/text/span.ts';
import { inLine } from './termijnLine.ts';

/** Each text with the periods that it must give, one per line. */
function assertPeriods(cases: Readonly<Record<string, string>>): void {
  for (const [text, expected] of Object.entries(cases))
    assert.equal(parseBewaartermijn(text).termijnen.map(inLine).join('\n'), expected, text);
}

describe('a retention field: how long', () => {
  it('reads numbers, number words and units', () => {
    assertPeriods({
      '11 Jaar': 'P11Y',
      '7  jaar': 'P7Y',
      ' 1 jaar': 'P1Y',
      '1,5 jaar': 'P18M',
      'anderhalf jaar': 'P18M',
      'een half jaar': 'P6M',
      'twee en een half jaar': 'P30M',
      'één jaar': 'P1Y',
      'een jaar': 'P1Y',
      'vijftien (15) jaar': 'P15Y',
      'negenennegentig jaren': 'P99Y',
      '6 weken': 'P6W',
      '42 dagen': 'P42D',
      '6 wk.': 'P6W',
      '18 mnd': 'P18M',
      '5 jr. na ontvangst': 'P5Y · start: na ontvangst [ontvangst]',
      '72 uur': 'PT72H',
      '5 werkdagen': 'P5D · werkdagen',
      '1 jaar en 6 maanden': 'P1Y6M',
      P10Y: 'P10Y',
      '10 Jahre': 'P10Y',
      '10 years': 'P10Y',
    });
  });

  it('takes two numbers that contradict each other as a range, so that nothing is exact', () => {
    assertPeriods({ 'vijftien (20) jaar': 'P15Y–P20Y' });
  });

  it('reads ranges', () => {
    assertPeriods({
      '7-10 jaar': 'P7Y–P10Y',
      '12–24 mnd': 'P12M–P24M',
      '5 of 10 jaar': 'P5Y–P10Y',
      'zes tot acht weken': 'P6W–P8W',
      '6 maanden tot 1 jaar': 'P6M–P1Y',
      '2 / 5 / 10 jaar': 'P2Y–P10Y',
    });
  });

  it('reads limits and hedges', () => {
    assertPeriods({
      'maximaal 5 jaar': 'P5Y · maximaal',
      'niet langer dan vijf jaar': 'P5Y · maximaal',
      'tot 7 jaar na afsluiting': 'P7Y · maximaal · start: na afsluiting [afsluiting-zaak]',
      'ten minste een periode van 7 jaar': 'P7Y · minimaal',
      '15 years minimum': 'P15Y · minimaal',
      '75+ jaar': 'P75Y · minimaal',
      'in beginsel 10 jaar': 'P10Y · ongeveer',
      'circa 3 maanden': 'P3M · ongeveer',
    });
  });

  it('reads what is not kept at all as no time', () => {
    assertPeriods({
      Direct: 'P0D',
      'Direct na vertrek verwijderd': 'P0D · start: na vertrek [?]',
      'Wordt niet opgeslagen': 'P0D',
      'Na kennisgeving terstond vernietigen': 'P0D · start: Na kennisgeving [?]',
    });
  });

  it('knows number words up to 199', () => {
    const words = {
      nul: 0,
      één: 1,
      twaalf: 12,
      negentien: 19,
      tweeëntwintig: 22,
      zevenenveertig: 47,
      honderdtien: 110,
    };
    for (const [word, value] of Object.entries(words)) assert.equal(parseGetalwoord(word), value, word);
    assert.equal(parseGetalwoord('jaar'), undefined);
  });
});

describe('a retention field: from when, for what, unless what', () => {
  it('reads the start', () => {
    assertPeriods({
      '7 jaar na einde dienstverband': 'P7Y · start: na einde dienstverband [einde-dienstverband]',
      '20 jaar vanaf de laatste wijziging van het dossier':
        'P20Y · start: vanaf de laatste wijziging van het dossier [laatste-wijziging]',
      '5 jaar, te rekenen vanaf het jaar waarin de ondersteuning is afgesloten':
        'P5Y · start: te rekenen vanaf het jaar waarin de ondersteuning is afgesloten [einde-voorziening, jaar]',
      '10 jaar nadat de uitkering is beëindigd': 'P10Y · start: nadat de uitkering is beëindigd [einde-voorziening]',
      'Na afsluiting van de zaak 5 jaar': 'P5Y · start: Na afsluiting van de zaak [afsluiting-zaak]',
      'Tot einde contract + 1 jaar': 'P1Y · start: Tot einde contract [einde-overeenkomst]',
      '10 Jahre nach Abschluss des Verfahrens': 'P10Y · start: nach Abschluss des Verfahrens [afsluiting-zaak]',
      '10 Jahre nach § 12 XYZ': 'P10Y',
    });
  });

  it('gives the kind of a start that stands alone', () => {
    assert.equal(parseStartmoment('afsluiting van de zaak').soort, 'afsluiting-zaak');
    assert.equal(parseStartmoment(' laatste wijziging ').tekst, 'laatste wijziging');
    assert.equal(parseStartmoment('de dag van de zonsverduistering').soort, undefined);
    assert.equal(parseStartmoment('').soort, undefined);
  });

  it('reads conditions and subjects, each with its own period', () => {
    assertPeriods({
      '7 jaar (fiscaal)': 'P7Y · voorwaarde: fiscaal',
      '5 jaar bij toekenning, 1 jaar bij afwijzing':
        'P5Y · voorwaarde: bij toekenning\nP1Y · voorwaarde: bij afwijzing',
      '4 weken na afwijzing, 2 jaar met toestemming':
        'P4W · start: na afwijzing [afwijzing]\nP2Y · voorwaarde: met toestemming',
      '4 weken na afwijzing (tenzij toestemming verlenging)':
        'P4W · start: na afwijzing [afwijzing] · voorwaarde: tenzij toestemming verlenging',
      '30 dagen (standaard), incidenten: 1 jaar': 'P30D · voorwaarde: standaard\nP1Y · onderwerp: incidenten',
      '14 dagen (28 dagen bij incident)': 'P14D\nP28D · voorwaarde: bij incident',
      '10 jaar voor de Participatiewet, 15 jaar voor de Wmo':
        'P10Y · onderwerp: Participatiewet\nP15Y · onderwerp: Wmo',
      'bezwaardossiers 5 jaar; klachten 2 jaar': 'P5Y · onderwerp: bezwaardossiers\nP2Y · onderwerp: klachten',
    });
  });

  it('shares what a last period sets off with a comma', () => {
    assertPeriods({
      'Pw een bewaartermijn van 10 jaar en Wmo een bewaartermijn van 15 jaar, na sluiting van de zaak, of zoveel langer als nodig':
        'P10Y · onderwerp: Pw · start: na sluiting van de zaak [afsluiting-zaak] · voorbehoud: of zoveel langer als nodig\n' +
        'P15Y · onderwerp: Wmo · start: na sluiting van de zaak [afsluiting-zaak] · voorbehoud: of zoveel langer als nodig',
      '10 jaar en bij bezwaar 15 jaar na sluiting van de zaak':
        'P10Y\nP15Y · onderwerp: bij bezwaar · start: na sluiting van de zaak [afsluiting-zaak]',
    });
  });

  it('tells a savings clause from a condition', () => {
    assertPeriods({
      '5 jaar, tenzij een langere termijn wettelijk is vereist':
        'P5Y · voorbehoud: tenzij een langere termijn wettelijk is vereist',
      '5 jaar, tenzij het dossier is overgedragen': 'P5Y · voorwaarde: tenzij het dossier is overgedragen',
    });
  });
});

describe('a retention field: no period', () => {
  const spanText = (text: string, span: Span | undefined): string | undefined =>
    span && text.slice(span.start, span.end);

  it('reads references', () => {
    const read = (text: string): unknown[] => {
      const { verwijzing } = parseBewaartermijn(text);
      return verwijzing ? [verwijzing.soort, verwijzing.jaar, verwijzing.nummer, spanText(text, verwijzing.span)] : [];
    };
    assert.deepEqual(read('Conform de wettelijke termijn'), [
      'wet',
      undefined,
      undefined,
      'Conform de wettelijke termijn',
    ]);
    assert.deepEqual(read('Selectielijst 2020 resultaat 8.1.2'), [
      'selectielijst',
      2020,
      '8.1.2',
      'Selectielijst 2020 resultaat 8.1.2',
    ]);
    assert.deepEqual(read('5 jaar. Zie selectielijst 3.02.02.12.').slice(0, 3), [
      'selectielijst',
      undefined,
      '3.02.02.12',
    ]);
    assert.deepEqual(read('Resultaat 8.2 van de selectielijst').slice(0, 3), ['selectielijst', undefined, '8.2']);
    assert.deepEqual(read('Volgens de Archiefwet').slice(0, 1), ['wet']);
    assert.deepEqual(read('Zie `bewaarbeleid.md`.'), ['beleid', undefined, undefined, 'Zie `bewaarbeleid.md']);
    assert.deepEqual(read('Volgens afspraak'), ['overig', undefined, undefined, 'Volgens afspraak']);
    assert.deepEqual(read('10 jaar voor de Participatiewet'), [], 'a subject is no reference');
    assert.deepEqual(read('5 jaar, tenzij de wet langer vereist'), [], 'nor is a savings clause');
  });

  it('says why there is no period', () => {
    const why = (text: string): string | undefined => parseBewaartermijn(text).onbepaald?.soort;
    assert.equal(why('Onbepaald. Het is een historisch register.'), 'onbepaald');
    assert.equal(why('Blijvend te bewaren'), 'blijvend');
    assert.equal(why('Bewaren'), 'blijvend');
    assert.equal(why('Dauerhaft'), 'blijvend');
    assert.equal(why('Zolang het nodig is voor het doel'), 'zolang');
    assert.equal(why('Alleen tijdens de sessie'), 'zolang');
    assert.equal(why('Tot het einde van het traject'), 'gebeurtenis');
    assert.equal(why('Verwijderd na verwerking'), 'gebeurtenis');
    assert.equal(why('Conform selectielijst, per zaaktype'), 'wisselend');
    assert.equal(why('5 jaar; het besluit blijvend'), 'blijvend', 'beside a period only what is said outright');
    assert.equal(why('5 jaar, te herleiden tot de persoon'), undefined);
  });

  it('can be judged with a period or a reference only', () => {
    assert.ok(isLeesbaar(parseBewaartermijn('5 jaar')));
    assert.ok(isLeesbaar(parseBewaartermijn('Conform selectielijst')));
    for (const text of ['Onbepaald', 'n.v.t.', 'Volgt later', ''])
      assert.ok(!isLeesbaar(parseBewaartermijn(text)), text);
  });

  it('sees blanks and answers that the question does not apply', () => {
    const blank = (text: string): string | undefined => spanText(text, parseBewaartermijn(text).invulplek);
    assert.equal(blank('[X] mnd'), '[X] mnd');
    assert.equal(blank('<aantal> jaar na afloop'), '<aantal> jaar');
    assert.equal(blank('… jaar'), '… jaar');
    assert.equal(blank('......'), '......');
    assert.equal(blank('IN TE VULLEN DOOR DE AFDELING'), 'IN TE VULLEN');
    assert.equal(blank('n.t.b.'), 'n.t.b.');
    assert.equal(blank('5 jaar'), undefined);
    assert.ok(parseBewaartermijn('n.v.t.').nvt);
    assert.ok(parseBewaartermijn(' Geen ').nvt);
    assert.equal(parseBewaartermijn('Geen 5 jaar').nvt, undefined);
  });

  it('leaves the words that it did not read', () => {
    const rest = (text: string): (string | undefined)[] =>
      parseBewaartermijn(text).rest.map((span) => spanText(text, span));
    assert.deepEqual(rest('2 jaar authenticatielogs'), ['authenticatielogs']);
    assert.deepEqual(rest('Persoonsgegevens worden maximaal vijf jaar bewaard.'), []);
    assert.deepEqual(rest('Volgt later'), ['Volgt later']);
    assert.deepEqual(rest(''), []);
  });
});
