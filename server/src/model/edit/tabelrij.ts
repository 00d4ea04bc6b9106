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

/** The edit that adds a row for each verwerking. `text` is the document that holds the table. */
export function voegRijenToe(text: string, tabel: VerwerkingenTabel, verwerkingen: readonly Verwerking[]): TextEdit[] {
  const style = styleOf(text, tabel);
  const perPlace = new Map<number, string[]>();
  const madeHeadings = new Set<string>();
  for (const verwerking of verwerkingen) {
    const { at, heading } = placeFor(tabel, verwerking);
    const lines = perPlace.get(at) ?? [];
    perPlace.set(at, lines);
    if (heading !== undefined && !madeHeadings.has(heading)) {
      madeHeadings.add(heading);
      lines.push(writeRow([headingCell(text, tabel, heading), ...tabel.kolommen.slice(1).map(() => '')], style));
    }
    lines.push(
      writeRow(
        tabel.kolommen.map(({ velden }) => escapeCell(celtekst(verwerking, velden), style)),
        style,
      ),
    );
  }
  const eol = lineBreakOf(text);
  return [...perPlace].map(([at, lines]) => ({
    span: emptySpan(at),
    newText: lines.map((line) => eol + line).join(''),
  }));
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
  return indent + (outerPipes ? `|${row}|` : row.trimStart());
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
  const end = lastRowEnd(tabel);
  if (tabel.tussenkoppen.length === 0 || !domein) return { at: end, heading: undefined };
  const kop = tabel.tussenkoppen.find((one) => one.domein === domein.domein);
  if (!kop) return { at: end, heading: domeinKop[domein.domein] };
  const next = tabel.tussenkoppen.find((one) => one.span.start > kop.span.start);
  const rows = rowsOf(tabel.table).map(({ origin, node }) => ({
    start: origin + node.span.start,
    end: origin + node.span.end,
  }));
  const before = rows.filter(({ start }) => next === undefined || start < rowStart(rows, next.span.start));
  return { at: before.at(-1)?.end ?? end, heading: undefined };
}

function rowStart(rows: readonly { readonly start: number; readonly end: number }[], offset: number): number {
  return rows.find(({ start, end }) => start <= offset && offset <= end)?.start ?? offset;
}

function lastRowEnd({ table }: VerwerkingenTabel): number {
  const last = rowsOf(table).at(-1);
  return last ? last.origin + last.node.span.end : table.origin + table.node.span.end;
}

/** A sub-heading as the table writes the others: bold or plain. */
function headingCell(text: string, { tussenkoppen }: VerwerkingenTabel, heading: string): string {
  const [first] = tussenkoppen;
  const bold = first !== undefined && text.slice(Math.max(0, first.span.start - 2), first.span.start) === '**';
  return bold ? `**${heading}**` : heading;
}
