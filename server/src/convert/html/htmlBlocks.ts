/** The regulation of a web page as blocks. What counts is what a reader sees: headings, lines, lists, tables. */
import { tidy, type Block, type Run } from '../protocol/blocks.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml/xmlTree.ts';

const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
/** How publishers call a line that is a heading. */
const HEADING_CLASS = /(?:^|[\s_-])kop(?:$|[\s_-])/;
const NUMBER_CLASS = /(?:^|[\s_.-])(?:nr|nummer|lidnr|linr|ol-nr|li__nr|lidnummer)(?:$|[\s_.-])/;
const MOST_COLUMNS = 200;

export function isInline(node: XmlNode): boolean {
  return typeof node === 'string' || INLINE.has(node.name);
}

export function htmlBlocks(node: XmlElement, depth = 0): Block[] {
  const blocks: Block[] = [];
  let loose: XmlNode[] = [];
  const flush = (): void => {
    const runs = tidy(loose.flatMap((one) => inlineRuns(one)));
    if (runs.length > 0) blocks.push({ kind: 'paragraph', depth, runs });
    loose = [];
  };
  for (const child of node.children) {
    if (isInline(child) && !holdsBlock(child)) loose.push(child);
    else if (typeof child !== 'string') {
      flush();
      blocks.push(...elementBlocks(child, depth));
    }
  }
  flush();
  return blocks;
}

function holdsBlock(node: XmlNode): boolean {
  return typeof node !== 'string' && elementsOf(node).some((child) => !isInline(child) || holdsBlock(child));
}

function elementBlocks(node: XmlElement, depth: number): Block[] {
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level !== undefined || isKop(node)) {
    const runs = tidy(inlineRuns(node).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })));
    return runs.length > 0 ? [{ kind: 'heading', level: level === undefined ? 2 : Number(level), runs }] : [];
  }
  switch (node.name) {
    case 'ul':
    case 'ol':
      return listBlocks(node, depth);
    case 'li':
    case 'dd':
      return itemBlocks(node, depth, undefined);
    case 'dt':
      return htmlBlocks(node, depth).map((block) =>
        block.kind === 'paragraph' ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) } : block,
      );
    case 'table':
      return tableBlocks(node);
    case 'hr':
    case 'input':
    case 'select':
    case 'button':
      return [];
    default:
      return htmlBlocks(node, depth);
  }
}

/** A line, and no container of lines, that is called a heading. */
function isKop(node: XmlElement): boolean {
  const isLine = node.name === 'p' || (node.name === 'div' && node.children.every((child) => isInline(child)));
  return isLine && HEADING_CLASS.test(node.attributes.get('class') ?? '');
}

function listBlocks(list: XmlElement, depth: number): Block[] {
  const numbers = shownNumbers(list);
  return elementsOf(list).flatMap((child) =>
    child.name === 'li' ? itemBlocks(child, depth, numbers.get(child)) : elementBlocks(child, depth),
  );
}

/** The numbers that a browser puts before the items of a list, which stand nowhere in its text. */
export function shownNumbers(list: XmlElement): ReadonlyMap<XmlElement, string> {
  const numbers = new Map<XmlElement, string>();
  if (list.name !== 'ol') return numbers;
  const start = Number(list.attributes.get('start') ?? '1');
  let count = (Number.isInteger(start) ? start : 1) - 1;
  for (const item of elementsOf(list)) {
    if (item.name !== 'li') continue;
    count++;
    if (!hidesNumbers(list, item)) numbers.set(item, counted(count, list.attributes.get('type')));
  }
  return numbers;
}

/** Publishers write the number as text and hide that of the list. */
function hidesNumbers(list: XmlElement, item: XmlElement): boolean {
  const look = `${list.attributes.get('style') ?? ''} ${item.attributes.get('style') ?? ''} ${list.attributes.get('class') ?? ''}`;
  return /list-style(?:-type)?:\s*none|none|expliciet/.test(look) || numberIn(item) !== undefined;
}

function counted(count: number, type: string | undefined): string {
  if (type === 'a' && count > 0 && count <= 26) return `${String.fromCharCode(96 + count)}.`;
  if (type === 'A' && count > 0 && count <= 26) return `${String.fromCharCode(64 + count)}.`;
  return `${String(count)}.`;
}

/** The element that holds the number of an item, as its first. */
function numberIn(item: XmlElement): XmlElement | undefined {
  const [first] = elementsOf(item);
  if (!first) return undefined;
  if (NUMBER_CLASS.test(first.attributes.get('class') ?? '') && plainText(first).trim().length < 12) return first;
  return first.name === 'p' || first.name === 'div' ? numberIn(first) : undefined;
}

function itemBlocks(item: XmlElement, depth: number, shown: string | undefined): Block[] {
  const own = shown === undefined ? numberIn(item) : undefined;
  const written = (own ? plainText(own) : (shown ?? '')).replace(/\s+/g, ' ').trim();
  const number = /^[-–—•*·▪◦●+o\uE000-\uF8FF]$/u.test(written) ? '' : written;
  const inner = htmlBlocks(own ? without(item, own) : item, depth + 1);
  const [first, ...rest] = inner;
  if (first?.kind !== 'paragraph') return [{ kind: 'item', number, depth, runs: [] }, ...inner];
  return [{ kind: 'item', number, depth, runs: first.runs }, ...rest];
}

function without(node: XmlElement, gone: XmlElement): XmlElement {
  const children = node.children.filter((child) => child !== gone);
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : without(child, gone))) };
}

export function plainText(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(plainText).join('');
}

function inlineRuns(node: XmlNode, style: Omit<Run, 'text'> = {}): Run[] {
  if (typeof node === 'string') return [{ text: node.replace(/\s+/g, ' '), ...style }];
  if (node.name === 'br') return [{ text: '\n' }];
  if (node.name === 'b' || node.name === 'strong') return within(node, { ...style, bold: true });
  if (node.name === 'i' || node.name === 'em') return within(node, { ...style, italic: true });
  return within(node, style);
}

function within(node: XmlElement, style: Omit<Run, 'text'>): Run[] {
  return node.children.flatMap((child) => inlineRuns(child, style));
}

function tableBlocks(table: XmlElement): Block[] {
  const caption = elementsOf(table).filter((child) => child.name === 'caption');
  const rows = rowsOf(table).map((row) => elementsOf(row).flatMap(cellRuns));
  const filled = rows.filter((row) => row.length > 0);
  const titles = caption.flatMap((one) => htmlBlocks(one));
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
  const lines = htmlBlocks(cell).flatMap((block): Run[] => {
    if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((runs) => [...runs, { text: '\n' }]));
    const number = block.kind === 'item' && block.number !== '' ? [{ text: `${block.number} ` }] : [];
    return [...number, ...block.runs, { text: '\n' }];
  });
  return [lines, ...Array.from({ length: more }, () => [])];
}
