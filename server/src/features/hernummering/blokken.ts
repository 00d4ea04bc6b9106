/** A deel as whole lines of its text: what is moved, taken out, or put in. */
import { articleText } from '../../model/edit/artikelvorm.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import type { Deel } from '../../model/structure/deel.ts';
import { isSectie } from '../../model/structure/reeksen.ts';
import { spanIn } from '../../text/reading.ts';
import { invulplek } from '../../text/invulplek.ts';
import type { Span } from '../../text/span.ts';
import type { Reeksplek } from './nummering.ts';

/** What may stand on a line before a number, besides signs: the word that names the deel. */
const WORDS: ReadonlySet<string> = new Set([
  ...['', 'artikel', 'art', 'lid', 'hoofdstuk', 'hfst', 'hfdst', 'paragraaf', 'par', 'afdeling'],
]);
const SIGNS = /^[^\p{L}\p{N}]*$/u;
const LONGEST_PREFIX = 60;

/** The lines of a deel, without the last line break; undefined where it shares a line with something else. */
export function blokVan(text: string, { nummer, span }: Deel): Span | undefined {
  if (!nummer) return undefined;
  const start = lineStartAt(text, Math.min(span.start, nummer.span.start));
  const end = lineEndAt(text, span.end);
  const before = text.slice(start, nummer.span.start);
  if (
    before.length > LONGEST_PREFIX ||
    !WORDS.has(before.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()) ||
    !SIGNS.test(text.slice(span.end, end))
  )
    return undefined;
  return { start, end };
}

/** The white space between two blocks; undefined where something stands there. */
export function tussen(text: string, voor: Span, na: Span): string | undefined {
  const between = text.slice(voor.end, na.start);
  return voor.end < na.start && between.trim() === '' ? between : undefined;
}

/** Where the number of a deel stands; undefined where the text does not have it as it was read. */
export function nummerSpan(text: string, { nummer }: Deel): Span | undefined {
  if (!nummer) return undefined;
  const at = text.slice(nummer.span.start, nummer.span.end).indexOf(nummer.geschreven);
  const start = nummer.span.start + at;
  return at < 0 ? undefined : { start, end: start + nummer.geschreven.length };
}

/**
 * A new deel with this number, in the form of the one beside it, with blanks to fill in; undefined where that form is
 * not understood.
 */
export function nieuwBlok(text: string, plek: Reeksplek, nummer: string): string | undefined {
  const { deel, reeks, index, soort } = plek;
  if (isSectie(soort) && soort !== 'artikel') return nieuwKopje(text, deel, nummer);
  if (soort === 'artikel') {
    const examples = [deel, ...reeks.slice(0, index).reverse()];
    return articleText(text, nummer, { titel: invulplek, leden: [invulplek] }, deel, examples);
  }
  const blok = blokVan(text, deel);
  const number = nummerSpan(text, deel);
  const first = deel.alineas[0];
  if (!blok || !number || !first) return undefined;
  const { start } = spanIn(first);
  if (start < number.end || start > number.end + LONGEST_PREFIX) return undefined;
  const { geschreven = '', tekst = '' } = deel.nummer ?? {};
  const own =
    geschreven === tekst
      ? nummer
      : geschreven.endsWith(`.${tekst}`)
        ? geschreven.slice(0, -tekst.length) + nummer
        : geschreven;
  return text.slice(blok.start, number.start) + own + text.slice(number.end, start) + invulplek;
}

/** The line of a heading with another number, and a blank for its title. */
function nieuwKopje(text: string, deel: Deel, nummer: string): string | undefined {
  const blok = blokVan(text, deel);
  const number = nummerSpan(text, deel);
  if (!blok || !number) return undefined;
  const end = lineEndAt(text, number.end);
  const { start: titleStart, end: titleEnd } = deel.titel ? spanIn(deel.titel) : { start: end, end };
  const below = text.slice(end, lineEndAt(text, Math.min(text.length, end + lineBreakOf(text).length)));
  // A title on a line of its own, and a line under it that makes it a heading: these forms are not written.
  if (titleStart > end || titleEnd > end || UNDERLINE.test(below.trim())) return undefined;
  const [before, behind] = [text.slice(blok.start, number.start), text.slice(titleEnd, end)];
  const between = titleStart === end ? ' ' : text.slice(number.end, titleStart);
  return before + nummer + between + invulplek + behind;
}

const UNDERLINE = /^(?:=+|-+)$/;

/** What stands between two delen of a series; as beside the nearest, else a blank line. */
export function tussenruimte(text: string, { deel, reeks, index, soort }: Reeksplek): string {
  for (const [one, other] of [
    [deel, reeks[index + 1]],
    [reeks[index - 1], deel],
  ] as const) {
    const [voor, na] = [one && blokVan(text, one), other && blokVan(text, other)];
    const between = voor && na && tussen(text, voor, na);
    if (between) return between;
  }
  const eol = lineBreakOf(text);
  return isSectie(soort) ? eol + eol : eol;
}
