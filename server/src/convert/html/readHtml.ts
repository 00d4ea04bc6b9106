/** Regulations as web pages: the text itself, apart from what the website put around it. */
import { decode } from '../decode.ts';
import type { Geweigerd, Imported } from '../importer.ts';
import type { Segment } from '../protocol/blocks.ts';
import { importedProtocol } from '../protocol/imported.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../xml/xmlTree.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { withNotes } from './htmlNotes.ts';
import { htmlTree, type HtmlTree } from './htmlTree.ts';
import { isInline } from './inlineHtml.ts';
import { shownNumbers } from './itemNumbers.ts';

const AROUND = 'hoort bij de website en niet bij de tekst';
const EDGES: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'form', 'dialog']);
/** Lists of actions at each heading, the day of the page, the cross that closes a footnote. */
const FURNITURE_CLASS =
  /(?:^|\s)(?:action--[\w-]+|regeling-toestand-meldingen|note-close|modal|tekstueel|verberg)(?:$|\s)/;
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
  const { page, notes, words } = withNotes(without(tree.body, isFurniture));
  const place = TEXT_PLACES.map((matches) => first(page, matches)).find((found) => found !== undefined);
  const text = place ?? without(page, isEdge);
  const around = [...aroundIn(tree.body, isFurniture), ...(place ? outside(page, place) : aroundIn(page, isEdge))];
  const segments: Segment[] = [
    { text: around.join(' ').replace(/\s+/g, ' '), reden: AROUND, waar: 'om de tekst heen' },
    { text: spoken(text) },
    { text: words },
  ];
  return importedProtocol(
    { blocks: htmlBlocks(text), notes, segments, frontMatter: frontMatterOf(tree), opmerkingen: [] },
    filename,
  );
}

function isEdge({ name }: XmlElement): boolean {
  return EDGES.has(name);
}

/** What publishers put among the text to click on, or to say of its publication. */
function isFurniture({ name, attributes }: XmlElement): boolean {
  return name !== 'page' && FURNITURE_CLASS.test(attributes.get('class') ?? '');
}

function first(node: XmlElement, matches: (node: XmlElement) => boolean): XmlElement | undefined {
  for (const child of elementsOf(node)) {
    const found = matches(child) ? child : first(child, matches);
    if (found) return found;
  }
  return undefined;
}

function without(node: XmlElement, isGone: (element: XmlElement) => boolean): XmlElement {
  const children = node.children.filter((child) => typeof child === 'string' || !isGone(child));
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : without(child, isGone))) };
}

/** The words of the topmost elements of a kind. */
function aroundIn(node: XmlElement, isGone: (element: XmlElement) => boolean): string[] {
  return elementsOf(node).flatMap((child) => (isGone(child) ? [spoken(child)] : aroundIn(child, isGone)));
}

/** The words of a page without those of one element in it. */
function outside(node: XmlElement, place: XmlElement): string[] {
  const parts: string[] = [];
  const walk = (one: XmlNode): void => {
    if (one === place) return;
    if (typeof one === 'string') parts.push(one);
    else for (const child of one.children) walk(child);
  };
  walk(node);
  return parts;
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
