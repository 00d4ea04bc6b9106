/** The words of a source and of what was made of it, to hold the one against the other. */
import type { Nodes } from 'mdast';
import { bodyStart, markdownTree } from './markdownTree.ts';

/** Bullets are no words: every list has signs of its own. Nor are the signs of emphasis. */
const BULLET = /^[-–—•*·▪◦●○■□➢✓+o\uE000-\uF8FF]$/u;

/** A list writes a dot behind its number that the layout of a source may leave out. */
const BARE_NUMBER = /^(\d{1,3}[a-z]?|[a-z]{1,2})\.$/;

export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF*]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !BULLET.test(word) && !/^#{1,6}$/.test(word))
    .map((word) => BARE_NUMBER.exec(word)?.[1] ?? word);
}

/** The words of a protocol in Markdown as a reader sees it, its footnotes last. */
export function markdownWords(markdown: string): string[] {
  const body = markdown.slice(bodyStart(markdown));
  const parts: string[] = [];
  const notes: string[] = [];
  addText(markdownTree(body), body, parts, notes);
  return wordsOf([...parts, ' ', ...notes].join(''));
}

const INLINE = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'linkReference']);

function addText(node: Nodes, source: string, parts: string[], notes: string[]): void {
  if (node.type === 'footnoteDefinition') {
    for (const child of node.children) addText(child, source, notes, notes);
    return;
  }
  if (!INLINE.has(node.type) && node.type !== 'footnoteReference') parts.push(' ');
  if (node.type === 'listItem') parts.push(orderedMarker(source, node.position?.start.offset), ' ');
  if (node.type === 'html') parts.push(/^<br\s*\/?>$/i.test(node.value) ? ' ' : node.value);
  else if ('value' in node) parts.push(node.value);
  if ('children' in node) for (const child of node.children) addText(child, source, parts, notes);
  if (!INLINE.has(node.type) && node.type !== 'footnoteReference') parts.push(' ');
}

function orderedMarker(source: string, start: number | undefined): string {
  return start === undefined ? '' : (/^\d{1,9}[.)]/.exec(source.slice(start, start + 12))?.[0] ?? '');
}

export interface Comparison {
  /** Words of the source that the result lacks, joined where they stood together. */
  readonly missing: readonly string[];
  /** Words that the result has and the source has not. */
  readonly extra: readonly string[];
  /** The first word that stands elsewhere; undefined where the order is the same. */
  readonly moved: string | undefined;
}

/** Holds words against each other as a multiset and in their order. */
export function compareWords(source: readonly string[], result: readonly string[]): Comparison {
  const missing = groups(source, surplus(source, result));
  const extra = groups(result, surplus(result, source));
  if (missing.length > 0 || extra.length > 0) return { missing, extra, moved: undefined };
  return { missing, extra, moved: source.find((word, at) => word !== result[at]) };
}

/** The indexes of the words that `words` has more often than `other`, the last of each. */
function surplus(words: readonly string[], other: readonly string[]): Set<number> {
  const count = new Map<string, number>();
  for (const word of other) count.set(word, (count.get(word) ?? 0) + 1);
  const over = new Set<number>();
  words.forEach((word, at) => {
    const left = count.get(word) ?? 0;
    if (left > 0) count.set(word, left - 1);
    else over.add(at);
  });
  return over;
}

function groups(words: readonly string[], chosen: ReadonlySet<number>): string[] {
  const found: string[] = [];
  let last = -2;
  for (const at of chosen) {
    const word = words[at] ?? '';
    if (at === last + 1) found.push(`${found.pop() ?? ''} ${word}`);
    else found.push(word);
    last = at;
  }
  return found;
}
