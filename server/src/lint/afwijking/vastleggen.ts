/**
 * Setting a finding aside: writing down that one deviates, why, and who decided so. In the text itself,
 * or for a text that may not be edited in the file beside it. In a table the note goes into the last
 * cell of the row: a line of its own would end the table.
 */
import { problemsOf, type ProseSyntax, type ReadDocument } from '../../model/document.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { invulplek } from '../../text/invulplek.ts';
import { contains, emptySpan, shift, type Span } from '../../text/span.ts';
import type { Dossier, DossierDocument } from '../../workspace/dossier.ts';
import type { Settings } from '../../workspace/settings.ts';
import { isBewerkbaar } from '../bewerkbaar.ts';
import type { Finding, Fix, Verantwoording } from '../finding.ts';
import { vervang } from '../fix.ts';
import { fixBeside } from './beside.ts';

/** Without words of a user the note has blanks to fill in. */
const blanks: Verantwoording = { reden: invulplek, door: invulplek };

/** The note that sets a finding of a document aside; undefined where no note would be read. */
export function afwijkingFix(
  own: DossierDocument,
  dossier: Dossier,
  settings: Settings,
  finding: Finding,
  given: Verantwoording = blanks,
): Fix | undefined {
  const { document, uri, model } = own;
  const { text } = document.source;
  if (model.inhoud.soort === 'anders' || text === '') return undefined;
  const title = titleOf(finding);
  const words = { reden: finding.severity === 'oordeel' ? undefined : given.reden, door: given.door };
  if (!isBewerkbaar(own, settings)) return fixBeside(own, dossier, finding, words, title);
  const note = noteOf(finding.ruleId, words);
  const place = placeOf(document, finding.span, note);
  return place && vervang(title, 'placeholder', uri, emptySpan(place.at), place.newText);
}

/** The rule is named, because on one line there can be findings of several. */
function titleOf({ ruleId, severity }: Finding): string {
  return severity === 'oordeel' ? `Beoordeeld: akkoord (${ruleId})` : `Leg uit waarom dit hier anders is (${ruleId})`;
}

function noteOf(ruleId: string, { reden, door }: Verantwoording): string {
  const why = reden === undefined ? 'beoordeeld: akkoord' : `reden: ${inNote(reden)}`;
  return `doelbinding: afwijking ${ruleId} — ${why} — door: ${inNote(door)}`;
}

/** The words of a user on one line, without signs that part or end a note, or a cell that holds it. */
function inNote(words: string): string {
  return words
    .replace(/—|–|;|\s-\s|-{2,}/g, ', ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll('|', '/')
    .trim();
}

interface Place {
  readonly at: number;
  readonly newText: string;
}

/** Undefined for what is said of the text as a whole, and within a block of code, where a note is not read. */
function placeOf(document: ReadDocument, span: Span, note: string): Place | undefined {
  const { text } = document.source;
  if (span.end === 0) return undefined;
  if (document.language === 'yaml' || span.end <= document.syntax.bodyStart) return yamlPlace(text, span, note);
  const inCode = document.syntax.blocks.some(
    ({ origin, node }) => node.kind === 'code' && contains(shift(node.span, origin), span),
  );
  if (inCode) return undefined;
  // In what could not be read, a note would not be read either.
  const unread = problemsOf(document).some(
    ({ code, span: at }) => (code === 'te-diep' || code === 'te-lang') && contains(at, span),
  );
  return prosePlace(text, document.syntax, span, { note, above: unread });
}

/** On a line of its own above the line of the finding, as far indented. */
function yamlPlace(text: string, span: Span, note: string): Place {
  const line = lineStartAt(text, span.start);
  const indent = /^[ ]*/.exec(text.slice(line, lineEndAt(text, line)))?.[0] ?? '';
  return { at: line, newText: `${indent}# ${note}${lineBreakOf(text)}` };
}

/** At the end of the row or the line; above a heading, and where that is asked. */
function prosePlace(
  text: string,
  syntax: ProseSyntax,
  span: Span,
  { note, above }: { readonly note: string; readonly above: boolean },
): Place {
  const comment = `<!-- ${note} -->`;
  const cell = lastCellAround(syntax, span);
  if (cell) return { at: trimmedEnd(text, cell), newText: ` ${comment}` };
  const line = lineStartAt(text, span.start);
  if (above || text.charAt(line) === '#')
    return { at: line, newText: `${comment}${lineBreakOf(text)}${lineBreakOf(text)}` };
  return { at: lineEndAt(text, span.end), newText: ` ${comment}` };
}

function lastCellAround({ blocks }: ProseSyntax, span: Span): Span | undefined {
  for (const { origin, node } of blocks) {
    if (node.kind !== 'table' || !contains(shift(node.span, origin), span)) continue;
    for (const row of node.rows) {
      const base = row.origin + origin;
      const last = contains(shift(row.node.span, base), span) ? row.node.cells.at(-1) : undefined;
      if (last) return shift(last.span, base);
    }
  }
  return undefined;
}

function trimmedEnd(text: string, { start, end }: Span): number {
  return Math.max(start, start + text.slice(start, end).trimEnd().length);
}
