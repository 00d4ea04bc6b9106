/** Makes HTML as a tree, so that no text can become markup; the library writes it out. */
import type { Element, ElementContent, Properties, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export type Child = ElementContent | string | undefined | readonly Child[];

/** `h('a', { href: '#' }, 'text')`; children that are undefined are left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return { type: 'element', tagName, properties, children: children.flatMap(contentOf) };
}

export function contentOf(child: Child): ElementContent[] {
  if (child === undefined) return [];
  if (typeof child === 'string') return [{ type: 'text', value: child }];
  return isList(child) ? child.flatMap(contentOf) : [child];
}

function isList(child: ElementContent | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}

const writer = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/** A whole document, with its doctype. */
export function documentOf(html: Element): string {
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${writer.stringify(root)}\n`;
}

/** The words of a node without its markup. */
export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? plainText(node.children) : ''))
    .join('');
}
