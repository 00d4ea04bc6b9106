/** The regulation of a web page as blocks. What counts is what a reader sees: headings, lines, lists, tables. */
import { tidy, type Block, type Run } from '../protocol/blocks.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml/xmlTree.ts';
import { inlineRuns, isInline, lookOf, type Look } from './inlineHtml.ts';
import { numberIn, shownNumbers, writtenNumber } from './itemNumbers.ts';

/** How publishers call a line that is a heading. */
const HEADING_CLASS = /(?:^|[\s_-])kop(?:$|[\s_-])/;
/** The title of a publication by its series: `gemeenteblad_kop`, `staatscourant_kop`. */
const TITLE_CLASS = /(?:blad|courant)_kop(?:$|\s)/;
const SIGNATURE_CLASS = /(?:^|[\s_-])ondertekening(?:$|[\s_-])/;
const MOST_COLUMNS = 200;

/** What of an element must be known below it. */
interface Around {
  /** How many items hold it. */
  readonly depth: number;
  readonly look: Look;
  /** Whether it names who signs. */
  readonly signature: boolean;
}

const OUTSIDE: Around = { depth: 0, look: {}, signature: false };

export function htmlBlocks(node: XmlElement): Block[] {
  return denseLevels(childBlocks(node, OUTSIDE));
}

/** Pages pass over levels of headings for their looks. */
function denseLevels(blocks: readonly Block[]): Block[] {
  const used = [...new Set(blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : [])))].sort();
  const [highest = 1] = used;
  const levels = new Map(used.map((level, at) => [level, highest + at]));
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, level: levels.get(block.level) ?? block.level } : block,
  );
}

function childBlocks(node: XmlElement, around: Around): Block[] {
  const { depth, look, signature } = around;
  const blocks: Block[] = [];
  let loose: XmlNode[] = [];
  const flush = (): void => {
    const runs = tidy(loose.flatMap((one) => inlineRuns(one, look)));
    if (runs.length > 0) blocks.push({ kind: 'paragraph', depth, runs, ...(signature ? { signature } : {}) });
    loose = [];
  };
  for (const child of node.children) {
    if (isInline(child) && !holdsBlock(child)) loose.push(child);
    else if (typeof child !== 'string') {
      flush();
      blocks.push(...elementBlocks(child, around));
    }
  }
  flush();
  return blocks;
}

function holdsBlock(node: XmlNode): boolean {
  return typeof node !== 'string' && elementsOf(node).some((child) => !isInline(child) || holdsBlock(child));
}

function elementBlocks(node: XmlElement, around: Around): Block[] {
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level !== undefined || isKop(node))
    return headingBlocks(node, level === undefined ? kopLevel(node) : Number(level));
  switch (node.name) {
    case 'ul':
    case 'ol':
      return listBlocks(node, around);
    case 'dl':
      return definitionBlocks(node, around);
    case 'li':
    case 'dd':
      return itemBlocks(node, around);
    case 'table':
      return tableBlocks(node);
    case 'hr':
    case 'input':
    case 'select':
    case 'button':
      return [];
    default:
      return childBlocks(node, within(node, around));
  }
}

function within(node: XmlElement, { depth, look, signature }: Around): Around {
  const signs = signature || SIGNATURE_CLASS.test(node.attributes.get('class') ?? '');
  return { depth, look: { ...look, ...lookOf(node) }, signature: signs };
}

function headingBlocks(node: XmlElement, level: number): Block[] {
  const runs = tidy(inlineRuns(node).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));
  return runs.length > 0 ? [{ kind: 'heading', level, runs }] : [];
}

function kopLevel(node: XmlElement): number {
  return TITLE_CLASS.test(node.attributes.get('class') ?? '') ? 1 : 2;
}

/** A line, and no container of lines, that is called a heading. */
function isKop(node: XmlElement): boolean {
  const isLine = node.name === 'p' || (node.name === 'div' && node.children.every((child) => isInline(child)));
  return isLine && HEADING_CLASS.test(node.attributes.get('class') ?? '');
}

function listBlocks(list: XmlElement, around: Around): Block[] {
  const numbers = shownNumbers(list);
  return elementsOf(list).flatMap((child) =>
    child.name === 'li' ? itemBlocks(child, around, numbers.get(child)) : elementBlocks(child, around),
  );
}

function itemBlocks(item: XmlElement, around: Around, shown?: string): Block[] {
  const own = shown === undefined ? numberIn(item) : undefined;
  const number = own ? writtenNumber(own) : (shown ?? '');
  const inside = { ...within(item, around), depth: around.depth + 1 };
  const inner = childBlocks(own ? without(item, own) : item, inside);
  const [first, ...rest] = inner;
  if (first?.kind !== 'paragraph') return [{ kind: 'item', number, depth: around.depth, runs: [] }, ...inner];
  return [{ kind: 'item', number, depth: around.depth, runs: first.runs }, ...rest];
}

/** A term with its meaning is one item, as in the other sources of a regulation. */
function definitionBlocks(list: XmlElement, around: Around): Block[] {
  const blocks: Block[] = [];
  for (const child of elementsOf(list)) {
    if (child.name === 'dt') {
      blocks.push(...itemBlocks(child, { ...around, look: { ...around.look, bold: true } }));
      continue;
    }
    const [first, ...rest] = elementBlocks(child, around);
    const term = child.name === 'dd' ? blocks.at(-1) : undefined;
    const follows = term?.kind === 'item' && term.depth === around.depth && isTerm(term.runs);
    if (follows && first?.kind === 'item')
      blocks.splice(-1, 1, { ...term, runs: [...term.runs, { text: ' ' }, ...first.runs] }, ...rest);
    else blocks.push(...(first ? [first, ...rest] : []));
  }
  return blocks;
}

/** A term that has no meaning behind it yet. */
function isTerm(runs: readonly Run[]): boolean {
  return runs.every((run) => run.bold === true || run.note !== undefined);
}

function without(node: XmlElement, gone: XmlElement): XmlElement {
  const children = node.children.filter((child) => child !== gone);
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : without(child, gone))) };
}

function tableBlocks(table: XmlElement): Block[] {
  const caption = elementsOf(table).filter((child) => child.name === 'caption');
  const rows = rowsOf(table).map((row) => elementsOf(row).flatMap(cellRuns));
  const filled = rows.filter((row) => row.length > 0);
  const titles = caption.flatMap((one) => childBlocks(one, OUTSIDE));
  return filled.length === 0 ? titles : [...titles, { kind: 'table', rows: filled }];
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : /^(?:thead|tbody|tfoot)$/.test(child.name) ? rowsOf(child) : [],
  );
}

function cellRuns(cell: XmlElement): Run[][] {
  const span = Number(cell.attributes.get('colspan') ?? '1');
  const more = Number.isInteger(span) && span > 1 ? Math.min(MOST_COLUMNS, span) - 1 : 0;
  const lines = childBlocks(cell, within(cell, OUTSIDE)).flatMap((block): Run[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((runs) => [...runs, { text: '\n' }]));
    const number = block.kind === 'item' && block.number !== '' ? [{ text: `${block.number} ` }] : [];
    return [...number, ...block.runs, { text: '\n' }];
  });
  return [lines, ...Array.from({ length: more }, () => [])];
}
