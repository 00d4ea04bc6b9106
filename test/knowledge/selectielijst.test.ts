/** The selectielijst: from the published table into data, and the data as rules ask them. */
import assert from 'node:assert/strict';
import { readSelectielijst } from '../../server/src/knowledge/selectielijst/read.ts';
import { convertSelectielijst, formatSelectielijst } from '../../server/tools/selectielijst/convert.ts';
import { parseCsv } from '../../server/tools/selectielijst/csv.ts';
import { kennis } from '../support/engine.ts';

const HEAD = 'Nr.,Procestypenaam,Resultaat,Omschrijving,Waardering,Procestermijn,Bewaartermijn,Toelichting/voorbeelden';

/** What the converter makes of one row. */
function converted(row: string): unknown {
  return convertSelectielijst(`${HEAD}\r\n${row}\r\n`, '2026-11-22').resultaten[0];
}

describe('knowledge/selectielijst', () => {
  it('leest een tabel met komma’s, aanhalingstekens en regeleinden in een cel', () => {
    assert.deepEqual(parseCsv('\uFEFFa,b\r\n"x, ""y""\r\nz",2\r\n\r\n3,\r\n4'), [
      { a: 'x, "y"\r\nz', b: '2' },
      { a: '3', b: '' },
      { a: '4', b: '' },
    ]);
  });

  it('zet een rij om in termijn, begin en waardering', () => {
    assert.deepEqual(converted('8.1.2,Geven,Gegeven,Hulp,Vernietigen,Nihil,20 jaar,of zoveel langer als nodig'), {
      nummer: '8.1.2',
      proces: 'Geven',
      resultaat: 'Gegeven',
      onderwerp: 'Hulp',
      waardering: 'vernietigen',
      termijn: 'P20Y',
      procestermijn: 'nihil',
      langerMogelijk: true,
    });
    assert.deepEqual(converted('1.2,Maken,Gemaakt,,Bewaren,,,'), {
      nummer: '1.2',
      proces: 'Maken',
      resultaat: 'Gemaakt',
      waardering: 'bewaren',
      procestermijn: 'nihil',
      langerMogelijk: false,
    });
  });

  for (const [tekst, termijn] of [
    ['"1,5 jaar"', 'P18M'],
    ['11 Jaar', 'P11Y'],
    ['7  jaar', 'P7Y'],
    ['6 weken', 'P6W'],
    ['91 dagen', 'P91D'],
    ['Direct', 'P0D'],
    ['Na bericht van anderen', undefined],
  ] as const)
    it(`leest ${tekst} als ${String(termijn)}`, () => {
      const row: unknown = converted(`1.1,Maken,Gemaakt,,Vernietigen,Nihil,${tekst},`);
      assert.deepEqual(row, {
        nummer: '1.1',
        proces: 'Maken',
        resultaat: 'Gemaakt',
        waardering: 'vernietigen',
        ...(termijn === undefined ? {} : { termijn }),
        procestermijn: 'nihil',
        langerMogelijk: false,
      });
    });

  it('weigert een rij die zij niet begrijpt', () => {
    assert.throws(() => converted('acht,Maken,Gemaakt,,Vernietigen,Nihil,1 jaar,'));
    assert.throws(() => converted('1.1,Maken,Gemaakt,,Weggooien,Nihil,1 jaar,'));
  });

  it('schrijft wat zij leest', () => {
    const lijst = convertSelectielijst(
      `${HEAD}\n1.1,Maken,Gemaakt,,Vernietigen,Nihil,1 jaar,\n1.2,Maken,Weg,Iets,Bewaren,,,\n2.1,Doen,Gedaan,,Vernietigen,,2 jaar,\n`,
      '2026-11-22',
    );
    assert.deepEqual(readSelectielijst(JSON.parse(formatSelectielijst(lijst))), lijst);
  });

  it('leest geen bestand van een andere vorm', () => {
    for (const value of [[], {}, { geldigVanaf: '2020-02-30' }, { geldigVanaf: '2020-01-01', titel: 'x' }])
      assert.throws(() => readSelectielijst(value), TypeError);
  });

  it('geeft de resultaten van het sociaal domein', () => {
    const { selectielijsten } = kennis;
    assert.equal(selectielijsten.resultaten.length, 346);
    assert.equal(selectielijsten.lijst2020.zekerheid, 'middel');
    assert.deepEqual(
      ['8.1.1', '8.1.2', '8.1.9', '8.2', '8.4.1', '12.1.3', '29.1'].map(
        (nummer) => selectielijsten.resultaat(nummer)?.termijn,
      ),
      ['P15Y', 'P20Y', 'P5Y', 'P5Y', 'P6W', 'P19Y', 'P5Y'],
    );
    assert.equal(selectielijsten.resultaat('1.2')?.waardering, 'bewaren');
    assert.equal(selectielijsten.resultaat('99.9'), undefined);
  });
});
