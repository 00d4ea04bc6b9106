/**
 * Edits of a verwerking where it stands, whatever its notation: a field added where it belongs, a
 * value replaced. The user's layout, comments and line endings stay.
 */
import type { TextEdit } from '../../text/edit.ts';
import { contains, emptySpan, type Span } from '../../text/span.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import { naamVanVeld } from '../verwerking/velden.ts';
import type { VeldPlaats, Verwerking } from '../verwerking/verwerking.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from './regels.ts';
import { yamlTekst } from './yamlTekst.ts';

/** The short key under which a field is written. */
const KEYS: Partial<Record<VeldNaam, string>> = { doelen: 'doel' };

/**
 * Puts a value in a field: in its empty place where there is one, else as a new field behind the
 * others. Undefined where the notation has no place for it, such as a table without the column.
 */
export function vulVeld(text: string, verwerking: Verwerking, veld: VeldNaam, waarde: string): TextEdit | undefined {
  const plaats = verwerking.velden.get(veld);
  // What is written there stays: a value that we could not read is no blank.
  if (plaats && !plaats.leeg) return undefined;
  if (plaats) return fillPlace(text, verwerking, plaats, waarde);
  if (verwerking.notatie === 'yaml') return addKey(text, verwerking, KEYS[veld] ?? veld, waarde);
  if (verwerking.notatie === 'secties') return addSectionField(text, verwerking, veld, waarde);
  return undefined;
}

/** Replaces the value of a field that is there. */
export function vervangVeld(
  text: string,
  verwerking: Verwerking,
  veld: VeldNaam,
  waarde: string,
): TextEdit | undefined {
  const plaats = verwerking.velden.get(veld);
  return plaats && fillPlace(text, verwerking, plaats, waarde);
}

function fillPlace(
  text: string,
  { notatie, span }: Verwerking,
  { kop, waarde: place }: VeldPlaats,
  waarde: string,
): TextEdit {
  if (notatie !== 'yaml') return { span: place, newText: cellText(text, place, waarde) };
  const old = text.slice(place.start, place.end);
  const written = yamlTekst(waarde, isInBraces(text, span));
  if (old.trim() !== '') return { span: place, newText: written };
  // Behind the colon of the key, before a comment.
  const colon = text.indexOf(':', kop.end);
  return {
    span: { start: colon + 1, end: colon + 1 + leadingSpace(text, colon + 1) },
    newText: ` ${written}${commentAhead(text, colon + 1) ? ' ' : ''}`,
  };
}

function leadingSpace(text: string, from: number): number {
  const line = text.slice(from, lineEndAt(text, from));
  return line.length - line.trimStart().length;
}

function commentAhead(text: string, from: number): boolean {
  return text.slice(from, lineEndAt(text, from)).trimStart().startsWith('#');
}

/** A cell keeps a space beside each bar, and none beside a tab or at the edge of a line. */
function cellText(text: string, { start, end }: Span, waarde: string): string {
  const flat = waarde.replace(/\s+/g, ' ').trim();
  const [before, after] = [text.charAt(start - 1) === '|', text.charAt(end) === '|'];
  if (!before && !after) return flat;
  return `${before ? ' ' : ''}${flat.replaceAll('|', '\\|')}${after ? ' ' : ''}`;
}

/** Whether a record is written between braces. */
function isInBraces(text: string, { start }: Span): boolean {
  return text.charAt(start) === '{';
}

/** A new key behind the last line of the record, or before the brace that closes it. */
function addKey(text: string, { span, velden }: Verwerking, key: string, waarde: string): TextEdit | undefined {
  // What a merge brings in stands elsewhere, and as deep as it likes.
  const own = [...velden.values()].find(({ kop }) => contains(span, kop));
  if (!own) return undefined;
  if (isInBraces(text, span)) return addFlowKey(text, span, `${key}: ${yamlTekst(waarde, true)}`);
  const indent = ' '.repeat(own.kop.start - lineStartAt(text, own.kop.start));
  const at = lineEndAt(text, lastTextIn(text, span));
  return { span: emptySpan(at), newText: `${lineBreakOf(text)}${indent}${key}: ${yamlTekst(waarde)}` };
}

/** Undefined behind a comment, which would swallow the key. */
function addFlowKey(text: string, span: Span, written: string): TextEdit | undefined {
  const at = trimmedEnd(text, span.start, lastTextIn(text, span));
  if (text.slice(lineStartAt(text, at), at).includes('#')) return undefined;
  return { span: emptySpan(at), newText: text.charAt(at - 1) === ',' ? ` ${written}` : `, ${written}` };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** The last unit of a span that is no white space. */
function lastTextIn(text: string, span: Span): number {
  return Math.max(span.start, trimmedEnd(text, span.start, span.end) - 1);
}

/** A new row in a two-column table, or a new line `**Veld:** waarde`, behind the last. */
function addSectionField(text: string, { span }: Verwerking, veld: VeldNaam, waarde: string): TextEdit {
  const last = lastTextIn(text, span);
  const line = text.slice(lineStartAt(text, last), lineEndAt(text, last));
  const label = naamVanVeld(veld).replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  const bold = line.includes('**');
  const shown = bold ? `**${label}**` : label;
  const flat = waarde.replace(/\s+/g, ' ').trim();
  const newLine = line.trimStart().startsWith('|')
    ? `| ${shown} | ${flat.replaceAll('|', '\\|')} |`
    : `${/^\s*(?:[-*+]\s+)?/.exec(line)?.[0] ?? ''}${bold ? `**${label}:**` : `${label}:`} ${flat}`;
  return { span: emptySpan(lineEndAt(text, last)), newText: lineBreakOf(text) + newLine };
}
