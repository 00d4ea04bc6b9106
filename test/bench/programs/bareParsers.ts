/** The parsers of others, whole text at once, with no more switched on than the documents need. */
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze();

export function parseMarkdown(text: string): object {
  return processor.parse(text);
}

export function parseYaml(text: string): object {
  return parseDocument(text);
}
