/** A verwerking added to a register with blanks to fill in, and one taken out of it. */
import type { Kennis } from '../../knowledge/kennis.ts';
import type { ProseSyntax } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { invulplek } from '../../text/invulplek.ts';
import { plainReading } from '../../text/reading.ts';
import { emptySpan } from '../../text/span.ts';
import type { ReadDocument } from '../document.ts';
import type { Register } from '../register/register.ts';
import { unitsOf } from '../structure/unit.ts';
import type { BronVeld } from '../verwerking/bron.ts';
import { lowerVerwerking } from '../verwerking/lower.ts';
import { readVerwerkingenTabel, type VerwerkingenTabel } from '../verwerking/tabel.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { voegEntryToe } from './registeritem.ts';
import { lineEndAt, lineStartAt } from './regels.ts';
import { voegRijenToe } from './tabelrij.ts';

/** A verwerking with a name, and a blank in each of these fields. */
function openVerwerking(naam: string, velden: readonly VeldNaam[], kennis: Kennis): Verwerking {
  const none = emptySpan(0);
  const veld = (name: VeldNaam, value: string): BronVeld => ({
    veld: name,
    kop: none,
    waarde: { origin: 0, node: { kind: 'scalar', value, reading: plainReading(value, 0), span: none } },
    waardeSpan: none,
    samenMet: [],
  });
  const bron = {
    span: none,
    velden: [veld('naam', naam), ...velden.map((one) => veld(one, invulplek))],
    onbekend: [],
    talen: [],
  };
  return lowerVerwerking(bron, { soort: 'register', notatie: 'yaml', domein: undefined, naam: undefined }, kennis);
}

/** Behind the last one; undefined where the register has no place of which that is certain. */
export function nieuweVerwerking(
  document: ReadDocument,
  register: Register,
  naam: string,
  velden: readonly VeldNaam[],
  kennis: Kennis,
): TextEdit[] | undefined {
  const { text } = document.source;
  const open = openVerwerking(naam, velden, kennis);
  if (document.syntax.kind === 'data') {
    const edit = voegEntryToe(text, register, open);
    return edit && [edit];
  }
  const tabel = lastTable(document.syntax, text);
  return tabel && voegRijenToe(text, tabel, [open]);
}

function lastTable(syntax: ProseSyntax, text: string): VerwerkingenTabel | undefined {
  const tables = unitsOf(syntax, text).flatMap((unit) => (unit.kind === 'table' ? [unit.table] : []));
  return tables.flatMap((table) => readVerwerkingenTabel(table) ?? []).at(-1);
}

/**
 * The lines of a verwerking, with the blank line that parts it from another. Comments before the next one
 * are the next one's.
 */
export function verwijderVerwerking(text: string, { notatie, span }: Verwerking): TextEdit | undefined {
  if (notatie === 'secties') return undefined;
  const start = lineStartAt(text, span.start);
  const before = text.slice(start, span.start);
  if (notatie === 'yaml' && !/^\s*-\s+$/.test(before)) return undefined;
  const last = span.start + text.slice(span.start, span.end).trimEnd().length;
  const end = afterBreak(text, lineEndAt(text, last));
  // A last line without its line break takes the break before it along, and blank lines are not left doubled.
  const blank = start > 0 && (isBlankLine(text, end) || end >= text.length) ? blankBefore(text, start) : start;
  return { span: { start: blank, end }, newText: '' };
}

function afterBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return at < text.length ? at + 1 : at;
}

function isBlankLine(text: string, at: number): boolean {
  return text.slice(at, lineEndAt(text, at)).trim() === '';
}

/** The start of the blank line right before an offset at which a line starts; the offset itself where there is none. */
function blankBefore(text: string, at: number): number {
  const end = text.startsWith('\r\n', at - 2) ? at - 2 : at - 1;
  const start = lineStartAt(text, end);
  return isBlankLine(text, start) && end >= start ? start : at;
}
