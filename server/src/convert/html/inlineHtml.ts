/** The running text of a web page: emphasis by element, class or style, line breaks, calls of footnotes. */
import type { Run } from '../protocol/blocks.ts';
import type { XmlElement, XmlNode } from '../xml/xmlTree.ts';

/** The element that stands for the call of a footnote, by a name that no page can give to one of its own. */
export const NOTE_CALL = 'note call';
export const NOTE_LABEL = 'label';

const INLINE: ReadonlySet<string> = new Set([
  NOTE_CALL,
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

/** Of who signs: a line of its own, though publishers make it a part of a paragraph. */
const OWN_LINE = /(?:^|[\s_-])functie(?:$|[\s_-])/;

export function isInline(node: XmlNode): boolean {
  return (
    typeof node === 'string' ||
    (INLINE.has(node.name) && !(node.name === 'span' && OWN_LINE.test(node.attributes.get('class') ?? '')))
  );
}

/** How text is set. */
export type Look = Omit<Run, 'text' | 'note'>;

export function inlineRuns(node: XmlNode, look: Look = {}): Run[] {
  if (typeof node === 'string') return [{ text: node.replace(/\s+/g, ' '), ...look }];
  if (node.name === 'br') return [{ text: '\n' }];
  if (node.name === NOTE_CALL) return [{ text: '', note: node.attributes.get(NOTE_LABEL) ?? '' }];
  const own = { ...look, ...lookOf(node) };
  return node.children.flatMap((child) => inlineRuns(child, own));
}

const BOLD_STYLE = /font-weight:\s*(?:bold|bolder|[6-9]00)/;
const ITALIC_STYLE = /font-style:\s*(?:italic|oblique)/;

/** What an element does to the text in it; publishers of regulations call it `vet` and `cur`. */
export function lookOf({ name, attributes }: XmlElement): Look {
  const classes = (attributes.get('class') ?? '').toLowerCase().split(/\s+/);
  const style = (attributes.get('style') ?? '').toLowerCase();
  const isBold = name === 'b' || name === 'strong' || classes.includes('vet') || BOLD_STYLE.test(style);
  const isItalic = name === 'i' || name === 'em' || classes.includes('cur') || ITALIC_STYLE.test(style);
  return { ...(isBold ? { bold: true } : {}), ...(isItalic ? { italic: true } : {}) };
}
