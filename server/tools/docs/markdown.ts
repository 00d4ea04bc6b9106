/**
 * The Markdown of rule pages as HTML: the library does the work; examples become figures, and
 * references to the law become links.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Code, Html } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { embedded, exampleFigure, withMarks } from './examples.ts';
import { h } from '../../src/convert/hast.ts';

/** A stretch of running text: as it is, or as a link. */
export type Linking = (text: string) => readonly (string | { readonly text: string; readonly href: string })[];

const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze();

/** Comments in an example are part of what it shows; a line break in a cell is one. */
function showHtml(_state: unknown, { value }: Html): Element {
  return /^<br\s*\/?>$/i.test(value) ? h('br', {}) : h('code', {}, value);
}

const inExample = unified()
  .use(remarkRehype, { handlers: { html: showHtml } })
  .freeze();
const onPage = unified()
  .use(remarkRehype, {
    handlers: {
      code: (_state: unknown, { lang, meta, value }: Code) =>
        exampleFigure(lang ?? '', meta ?? '', value, showExample) ??
        h('pre', {}, h('code', {}, withMarks([{ type: 'text', value }]))),
    },
  })
  .freeze();

function showExample(markdown: string): ElementContent[] {
  return withMarks(embedded(treeOf(inExample.runSync(parser.parse(markdown)))));
}

/** The content of a page of Markdown; its first heading stands apart, as the title. */
export interface MarkdownPage {
  readonly title: string;
  readonly content: readonly ElementContent[];
}

export function markdownPage(markdown: string, linking: Linking): MarkdownPage {
  const tree = treeOf(onPage.runSync(parser.parse(markdown)));
  const content = tree.children.flatMap(toContent);
  const heading = content.find((node) => node.type === 'element' && node.tagName === 'h1');
  const title = heading?.type === 'element' ? heading.children.map(valueOf).join('') : '';
  return { title, content: content.filter((node) => node !== heading).map((node) => linked(node, linking)) };
}

function treeOf(tree: Root | { readonly type: string }): Root {
  if (!isRoot(tree)) throw new TypeError(`no tree of HTML but ${tree.type}`);
  return tree;
}

function isRoot(tree: { readonly type: string }): tree is Root {
  return tree.type === 'root';
}

function toContent(node: RootContent): ElementContent[] {
  return node.type === 'element' || node.type === 'text' ? [node] : [];
}

function valueOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(valueOf).join('') : '';
}

/** References become links in running text, not in examples, code or links. */
function linked(node: ElementContent, linking: Linking): ElementContent {
  if (node.type !== 'element' || ['figure', 'pre', 'code', 'a'].includes(node.tagName)) return node;
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'text') return [linked(child, linking)];
    return linking(child.value).map((part) =>
      typeof part === 'string' ? { type: 'text', value: part } : h('a', { href: part.href }, part.text),
    );
  });
  return { ...node, children };
}
