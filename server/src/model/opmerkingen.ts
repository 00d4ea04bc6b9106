/** The comments of a document, wherever they stand, at their absolute places. */
import { derived } from '../text/derived.ts';
import { spanIn } from '../text/reading.ts';
import { shift, type Span } from '../text/span.ts';
import type { Block, Comment, Located } from '../syntax/tree.ts';
import type { ReadDocument } from './document.ts';

export interface Opmerking {
  /** What stands between the comment signs. */
  readonly text: string;
  /** Absolute offset of its first unit. */
  readonly textStart: number;
  readonly span: Span;
  /** Whether it has its line for itself. */
  readonly ownLine: boolean;
}

export const opmerkingenVan = derived(({ language, syntax }: ReadDocument): readonly Opmerking[] => {
  if (language === 'yaml') return syntax.comments.map(({ origin, node }) => placed(node, origin));
  const inFront = syntax.frontMatter?.comments.map(({ origin, node }) => placed(node, origin)) ?? [];
  const found = [...inFront];
  // Hardly a block has comments: no list is made of those that have none.
  for (const block of syntax.blocks) if (mayHoldComments(block)) found.push(...inBlock(block));
  return found;
});

function mayHoldComments({ node }: Located<Block>): boolean {
  return node.kind === 'paragraph' ? node.comments.length > 0 : node.kind === 'comment' || node.kind === 'table';
}

/** The text of a stretch without its comments: what a note on the text says, the text does not say. */
export function textWithoutComments(document: ReadDocument | undefined, { start, end }: Span): string {
  if (!document) return '';
  const comments = inOrder(document);
  const parts: string[] = [];
  let at = start;
  for (let index = firstFrom(comments, start); index < comments.length; index++) {
    const { span } = comments[index] ?? { span: { start: end, end } };
    if (span.start >= end) break;
    parts.push(document.source.text.slice(at, span.start));
    at = span.end;
  }
  parts.push(document.source.text.slice(at, Math.max(at, end)));
  return parts.join(' ');
}

const inOrder = derived((document: ReadDocument) =>
  opmerkingenVan(document).toSorted((a, b) => a.span.start - b.span.start),
);

/** Index of the first comment that begins at an offset or behind it. */
function firstFrom(comments: readonly Opmerking[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inBlock({ origin, node }: Located<Block>): Opmerking[] {
  switch (node.kind) {
    case 'comment':
      return [placed(node.comment, origin)];
    case 'paragraph':
      return node.comments.map((comment) => placed(comment, origin));
    case 'table':
      return node.rows.flatMap((row) =>
        row.node.cells.flatMap((cell) => cell.comments.map((comment) => placed(comment, origin + row.origin))),
      );
    default:
      return [];
  }
}

function placed(comment: Comment, origin: number): Opmerking {
  const { start } = spanIn({ origin, reading: comment.reading });
  const { ownLine } = comment;
  return { text: comment.reading.text, textStart: start, span: shift(comment.span, origin), ownLine };
}
