/** Registers as people keep them in CSV, into YAML: separators, encodings, titles, several rows and values. */
import assert from 'node:assert/strict';
import { documentAndModel, imported } from '../../support/registers.ts';

const csv = (text: string, filename = 'register.csv'): Promise<string> =>
  imported(filename, text).then(({ text: yaml }) => yaml);

/** The lines under the list of verwerkingen. */
function items(yaml: string): string {
  return yaml.slice(yaml.indexOf('verwerkingen:'));
}

describe('a register from CSV', () => {
  for (const [name, separator] of [
    ['semicolons', ';'],
    ['commas', ','],
    ['tabs', '\t'],
  ] as const)
    it(`finds ${name}, also where the other signs stand in cells`, async () => {
      const cell = (text: string): string => `"${text}"`;
      const rows = [
        ['Verwerking', 'Doel', 'Bewaartermijn'],
        ['Toeleiding, jeugd; aanvraag', 'Bepalen wat nodig is', '20 jaar'],
        ['Wmo-aanvraag', 'Besluiten over hulp; en hulp bieden', '15 jaar'],
      ];
      const yaml = await csv(rows.map((row) => row.map(cell).join(separator)).join('\n'));
      assert.equal(
        items(yaml),
        [
          'verwerkingen:',
          '  - id: toeleiding-jeugd-aanvraag',
          '    naam: Toeleiding, jeugd; aanvraag',
          '    doel: Bepalen wat nodig is',
          '    bewaartermijn: 20 jaar',
          '',
          '  - id: wmo-aanvraag',
          '    naam: Wmo-aanvraag',
          '    doel: Besluiten over hulp; en hulp bieden',
          '    bewaartermijn: 15 jaar',
          '',
        ].join('\n'),
      );
    });

  it('reads UTF-8 with a mark, UTF-16 and Windows-1252', async () => {
    const text = 'Verwerking;Categorieën betrokkenen;Doel\nCliëntdossier;cliënten;Hulp’\n';
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const windows = Uint8Array.from(text, (sign) => (sign === '’' ? 0x92 : sign.charCodeAt(0)));
    const results = await Promise.all(
      [new TextEncoder().encode(`\uFEFF${text}`), utf16, windows].map((bytes) => imported('register.csv', bytes)),
    );
    const [first, ...others] = results.map((one) => one.text);
    assert.match(first ?? '', /naam: Cliëntdossier\n {4}doel: Hulp’\n {4}betrokkenen: \[cliënten\]/);
    assert.deepEqual(others, [first, first]);
  });

  it('finds the heads under titles, and who keeps the register above them', async () => {
    const yaml = await csv(
      [
        'Verwerkingsregister gemeente Voorbeeldstad;;',
        'Verwerkingsverantwoordelijke;College van Voorbeeldstad;',
        'FG: Functionaris van Voorbeeldstad;;',
        ';;',
        'Verwerking;Doel;Bewaartermijn',
        'Toezicht;Controleren;1 jaar',
      ].join('\n'),
    );
    assert.equal(
      yaml,
      [
        '# Verwerkingsregister gemeente Voorbeeldstad',
        '',
        'versie: 1',
        '',
        'verwerkingsregister:',
        '  verwerkingsverantwoordelijke:',
        '    naam: College van Voorbeeldstad',
        '  fg:',
        '    naam: Functionaris van Voorbeeldstad',
        '',
        'verwerkingen:',
        '  - id: toezicht',
        '    naam: Toezicht',
        '    doel: Controleren',
        '    bewaartermijn: 1 jaar',
        '',
      ].join('\n'),
    );
  });

  it('makes one verwerking of several rows, and keeps what goes together together', async () => {
    const yaml = await csv(
      [
        'Nummer;Verwerking;Doel;Grondslag;Ontvangers',
        '12;Bijstand;Recht vaststellen;wettelijke verplichting;UWV',
        '12;Bijstand;Betalen;publieke taak;UWV, Belastingdienst',
      ].join('\n'),
    );
    assert.equal(
      items(yaml),
      [
        'verwerkingen:',
        "  - id: '12'",
        '    naam: Bijstand',
        '    doelen:',
        '      - doel: Recht vaststellen',
        '        grondslag: wettelijke verplichting',
        '      - doel: Betalen',
        '        grondslag: publieke taak',
        '    ontvangers: [UWV, Belastingdienst]',
        '',
      ].join('\n'),
    );
  });

  it('parts the items of a cell only where that is sure', async () => {
    const yaml = await csv(
      [
        'Verwerking;Persoonsgegevens;Betrokkenen;Doel',
        '"A";"naam, adres (straat, plaats), leeftijd";"Iedereen die een aanvraag doet, of laat doen, bij het loket van de gemeente";x',
        '"B";"- naam\n- adres\nen plaats";"ouders; jeugdigen";y',
      ].join('\n'),
    );
    assert.match(yaml, /persoonsgegevens: \[naam, 'adres \(straat, plaats\)', leeftijd\]/);
    assert.match(
      yaml,
      /betrokkenen: \['Iedereen die een aanvraag doet, of laat doen, bij het loket van de gemeente'\]/,
    );
    assert.match(yaml, /persoonsgegevens: \[naam, adres en plaats\]/);
    assert.match(yaml, /betrokkenen: \[ouders, jeugdigen\]/);
  });

  it('keeps what has no field in the explanation, with its column, and counts it', async () => {
    const result = await imported('register.csv', 'Verwerking;Doel;Risico\nA;b;Hoog\nC;d;Laag\n');
    assert.match(result.text, /toelichting: \['Risico: Hoog'\]/);
    assert.equal(result.samenvatting.gelezen, 6);
    assert.equal(result.samenvatting.geplaatst, 6);
    assert.match((result.samenvatting.opmerkingen ?? []).join('\n'), /2 cellen zonder eigen veld .*‘Risico’/);
  });

  it('takes categories from columns of yes and no', async () => {
    const yaml = await csv('Verwerking;Doel;Registratie van gezondheidsgegevens;Registratie van religie\nA;b;Ja;Nee\n');
    assert.match(yaml, /bijzondere-persoonsgegevens: \[gezondheid\]/);
    assert.match(yaml, /'Registratie van religie: Nee'/);
  });

  it('quotes what YAML would change', async () => {
    const yaml = await csv(
      'Nummer;Verwerking;Doel;Bewaartermijn\n6.1;@noodgeval;- ja: nee;2026-01-01\n7;no;#x;"a: b"\n',
    );
    const { document, model } = documentAndModel('register.yaml', yaml);
    assert.deepEqual(document.syntax.problems, []);
    assert.equal(model.inhoud.soort, 'register');
    if (model.inhoud.soort !== 'register') return;
    const [first, second] = model.inhoud.verwerkingen;
    assert.deepEqual(
      [first?.id?.tekst, first?.naam?.tekst, first?.bewaartermijn?.tekst.tekst, second?.naam?.tekst],
      ['6.1', '@noodgeval', '2026-01-01', 'no'],
    );
  });

  it('uses a mapping, and writes one that gives the same', async () => {
    const source = 'Wat wij doen;Waarom;Hoe lang;Intern\nToezicht;Controleren;1 jaar;geheim\n';
    const kolommen =
      'kolommen:\n  Wat wij doen: naam\n  Waarom: doel\n  Hoe lang: bewaartermijn.termijn\n  Intern: weglaten\n';
    const first = await imported('register.csv', source, { kolommen, bewaarKolommen: true });
    assert.match(first.text, /naam: Toezicht\n {4}doel: Controleren\n {4}bewaartermijn: 1 jaar\n$/);
    assert.deepEqual(
      first.samenvatting.weggelaten.map(({ tekst, waar }) => [tekst, waar]),
      [['geheim', 'rij 2, kolom ‘Intern’']],
    );
    const [saved] = first.naast ?? [];
    assert.equal(saved?.filename, 'register.kolommen.yml');
    const second = await imported('register.csv', source, { kolommen: saved?.text });
    assert.equal(second.text, first.text);
  });

  it('says which line of a mapping names no field', async () => {
    await assert.rejects(
      imported('register.csv', 'Verwerking;Doel;X\na;b;c\n', { kolommen: 'kolommen:\n  X: onzin\n' }),
      /bij de kolom ‘X’ staat geen veld/,
    );
  });
});
