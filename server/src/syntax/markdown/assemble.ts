/** From chunks to the blocks and problems of a document, each with its origin in the document. */
import { located, type Block, type Located, type SyntaxProblem } from '../tree.ts';
import type { MarkdownSyntax } from './markdownSyntax.ts';

type Unassembled = Omit<MarkdownSyntax, 'kind' | 'blocks' | 'problems' | 'starts'>;

/** Located blocks of `previous` that stand where they stood are passed on as they are. */
export function assemble(parts: Unassembled, previous: MarkdownSyntax | undefined): MarkdownSyntax {
  const starts: number[] = [];
  const blocks: Located<Block>[] = [];
  const problems: Located<SyntaxProblem>[] = [];
  let start = parts.bodyStart;
  for (const chunk of parts.chunks) {
    starts.push(start);
    for (const { origin, node } of chunk.blocks) {
      const same = previous?.blocks[blocks.length];
      blocks.push(same?.node === node && same.origin === start + origin ? same : located(start + origin, node));
    }
    for (const problem of chunk.problems) problems.push(located(start, problem));
    start += chunk.text.length;
  }
  return { kind: 'prose', ...parts, starts, blocks, problems };
}
