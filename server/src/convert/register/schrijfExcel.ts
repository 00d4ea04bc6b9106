/** A register as an Excel workbook: heads that stay in sight, cells that wrap, and text that is never a formula. */
import { writeXlsx, type Cell, type CellStyle, type CellValue } from 'hucre/xlsx';
import { printPages } from './printPages.ts';
import { kolomkop, type Registertabel } from './registertabel.ts';

const NARROW = 14;
const WIDE = 40;
/** Of the column that stays in sight, and is printed again on each page. */
const NAME = 30;
/** The height of a line and of the tallest row that Excel has, in points. */
const LINE = 13;
const TALLEST = 409;
/** Which part of a line words fill before they are broken. */
const FILLED = 0.9;
/** On every machine, so that columns are as wide there as they were counted here. */
const FONT = { name: 'Arial', size: 10 };
/** What Excel keeps in one cell, in UTF-16 units. */
const LONGEST = 32_767;

export async function schrijfExcel({ koppen, rijen }: Registertabel): Promise<Uint8Array | { readonly reden: string }> {
  const rows: CellValue[][] = [koppen, ...rijen].map((rij) => rij.map((tekst) => (tekst === '' ? null : tekst)));
  if (rijen.some((rij) => rij.some((tekst) => tekst.length > LONGEST)))
    return {
      reden: `een veld is langer dan de ${String(LONGEST)} tekens die in een cel van Excel passen. Kies .csv of .json.`,
    };
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (value !== null)
        cells.set(`${String(row)},${String(column)}`, {
          value,
          type: 'string',
          style: row === 0 ? headStyle : bodyStyle,
        });
  const name = koppen[0] === kolomkop['id'] ? 1 : 0;
  const widths = koppen.map((_, index) =>
    widthOf(
      rows.map((row) => row[index]),
      index === name ? NAME : WIDE,
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name: 'Verwerkingsregister',
        rows,
        cells,
        columns: widths.map((width) => ({ width })),
        rowDefs: new Map(rows.map((row, index) => [index, { height: heightOf(row, widths) }])),
        freezePane: { rows: 1, columns: name + 1 },
        autoFilter: { range: `A1:${letters(koppen.length)}${String(rows.length)}` },
        ...printPages(koppen, widths, name),
        headerFooter: { oddFooter: '&LVerwerkingsregister&RBladzijde &P van &N' },
      },
    ],
    defaultFont: FONT,
    properties: { title: 'Verwerkingsregister' },
  });
}

const headStyle: CellStyle = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '154273' } },
  alignment: { wrapText: true, vertical: 'top' },
};
const bodyStyle: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };

/** As wide as the longest line, within bounds. */
function widthOf(values: readonly (CellValue | undefined)[], widest: number): number {
  const lines = values.flatMap((value) => (typeof value === 'string' ? value.split('\n') : []));
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return Math.min(widest, Math.max(NARROW, longest + 2));
}

/** In points: room for the lines of its fullest cell, as its column breaks them. */
function heightOf(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((value, index) => {
    const width = (widths[index] ?? NARROW) * FILLED;
    const parts = typeof value === 'string' ? value.split('\n') : [];
    return parts.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + 3);
}

/** The letters of a column, from 1. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
