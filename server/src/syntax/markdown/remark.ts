/**
 * The library: Markdown to mdast by remark-parse, with GFM tables and footnotes.
 *
 * mdast gives the text of a node but not which characters of it came from an escape, a character
 * reference or an indented next line. A listener on the tokens notes that: the pieces.
 */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A stretch of source that a reader sees as text, or a fence of a code block. */
export interface Piece {
  readonly kind: PieceKind;
  /** UTF-16 offsets in the parsed text. */
  readonly start: number;
  readonly end: number;
}

/** `escaped`: the character behind a backslash. `reference`: `&eacute;`. `break`: a line ending. */
export type PieceKind = 'text' | 'escaped' | 'reference' | 'break' | 'fence';

declare module 'mdast' {
  interface RootData {
    /** Every piece of the text, in order; those of a node are the ones within its position. */
    pieces?: Piece[];
  }
}

const kindOfToken = new Map<string, PieceKind>([
  ['data', 'text'],
  ['codeTextData', 'text'],
  ['codeFlowValue', 'text'],
  ['autolinkProtocol', 'text'],
  ['autolinkEmail', 'text'],
  ['htmlTextData', 'text'],
  ['htmlFlowData', 'text'],
  ['characterEscapeValue', 'escaped'],
  ['characterReference', 'reference'],
  ['lineEnding', 'break'],
  ['codeFencedFenceSequence', 'fence'],
]);

type MdastExtension = ReturnType<typeof gfmTableFromMarkdown>;

const notePieces: MdastExtension = {
  afterExit(token) {
    const kind = kindOfToken.get(token.type);
    const root = this.stack[0];
    if (kind === undefined || root?.type !== 'root') return;
    root.data ??= {};
    root.data.pieces ??= [];
    root.data.pieces.push({ kind, start: token.start.offset, end: token.end.offset });
  },
};

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmFootnote()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), notePieces])
  .freeze();

/** Never throws; costs more than linear time, so hand it a chunk and not a document. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}
