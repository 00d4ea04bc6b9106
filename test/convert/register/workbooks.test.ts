/** Registers in Excel, Markdown and JSON, into YAML. */
import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { celtekst } from '../../../server/src/convert/register/brontabel.ts';
import { readMarkdownBron } from '../../../server/src/convert/register/markdownBron.ts';
import { readAs } from '../../support/engine.ts';
import { imported } from '../../support/registers.ts';

describe('a register from Excel', () => {
  it('fills merged cells, reads dates, and says what stands on other sheets', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Register',
          rows: [
            ['Verwerkingsregister Voorbeeldstad', null, null, null],
            ['Verwerking', 'Doel', 'Afdeling', 'Verwerkersovereenkomst', 'Verwerker'],
            ['Jeugdhulp', 'Toegang bepalen', 'Jeugd', new Date(Date.UTC(2026, 0, 2)), 'Zaakhuis BV'],
            [null, 'Betalen', 'Jeugd', null, null],
            ['Leerplicht', 'Toezicht houden', 'Leerplicht', null, null],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
            { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          ],
        },
        { name: 'Keuzes', rows: [['ja'], ['nee']], hidden: true },
      ],
    });
    const { text, samenvatting } = await imported('register.xlsx', bytes);
    assert.equal(
      text,
      [
        '# Verwerkingsregister Voorbeeldstad',
        '',
        'versie: 1',
        '',
        'verwerkingen:',
        '  - id: jeugdhulp',
        '    naam: Jeugdhulp',
        '    afdeling: Jeugd',
        '    doel:',
        '      - Toegang bepalen',
        '      - Betalen',
        '    verwerkers:',
        '      - naam: Zaakhuis BV',
        "        overeenkomst: '2026-01-02'",
        '',
        '  - id: leerplicht',
        '    naam: Leerplicht',
        '    afdeling: Leerplicht',
        '    doel: Toezicht houden',
        '',
      ]
        .join('\n')
        .replace('    doel:\n      - Toegang bepalen\n      - Betalen', '    doel: [Toegang bepalen, Betalen]'),
    );
    assert.deepEqual(
      samenvatting.weggelaten.map(({ tekst }) => tekst),
      ['ja', 'nee'],
    );
    assert.match((samenvatting.opmerkingen ?? []).join('\n'), /blad ‘Keuzes’ is verborgen/);
  });
});

describe('heads over two rows', () => {
  it('reads a head that lies over several columns with those under it, and a title for a title', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Register',
          rows: [
            ['Register van de gemeente Voorbeeldstad', null, null, null, null, null, null],
            ['Verwerking', 'Doel', 'Gegevens', null, 'Bewaartermijn', null, 'Ontvangers'],
            [null, null, 'Gewone', 'Bijzondere', 'Termijn', 'Vanaf', null],
            ['Jeugdhulp', 'Toegang bepalen', 'naam; adres', 'gezondheid', '20 jaar', 'einde hulp', 'aanbieder'],
          ],
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 6 },
            ...[0, 1, 6].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column })),
            { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
            { startRow: 1, startCol: 4, endRow: 1, endCol: 5 },
          ],
        },
      ],
    });
    const { text, samenvatting } = await imported('register.xlsx', bytes);
    assert.equal(
      text,
      `# Register van de gemeente Voorbeeldstad

versie: 1

verwerkingen:
  - id: jeugdhulp
    naam: Jeugdhulp
    doel: Toegang bepalen
    persoonsgegevens: [naam, adres]
    bijzondere-persoonsgegevens: [gezondheid]
    bewaartermijn:
      termijn: 20 jaar
      vanaf: einde hulp
    ontvangers: [aanbieder]
`,
    );
    assert.deepEqual([samenvatting.gelezen, samenvatting.geplaatst], [8, 8]);
  });
});

