/**
 * Whether a text ends within a block that runs through blank lines until its own end: a fenced code
 * block, a comment, a script. Then what follows belongs to that block, wherever it begins.
 */
import type { RootContent } from 'mdast';
import type { SyntaxProblem } from '../tree.ts';
import { nextLine } from './lines.ts';
import type { Span } from '../../text/span.ts';
import { piecesIn, spanOf, type ParsedChunk } from './parsedChunk.ts';

/** The problem that the last block is not closed, at its first line; undefined where it is. */
export function openEndOf(chunk: ParsedChunk): SyntaxProblem | undefined {
  const leaf = lastLeaf(chunk.nodes);
  if (!leaf) return undefined;
  const { start, end } = spanOf(chunk, leaf);
  const soort = openKind(chunk, leaf, { start, end });
  return soort && { code: 'blok-open', span: { start, end: nextLine(chunk.text, start).end }, args: [soort] };
}

function openKind(chunk: ParsedChunk, leaf: RootContent, span: Span): 'code' | 'opmerking' | 'html' | undefined {
  if (leaf.type === 'code')
    return piecesIn(chunk, span).filter(({ kind }) => kind === 'fence').length === 1 ? 'code' : undefined;
  if (leaf.type !== 'html') return undefined;
  const html = chunk.text.slice(span.start, span.end);
  if (!isOpenHtml(html)) return undefined;
  return html.trimStart().startsWith('<!--') ? 'opmerking' : 'html';
}

function lastLeaf(nodes: readonly RootContent[]): RootContent | undefined {
  let last = nodes.at(-1);
  while (last) {
    if (
      last.type !== 'list' &&
      last.type !== 'listItem' &&
      last.type !== 'blockquote' &&
      last.type !== 'footnoteDefinition'
    )
      return last;
    const inner: RootContent | undefined = last.children.at(-1);
    if (!inner) return last;
    last = inner;
  }
  return last;
}

/** The kinds of HTML block that only their own end closes (CommonMark 4.6, conditions 1 to 5). */
const htmlEnds: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^\s*<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![a-z]/i, />/],
];

function isOpenHtml(html: string): boolean {
  const kind = htmlEnds.find(([begins]) => begins.test(html));
  return kind !== undefined && !kind[1].test(html);
}
