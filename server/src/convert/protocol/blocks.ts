/**
 * A protocol between two notations: headings, paragraphs, numbered items and tables in reading order,
 * with their footnotes. Nesting is a depth and no tree, because it follows the numbering.
 */

/** A stretch of text in one style. A line break is `\n`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The label of a footnote that is called here; then `text` is empty. */
  readonly note?: string;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for the title of the text, up to 6. */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** How many items hold it. */
  readonly depth: number;
  readonly runs: readonly Run[];
  /** Whether it names who signs: an initial at its begin is no number. */
  readonly signature?: boolean;
}

export interface ItemBlock {
  readonly kind: 'item';
  /** As written: `1.`, `a.`, `3.2`, `1°`; empty for a bullet. */
  readonly number: string;
  readonly depth: number;
  readonly runs: readonly Run[];
}

/** Each cell is its lines; rows may differ in length. */
export interface TableBlock {
  readonly kind: 'table';
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export type Block = HeadingBlock | ParagraphBlock | ItemBlock | TableBlock;

export interface Note {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** A stretch of the source in reading order; `reden` where it has no place in the result. */
export interface Segment {
  readonly text: string;
  readonly reden?: string;
  readonly waar?: string;
}

/** What a reader of a format gives. */
export interface ReadProtocol {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly segments: readonly Segment[];
  /** What the source says of itself, in the order in which it is written. */
  readonly frontMatter: readonly (readonly [string, string])[];
  readonly opmerkingen: readonly string[];
}

const BULLET = /^[-–—•*·▪◦●+o\uE000-\uF8FF]$/u;

/**
 * The number of an item as a protocol writes it: with its dot, also where the layout of the source shows it without;
 * empty for a bullet, for every list has signs of its own.
 */
export function itemNumber(written: string): string {
  if (BULLET.test(written)) return '';
  return /^(?:\d{1,3}[a-z]?|[a-z]{1,2})$/.test(written) ? `${written}.` : written;
}

export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Runs without white space at their ends, and white space within as one space; line breaks stay. */
export function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let before = '\n';
  for (const run of runs) {
    if (run.note !== undefined) {
      tidied.push(run);
      before = 'x';
      continue;
    }
    let text = run.text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
    if (/[ \n]$/.test(before)) text = text.replace(/^[ \n]+/, '');
    if (text === '') continue;
    before = text;
    tidied.push({ ...run, text });
  }
  while (tidied.length > 0) {
    const last = tidied.at(-1);
    if (last === undefined || last.note !== undefined) break;
    const text = last.text.trimEnd();
    if (text !== '') {
      tidied[tidied.length - 1] = { ...last, text };
      break;
    }
    tidied.pop();
  }
  return tidied;
}

/** Runs from a place in their text on. */
export function runsFrom(runs: readonly Run[], start: number): Run[] {
  const rest: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const end = at + run.text.length;
    if (run.note !== undefined ? at >= start : end > start)
      rest.push({ ...run, text: run.text.slice(Math.max(0, start - at)) });
    at = end;
  }
  return rest;
}
