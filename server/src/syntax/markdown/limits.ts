/**
 * What is too much for the library: it recurses into nested lists and quotes, and some patterns
 * cost it the square of their length. A chunk past these limits is read as plain text. The limits
 * lie far beyond what a person writes.
 */
import type { SyntaxProblem } from '../tree.ts';
import { isBlankLine, lineReader, nextLine } from './lines.ts';

/** UTF-16 units of a chunk. */
export const MAX_CHUNK = 1_000_000;
/** Quotes, items and footnotes that one line opens. */
const MAX_MARKERS = 100;
/** Columns before the marker of an item. */
const MAX_INDENTATION = 400;
/** Signs of emphasis, links and comments that a paragraph may hold. */
const MAX_SIGNS = 2_000;
/** Square brackets within square brackets. */
const MAX_BRACKETS = 100;
/** Strokes between columns on one line: a table costs the library the square of its cells. */
const MAX_COLUMNS = 2_000;
/** Lines in a row that go on in a list or quote without its markers or indentation. */
const MAX_LAZY_LINES = 2_000;
/** Lines on which an item opens with a quote: for each the library passes once more over all that it has read. */
const MAX_QUOTING_ITEMS = 1_000;

/** Why a chunk must be read as plain text; undefined when it need not. */
export function limitProblem(text: string): SyntaxProblem | undefined {
  if (text.length > MAX_CHUNK) return problem('te-lang', 0, text);
  let paragraph = newParagraph();
  let quotingItems = 0;
  const lineAt = lineReader(text);
  for (let start = 0; start < text.length; ) {
    const { end, next } = lineAt(start);
    const lead = leadOf(text, start, end);
    if (tooDeep(text, lead, start, end)) return problem('te-diep', start, text);
    if (isBlankLine(text, start, end) || lead.startsParagraph) paragraph = newParagraph();
    paragraph.inContainer ||= lead.markers > 0;
    paragraph.lazyLines = lead.markers === 0 && paragraph.inContainer ? paragraph.lazyLines + 1 : 0;
    if (lead.quotesInItem) quotingItems++;
    if (paragraph.lazyLines > MAX_LAZY_LINES || quotingItems > MAX_QUOTING_ITEMS)
      return problem('te-lang', start, text);
    countSigns(text, start, end, paragraph);
    if (end - start > MAX_COLUMNS && columnsIn(text, start, end) > MAX_COLUMNS) return problem('te-lang', start, text);
    if (paragraph.signs > MAX_SIGNS || paragraph.deepest > MAX_BRACKETS) return problem('te-diep', start, text);
    start = next;
  }
  return undefined;
}

function columnsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) count++;
  return count;
}

interface ParagraphCount {
  signs: number;
  brackets: number;
  deepest: number;
  inContainer: boolean;
  lazyLines: number;
}

function newParagraph(): ParagraphCount {
  return { signs: 0, brackets: 0, deepest: 0, inContainer: false, lazyLines: 0 };
}

function countSigns(text: string, start: number, end: number, count: ParagraphCount): void {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 42 || unit === 95) count.signs++;
    else if (unit === 60) {
      const next = text.charCodeAt(at + 1);
      if (next === 33 || next === 63) count.signs++;
    } else if (unit === 91) {
      count.signs++;
      count.deepest = Math.max(count.deepest, ++count.brackets);
    } else if (unit === 93) {
      // For one that closes nothing the library looks back through the whole paragraph.
      if (count.brackets > 0) count.brackets--;
      else count.signs++;
    }
  }
}

interface Lead {
  /** How many quotes, items and footnotes the line opens or goes on with. */
  readonly markers: number;
  /** Columns before the last of these markers. */
  readonly column: number;
  /** Whether a quote stands in an item that the line opens. */
  readonly quotesInItem: boolean;
  /** Whether the line surely ends the paragraph above it. */
  readonly startsParagraph: boolean;
}

const marker = /[-+*](?=[ \t\r\n]|$)|[0-9]{1,9}[.)](?=[ \t\r\n]|$)|>|\[\^[^[\]\s]{1,200}\]:/y;

function leadOf(text: string, start: number, end: number): Lead {
  let at = start;
  let markers = 0;
  let column = 0;
  let inItem = false;
  let quotesInItem = false;
  for (;;) {
    while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
    marker.lastIndex = at;
    const [found] = at < end ? (marker.exec(text) ?? []) : [];
    if (found === undefined) break;
    if (found === '>') quotesInItem ||= inItem;
    else inItem = true;
    markers++;
    column = at - start;
    at += found.length;
  }
  const first = text.charCodeAt(start);
  const bullet = first === 42 || first === 43 || first === 45;
  return { markers, column, quotesInItem, startsParagraph: first === 35 || (bullet && markers > 0) };
}

function tooDeep(text: string, { markers, column }: Lead, start: number, end: number): boolean {
  if (markers <= MAX_MARKERS && (markers === 0 || column <= MAX_INDENTATION)) return false;
  // `* * * * *` and `- - - - -` are a line across the page, however long.
  return !/^[ \t>]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(text.slice(start, end));
}

function problem(code: 'te-diep' | 'te-lang', start: number, text: string): SyntaxProblem {
  const { end } = nextLine(text, start);
  return { code, span: { start, end: Math.min(end, start + 80) }, args: [] };
}
