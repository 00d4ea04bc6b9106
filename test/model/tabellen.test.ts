/** Tables of verwerkingen and contact matrices: columns, sub-headings, rows that go on, cells that hold several things. */
import assert from 'node:assert/strict';
import { tekstenVan } from '../../server/src/model/verwerking/citaten.ts';
import { drawn } from '../support/blockOutline.ts';
import { modelOf } from '../support/engine.ts';
import { passageFault, runFault } from '../support/sourceText.ts';
import { verwerkingenIn, wordsOf, type VerwerkingWords } from '../support/verwerkingWords.ts';

const opening =
  'Privacyprotocol Sociaal Domein Voorbeeldstad\n\nArtikel 1 Doel\n\nTekst.\n\nBijlage 1 Verwerkingen\n\n';

function rowsOf(name: string, table: string, before = opening): VerwerkingWords[] {
  const model = modelOf(name, before + drawn(table));
  assert.equal(model.inhoud.soort, 'protocol', model.reden);
  return verwerkingenIn(model).map(wordsOf);
}

describe('model/protocol: bijlage 1 with tabs', () => {
  it('takes the domein from sub-headings, and cells over several lines', () => {
    assert.deepEqual(
      rowsOf(
        'voorbeeld.txt',
        [
          'Verwerking\tDoel & grondslag\tCategorieën betrokkenen\tPersoonsgegevens\tBSN',
          'Jeugd\t\t\t\t',
          'Toeleiding\tBepalen welke hulp nodig is. Publieke taak, artikel 6 lid 1 onder e AVG\tjeugdigen\tnaam\tJa',
          'van jeugdigen',
          'Wmo\t\t\t\t',
          'Aanvraag\tBepalen welke voorziening past\taanvragers\tnaam; inkomen\tNee',
        ].join('\n'),
      ),
      [
        {
          naam: 'Toeleiding',
          domein: 'jeugd',
          doelen: [['Bepalen welke hulp nodig is.', 'e: Publieke taak, artikel 6 lid 1 onder e AVG']],
          betrokkenen: ['jeugdigen'],
          persoonsgegevens: ['naam'],
          bsn: 'ja jeugdigen',
        },
        {
          naam: 'Aanvraag',
          domein: 'wmo',
          doelen: [['Bepalen welke voorziening past', '']],
          betrokkenen: ['aanvragers'],
          persoonsgegevens: ['naam', 'inkomen'],
          bsn: 'nee',
        },
      ],
    );
  });

  it('passes by rows that only draw a line, and not by a row with a name', () => {
    const row = '| Toeleiding | Bepalen welke hulp nodig is | naam | ja |';
    const table = ['| Verwerking | Doel | Persoonsgegevens | BSN |', '| --- | --- | --- | --- |', row];
    const names = (more: readonly string[]): unknown[] =>
      rowsOf('voorbeeld.md', [...table, ...more].join('\n')).map(({ naam }) => naam);
    for (const line of [
      '| --- | --- | --- | --- |',
      '| :-- | :-: | | --: |',
      '| ==== | ==== | ==== | ==== |',
      '| – | — | - | |',
    ])
      assert.deepEqual(names([line]), ['Toeleiding'], line);
    assert.deepEqual(names(['| Aanvraag | - | - | - |']), ['Toeleiding', 'Aanvraag']);
  });

  it('joins rows whose first cell is empty with the row above', () => {
    assert.deepEqual(
      rowsOf(
        'voorbeeld.txt',
        [
          'Verwerking\tDoel\tPersoonsgegevens\tBSN',
          'Toeleiding\tBepalen welke\tnaam\tJa',
          '\thulp nodig is\tadres\t',
        ].join('\n'),
      ),
      [
        {
          naam: 'Toeleiding',
          doelen: [['Bepalen welke hulp nodig is', '']],
          persoonsgegevens: ['naam', 'adres'],
          bsn: 'ja',
        },
      ],
    );
  });

  it('makes a row whole that a line break within a cell cut in two', () => {
    const table = [
      'Verwerking\tDoel\tPersoonsgegevens\tBSN',
      'Toeleiding\tBepalen welke',
      'hulp nodig is\tnaam;',
      '- adres;',
      'telefoonnummer\tJa',
      'Toezicht\tControle',
      'Afsluiten\tStoppen\tnaam\tNee',
    ].join('\n');
    assert.deepEqual(rowsOf('voorbeeld.txt', table), [
      {
        naam: 'Toeleiding',
        doelen: [['Bepalen welke hulp nodig is', '']],
        persoonsgegevens: ['naam', 'adres', 'telefoonnummer'],
        bsn: 'ja',
      },
      { naam: 'Toezicht', doelen: [['Controle', '']] },
      { naam: 'Afsluiten', doelen: [['Stoppen', '']], persoonsgegevens: ['naam'], bsn: 'nee' },
    ]);
    const text = opening + table;
    const verwerkingen = verwerkingenIn(modelOf('voorbeeld.txt', text));
    const passages = verwerkingen.flatMap(tekstenVan).map(({ passage }) => passageFault(text, passage));
    assert.deepEqual(
      passages.filter((fault) => fault !== undefined),
      [],
    );
  });

  it('goes on behind a page break between the head and the rows', () => {
    assert.deepEqual(
      rowsOf('voorbeeld.txt', 'Verwerking\tDoel\tBSN\n\nToeleiding\tHulp\tJa\n\nToezicht\tControle\tNee').map(
        ({ naam }) => naam,
      ),
      ['Toeleiding', 'Toezicht'],
    );
  });

  it('takes the domein from the bijlage or the title where no sub-heading gives it', () => {
    const table = 'Verwerking\tDoel\tBSN\nToeleiding\tHulp\tJa';
    const domein = (before: string): unknown => rowsOf('voorbeeld.txt', table, before)[0]?.domein;
    assert.equal(domein('Privacyprotocol Wmo Voorbeeldstad\n\nArtikel 1 Doel\n\nTekst.\n\nBijlage 1\n\n'), 'wmo');
    assert.equal(
      domein('Privacyprotocol Wmo Voorbeeldstad\n\nArtikel 1 Doel\n\nTekst.\n\nBijlage 1 Verwerkingen Jeugd\n\n'),
      'jeugd',
    );
  });
});

