/**
 * The layout of tables in Markdown: columns of one width, as a reader sees it. What stands in the cells stays as it is
 * written, and so does all that is no table.
 */
import stringWidth from 'string-width';
import { isBewerkbaar } from '../lint/bewerkbaar.ts';
import { lineEndAt } from '../model/edit/regels.ts';
import { rowsOf } from '../model/verwerking/tabel.ts';
import type { Located, Table } from '../syntax/tree.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Scene } from './scene.ts';

/** A column that is wider is not padded: its cells wrap over several lines of a window. */
const WIDEST = 120;
/** A delimiter of a column is at least this long. */
const NARROWEST = 3;

type Uitlijning = 'links' | 'rechts' | 'midden' | 'geen';

/** @param within the stretch of which the tables are laid out; all of the document when absent */
export function opmaakVan(scene: Scene, document: DossierDocument, within?: Span): TextEdit[] {
  const { syntax, source, language } = document.document;
  if (language !== 'markdown' || !isBewerkbaar(document, scene.settings)) return [];
  return syntax.blocks.flatMap(({ origin, node }) => {
    if (node.kind !== 'table' || node.notation !== 'gfm') return [];
    const span = shift(node.span, origin);
    if (within && (span.end < within.start || within.end < span.start)) return [];
    return tableEdits(source.text, { origin, node });
  });
}

interface Line {
  readonly span: Span;
  readonly cells: readonly string[];
}

function tableEdits(text: string, table: Located<Table>): TextEdit[] {
  const rows = rowsOf(table).map(
    ({ origin, node }): Line => ({
      span: shift(node.span, origin),
      cells: node.cells.map((cell) => text.slice(cell.span.start + origin, cell.span.end + origin).trim()),
    }),
  );
  const [head] = rows;
  const scheiding = head && delimiterBelow(text, head.span.end);
  if (!head || !scheiding) return [];
  const widths = head.cells.map((_, column) =>
    rows.reduce((widest, { cells }) => Math.max(widest, stringWidth(cells[column] ?? '')), NARROWEST),
  );
  const kept = widths.map((width) => (width > WIDEST ? 0 : width));
  const delimiter: TextEdit = {
    span: scheiding.span,
    newText: written(
      head.cells.map((_, column) =>
        delimiterOf(scheiding.uitlijning[column] ?? 'geen', Math.max(NARROWEST, kept[column] ?? 0)),
      ),
    ),
  };
  const edits = rows.map(
    ({ span, cells }): TextEdit => ({
      span,
      newText: written(
        cells.map((cell, column) => padded(cell, kept[column] ?? 0, scheiding.uitlijning[column] ?? 'geen')),
      ),
    }),
  );
  return [...edits, delimiter].filter(({ span, newText }) => text.slice(span.start, span.end) !== newText);
}

/** The row of dashes below the head, without what stands before it on its line. */
function delimiterBelow(
  text: string,
  headEnd: number,
): { readonly span: Span; readonly uitlijning: readonly Uitlijning[] } | undefined {
  const start = lineEndAt(text, headEnd);
  const from = start + (text.startsWith('\r\n', start) ? 2 : 1);
  const line = text.slice(from, lineEndAt(text, from));
  const before = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  const row = line.slice(before).trimEnd();
  if (!/^[|:\s-]+$/.test(row) || !row.includes('-')) return undefined;
  const cells = row.replace(/^\|/, '').replace(/\|$/, '').split('|');
  return { span: { start: from + before, end: from + before + row.length }, uitlijning: cells.map(alignmentOf) };
}

function alignmentOf(cell: string): Uitlijning {
  const dashes = cell.trim();
  const [left, right] = [dashes.startsWith(':'), dashes.endsWith(':')];
  if (left) return right ? 'midden' : 'links';
  return right ? 'rechts' : 'geen';
}

function delimiterOf(uitlijning: Uitlijning, width: number): string {
  const left = uitlijning === 'links' || uitlijning === 'midden' ? ':' : '-';
  const right = uitlijning === 'rechts' || uitlijning === 'midden' ? ':' : '-';
  return left + '-'.repeat(width - 2) + right;
}

function padded(cell: string, width: number, uitlijning: Uitlijning): string {
  const room = Math.max(0, width - stringWidth(cell));
  if (uitlijning === 'rechts') return ' '.repeat(room) + cell;
  if (uitlijning === 'midden') return ' '.repeat(room >> 1) + cell + ' '.repeat(room - (room >> 1));
  return cell + ' '.repeat(room);
}

function written(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
