/** The form of a new artikel: heading, numbers and leden written as the artikelen before it write them. */
import type { Modelbepaling } from '../../knowledge/volledigheid/bepalingen.ts';
import { spanIn } from '../../text/reading.ts';
import type { Deel } from '../structure/deel.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from './regels.ts';

/**
 * The text of a new section, without line breaks around it.
 *
 * @param last the section that it follows
 * @param examples the sections before it, the nearest first
 */
export function articleText(
  text: string,
  nummer: string,
  { titel, leden }: Modelbepaling,
  last: Deel,
  examples: readonly Deel[],
): string {
  const eol = lineBreakOf(text);
  const titled = examples.find((section) => section.titel !== undefined && hasNumberAhead(text, section));
  const heading = headingText(text, titled ?? last, nummer, titel);
  const style = ledenStyle(text, examples);
  const written = leden.map((lid, index) => prefixOf(style, nummer, index + 1) + lid);
  const [first = '', ...rest] = style ? written : leden;
  const bodyGap = gapBelow(text, titled ?? last) ?? eol + eol;
  return heading + bodyGap + [first, ...rest].join(style?.gap ?? eol + eol);
}

/** The number behind that of a section, which no other has; undefined for one that we do not count. */
export function nextNumber({ nummer }: Deel, taken: readonly Deel[]): string | undefined {
  const parts = /^((?:\d{1,3}[.:])*)(\d{1,3})[a-z]?$/.exec(nummer?.tekst ?? '');
  const [, prefix = '', own] = parts ?? [];
  if (own === undefined) return undefined;
  const known = new Set(taken.map((section) => section.nummer?.tekst));
  let next = Number(own) + 1;
  while (known.has(prefix + String(next))) next++;
  return prefix + String(next);
}

function hasNumberAhead(text: string, { nummer, titel }: Deel): boolean {
  if (!nummer || !titel) return false;
  const end = nummer.span.start + nummer.geschreven.length;
  return text.slice(nummer.span.start, end) === nummer.geschreven && spanIn(titel).start >= end;
}

/** The heading of another section with number and title replaced: signs around them stay. */
function headingText(text: string, section: Deel, nummer: string, titel: string): string {
  const number = section.nummer;
  if (!number) return titel;
  const from = lineStartAt(text, section.kopSpan.start);
  const numberEnd = number.span.start + number.geschreven.length;
  const own = section.titel && spanIn(section.titel);
  if (!own || own.start < numberEnd)
    return text.slice(from, number.span.start) + nummer + text.slice(numberEnd, lineEndAt(text, numberEnd));
  const behind = text.slice(own.end, lineEndAt(text, own.end));
  return text.slice(from, number.span.start) + nummer + text.slice(numberEnd, own.start) + titel + behind;
}

/** The blank lines between a heading and what stands below it. */
function gapBelow(text: string, { titel, kopSpan, alineas, delen }: Deel): string | undefined {
  const headingEnd = lineEndAt(text, titel ? spanIn(titel).end : kopSpan.end);
  const starts = [...alineas.map((alinea) => spanIn(alinea).start), ...delen.map(({ span }) => span.start)];
  if (starts.length === 0) return undefined;
  const below = text.slice(headingEnd, lineStartAt(text, Math.min(...starts)));
  return below !== '' && below.trim() === '' ? below : undefined;
}

interface LedenStyle {
  /** What stands on the line before the text of a lid, its number as `geschreven`. */
  readonly prefix: string;
  readonly geschreven: string;
  readonly gap: string;
}

/** No sign before a lid is longer: what is, holds text. */
const LONGEST_PREFIX = 40;

function ledenStyle(text: string, examples: readonly Deel[]): LedenStyle | undefined {
  for (const { delen } of examples) {
    const [first, second] = delen.filter(isNumberedLid);
    const nummer = first?.nummer;
    const alinea = first?.alineas[0];
    if (!first || !nummer || !alinea) continue;
    const prefix = text.slice(lineStartAt(text, first.kopSpan.start), spanIn(alinea).start);
    if (prefix.length > LONGEST_PREFIX || !prefix.includes(nummer.geschreven)) continue;
    return { prefix, geschreven: nummer.geschreven, gap: gapBetween(text, first, second) ?? lineBreakOf(text) };
  }
  return undefined;
}

function isNumberedLid({ soort, nummer }: Deel): boolean {
  return (soort === 'lid' || soort === 'onderdeel') && nummer !== undefined && /^[\d.]+$/.test(nummer.geschreven);
}

/** `14.1` counts its artikel too. */
function prefixOf(style: LedenStyle | undefined, artikel: string, lid: number): string {
  if (!style) return '';
  const decimal = style.geschreven.includes('.');
  return style.prefix.replace(style.geschreven, decimal ? `${artikel}.${String(lid)}` : String(lid));
}

function gapBetween(text: string, first: Deel, second: Deel | undefined): string | undefined {
  if (!second) return undefined;
  const between = text.slice(lineEndAt(text, first.span.end), lineStartAt(text, second.kopSpan.start));
  return between !== '' && between.trim() === '' ? between : undefined;
}
