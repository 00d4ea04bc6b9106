/** Regulations as web pages: the text itself, apart from what the website put around it. */
import { decode } from '../decode.ts';
import type { Geweigerd, Imported } from '../importer.ts';
import type { Segment } from '../protocol/blocks.ts';
import { importedProtocol } from '../protocol/imported.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml/xmlTree.ts';
import { htmlBlocks, isInline, shownNumbers } from './htmlBlocks.ts';
import { htmlTree, type HtmlTree } from './htmlTree.ts';

const AROUND = 'hoort bij de website en niet bij de tekst';
const EDGES: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog']);
/** Where publishers put the regulation, the surest first: a class, an id or an element. */
const TEXT_PLACES: readonly ((node: XmlElement) => boolean)[] = [
  hasName('officiele-publicatie'),
  hasName('regeling'),
  hasName('cvdr'),
  hasName('broodtekst'),
  ({ name }) => name === 'main',
  ({ name }) => name === 'article',
  hasName('content'),
];

function hasName(wanted: string): (node: XmlElement) => boolean {
  return ({ attributes }) =>
    attributes.get('id')?.toLowerCase() === wanted ||
    (attributes.get('class') ?? '').toLowerCase().split(/\s+/).includes(wanted);
}

export function readHtml(bytes: Uint8Array, filename: string): Imported | Geweigerd {
  const tree = htmlTree(decode(bytes).text);
  if ('reden' in tree) return tree;
  const place = TEXT_PLACES.map((matches) => first(tree.body, matches)).find((found) => found !== undefined);
  const gone = place ? undefined : EDGES;
  const text = place ?? withoutEdges(tree.body);
  const segments = segmentsOf(tree.body, text, place, gone);
  return importedProtocol(
    { blocks: htmlBlocks(text), notes: [], segments, frontMatter: frontMatterOf(tree), opmerkingen: [] },
    filename,
  );
}

function first(node: XmlElement, matches: (node: XmlElement) => boolean): XmlElement | undefined {
  for (const child of elementsOf(node)) {
    const found = matches(child) ? child : first(child, matches);
    if (found) return found;
  }
  return undefined;
}

function withoutEdges(node: XmlElement): XmlElement {
  const children = node.children.filter((child) => typeof child === 'string' || !EDGES.has(child.name));
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withoutEdges(child))) };
}

/** The words of the page: those of the text in reading order, those around it as left out. */
function segmentsOf(
  page: XmlElement,
  text: XmlElement,
  place: XmlElement | undefined,
  gone: ReadonlySet<string> | undefined,
): Segment[] {
  const around: string[] = [];
  const walk = (node: XmlNode, outside: boolean): void => {
    if (node === place) return;
    if (typeof node === 'string') {
      if (outside) around.push(node);
      return;
    }
    const here = outside || (gone?.has(node.name) ?? false);
    for (const child of node.children) walk(child, here);
    if (!isInline(node)) around.push(' ');
  };
  walk(page, place !== undefined);
  const words = spoken(text);
  return [{ text: around.join('').replace(/\s+/g, ' '), reden: AROUND, waar: 'om de tekst heen' }, { text: words }];
}

function spoken(node: XmlNode, number = ''): string {
  if (typeof node === 'string') return node;
  const numbers = shownNumbers(node);
  const inner = node.children.map((child) => (typeof child === 'string' ? child : spoken(child, numbers.get(child))));
  return isInline(node) && node.name !== 'br' ? inner.join('') : ` ${number} ${inner.join('')} `;
}

/** What an official publication says of itself. */
function frontMatterOf({ meta }: HtmlTree): [string, string][] {
  const bron = meta.get('dc.identifier') ?? meta.get('dcterms.identifier');
  return bron === undefined || bron.trim() === '' ? [] : [['bron', bron.trim()]];
}
