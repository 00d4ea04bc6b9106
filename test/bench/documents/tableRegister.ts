/** A register as one Markdown table, and the table of Bijlage 1, which has the same columns. */
import { chanceOf } from './chance.ts';
import { generateVerwerking, type GeneratedVerwerking } from './verwerking.ts';

export function tableRegister(seed: number, count: number): string {
  const chance = chanceOf(seed);
  const rows = Array.from({ length: count }, (_, index) => tableRow(generateVerwerking(chance, index)));
  return ['# Verwerkingsregister gemeente Voorbeeldstad', '', ...TABLE_HEAD, ...rows, ''].join('\n');
}

const COLUMNS = [
  'Verwerking',
  'Doel & grondslag',
  'Categorieën betrokkenen',
  'Persoonsgegevens',
  'Bijzondere persoonsgegevens',
  'BSN',
  'Bewaartermijn',
];

export const TABLE_HEAD = [rowOf(COLUMNS), rowOf(COLUMNS.map(() => '---'))];

export function tableRow(verwerking: GeneratedVerwerking): string {
  const { naam, doelen, betrokkenen, persoonsgegevens, bijzondere, bsn, bewaartermijn } = verwerking;
  return rowOf([
    naam,
    doelen.map(({ doel, grondslag }) => `${doel}; ${grondslag}`).join('. '),
    betrokkenen.join(', '),
    persoonsgegevens.join('; '),
    bijzondere.map(({ categorie, uitzondering }) => `${categorie} (${uitzondering})`).join('; ') || 'geen',
    bsn === undefined ? 'Nee' : `Ja, ${bsn}`,
    bewaartermijn ? `${String(bewaartermijn.jaren)} jaar na ${bewaartermijn.vanaf}` : '',
  ]);
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
