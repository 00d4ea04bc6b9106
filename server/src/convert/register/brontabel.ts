/**
 * A table as a source gives it, whatever the kind of file: rows of cells with what stands in them, before anything
 * is understood. Excel, CSV, Markdown and JSON all become this form, so that columns are recognised in one place.
 */

export interface Broncel {
  /** One text, or the items where the source itself keeps a list; empty where nothing is written. */
  readonly waarden: readonly string[];
  /** Whether the source itself keeps a list: then a text is one item, whatever separators are in it. */
  readonly lijst: boolean;
}

export interface Brontabel {
  /** What a reader calls it: the name of a sheet, a heading; empty where the file is one table. */
  readonly naam: string;
  /** The rows in the order of the source, its heads and titles among them. */
  readonly rijen: readonly (readonly Broncel[])[];
  /** For each row the number by which a reader finds it; from 1. */
  readonly nummers?: readonly number[] | undefined;
  /** Cells that lie over several columns: a title, or a head over the heads of those columns. */
  readonly breed?: readonly BredeCel[];
}

/** Indexes of a row and of the first and the last column. */
export interface BredeCel {
  readonly rij: number;
  readonly van: number;
  readonly tot: number;
}

/** A part of the source that is no table, such as a paragraph or a remark in the margin. */
export interface Restant {
  readonly tekst: string;
  readonly waar: string;
}

export interface Bron {
  readonly tabellen: readonly Brontabel[];
  readonly restanten: readonly Restant[];
  /** What the reader should know of how the file was read, each a sentence. */
  readonly opmerkingen: readonly string[];
}

export const leeg: Broncel = { waarden: [], lijst: false };

/** A cell with one text. */
export function tekstcel(tekst: string): Broncel {
  const bare = schoon(tekst);
  return bare === '' ? leeg : { waarden: [bare], lijst: false };
}

/** A cell of which the source keeps the items apart. */
export function lijstcel(items: readonly string[]): Broncel {
  return { waarden: items.map(schoon), lijst: true };
}

export function isLeeg({ waarden }: Broncel): boolean {
  return waarden.every((waarde) => waarde === '');
}

/** What a cell says, on as many lines as it has items. */
export function celtekst({ waarden }: Broncel): string {
  return waarden.filter((waarde) => waarde !== '').join('\n');
}

/**
 * A text with its line ends as `\n` and without signs that no document can hold; a line keeps its words and loses the
 * white space around it.
 */
export function schoon(tekst: string): string {
  return tekst
    .replace(/\r\n?|[\p{Zl}\p{Zp}\v\f]/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}