describe('a register from Markdown and JSON', () => {
  it('takes a section on who works for whom as said of the one verwerking, and for no verwerking', async () => {
    const source = [
      '# Verwerkingsregister',
      '## Verwerkingen',
      '| Veld | Waarde |\n| --- | --- |\n| Verwerkingsactiviteit | Leerplicht |\n| Doel | Toezicht houden |',
      '## Verwerkingsverantwoordelijke',
      'Gemeente Voorbeeldstad',
      '## Verwerker',
      'Zaakhuis BV',
    ].join('\n\n');
    const { text } = await imported('register.md', source);
    assert.match(text, /verwerkingsverantwoordelijke:\n {4}naam: Gemeente Voorbeeldstad\n/);
    assert.match(text, /naam: Leerplicht\n {4}doel: Toezicht houden\n {4}verwerkers: \[Zaakhuis BV\]\n$/);
    const two = `${source}\n\n## Jeugdhulp\n\n| Veld | Waarde |\n| --- | --- |\n| Doel | Hulp geven |\n| Bewaartermijn | 20 jaar |\n`;
    const more = await imported('register.md', two);
    assert.deepEqual(more.text.match(/naam: .*/g), [
      'naam: Gemeente Voorbeeldstad',
      'naam: Leerplicht',
      'naam: Jeugdhulp',
    ]);
    assert.ok(more.samenvatting.weggelaten.some(({ tekst }) => tekst === 'Verwerker: Zaakhuis BV'));
  });

  it('reads the tables under one heading as one verwerking, where only the first names it', () => {
    const source = [
      '# Register',
      '## 1. Toezicht',
      '### Wat',
      '| Veld | Waarde |\n| --- | --- |\n| Verwerking | Leerplicht |\n| Doel | Toezicht houden |',
      '### Kenmerken',
      '| Veld | Waarde |\n| --- | --- |\n| Bewaartermijn | 5 jaar |\n| Ontvangers | school |',
    ].join('\n\n');
    const document = readAs('register.md', source);
    assert.equal(document.language, 'markdown');
    const [tabel] = document.language === 'markdown' ? readMarkdownBron(document.syntax).tabellen : [];
    assert.deepEqual(
      tabel?.rijen.map((rij) => rij.map(celtekst)),
      [
        ['Naam', 'Verwerking', 'Doel', 'Bewaartermijn', 'Ontvangers'],
        ['', 'Leerplicht', 'Toezicht houden', '5 jaar', 'school'],
      ],
    );
  });

  it('reads sections of two columns, and says what stands beside them', async () => {
    const { text, samenvatting } = await imported(
      'register.md',
      [
        '# Verwerkingsregister Voorbeeldstad',
        '',
        'Vastgesteld door het college.',
        '',
        '## 1. Toezicht',
        '',
        '| Veld | Waarde |',
        '| --- | --- |',
        '| Doel | Controleren of hulp passend is |',
        '| Bewaartermijn | 5 jaar |',
        '| Risico | laag |',
      ].join('\n'),
    );
    assert.match(text, /naam: Toezicht\n {4}doel: Controleren of hulp passend is\n {4}bewaartermijn: 5 jaar\n/);
    assert.match(text, /'Risico: laag'/);
    assert.deepEqual(
      samenvatting.weggelaten.map(({ tekst }) => tekst),
      ['Vastgesteld door het college.', 'Verwerkingsregister Voorbeeldstad'],
    );
  });

  it('reads the export of the Rijksoverheid, with its boxes and lists', async () => {
    const { text } = await imported(
      'export.json',
      JSON.stringify([
        {
          Id: 7,
          Nummer: 'M7',
          Naam: 'Toezicht',
          Verantwoordelijken: [{ Naam: 'Minister van Voorbeelden' }],
          Doelen: [{ Doel: 'Controleren', Rechtsgrond: 'Wettelijke verplichting: Voorbeeldwet' }],
          Betrokkenen: [
            { Omschrijving: 'Aanvragers', Gezondheid: true, Genetisch: false, Gegevens: [{ Omschrijving: 'Naam' }] },
          ],
          Doorgifte: { BuitenEu: false },
          GebPia: { Uitgevoerd: 'Nee' },
        },
      ]),
    );
    assert.match(text, /id: M7\n {4}naam: Toezicht\n/);
    assert.match(text, /- doel: Controleren\n {8}grondslag: 'Wettelijke verplichting: Voorbeeldwet'/);
    assert.match(text, /bijzondere-persoonsgegevens: \[gezondheid\]/);
    assert.match(text, /doorgifte: nee\n/);
    assert.match(text, /'Betrokkenen\.Genetisch: nee'/);
  });
});
