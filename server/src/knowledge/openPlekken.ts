/**
 * Places in running text that somebody still has to fill in, and dates of adoption or entry into force
 * that are not whole. Fields of a register have a reader of their own (`bewaartermijn/invulplek`).
 */
import { findDatums } from './datum.ts';
import type { Span } from '../text/span.ts';
import { matchesOf } from '../text/matches.ts';

/** Something short between brackets, and the words in it that stand for what is to come: `[naam gemeente]`, `<datum>`. */
const BRACKETED = /(?:[[{]|<(?!\s?[\d=]))[^\][<>{}\n]{1,60}[\]>}]/gu;
const STANDS_FOR =
  /\b(?:in\s?vul|vul\sin|naam|datum|gemeente|functie|plaats|plaatsnaam|bedrag|aantal|nummer|termijn|organisatie|adres|e-?mailadres|telefoonnummer|titel|kenmerk|jaar|jaartal|partij|contactpersoon|contactgegevens|omschrijving|toelichting|specificatie)|(?:bedrijfs|persoons|achter|voor)naam|^.\s?(?:x{1,4}|…|\.{3,}).?\s?.$/i;
/** A line to write on: a run of dots, ellipses or underscores. */
const RULED = /(?:…[.…\s]{0,3}){2,}|\.{5,}|_{4,}/gu;
/** The words that say so. */
const LATER =
  /\b(?:nog\sniet\s(?:toegevoegd|ingevuld)|nog\s(?:in\ste\svullen|toe\ste\svoegen|aan\ste\svullen)|nader\sin\ste\svullen|wordt\slater\s(?:toegevoegd|ingevuld|aangevuld)|todo|tbd|xxx+)\b|(?<![a-zà-ɏ.])n\.t\.b\.(?![a-zà-ɏ])/gi;
/** The whole of a cell or a line. */
const NOTHING_YET =
  /^\s*(?:p\.?m\.?|n\.?t\.?b\.?|todo|tbd|x{2,}|volgt(?:\snog)?|nog\sniet\sbekend|nog\sonbekend|…|\.{3,})\s*$/i;
/** A table of contents fills the line with dots up to the page; a form has a label and a line. */
const CONTENTS_LINE = /(?:\.{5}|…)\s{0,10}\d{1,3}$/u;
const FORM_LINE = /^[^.…_:]{0,60}:?\s?(?:\.{3,}|[…_]{1,200})$|\[\s?\]|[□☐]/u;

/** The open places of a text, in order. */
export function findOpenPlekken(text: string): readonly Span[] {
  if (NOTHING_YET.test(text)) return [{ start: 0, end: text.length }];
  if (CONTENTS_LINE.test(text.trimEnd()) || FORM_LINE.test(text)) return [];
  const bracketed = spansOf(text, BRACKETED).filter(({ start, end }) => STANDS_FOR.test(text.slice(start, end)));
  const found = [...bracketed, ...spansOf(text, RULED), ...spansOf(text, LATER)].sort((a, b) => a.start - b.start);
  return found.filter((plek, index) => index === 0 || plek.start >= (found[index - 1]?.end ?? 0));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...matchesOf(text, pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}

/** Words by which a text says when it was adopted or holds, up to the date. */
const STATEMENT =
  /(?:^|\.\s)(?:aldus\s)?(?:vastgesteld|besloten|overeengekomen)\b[^.;]{0,120}?\s(?:op|d\.d\.|dd\.)\s|\b(?:deze|dit|het|de)\s(?:[a-zà-ɏ-]{1,40}\s){1,6}treedt\s(?:[a-zà-ɏ]{1,20}\s){0,2}in\swerking\s(?:op|per|met\singang\svan)\s/gi;
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** What stands where a date should: a year alone, a month without its day, a day without its year, a blank. */
const YEAR = String.raw`(?:19|20)\d{2}`;
const NOT_WHOLE = new RegExp(
  [
    String.raw`^(?:de\s)?${YEAR}(?![\d/-])`,
    String.raw`^[.…_\s]{0,20}(?:${MONTH})\s(?:${YEAR}|[.…_]{2,})`,
    String.raw`^\d{1,2}\s(?:${MONTH})(?=\s?(?:$|[.,;]\s?$))`,
    String.raw`^(?:\d{1,2}\s)?[.…_]{2,}[.…_\s]{0,20}(?:${YEAR})?`,
    String.raw`^(?:p\.?m\.?|n\.?t\.?b\.?)(?=\s?(?:$|[.,;)]))`,
    String.raw`^x{1,2}[-/\s]x{1,2}[-/\s](?:${YEAR}|x{2,4})`,
    String.raw`^[[<{]\s?(?:datum|dag)[^\]>}]{0,20}[\]>}]`,
  ].join('|'),
  'i',
);
/** A date of the calendar by its form; whether it exists is another matter. */
const DATE_LIKE = new RegExp(String.raw`^(?:\d{1,2}\s(?:${MONTH})\s\d{4}|\d{1,2}-\d{1,2}-\d{4})\b`, 'i');
const EVERY_YEAR = /\b(?:jaarlijks|elk\sjaar|ieder\sjaar|telkens|lid|artikel)\b/i;

/** The first date of adoption or entry into force in a text that is not whole. */
export function findOnvolledigeDatum(text: string): Span | undefined {
  for (const { index, 0: words } of matchesOf(text, STATEMENT)) {
    if (EVERY_YEAR.test(words)) continue;
    const start = index + words.length;
    const rest = text.slice(start, start + 60);
    const found = NOT_WHOLE.exec(rest) ?? impossible(rest);
    if (found) return { start, end: start + found[0].trimEnd().length };
  }
  return undefined;
}

/** `31 februari 2016`. */
function impossible(rest: string): RegExpExecArray | undefined {
  const found = DATE_LIKE.exec(rest);
  return found && findDatums(found[0]).length === 0 ? found : undefined;
}
