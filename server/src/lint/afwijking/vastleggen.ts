/**
 * The repair of last resort: writing down that one deviates, with blanks for reason, name and end
 * date. In a table the note goes into the last cell of the row: a line of its own would end the table.
 */
import { delenOf } from '../../model/structure/deel.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { contains, emptySpan, shift, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Finding, Fix } from '../finding.ts';
import { vervang } from '../fix.ts';

export function afwijkingFixes(own: DossierDocument, { ruleId, span, severity }: Finding): Fix[] {
  const { document, uri } = own;
  const { text } = document.source;
  if (document.language === 'text' || text === '') return [];
  const words = severity === 'oordeel' ? 'beoordeeld: akkoord — door: […]' : 'reden: […] — door: […]';
  const note = `doelbinding: afwijking ${ruleId} — ${words}`;
  const title = severity === 'oordeel' ? 'Leg vast dat dit is beoordeeld' : 'Leg vast als afwijking, met reden';
  const place = document.language === 'yaml' ? yamlPlace(text, span, note) : prosePlace(own, span, note);
  return [vervang(title, 'placeholder', uri, emptySpan(place.at), place.newText)];
}

interface Place {
  readonly at: number;
  readonly newText: string;
}

/** On a line of its own above the line of the finding, as far indented. */
function yamlPlace(text: string, span: Span, note: string): Place {
  const line = lineStartAt(text, span.start);
  const indent = /^[ ]*/.exec(text.slice(line, lineEndAt(text, line)))?.[0] ?? '';
  return { at: line, newText: `${indent}# ${note}${lineBreakOf(text)}` };
}

/** At the end of the row or the line; above a heading. */
function prosePlace({ document, model: { inhoud } }: DossierDocument, span: Span, note: string): Place {
  const { text } = document.source;
  const comment = `<!-- ${note} -->`;
  const regeling = inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? inhoud.regeling : undefined;
  const cell = regeling ? lastCellAround(regeling, span) : undefined;
  if (cell) return { at: trimmedEnd(text, cell), newText: ` ${comment}` };
  const line = lineStartAt(text, span.start);
  if (text.charAt(line) === '#') return { at: line, newText: `${comment}${lineBreakOf(text)}${lineBreakOf(text)}` };
  return { at: lineEndAt(text, span.end), newText: ` ${comment}` };
}

function lastCellAround(regeling: Parameters<typeof delenOf>[0], span: Span): Span | undefined {
  for (const deel of delenOf(regeling))
    for (const { table } of deel.tabellen)
      for (const { origin, node } of table.node.rows) {
        const base = origin + table.origin;
        if (!contains(shift(node.span, base), span)) continue;
        const last = node.cells.at(-1);
        return last && shift(last.span, base);
      }
  return undefined;
}

function trimmedEnd(text: string, { start, end }: Span): number {
  return Math.max(start, start + text.slice(start, end).trimEnd().length);
}
