/** A new entry in a register kept in YAML, made from a row of Bijlage 1. */
import type { TextEdit } from '../../text/edit.ts';
import { emptySpan } from '../../text/span.ts';
import type { Register } from '../register/register.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { celtekst } from './celtekst.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from './regels.ts';
import { yamlLijst, yamlTekst } from './yamlTekst.ts';

/** Undefined for a register of another notation, or one that holds no entry to follow. */
export function voegEntryToe(text: string, register: Register, rij: Verwerking): TextEdit | undefined {
  const last = register.verwerkingen.at(-1);
  if (register.notatie !== 'yaml' || register.vorm !== 'heel' || !last || text.charAt(last.span.start) === '{')
    return undefined;
  const end = lineEndAt(text, last.span.start + text.slice(last.span.start, last.span.end).trimEnd().length - 1);
  const dash = dashIndent(text, last.span.start);
  const eol = lineBreakOf(text);
  const lines = entryLines(rij).map((line, index) => `${dash}${index === 0 ? '- ' : '  '}${line}`);
  const gap = blankLineBefore(text, last.span.start) ? eol : '';
  return { span: emptySpan(end), newText: eol + gap + lines.join(eol) };
}

/** The indentation of the `- ` before an item. */
function dashIndent(text: string, itemStart: number): string {
  const line = text.slice(lineStartAt(text, itemStart), itemStart);
  return ' '.repeat(Math.max(0, line.lastIndexOf('-')));
}

function blankLineBefore(text: string, itemStart: number): boolean {
  const start = lineStartAt(text, itemStart);
  return /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, start - 8), start));
}

function entryLines(rij: Verwerking): string[] {
  const { naam, domein, doelen, betrokkenen, persoonsgegevens } = rij;
  const lines = [`naam: ${yamlTekst(naam?.tekst ?? '')}`];
  const add = (key: string, value: string): void => {
    if (value !== '') lines.push(`${key}: ${yamlTekst(value)}`);
  };
  if (domein) add('domein', domein.domein);
  add('doel', doelen.flatMap(({ doel }) => doel?.tekst ?? []).join('; '));
  add('grondslag', doelen.flatMap(({ grondslag }) => grondslag?.tekst.tekst ?? []).join('; '));
  if (betrokkenen.length > 0) lines.push(`betrokkenen: ${yamlLijst(betrokkenen.map(({ tekst }) => tekst))}`);
  if (persoonsgegevens.length > 0)
    lines.push(`persoonsgegevens: ${yamlLijst(persoonsgegevens.map(({ tekst }) => tekst))}`);
  add('bijzondere-persoonsgegevens', celtekst(rij, ['bijzondere-persoonsgegevens']));
  add('bsn', celtekst(rij, ['bsn']));
  add('bewaartermijn', celtekst(rij, ['bewaartermijn']));
  add('ontvangers', celtekst(rij, ['ontvangers']));
  add('beveiliging', celtekst(rij, ['beveiliging']));
  return lines;
}
