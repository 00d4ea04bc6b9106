/**
 * The examples on a rule's page, shown as documents: what is wrong or right about each, and its marks.
 *
 * `«…»` in an example marks what the rule points at. The signs stay in the text while it is parsed and
 * become elements afterwards, because a mark may cover words with markup in between.
 */
import type { Element, ElementContent, Root, Text } from 'hast';
import { formatDatum, isIsoDate } from '../../src/knowledge/datum.ts';
import { contentOf, h, type Child } from '../../src/convert/hast.ts';

/** Turns Markdown into the content of a document without headings and links of its own. */
export type ShowMarkdown = (markdown: string) => ElementContent[];

const labels: Readonly<Record<string, string>> = {
  fout: 'Fout',
  goed: 'Goed',
  bijna: 'Goed, al lijkt het erop',
  naast: 'In dezelfde map',
};
const languages: Readonly<Record<string, string>> = {
  markdown: 'tekst met opmaak (Markdown)',
  text: 'gepubliceerde tekst',
  yaml: 'register (YAML)',
};

/** The figure of an example; undefined for a block of code that is none. */
export function exampleFigure(
  lang: string,
  meta: string,
  text: string,
  showMarkdown: ShowMarkdown,
): Element | undefined {
  const [expected = '', ...pairs] = meta.split(/ +/);
  const label = labels[expected];
  const language = languages[lang];
  if (label === undefined || language === undefined) return undefined;
  const given = new Map(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  const asSource = lang !== 'markdown' || isAboutNotation(text);
  const content = asSource ? [h('pre', {}, h('code', {}, text))] : showMarkdown(text);
  return h(
    'figure',
    { className: ['voorbeeld', expected] },
    h('figcaption', {}, h('strong', {}, label), ' · ', captionOf(given.get('bestand') ?? language, given)),
    h(
      'div',
      { className: ['document'], tabIndex: 0, role: 'group', ariaLabel: `${label}: voorbeeld` },
      withMarks(content),
    ),
  );
}

function captionOf(what: string, given: ReadonlyMap<string, string>): string {
  const { peildatum, klasse } = Object.fromEntries(given);
  return [
    what,
    ...(klasse === undefined ? [] : [`bevinding: ${klasse}`]),
    ...(peildatum !== undefined && isIsoDate(peildatum) ? [`peildatum ${formatDatum(peildatum)}`] : []),
  ].join(' · ');
}

/** Front matter and remains of a merge are shown as they are written: drawn as text they would vanish. */
function isAboutNotation(text: string): boolean {
  return text.startsWith('---\n') || /^«?(?:<{7}|={7}|>{7})/m.test(text);
}

/** Puts what stands between the signs into elements, over the borders of nodes. */
export function withMarks(nodes: readonly ElementContent[]): ElementContent[] {
  let open = false;
  const inText = ({ value }: Text): ElementContent[] => {
    const parts: Child[] = [];
    for (const piece of value.split(/([«»])/)) {
      if (piece === '«' || piece === '»') open = piece === '«';
      else if (piece !== '') parts.push(open && piece.trim() !== '' ? h('mark', {}, piece) : piece);
    }
    return contentOf(parts);
  };
  const inNodes = (content: readonly ElementContent[]): ElementContent[] =>
    content.flatMap((node) => {
      if (node.type === 'text') return inText(node);
      return node.type === 'element' ? [{ ...node, children: inNodes(node.children) }] : [node];
    });
  return inNodes(nodes);
}

/** A document within the page: its headings are paragraphs, and its links lead nowhere. */
export function embedded(root: Root): ElementContent[] {
  return root.children.flatMap((node) => (node.type === 'element' || node.type === 'text' ? [embed(node)] : []));
}

function embed(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.map(embed);
  if (/^h[1-6]$/.test(node.tagName)) return h('p', { className: ['titel'] }, children);
  if (node.tagName === 'a' || node.tagName === 'img') return h('span', {}, children);
  const { start } = node.properties;
  return { ...node, properties: start === undefined ? {} : { start }, children };
}
