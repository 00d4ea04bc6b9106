/**
 * The blocks of a chunk, each counted from its own beginning: a list is one chunk, and while an item is typed in, the
 * items around it stay the very nodes that they were, so that nothing of them is read or judged again.
 */
import isSame from 'fast-deep-equal';
import type { Reading } from '../../text/reading.ts';
import { shift } from '../../text/span.ts';
import { located, type Block, type Comment, type Heading, type Located, type Paragraph } from '../tree.ts';

/** @param blocks counted from the start of the chunk */
export function apart(blocks: readonly Block[]): readonly Located<Block>[] {
  return blocks.map((block) => {
    const { start } = block.span;
    if (start === 0) return located(0, block);
    if (block.kind === 'paragraph') return located(start, paragraphFrom(start, block));
    if (block.kind === 'heading') return located(start, headingFrom(start, block));
    return located(0, block);
  });
}

function paragraphFrom(start: number, paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    reading: readingFrom(start, paragraph.reading),
    span: shift(paragraph.span, -start),
    markers: paragraph.markers.map((marker) => ({ ...marker, span: shift(marker.span, -start) })),
    comments: paragraph.comments.map((comment) => commentFrom(start, comment)),
  };
}

function headingFrom(start: number, heading: Heading): Heading {
  return { ...heading, reading: readingFrom(start, heading.reading), span: shift(heading.span, -start) };
}

function commentFrom(start: number, comment: Comment): Comment {
  return { ...comment, reading: readingFrom(start, comment.reading), span: shift(comment.span, -start) };
}

function readingFrom(start: number, { text, runs }: Reading): Reading {
  return { text, runs: runs.map((run) => ({ ...run, source: run.source - start })) };
}

/** The texts of chunks that are read anew: each of their blocks may come back once. */
export class OldBlocks {
  readonly #byText = new Map<string, Block[]>();

  constructor(chunks: readonly { readonly blocks: readonly Located<Block>[] }[]) {
    for (const { blocks } of chunks) for (const { node } of blocks) this.#add(node);
  }

  /** The same blocks, with the old node for each that reads as an old one did. */
  kept(blocks: readonly Located<Block>[]): readonly Located<Block>[] {
    return blocks.map(({ origin, node }) => located(origin, this.#take(node) ?? node));
  }

  #add(node: Block): void {
    if (node.kind !== 'paragraph' && node.kind !== 'heading') return;
    const known = this.#byText.get(node.reading.text);
    if (known) known.push(node);
    else this.#byText.set(node.reading.text, [node]);
  }

  #take(node: Block): Block | undefined {
    if (node.kind !== 'paragraph' && node.kind !== 'heading') return undefined;
    const known = this.#byText.get(node.reading.text) ?? [];
    const at = known.findIndex((old) => isSame(old, node));
    return known.splice(at, at < 0 ? 0 : 1)[0];
  }
}
