/** What reading Markdown yields: the blocks that the model sees, and the chunks that an edit goes by. */
import type { ProseSyntax } from '../tree.ts';
import type { Chunk } from './chunk.ts';
import type { Definitions } from './definitions.ts';

export interface MarkdownSyntax extends ProseSyntax {
  /** UTF-16 units of the whole text. */
  readonly length: number;
  /** The body from `bodyStart` to the end of the text, without gaps. */
  readonly chunks: readonly Chunk[];
  /** Where each chunk starts in the text. */
  readonly starts: readonly number[];
  readonly definitions: Definitions;
}
