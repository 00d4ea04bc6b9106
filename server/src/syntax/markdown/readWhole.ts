/**
 * The reference: Markdown as the library reads it in one go, without chunks or limits. The tests hold
 * the reading by chunks against it; nothing else uses it, as it costs the square of the text.
 */
import { located, type Block, type Located } from '../tree.ts';
import { findFrontMatter } from './frontMatter.ts';
import { leavesOf } from './leaves.ts';
import { parseMarkdown } from './parsedChunk.ts';
import { withTabTables } from './tabTables.ts';

export interface WholeMarkdown {
  readonly bodyStart: number;
  /** All with the start of the body as their origin. */
  readonly blocks: readonly Located<Block>[];
}

export function readMarkdownWhole(text: string): WholeMarkdown {
  const bodyStart = findFrontMatter(text)?.bodyStart ?? 0;
  const body = text.slice(bodyStart);
  const blocks = withTabTables(body, leavesOf(parseMarkdown(body, new Map(), '')));
  return { bodyStart, blocks: blocks.map((block) => located(bodyStart, block)) };
}
