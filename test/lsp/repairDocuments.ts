/** A protocol and a register for the tests of repairs: two entries that Bijlage 1 lacks, with signs that a table escapes. */

export const folder = 'file:///voorbeeld/sociaal%20domein%20%5B1%5D%20%C3%A9';
export const protocolUri = `${folder}/protocol.md`;
export const registerUri = `${folder}/register.yaml`;

/** The texts have signs of one, two and more units, and letters of two marks. */
export const bijlage = [
  '# Privacyprotocol Wmo Voorbeeldstad',
  '',
  '## Artikel 1 Doel',
  '',
  '1. Één cliënt\u00A0(👩‍⚖️, re\u0301gime, ge\u00ADge\u00ADvens) betaalt € 5 op grond van art. 5.1.1. Wmo 2015.',
  '2. Het BSN is geen persoonsgegeven.',
  '3. De Algemene verordening gegevensbescherming (AVG) gaat voor.',
  '',
  '## Bijlage 1 Verwerkingen',
  '',
  '| Verwerking | Doel | Grondslag | Betrokkenen | Persoonsgegevens | BSN | Bewaartermijn |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| Aanvraag \\| besluit | Hulp bepalen | artikel 6 lid 1 onder e AVG; artikel 5.1.1 lid 1 Wmo 2015 | aanvragers | NAW | Nee | 15 jaar na de laatste wijziging van de gegevens |',
  '',
  'Slot van de bijlage.',
  '',
].join('\n');

function entry(id: string, naam: string, doel: string): string[] {
  return [
    `  - id: ${id}`,
    `    naam: ${naam}`,
    '    domein: wmo',
    `    doel: ${doel}`,
    '    grondslag: artikel 6 lid 1 onder e AVG; artikel 5.1.1 lid 1 Wmo 2015',
    '    betrokkenen: [aanvragers]',
    '    persoonsgegevens: [NAW]',
    '    bijzondere-persoonsgegevens: geen',
    '    bsn: nee',
    '    bewaartermijn: 15 jaar na de laatste wijziging van de gegevens',
    '    ontvangers: geen',
    '    doorgifte: geen',
    '    beveiliging: [BIO2]',
  ];
}

export const entries = [
  'verwerkingsregister:',
  '  verwerkingsverantwoordelijke: { naam: Gemeente Voorbeeldstad, contact: privacy@voorbeeldstad.example }',
  '  fg: { contact: fg@voorbeeldstad.example }',
  'verwerkingen:',
  ...entry('besluit', 'Aanvraag | besluit', 'Hulp bepalen'),
  ...entry('vervoer', 'Vervoer | regiotaxi', 'Vervoer regelen'),
  ...entry('huisbezoek', 'Huisbezoek “thuis”', 'De woning bekijken'),
  '',
].join('\n');

export function crlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
