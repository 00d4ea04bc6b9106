/** Registers of gemeente Voorbeeldstad for the tests of the YAML reader, and what a random edit may insert. */

/** Everything that a register may hold: nested lists, quotes, block texts, comments, brackets. */
export const registerSample = `# Register van verwerkingen
versie: 1
verwerkingsregister:
  verwerkingsverantwoordelijke: { naam: Gemeente Voorbeeldstad, contact: privacy@voorbeeldstad.example }
  rol: verantwoordelijke            # of verwerker
verwerkingen:
  # schuldhulp
  - id: schuldhulp-intake
    naam: "Intake \\"schulden\\" \\u00e9n
      aanmelding"
    doel: >-
      Vaststellen of iemand
      voor hulp in aanmerking komt.

      Ook bij herhaling.
    grondslag: 'artikel 6 lid 1 onder e AVG; ''publieke taak'''
    persoonsgegevens: [NAW-gegevens, "inkomen # bruto", 'schulden',
      partner]
    bsn: { verwerkt: ja, grondslag: artikel 10 Wet algemene bepalingen burgerservicenummer }
    toelichting: |
      Eerste regel # geen commentaar
        dieper: dan de rest

      laatste regel
  - id: leerplicht
    naam: Leerplicht 👩‍⚖️
    ontvangers:
    - school
    - samenwerkingsverband
    bewaartermijn: 7 jaar na
      einde van de leerplicht
    doelen:
      - doel: toezicht
        grondslag: artikel 16 Leerplichtwet 1969   # zie nota
      -
        doel: melding
    systemen: []

  - id: leeg
    doel:
    # nog in te vullen
    verwerkers: [{ naam: Voorbeeld BV, tot: 2028-05-01 }]
  - id: jeugd-toeleiding
    naam: Toeleiding naar jeugdhulp
    domein: jeugd
    doelen:
      - doel: Bepalen welke jeugdhulp nodig is.
        grondslag: artikel 6 lid 1 onder e AVG
    betrokkenen: [jeugdigen, ouders]
    bsn: { verwerkt: ja, van: [jeugdigen] }
    bewaartermijn: { termijn: 20 jaar, vanaf: afsluiting van de zaak }
    dpia: { uitgevoerd: 2025-03-01 }
slot: einde
`;

/** Items at the left margin, with CRLF, twice a list. */
export const marginSample = `versie: 1
verwerkingen:
- id: a
  naam: "x"
  lijst:
  - een
  - twee
- id: b
  tekst: >
    lange
    tekst

    meer
- id: c
  flow: [a,
    b, {c: d}]
# slot
andere:
  - x
  - y: z
noot:
    tekst
  - met een streep
blok:
   >-
 tekst
  - meer
soort: !!seq
  - z
map: {
  x: 1
}
`.replaceAll('\n', '\r\n');

/** A list at the root, in an unusual layout. */
export const listSample = `---
# lijst
- a
- b: 1
  c: [x, y
  ]
- - x
  - y
-   id: d
    naam: "dubbele: punt
     erin"
- { categorie: gezondheid,
   uitzondering: x }
- |
  blok
   dieper

- >
  🐀
`;

/** Anchors, aliases, merges, tags and marked keys. */
export const anchorSample = `standaard: &std
  beveiliging: [BIO2, &log logging]
  bewaartermijn: 7 jaar
verwerkingen:
  - <<: *std
    id: a
  - *std
  - id: b
    systemen: *log
    bewaartermijn: &kort 1 jaar
kort: *kort
<<: *std
? lang
: e
"f g": !!str 5
`;

export const samples: Readonly<Record<string, string>> = { registerSample, marginSample, listSample, anchorSample };

/** What means something in YAML, and whole files to paste. */
export const yamlTokens: readonly string[] = [
  '#',
  '# c\n',
  '    # c\n',
  '#c\n',
  ' # ',
  '\n',
  '- ',
  '  - \n',
  '  - id: nieuw\n    naam: n\n',
  '- id: z\n',
  '- - ',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ': ',
  ':',
  ', ',
  '|\n',
  '>-\n',
  '    t: |\n      r1\n\n      r2\n',
  '    m: tekst\n      door\n',
  '&a1 ',
  '*a1',
  '*std',
  '&std ',
  '<<: ',
  '!!str ',
  '  ',
  '    ',
  '\t',
  '\r\n',
  '\r',
  '@',
  '`',
  '%',
  '? ',
  '---\n',
  '...\n',
  'nieuw: 1\n',
  'nieuw:\n',
  'verwerkingen:\n',
  'los\n',
  ']\n',
  '}\n',
  'x: "y\n',
  'x: [y\n',
  'a b: c d\n',
  'a: b: c\n',
  '\\',
  '\u00a0',
  '\ue000',
  marginSample,
  listSample,
  anchorSample,
];

/** A register of many verwerkingen of some twenty lines each. */
export function registerOf(count: number): string {
  const items = Array.from({ length: count }, (_, index) => {
    const id = String(index).padStart(5, '0');
    return `  - id: vwk-${id}
    naam: Beoordelen van aanvraag ${id}
    domein: ${['jeugd', 'wmo', 'participatie'][index % 3] ?? 'jeugd'}
    doel: >-
      Beoordelen of de aanvrager in aanmerking komt,
      voor zover dat voor de voorziening nodig is.
    grondslag:
      avg: artikel 6 lid 1 onder e
      omschrijving: uitvoering publieke taak
      wet:
        - "artikel 2.3.${String(index % 9)} Wmo 2015"
    betrokkenen: [aanvrager, huisgenoten, mantelzorgers]
    persoonsgegevens:
      - NAW-gegevens
      - 'gegevens over inkomen, vermogen en schulden'
      - geboortedatum
    bsn:
      verwerkt: ja
      grondslag: artikel 10 Wabb # nader uit te werken
    bewaartermijn:
      termijn: ${String(1 + (index % 20))} jaar
      vanaf: sluiting van het dossier
    ontvangers: [zorgaanbieder, huisarts]
    dpia: uitgevoerd
`;
  });
  return `# Register\nversie: 1\norganisatie:\n  naam: Gemeente Voorbeeldstad\nverwerkingen:\n${items.join('')}`;
}
