/**
 * New rows in a table of verwerkingen: in its own columns, order and style, under the sub-heading of
 * the domein, with the line endings of the file.
 */
import type { TextEdit } from '../../text/edit.ts';
import { emptySpan } from '../../text/span.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { rowsOf, type VerwerkingenTabel } from '../verwerking/tabel.ts';
import { celtekst, domeinKop } from './celtekst.ts';
import { lineBreakOf, lineEndAt } from './regels.ts';

/**
 * The edits that add a row for each verwerking. `text` is the document that holds the table. New sub-headings come
 * behind the rows that belong under the last one that is there, each with all of its rows.
 */
export function voegRijenToe(text: string, tabel: VerwerkingenTabel, verwerkingen: readonly Verwerking[]): TextEdit[] {
  const style = styleOf(text, tabel);
  const perPlace = new Map<number, { readonly known: string[]; readonly added: Map<string, string[]> }>();
  for (const verwerking of verwerkingen) {
    const { at, heading } = placeFor(tabel, verwerking);
    const place = perPlace.get(at) ?? { known: [], added: new Map<string, string[]>() };
    perPlace.set(at, place);
    const rows = heading === undefined ? place.known : (place.added.get(heading) ?? []);
    if (heading !== undefined) place.added.set(heading, rows);
    const cells = tabel.kolommen.map(({ velden }) => escapeCell(celtekst(verwerking, velden), style));
    rows.push(writeRow(cells, style));
  }
  const eol = lineBreakOf(text);
  const headingRow = (heading: string): string =>
    writeRow([headingCell(text, tabel, heading), ...tabel.kolommen.slice(1).map(() => '')], style);
  return [...perPlace].map(([at, { known, added }]) => {
    const lines = [...known, ...[...added].flatMap(([heading, rows]) => [headingRow(heading), ...rows])];
    return { span: emptySpan(at), newText: lines.map((line) => eol + line).join('') };
  });
}

interface Style {
  readonly notation: 'gfm' | 'tabs';
  readonly outerPipes: boolean;
  /** White space before the first sign of a row. */
  readonly indent: string;
}

function styleOf(text: string, { table, kopRij }: VerwerkingenTabel): Style {
  const start = kopRij.origin + kopRij.node.span.start;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const line = text.slice(lineStart, lineEndAt(text, start));
  return {
    notation: table.node.notation,
    outerPipes: line.trimStart().startsWith('|'),
    indent: /^[ >]*/.exec(line)?.[0] ?? '',
  };
}

function writeRow(cells: readonly string[], { notation, outerPipes, indent }: Style): string {
  if (notation === 'tabs') return cells.join('\t');
  const row = cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|');
  // A bar at the beginning of a line parts no cells, so what begins with an empty cell needs one more.
  return indent + (outerPipes || cells[0] === '' ? `|${row}|` : row.trim());
}

function escapeCell(cell: string, { notation }: Style): string {
  const flat = cell.replace(/\s+/g, ' ').trim();
  return notation === 'gfm' ? flat.replaceAll('|', '\\|') : flat;
}

/** Behind the last row of its domein; else at the end, under a sub-heading of its own where the table has any. */
function placeFor(
  tabel: VerwerkingenTabel,
  { domein }: Verwerking,
): { readonly at: number; readonly heading: string | undefined } {
  // Not the end of the last row: a table may have none, and ends behind the line under its head.
  const end = tabel.table.origin + tabel.table.node.span.end;
  if (tabel.tussenkoppen.length === 0 || !domein) return { at: end, heading: undefined };
  const kop = tabel.tussenkoppen.find((one) => one.domein === domein.domein);
  if (!kop) return { at: end, heading: domeinKop[domein.domein] };
  const next = tabel.tussenkoppen.find((one) => one.span.start > kop.span.start);
  const ends = rowsOf(tabel.table).map(({ origin, node }) => origin + node.span.end);
  const last = next && ends.findLast((rowEnd) => rowEnd < next.span.start);
  return { at: last ?? end, heading: undefined };
}

/** A sub-heading as the table writes the others: bold or plain. */
function headingCell(text: string, { tussenkoppen }: VerwerkingenTabel, heading: string): string {
  const [first] = tussenkoppen;
  const bold = first !== undefined && text.slice(Math.max(0, first.span.start - 2), first.span.start) === '**';
  return bold ? `**${heading}**` : heading;
}
