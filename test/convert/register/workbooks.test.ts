/** Registers in Excel, Markdown and JSON, into YAML. */
import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
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

describe('a register from Markdown and JSON', () => {
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
