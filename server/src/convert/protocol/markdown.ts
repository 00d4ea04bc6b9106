/** Blocks as the Markdown that the program reads: a protocol as it is written by hand. */
import { tidy, type Block, type ItemBlock, type Note, type TableBlock } from './blocks.ts';
import { escapeLineStart } from './escape.ts';
import { inlineMarkdown } from './inline.ts';

interface Open {
  readonly marker: string;
  /** The number of an ordered item; undefined for a bullet. */
  readonly ordinal: number | undefined;
}

const ORDERED = /^(\d{1,9})[.)]$/;

export function protocolMarkdown(
  blocks: readonly Block[],
  notes: readonly Note[],
  frontMatter: readonly (readonly [string, string])[],
): string {
  const lines: string[] = frontMatter.length === 0 ? [] : ['---', ...frontMatter.map(fieldLine), '---', ''];
  const open: Open[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const tight = before?.kind === 'item' && block.kind === 'item' && !opensNumbers(before, block);
    if (before && !tight) lines.push('');
    lines.push(...blockLines(block, open));
    before = block;
  }
  for (const { label, runs } of notes) lines.push('', `[^${label}]: ${inlineMarkdown(tidy(runs), ' ')}`);
  return `${lines.join('\n')}\n`;
}

/** A list of numbers right below a text would go on with that text unless a blank line parts them. */
function opensNumbers(before: ItemBlock, block: ItemBlock): boolean {
  return block.depth > before.depth && ORDERED.test(block.number);
}

function fieldLine([key, value]: readonly [string, string]): string {
  return `${key}: ${/^[\p{L}\p{N}][\p{L}\p{N} .,()_/-]*$/u.test(value) ? value : JSON.stringify(value)}`;
}

function blockLines(block: Block, open: Open[]): string[] {
  switch (block.kind) {
    case 'heading':
      open.length = 0;
      return [`${'#'.repeat(block.level)} ${headingText(inlineMarkdown(block.runs, ' ', false))}`];
    case 'paragraph': {
      open.length = Math.min(open.length, block.depth);
      return textLines(inlineMarkdown(block.runs, '\\\n'), indentOf(open));
    }
    case 'item':
      return itemLines(block, open);
    case 'table':
      open.length = 0;
      return tableLines(block);
  }
}

/** Hash signs at the end of a heading would close it. */
function headingText(text: string): string {
  return text.endsWith('#') ? `${text.slice(0, -1)}\\#` : text;
}

function textLines(text: string, indent: string): string[] {
  return text.split('\n').map((line) => `${indent}${escapeLineStart(line)}`);
}

function indentOf(open: readonly Open[]): string {
  return ' '.repeat(open.reduce((sum, { marker }) => sum + widthOf(marker), 0));
}

/** Of a marker with the space behind it; an item whose own text was closed by a paragraph takes none. */
function widthOf(marker: string): number {
  return marker === '' ? 0 : marker.length + 1;
}

function itemLines({ number, depth, runs }: ItemBlock, open: Open[]): string[] {
  const sibling = open[depth];
  open.length = Math.min(open.length, depth);
  while (open.length < depth) open.push({ marker: '', ordinal: undefined });
  const indent = indentOf(open);
  const ordinal = ordinalOf(number);
  // Only a list that begins at one may come right below an item of another.
  const follows = sibling === undefined || (sibling.ordinal ?? 0) + 1 === ordinal;
  const ordered = ordinal !== undefined && follows && number.endsWith('.');
  const marker = ordered ? number : '-';
  open.push({ marker, ordinal: ordered ? ordinal : undefined });
  const [first = '', ...rest] = textLines(inlineMarkdown(runs, '\\\n'), '');
  const named = ordered || number === '' ? first : `${number} ${first}`;
  const inner = ' '.repeat(marker.length + 1);
  return [`${indent}${marker} ${named}`.trimEnd(), ...rest.map((line) => `${indent}${inner}${line}`)];
}

/** Undefined for a number that Markdown would write otherwise, such as `01.`. */
function ordinalOf(number: string): number | undefined {
  const digits = ORDERED.exec(number)?.[1];
  return digits === undefined || String(Number(digits)) !== digits ? undefined : Number(digits);
}

/** The first row is the head, as in the tables that people make, unless it says what rows say: then the head is empty. */
function tableLines({ rows }: TableBlock): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const headed = rows.slice(0, 1).every(isHead)
    ? [...rows.slice(0, 1).map(plainHead), ...rows.slice(1)]
    : [[], ...rows];
  const [head = [], ...body] = headed.map((row) =>
    Array.from({ length: width }, (_, at) => cellMarkdown(row[at] ?? [])),
  );
  return [rowLine(head), rowLine(head.map(() => '---')), ...body.map(rowLine)];
}

/** Longer than the name of a column is. */
const LONG_CELL = 100;

/** A list of definitions often has no head: its first row ends as a definition does. */
function isHead(row: TableBlock['rows'][number]): boolean {
  return row.every((cell) => {
    const text = cell
      .map((run) => run.text)
      .join('')
      .trim();
    return text.length <= LONG_CELL && !text.endsWith(';');
  });
}

/** A head is bold of itself. */
function plainHead(row: TableBlock['rows'][number]): TableBlock['rows'][number] {
  const isBold = row.flat().every((run) => run.bold === true || run.text.trim() === '');
  return isBold ? row.map((cell) => cell.map((run) => ({ ...run, bold: false }))) : row;
}

function cellMarkdown(runs: TableBlock['rows'][number][number]): string {
  return inlineMarkdown(tidy(runs), '<br>').replace(/\|/g, '\\|');
}

function rowLine(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
}
