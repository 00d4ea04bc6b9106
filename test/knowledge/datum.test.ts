/** Dates as documents write them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addMonths,
  addYears,
  compareDatum,
  dayBefore,
  findDatums,
  formatDatum,
  isIsoDate,
  parseDatum,
  vaststellingsdata,
} from '../../server/src/knowledge/datum.ts';
import { assertLinear, assertSpansInside } from './parserLaws.ts';

const words = [
  ...[
    '21 november 2026',
    '2026-11-21',
    '21-11-2026',
    '30-02-2015',
    'mei',
    'vastgesteld',
    'Aldus vastgesteld op',
    'op 2016',
  ],
  ...[
    'Dit protocol',
    'treedt in werking',
    'op de dag na bekendmaking',
    'Geldend van',
    'Datum inwerkingtreding',
    '2015',
  ],
];

describe('a date', () => {
  it('is read in the ways in which people write it', () => {
    const same = [
      '2026-11-21',
      '21-11-2026',
      '21/11/2026',
      '21.11.2026',
      '21 november 2026',
      '21 NOV. 2026',
      ' 21\u00a0november 2026 ',
    ];
    for (const text of same) assert.equal(parseDatum(text), '2026-11-21', text);
    assert.equal(parseDatum('1-2-2016'), '2016-02-01');
    assert.equal(parseDatum('1e maart 2016'), '2016-03-01');
    assert.equal(parseDatum('5 mrt 2016'), '2016-03-05');
    assert.equal(parseDatum('29 februari 2024'), '2024-02-29');
  });

  it('is refused when it does not exist, has a short year, or is something else', () => {
    const none = [
      '30-02-2015',
      '29 februari 2023',
      '2026-13-01',
      '00-01-2020',
      '1-1-15',
      '21 november',
      'november 2026',
      '2016',
      '',
    ];
    for (const text of [...none, '21-11-2026 en later', '1 mais 2020', '8.1.2'])
      assert.equal(parseDatum(text), undefined, text);
    assert.ok(!isIsoDate('2026-1-1'));
    assert.ok(!isIsoDate('0999-01-01'));
  });

  it('is found in prose, at its place', () => {
    const text = 'Van 05-01-2019 t/m 3 mei 2020 (zie 2021-02-03T10:00), niet op 31-04-2020 of 1.2.3.';
    const found = findDatums(text).map(({ datum, span }) => [datum, text.slice(span.start, span.end)]);
    assert.deepEqual(found, [
      ['2019-01-05', '05-01-2019'],
      ['2020-05-03', '3 mei 2020'],
      ['2021-02-03', '2021-02-03'],
    ]);
    assert.deepEqual(
      findDatums('01-01-2015Nieuwe regeling').map(({ datum }) => datum),
      ['2015-01-01'],
    );
    assert.deepEqual(findDatums('nummer 12-01-01-2015'), []);
  });

  it('counts months and years by the calendar', () => {
    assert.equal(addMonths('2024-01-31', 1), '2024-02-29');
    assert.equal(addMonths('2026-01-15', -13), '2024-12-15');
    assert.equal(addYears('2024-02-29', 1), '2025-02-28');
    assert.equal(addYears('2024-02-29', 20), '2044-02-29');
    assert.equal(addYears('9999-01-01', 1), '9999-01-01');
    assert.equal(addMonths('2024-01-01', Number.NaN), '2024-01-01');
  });

  it('survives writing and reading, and keeps its order', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const law = fc.property(day, fc.integer({ min: -2400, max: 2400 }), (date, months) => {
      const iso = parseDatum(date.toISOString().slice(0, 10));
      assert.ok(iso);
      assert.equal(parseDatum(formatDatum(iso)), iso);
      assert.equal(Math.sign(compareDatum(addMonths(iso, months), iso)), Math.sign(months));
    });
    fc.assert(law, { seed: 3, numRuns: 1000 });
  });
});

describe('the dates that a text states of itself', () => {
  const of = (text: string): Record<string, string | false> =>
    Object.fromEntries(vaststellingsdata(text).map((date) => [date.soort, date.bekend && date.datum]));

  it('are read in the usual formulas', () => {
    assert.deepEqual(of('Aldus vastgesteld op 3 maart 2022 te Voorbeeldstad.'), { vaststelling: '2022-03-03' });
    assert.deepEqual(of('Aldus vastgesteld in de collegevergadering van 4 maart 2022'), { vaststelling: '2022-03-04' });
    assert.deepEqual(of('Het college heeft dit protocol vastgesteld in haar vergadering van 5 maart 2022.'), {
      vaststelling: '2022-03-05',
    });
    assert.deepEqual(of('Tekst\n- Vastgesteld door het college op 06-03-2022'), { vaststelling: '2022-03-06' });
    assert.deepEqual(of('Dit privacyprotocol treedt in werking op 1 januari 2023.'), {
      inwerkingtreding: '2023-01-01',
    });
    assert.deepEqual(of('Deze regeling treedt\nin werking met ingang van 1 mei 2023.'), {
      inwerkingtreding: '2023-05-01',
    });
    assert.deepEqual(of('Ingangsdatum: 01-07-2023'), { inwerkingtreding: '2023-07-01' });
    assert.deepEqual(of('Datum inwerkingtreding\n\nDatum ondertekening\n\n01-08-2023Nieuwe regeling\n\n02-02-2023'), {
      inwerkingtreding: '2023-08-01',
    });
  });

  it('prefer the published version, then the clause, then the words without a date', () => {
    const relative = 'Dit beleid treedt in werking op de dag na die van de bekendmaking.';
    assert.deepEqual(of(relative), { inwerkingtreding: false });
    assert.deepEqual(of(`Geldend van 05-01-2019 t/m heden\n\n${relative}`), { inwerkingtreding: '2019-01-05' });
    assert.deepEqual(of(`${relative}\n\nDeze bijlage treedt in werking op 2 mei 2020.`), {
      inwerkingtreding: '2020-05-02',
    });
    assert.deepEqual(of('Dit besluit treedt in werking na bekendmaking en werkt terug tot en met 1 januari 2015.'), {
      inwerkingtreding: false,
    });
  });

  it('say that a date is left open', () => {
    assert.deepEqual(of('Vastgesteld door het college op 2016'), { vaststelling: false });
    assert.deepEqual(of('Aldus vastgesteld op ………'), { vaststelling: false });
    assert.deepEqual(of('Aldus vastgesteld d.d. <datum>'), { vaststelling: false });
  });

  it('are not those of another text', () => {
    const others = [
      'De oude verordening, vastgesteld op 27 mei 2010, is bekend.',
      'Nadat de wet op 25 mei 2016 in werking is getreden, volgde dit.',
      'Deze wet treedt in werking op 1 januari 2020.',
      'De verordening van de Unie treedt in werking op 1 januari 2020.',
      'Het reglement, vastgesteld in de vergadering van 3 mei 2010, wordt ingetrokken.',
      'Vastgesteld doorcollege van burgemeester en wethouders',
    ];
    for (const text of others) assert.deepEqual(of(text), {}, text);
  });
});

describe('the day before', () => {
  it('may lie in another month or year', () => {
    assert.equal(dayBefore('2018-05-25'), '2018-05-24');
    assert.equal(dayBefore('2020-03-01'), '2020-02-29');
    assert.equal(dayBefore('2019-03-01'), '2019-02-28');
    assert.equal(dayBefore('2015-01-01'), '2014-12-31');
    assert.equal(dayBefore('1000-01-01'), '1000-01-01');
  });
});

describe('the parser of dates', () => {
  it('keeps its spans within any text', () => {
    assertSpansInside(words, (text) => [...findDatums(text), ...vaststellingsdata(text)].map(({ span }) => span));
  });

  it('takes linear time', () => {
    assertLinear(
      ['1-1-', '1', '1 mei ', '01-01-2015', 'Dit treedt in werking ', 'dit ', 'Aldus vastgesteld ', 'a.', '\n'],
      (text) => [findDatums(text), vaststellingsdata(text)],
    );
  });
});
