/** The tables of an Excel workbook: one a sheet, with merged cells filled in and dates as ISO 8601. */
import { zipSync } from 'fflate';
import { readXlsx, type CellValue, type MergeRange, type Sheet } from 'hucre/xlsx';
import { leeg, tekstcel, type Broncel, type Bron, type Brontabel, type Restant } from './brontabel.ts';
import { unzip } from './unzip.ts';

/** What a workbook says in words: not its pictures, themes, macros and links to elsewhere. */
const WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml|xl\/worksheets\/_rels\/[^/]+\.rels|xl\/comments[^/]*\.xml|xl\/comments\/[^/]+\.xml|xl\/threadedComments\/[^/]+\.xml|xl\/persons\/[^/]+\.xml)$/i;
/** A merged stretch larger than this is a background and no register. */
const LARGEST_MERGE = 5_000;
const MOST_CELLS = 2_000_000;

export async function readExcel(bytes: Uint8Array): Promise<Bron | { readonly reden: string }> {
  const found = unzip(bytes, (name) => WORDS.test(name));
  if ('reden' in found) return found;
  if (![...found.parts.keys()].some((name) => /^xl\/workbook\.xml$/i.test(name)))
    return { reden: 'het bestand is geen werkmap van Excel (.xlsx). Open het in Excel en sla het op als .xlsx.' };
  try {
    // The library gets an archive that was made here, so that its own unpacking meets nothing hostile.
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(found.parts), { level: 0 }));
    return bronOf(sheets);
  } catch {
    return { reden: 'de werkmap is beschadigd. Open haar in Excel en sla haar opnieuw op.' };
  }
}

function bronOf(sheets: readonly Sheet[]): Bron | { readonly reden: string } {
  const size = sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0), 0);
  if (size > MOST_CELLS)
    return {
      reden: `de werkmap heeft ${String(size)} cellen; wij lezen er tot ${String(MOST_CELLS)}. Splits haar op.`,
    };
  return {
    tabellen: sheets.map(tabelOf),
    restanten: sheets.flatMap(restantenOf),
    opmerkingen: sheets
      .filter(({ hidden, veryHidden }) => hidden === true || veryHidden === true)
      .map(({ name }) => `Het blad ‘${name}’ is verborgen en toch gelezen.`),
  };
}

function tabelOf({ name, rows, merges = [] }: Sheet): Brontabel {
  const rijen = rows.map((row) => row.map(celOf));
  for (const merge of merges) fill(rijen, merge);
  const breed = merges
    .filter(({ startRow, endRow, startCol, endCol }) => startRow === endRow && endCol > startCol)
    .map(({ startRow, startCol, endCol }) => ({ rij: startRow, van: startCol, tot: endCol }));
  return { naam: name, rijen, breed };
}

/** Every cell of a merged stretch says what its first says. */
function fill(rijen: Broncel[][], { startRow, endRow, startCol, endCol }: MergeRange): void {
  const first = rijen[startRow]?.[startCol];
  if (!first || (endRow - startRow + 1) * (endCol - startCol + 1) > LARGEST_MERGE) return;
  // A stretch that lies over several columns is a title or a head: filled along it, it would count as many cells.
  if (endCol > startCol) return;
  for (let row = startRow + 1; row <= Math.min(endRow, rijen.length - 1); row++) {
    const cells = rijen[row];
    if (!cells) continue;
    while (cells.length <= startCol) cells.push(leeg);
    cells[startCol] = first;
  }
}

function celOf(value: CellValue): Broncel {
  if (value === null) return leeg;
  if (typeof value === 'boolean') return tekstcel(value ? 'ja' : 'nee');
  if (typeof value === 'number') return tekstcel(String(value));
  return tekstcel(typeof value === 'string' ? value : dateOf(value));
}

/** A day as ISO 8601; with the time where the cell has one. */
function dateOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** Remarks in the margin: they are words of the source too. */
function restantenOf({ name, cells }: Sheet): Restant[] {
  return [...(cells ?? [])].flatMap(([place, cell]) => {
    const [row = '', column = ''] = place.split(',');
    const text = cell.comment?.text.trim() ?? '';
    if (text === '') return [];
    return [
      {
        tekst: text,
        waar: `opmerking bij rij ${String(Number(row) + 1)}, kolom ${String(Number(column) + 1)} van blad ‘${name}’`,
      },
    ];
  });
}
