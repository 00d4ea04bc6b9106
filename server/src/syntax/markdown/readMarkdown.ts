/** Markdown with YAML front matter, as prose. */
import { readYaml } from '../yaml/readYaml.ts';
import { markdownReader } from './reader.ts';
import { isBoundary } from './split.ts';

export type { MarkdownSyntax } from './markdownSyntax.ts';

const reader = markdownReader({ readFrontMatter: readYaml, isBoundary });

/** Reads a text without byte order mark. Never throws; what could not be read stands in `problems`. */
export const readMarkdown = reader.read;

/**
 * The same as `readMarkdown(newText)`, with work that depends on the edits and not on the length of
 * the text. `edits` lead from the text of `previous` to `newText`.
 */
export const editMarkdown = reader.edit;