describe('model/protocol: bijlage 1 in Markdown', () => {
  const head = '| Verwerking | Doel | Persoonsgegevens | BSN |\n| --- | --- | --- | --- |\n';
  const cells: readonly (readonly [row: string, persoonsgegevens: readonly string[]])[] = [
    ['| Hulp | Doel | naam; adres | ja |', ['naam', 'adres']],
    ['| Hulp | Doel | naam<br>adres<br/>telefoon | ja |', ['naam', 'adres', 'telefoon']],
    ['| Hulp | Doel | naam \\| adres | ja |', ['naam | adres']],
    ['| Hulp | Doel | `naam \\| adres` | ja |', ['naam | adres']],
    ['| Hulp | Doel | **naam**, *adres* | ja |', ['naam', 'adres']],
    ['| Hulp | Doel | na&euml;am & adres | ja |', ['naëam & adres']],
    ['| Hulp | Doel | naam, adres en BSN | ja |', ['naam', 'adres', 'BSN']],
    ['| Hulp | Doel | - naam<br>- adres | ja |', ['naam', 'adres']],
    ['| Hulp | Doel | [naam](https://voorbeeldstad.example) | ja |', ['naam']],
    ['| Hulp | Doel | naam <!-- intern: navragen --> | ja |', ['naam']],
    ['| Hulp | Doel |  | ja |', []],
  ];
  for (const [row, persoonsgegevens] of cells)
    it(`reads ${row}`, () => {
      const [words] = rowsOf('voorbeeld.md', `${head}${row}`);
      assert.deepEqual(words?.persoonsgegevens ?? [], persoonsgegevens);
      assert.equal(words?.bsn, 'ja');
    });

  it('takes the domein from rows that hold nothing but a heading', () => {
    const words = rowsOf(
      'voorbeeld.md',
      `${head}| **Jeugd** | | | |\n| Een | Doel | naam | ja |\n| **Leerplicht** | | | |\n| Twee | Doel | naam | nee |`,
    );
    assert.deepEqual(
      words.map(({ naam, domein }) => [naam, domein]),
      [
        ['Een', 'jeugd'],
        ['Twee', 'leerplicht'],
      ],
    );
  });

  it('joins rows in a long table too, with the way back into each', () => {
    const rows = Array.from(
      { length: 80 },
      (_, row) => `| Hulp ${row} | Doel | naam | ja |\n|  | gaat door | adres, *telefoon* | |`,
    );
    const text = `${opening}${head}${rows.join('\n')}\n`;
    const verwerkingen = verwerkingenIn(modelOf('voorbeeld.md', text));
    assert.equal(verwerkingen.length, 80);
    for (const verwerking of verwerkingen) {
      const { doelen, persoonsgegevens } = wordsOf(verwerking);
      assert.deepEqual([doelen, persoonsgegevens], [[['Doel gaat door', '']], ['naam', 'adres, telefoon']]);
      assert.deepEqual(
        tekstenVan(verwerking).flatMap(({ passage }) => runFault(text, passage) ?? []),
        [],
      );
    }
  });

  it('sees no table of verwerkingen in one with other columns', () => {
    assert.deepEqual(rowsOf('voorbeeld.md', '| Wie | Wat | Wanneer |\n| --- | --- | --- |\n| a | b | c |'), []);
    assert.deepEqual(
      rowsOf('voorbeeld.md', '| Ontvangers | Beveiliging | Bewaartermijn |\n| --- | --- | --- |\n| a | b | c |'),
      [],
    );
  });

  it('splits a merged cell at the first label or citation, and points back into it', () => {
    const text = `${opening}| Verwerking | Doel & grondslag | BSN |\n| --- | --- | --- |\n| Hulp | Hulp bieden.<br>Wettelijke *verplichting*, art. 6 lid 1 sub c AVG | ja |\n`;
    const [verwerking] = verwerkingenIn(modelOf('voorbeeld.md', text));
    const [doel] = verwerking?.doelen ?? [];
    assert.ok(doel?.doel && doel.grondslag);
    assert.equal(doel.doel.tekst, 'Hulp bieden.');
    assert.equal(doel.grondslag.tekst.tekst, 'Wettelijke verplichting, art. 6 lid 1 sub c AVG');
    for (const passage of [doel.doel.passage, doel.grondslag.tekst.passage])
      assert.equal(passageFault(text, passage), undefined);
  });
});

