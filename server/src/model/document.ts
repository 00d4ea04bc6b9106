/**
 * A document with its syntax: the value that everything else is derived from. The readers load
 * lazily; the host awaits them once and hands them in.
 */
import type { SourceDocument } from '../text/document.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import type { MarkdownSyntax } from '../syntax/markdown/readMarkdown.ts';
import type { PublishedSyntax } from '../syntax/published/readPublished.ts';
import type { ProseSyntax, Syntax, SyntaxProblem } from '../syntax/tree.ts';
import type { YamlSyntax } from '../syntax/yaml/readYaml.ts';

export type TextLanguage = 'markdown' | 'text' | 'yaml';

/** Reads a whole text, and reads it again after edits with work that depends on the edit. */
export interface SyntaxReader<Result extends Syntax> {
  read(text: string): Result;
  /** As `read`, for a text that is gone by once: its nodes may be let go and read again when somebody asks. */
  readOnce(text: string): Result;
  edit(previous: Result, edits: readonly TextEdit[], newText: string): Result;
}

export interface Readers {
  readonly markdown: SyntaxReader<MarkdownSyntax>;
  readonly yaml: SyntaxReader<YamlSyntax>;
  readonly text: SyntaxReader<PublishedSyntax>;
}

export type ReadDocument = ReadMarkdown | ReadYaml | ReadText;

interface ReadAs<Language extends TextLanguage, Result extends Syntax> {
  readonly source: SourceDocument;
  readonly language: Language;
  readonly syntax: Result;
}
export type ReadMarkdown = ReadAs<'markdown', MarkdownSyntax>;
export type ReadYaml = ReadAs<'yaml', YamlSyntax>;
export type ReadText = ReadAs<'text', PublishedSyntax>;

const LANGUAGES: Readonly<Record<string, TextLanguage>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  yaml: 'yaml',
  yml: 'yaml',
};

/** The language of a file by its extension; undefined for a file that is not read. */
export function languageOf(uri: string): TextLanguage | undefined {
  const dot = uri.lastIndexOf('.');
  return dot < 0 ? undefined : LANGUAGES[uri.slice(dot + 1).toLowerCase()];
}

/** The language that an editor names by its identifier; undefined for one that is not read. */
export function languageNamed(languageId: string | undefined): TextLanguage | undefined {
  switch (languageId) {
    case 'markdown':
    case 'yaml':
      return languageId;
    case 'plaintext':
      return 'text';
    default:
      return undefined;
  }
}

/** @param manner `readOnce` for a document that is gone by once */
export function readDocument(
  source: SourceDocument,
  language: TextLanguage,
  readers: Readers,
  manner: 'read' | 'readOnce' = 'read',
): ReadDocument {
  switch (language) {
    case 'markdown':
      return { source, language, syntax: readers.markdown[manner](source.text) };
    case 'yaml':
      return { source, language, syntax: readers.yaml[manner](source.text) };
    case 'text':
      return { source, language, syntax: readers.text[manner](source.text) };
  }
}

/** The document after edits; `source` is its next version, made from the same edits. */
export function editReadDocument(
  previous: ReadDocument,
  edits: readonly TextEdit[],
  source: SourceDocument,
  readers: Readers,
): ReadDocument {
  switch (previous.language) {
    case 'markdown':
      return { source, language: 'markdown', syntax: readers.markdown.edit(previous.syntax, edits, source.text) };
    case 'yaml':
      return { source, language: 'yaml', syntax: readers.yaml.edit(previous.syntax, edits, source.text) };
    case 'text':
      return { source, language: 'text', syntax: readers.text.edit(previous.syntax, edits, source.text) };
  }
}

/** What the readers could not read, with absolute spans. */
export function problemsOf({ syntax }: ReadDocument): SyntaxProblem[] {
  const inFront = syntax.kind === 'prose' ? (syntax.frontMatter?.problems ?? []) : [];
  return [...inFront, ...syntax.problems].map(({ origin, node }) => {
    const moved = { ...node, span: shift(node.span, origin) };
    return node.related ? { ...moved, related: shift(node.related, origin) } : moved;
  });
}

export type { ProseSyntax, SyntaxProblem };

/** Loads the readers with their libraries. */
export async function loadReaders(): Promise<Readers> {
  const [markdown, yaml, published] = await Promise.all([
    import('../syntax/markdown/readMarkdown.ts'),
    import('../syntax/yaml/readYaml.ts'),
    import('../syntax/published/readPublished.ts'),
  ]);
  return {
    markdown: { read: markdown.readMarkdown, readOnce: markdown.readMarkdown, edit: markdown.editMarkdown },
    yaml: { read: (text) => yaml.readYaml(text), readOnce: (text) => yaml.readYamlOnce(text), edit: yaml.editYaml },
    text: { read: published.readPublished, readOnce: published.readPublished, edit: published.editPublished },
  };
}
