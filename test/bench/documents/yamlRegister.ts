/** A register in YAML, in the long and the short forms that people write. */
import { chanceOf, type Chance } from './chance.ts';
import { generateVerwerking, type GeneratedVerwerking } from './verwerking.ts';

export function yamlRegister(seed: number, count: number): string {
  const chance = chanceOf(seed);
  const items = Array.from({ length: count }, (_, index) => itemLines(chance, generateVerwerking(chance, index)));
  return [...HEAD, ...items.flat(), ''].join('\n');
}

export const HEAD = [
  '# Verwerkingsregister van de gemeente Voorbeeldstad',
  'versie: 1',
  'verwerkingsregister:',
  '  verwerkingsverantwoordelijke: { naam: Gemeente Voorbeeldstad, contact: privacy@voorbeeldstad.example }',
  '  fg: { contact: fg@voorbeeldstad.example }',
  '  rol: verantwoordelijke',
  'verwerkingen:',
];

function itemLines(chance: Chance, verwerking: GeneratedVerwerking): string[] {
  const { id, naam, domein, ontvangers, dpia } = verwerking;
  return [
    ...(chance.happens(0.05) ? ['', '  # nog te bespreken met de functionaris gegevensbescherming'] : []),
    `  - id: ${id}`,
    `    naam: ${naam}`,
    `    domein: ${domein}`,
    ...doelLines(chance, verwerking),
    `    betrokkenen: [${verwerking.betrokkenen.join(', ')}]`,
    '    persoonsgegevens:',
    ...verwerking.persoonsgegevens.map((gegeven) => `      - ${gegeven}`),
    ...bijzondereLines(verwerking),
    ...bsnLines(chance, verwerking),
    ...bewaartermijnLines(chance, verwerking),
    ...(ontvangers.length > 0 ? [`    ontvangers: [${ontvangers.join(', ')}]`] : []),
    '    doorgifte: geen',
    ...(dpia === undefined ? [] : [`    dpia: { uitgevoerd: ${dpia} }`]),
  ];
}

function doelLines(chance: Chance, { doelen }: GeneratedVerwerking): string[] {
  const [only, ...more] = doelen;
  if (only && more.length === 0 && chance.happens(0.5))
    return [
      '    doel: >-',
      `      ${only.doel},`,
      '      zo zuinig als het kan.',
      `    grondslag: "${only.grondslag}"`,
    ];
  return [
    '    doelen:',
    ...doelen.flatMap(({ doel, grondslag }) => [`      - doel: ${doel}`, `        grondslag: ${grondslag}`]),
  ];
}

function bijzondereLines({ bijzondere }: GeneratedVerwerking): string[] {
  if (bijzondere.length === 0) return [];
  return [
    '    bijzondere-persoonsgegevens:',
    ...bijzondere.map(
      ({ categorie, uitzondering }) => `      - { categorie: ${categorie}, uitzondering: ${uitzondering} }`,
    ),
  ];
}

function bsnLines(chance: Chance, { bsn, betrokkenen }: GeneratedVerwerking): string[] {
  if (bsn === undefined) return ['    bsn: nee'];
  if (chance.happens(0.4)) return [`    bsn: 'ja, ${bsn}'`];
  return ['    bsn:', '      verwerkt: ja', `      van: [${betrokkenen.join(', ')}]`, `      grondslag: ${bsn}`];
}

function bewaartermijnLines(chance: Chance, { bewaartermijn }: GeneratedVerwerking): string[] {
  if (!bewaartermijn) return [];
  const { jaren, vanaf } = bewaartermijn;
  if (chance.happens(0.4)) return [`    bewaartermijn: ${String(jaren)} jaar na ${vanaf}`];
  return ['    bewaartermijn:', `      termijn: ${String(jaren)} jaar`, `      vanaf: ${vanaf}`];
}
