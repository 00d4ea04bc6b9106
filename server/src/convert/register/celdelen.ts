/**
 * What one cell holds, as items: only where it is sure that they are several. Our reader of registers takes a list in
 * one text apart by itself, so that what is left whole here is no loss.
 */
import type { Broncel } from './brontabel.ts';

const BULLET = /^[•·▪◦*–-]\s+/;
/** An item of a list is a few words; a comma between longer ones may be that of a sentence. */
const MOST_WORDS = 6;
/** Stands in a list whose items belong to those of another column, where there is none. */
export const GEEN_ITEM = '–';

/** The items of a list of words. */
export function lijstdelen(cel: Broncel): string[] {
  if (cel.lijst) return cel.waarden.map(plat).filter((item) => item !== '');
  return cel.waarden.flatMap((waarde) => {
    const lines = regels(waarde);
    const [only] = lines;
    if (lines.length > 1 || only === undefined || BULLET.test(waarde.trimStart())) return lines;
    return bySeparator(only);
  });
}

/** The lines of a cell, each an item; an empty text where a line says that there is none. */
export function regeldelen(cel: Broncel): string[] {
  const items = cel.lijst ? cel.waarden.map(plat) : cel.waarden.flatMap(regels);
  return items.map((item) => (item === GEEN_ITEM ? '' : item));
}

/** A cell as one text, its lines one after another. */
export function eenTekst(cel: Broncel): string {
  const lines = cel.waarden.flatMap((waarde) => waarde.split('\n')).filter((line) => line !== '');
  return cel.lijst ? lines.join('; ') : lines.join(' ');
}

/** Without line breaks. */
export function plat(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}

/** Lines, or the items of bullets with the lines that go on with them. */
function regels(waarde: string): string[] {
  const lines = waarde
    .split('\n')
    .map(plat)
    .filter((line) => line !== '');
  if (!lines.some((line) => BULLET.test(line))) return lines;
  const items: string[] = [];
  for (const line of lines) {
    const last = items.length - 1;
    if (BULLET.test(line) || last < 0) items.push(line.replace(BULLET, ''));
    else items[last] = `${items[last] ?? ''} ${line}`;
  }
  return items;
}

function bySeparator(line: string): string[] {
  if (line.includes(';#'))
    return line
      .split(/;#\d{1,9}(?:;#|$)|;#/)
      .map(plat)
      .filter((item) => item !== '');
  const parts = outsideBrackets(line, ';');
  if (parts.length > 1) return parts;
  const listed = outsideBrackets(line, ',');
  return listed.length > 1 && listed.every(isItem) ? listed : [line];
}

/** Words with which a part of a sentence begins, and no item of a list. */
const GOES_ON =
  /^(?:of|en|die|dat|dan|als|indien|waar|waarbij|waarvan|zoals|mits|tenzij|om|bij|met|voor|door|via|van|in|op|aan|uit|tot|te|is|zijn|and|or|which|that|if)\s/i;

/** A few words without the marks of a sentence, and no half of a number. */
function isItem(part: string): boolean {
  return (
    part.split(' ', MOST_WORDS + 1).length <= MOST_WORDS &&
    !/[.:!?](?:\s|$)/.test(part) &&
    !/^\d/.test(part) &&
    !GOES_ON.test(part)
  );
}

/** Parts at a separator that stands in no brackets; the whole where brackets do not close. */
function outsideBrackets(line: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === separator && depth === 0) {
      parts.push(line.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) return [line];
  }
  if (depth !== 0) return [line];
  return [...parts, line.slice(start)].map(plat).filter((part) => part !== '');
}