describe('model/protocol: contact matrix', () => {
  const matrix = (text: string) => {
    const { inhoud } = modelOf('voorbeeld.txt', opening + text);
    assert.equal(inhoud.soort, 'protocol');
    return inhoud.soort === 'protocol' ? inhoud.matrices.map((found) => found.matrix) : [];
  };
  const cut = [
    'Doel\tContact met\tWanneer\tWat deel je\tToestemming vereist',
    'Toegang\thuisarts\tbij aanmelding\tnaam\tja',
    '\twijkteam\tbij aanmelding\tnaam\tnee',
    'Zorg\tzorgaanbieder\tna besluit\tbesluit\tnee',
    '',
    '¹ Naam en adres.',
    '',
    '\tziekenhuis\tna opname\tnaam\tja',
    'Einde\tgemeente\tna afloop\tdatum\tnee',
  ].join('\n');

  it('is one where footnotes cut it, and a row without a doel has that of the row above', () => {
    const [found, ...more] = matrix(cut);
    assert.equal(more.length, 0);
    assert.deepEqual(
      found?.delen.map(({ rijen }) =>
        rijen.map(({ doel, geerfd }) => `${doel?.reading.text ?? '-'}${geerfd ? ' (geërfd)' : ''}`),
      ),
      [
        ['Toegang', 'Toegang (geërfd)', 'Zorg'],
        ['Zorg (geërfd)', 'Einde'],
      ],
    );
    assert.deepEqual(
      found?.kolommen.map(({ rol }) => rol),
      ['doel', 'contact', 'wanneer', 'gegevens', 'toestemming'],
    );
  });

  it('needs a column for the contact and one for consent', () => {
    assert.deepEqual(matrix(cut.replace('Toestemming vereist', 'Opmerking')), []);
    assert.deepEqual(matrix(cut.replace('Contact met', 'Omschrijving')), []);
  });
});
