/** A web page as a tree of elements and text, as a browser would read it, within bounds. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Geweigerd } from '../importer.ts';
import type { XmlElement, XmlNode } from '../xml/xmlTree.ts';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const DEEPEST = 400;
const LARGEST = 20_000_000;
/** What a reader of the page does not see. */
const UNSEEN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
]);

export interface HtmlTree {
  readonly body: XmlElement;
  /** Of the page: `name` or `property` to content. */
  readonly meta: ReadonlyMap<string, string>;
}

export function htmlTree(text: string): HtmlTree | Geweigerd {
  if (text.length > LARGEST) return { reden: 'de webpagina is te groot. Sla alleen de regeling op.' };
  if (nestsTooDeep(text))
    return { reden: `de webpagina is meer dan ${String(DEEPEST)} lagen diep; zo is geen regeling opgebouwd.` };
  const { childNodes } = parse(text);
  const meta = new Map<string, string>();
  const children = childNodes.flatMap((child) => nodeOf(child, 0, meta));
  return { body: { name: 'page', attributes: new Map(), children }, meta };
}

/** More elements open at once than pages have; the parser takes ever longer for such a text. */
function nestsTooDeep(text: string): boolean {
  let open = 0;
  for (const [tag] of text.matchAll(
    /<\/?(?:div|span|section|ul|ol|li|dl|table|td|tr|b|i|a|p|font|em|strong|article|blockquote|form|svg)\b/gi,
  )) {
    open = tag.startsWith('</') ? Math.max(0, open - 1) : open + (/<(?:p|li|td|tr|a|form)$/i.test(tag) ? 0 : 1);
    if (open > 20 * DEEPEST) return true;
  }
  return false;
}

function nodeOf(node: ChildNode, depth: number, meta: Map<string, string>): XmlNode[] {
  if ('value' in node) return [node.value];
  if (!('childNodes' in node) || !('tagName' in node)) return [];
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const name = node.tagName.toLowerCase();
  if (name === 'meta') {
    const key = attributes.get('name') ?? attributes.get('property');
    const content = attributes.get('content');
    if (key !== undefined && content !== undefined) meta.set(key.toLowerCase(), content);
  }
  if (depth > DEEPEST) return [allText(node)];
  const children = node.childNodes.flatMap((child) => nodeOf(child, depth + 1, meta));
  return UNSEEN.has(name) ? [] : [{ name, attributes, children }];
}

/** The text of what lies too deep, without calling itself. */
function allText(node: ChildNode): string {
  const parts: string[] = [];
  const open: ChildNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) parts.push(next.value);
    else if ('childNodes' in next && !UNSEEN.has(next.nodeName)) open.push(...[...next.childNodes].reverse());
  }
  return parts.join(' ');
}
