/** The comments of a document, wherever they stand, at their absolute places. */
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

export function opmerkingenVan({ language, syntax }: ReadDocument): Opmerking[] {
  if (language === 'yaml') return syntax.comments.map(({ origin, node }) => placed(node, origin));
  const inFront = syntax.frontMatter?.comments.map(({ origin, node }) => placed(node, origin)) ?? [];
  return [...inFront, ...syntax.blocks.flatMap(inBlock)];
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
