/** Small documents in which every notation occurs, with what a user may put into each: where edits begin. */
import { markdownTokens, smallSample } from '../syntax/markdownSamples.ts';
import { registerSample, yamlTokens } from '../syntax/yamlSamples.ts';
import { publishedSample, publishedTokens } from '../support/publishedSample.ts';

/** Documents to edit, by file name; one of them is chosen for each row of edits. */
export interface Course {
  readonly name: string;
  readonly text: string;
  readonly tokens: readonly string[];
}

/** What means something to the rules, in any notation. */
const words: readonly string[] = [
  'artikel 6 lid 1 onder z AVG ',
  'art. 5.1.1. Wmo 2015',
  'de Wbp ',
  'het BSN ',
  'toestemming van de cliënt ',
  '7 jaar na afloop',
  'zie artikel 2 lid 1',
  'Gemeente Voorbeeldstad',
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u200B',
  '\u202E',
];

const protocol = `# Privacyprotocol Sociaal Domein Voorbeeldstad

## Artikel 1 Begrippen

In dit protocol wordt verstaan onder:

- a. *college*: het college van burgemeester en wethouders;
- b. dossier: alle gegevens over één inwoner.

## Artikel 2 Gegevens

1. Het college verwerkt gegevens op grond van artikel 6 lid 1 onder e AVG en artikel 7.4.0 Jeugdwet.
2. Het BSN wordt gebruikt (zie artikel 1 en artikel 9), soms op grond van artikel 6 lid 1 onder k AVG.

<!-- doelbinding: afwijking citaat-notatie — reden: proef — door: FG -->

## Bijlage 1 Verwerkingen

| Verwerking | Doel & grondslag | Persoonsgegevens | BSN | Bewaartermijn |
| --- | --- | --- | --- | --- |
| Toeleiding \\| besluit | Hulp bepalen.<br>Publieke taak, artikel 6 lid 1 sub 3 AVG | NAW-gegevens | Ja | 20 jaar |
| Aanvraag | Ondersteuning bepalen. Art. 5.1.1. Wmo 2015 | | Nee | zo lang als nodig |
`;

const register = `verwerkingen:
  - id: toeleiding
    naam: Toeleiding naar hulp
    doelen:
      - doel: Bepalen welke hulp nodig is
        grondslag: artikel 6 lid 1 onder e AVG; artikel 7.4.0 Jeugdwet
    betrokkenen: [jeugdigen, ouders]
    persoonsgegevens: &naw [NAW-gegevens, "BSN"]
    bsn: { verwerkt: ja, grondslag: artikel 7.2.1 Jeugdwet }
    bewaartermijn: { termijn: 20 jaar, vanaf: laatste wijziging }
  # doelbinding: afwijking dpia-nodig — reden: proef — door: FG
  - naam: Aanvraag
    doel: |
      Ondersteuning bepalen
    persoonsgegevens: *naw
    bewaartermijn: zeven jaar
`;

const tableRegister = `# Verwerkingsregister

| Verwerking | Doel | Grondslag | Persoonsgegevens | BSN | Bewaartermijn | Ontvangers |
| --- | --- | --- | --- | --- | --- | --- |
| Huishoudelijke hulp | Hulp toewijzen | publieke taak | naam, BSN | ja | 15 jaar | zorgaanbieder |
| | | artikel 2.3.5 Wmo 2015 | gezondheid | | | |
| Leerplicht | Toezien op schoolbezoek | toestemming | naam, school | nee | | geen |
`;

/** So many verwerkingen that they stand in several groups (see `model/register/verwerkingGroups`). */
const MANY = 40;

const names = [
  'Toeleiding',
  'Aanvraag',
  'Leerplicht',
  'Schuldhulpverlening',
  'Huishoudelijke hulp',
  'Vroegsignalering',
];

function many(verwerking: (naam: string, index: number) => string): string {
  return Array.from({ length: MANY }, (_, index) => verwerking(names[index % names.length] ?? '', index)).join('');
}

const longRegister = `verwerkingen:\n${many(
  (naam, index) => `  - naam: ${naam} ${String(index)}
    doel: Hulp bepalen
    grondslag: artikel 6 lid 1 onder ${'aez'.charAt(index % 3)} AVG en de Wbp
    bewaartermijn: ${String(index)} jaar
`,
)}`;

const longTable = `# Verwerkingsregister

| Verwerking | Doel | Grondslag | Persoonsgegeven | Bewaartermijn |
| --- | --- | --- | --- | --- |
${many((naam, index) => `| ${naam} ${String(index)} | Hulp bepalen | toestemming, de Wbp | naam | ${String(index)} jaar |\n`)}`;

const proseTokens = [...markdownTokens, ...words];
const dataTokens = [...yamlTokens, ...words];
const textTokens = [...publishedTokens, ...words];

export const courses: readonly Course[] = [
  { name: 'protocol.md', text: protocol, tokens: proseTokens },
  { name: 'protocol-crlf.md', text: protocol.replaceAll('\n', '\r\n'), tokens: proseTokens },
  { name: 'alles.md', text: smallSample, tokens: proseTokens },
  { name: 'register.md', text: tableRegister, tokens: proseTokens },
  { name: 'register.yaml', text: register, tokens: dataTokens },
  { name: 'register-crlf.yaml', text: register.replaceAll('\n', '\r\n'), tokens: dataTokens },
  { name: 'register-lang.yaml', text: longRegister, tokens: dataTokens },
  { name: 'register-lang.md', text: longTable, tokens: proseTokens },
  { name: 'alles.yaml', text: registerSample, tokens: dataTokens },
  { name: 'regeling.txt', text: publishedSample, tokens: textTokens },
  { name: 'regeling-cr.txt', text: publishedSample.replaceAll('\n', '\r'), tokens: textTokens },
];
