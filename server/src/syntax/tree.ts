/**
 * The located trees that both syntaxes share.
 *
 * Prose (Markdown and published text) becomes a flat run of blocks: nesting is not syntax here,
 * because published texts nest by their numbering and not by their indentation; `model/` builds
 * artikel, lid and onderdeel from the blocks. Data (YAML, and registers kept in Markdown tables)
 * becomes records, lists and scalars.
 *
 * Every position in a node is relative to the origin of the chunk that holds it, so that a node is
 * shared between versions of a document: an edit elsewhere moves the origin and not the node.
 */
import type { Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** A node with the absolute offset that its positions count from. */
export interface Located<Node> {
  readonly origin: number;
  readonly node: Node;
}

/** What a parser could not read as it stands. Parsing never fails: it yields a value and problems. */
export interface SyntaxProblem {
  readonly code: SyntaxProblemCode;
  /** Within one line where the parser allows it. */
  readonly span: Span;
  /** Words for the message, such as the name of a key. */
  readonly args: readonly string[];
  readonly related?: Span;
}

export type SyntaxProblemCode = 'yaml-ongeldig' | 'yaml-sleutel-dubbel' | 'te-diep' | 'te-lang' | 'blok-open';

/** A comment: `<!-- … -->` or `# …`, where deviations from a rule are written. */
export interface Comment {
  /** The text between the comment signs, untrimmed. */
  readonly reading: Reading;
  readonly span: Span;
  /** Whether nothing but white space stands before it on its line and after it. */
  readonly ownLine: boolean;
}

// --- Prose -----------------------------------------------------------------------------------

export type Block = Heading | Paragraph | Table | CommentBlock | CodeBlock | Separator | NoteBlock;

export interface Heading {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
  readonly reading: Reading;
  readonly span: Span;
}

/** A bullet or enumerator that the syntax itself consumed: `-`, `•`, `1.`, `a)`. */
export interface Marker {
  readonly text: string;
  readonly span: Span;
}

/**
 * A paragraph, on its own or in a list. A line break of the source is `\n` in the reading, and so
 * is `<br>`.
 */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly reading: Reading;
  readonly span: Span;
  /** Markers of the items that this paragraph opens, outermost first; empty for later paragraphs. */
  readonly markers: readonly Marker[];
  /** How many list items hold it; 0 outside lists. */
  readonly listDepth: number;
  readonly quoted: boolean;
  readonly comments: readonly Comment[];
}

export interface Cell {
  /** Trimmed; a line break in the cell (`<br>`) is `\n`. */
  readonly reading: Reading;
  /** Everything between the separators, white space included: what an edit of the cell replaces. */
  readonly span: Span;
  readonly comments: readonly Comment[];
}

export interface Row {
  readonly cells: readonly Cell[];
  /** From the first unit of the row to the last before its line break. */
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  /** `gfm`: a Markdown table, whose first row is its head. `tabs`: lines with tabs, head unknown. */
  readonly notation: 'gfm' | 'tabs';
  /** Rows with their origins relative to the origin of the table: a long table is many chunks. */
  readonly rows: readonly Located<Row>[];
  readonly span: Span;
}

export interface CommentBlock {
  readonly kind: 'comment';
  readonly comment: Comment;
  readonly span: Span;
}

/** A fenced code block: never judged. An indented block is a paragraph: published texts indent. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly span: Span;
}

export interface Separator {
  readonly kind: 'separator';
  readonly span: Span;
}

/** The text of a footnote. */
export interface NoteBlock {
  readonly kind: 'note';
  /** Label without `^`. */
  readonly label: string;
  readonly reading: Reading;
  readonly span: Span;
}

/** A text read as prose. */
export interface ProseSyntax {
  readonly kind: 'prose';
  /** The YAML between `---` lines at the top, if there is any that is closed. */
  readonly frontMatter: DataSyntax | undefined;
  /** Where the front matter ends and the blocks begin; 0 without front matter. */
  readonly bodyStart: number;
  readonly blocks: readonly Located<Block>[];
  readonly problems: readonly Located<SyntaxProblem>[];
}

// --- Data ------------------------------------------------------------------------------------

export type DataNode = ScalarNode | ListNode | RecordNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** As YAML types it; a date stays text. In a Markdown table always text. */
  readonly value: string | number | boolean | null;
  /** The characters of the value, escapes and line folding resolved. */
  readonly reading: Reading;
  /** The value as written, quotes included; empty at the place of an absent value. */
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DataNode[];
  readonly span: Span;
  /** Written as `[a, b]`. */
  readonly flow: boolean;
}

export interface RecordNode {
  readonly kind: 'record';
  readonly entries: readonly RecordEntry[];
  readonly span: Span;
  /** Written as `{ a: b }`. */
  readonly flow: boolean;
}

export interface RecordEntry {
  /** The key as written, without quotes. */
  readonly key: string;
  readonly keySpan: Span;
  /** A null scalar with an empty span behind the colon where the value is absent. */
  readonly value: DataNode;
}

/** An entry at the root of a data file. */
export interface RootEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** The value with its own origin. A list that is read item by item stands in `items` instead. */
  readonly value: Located<DataNode>;
  /** The items of a block list directly under this key, each with its own origin. */
  readonly items: readonly Located<DataNode>[] | undefined;
}

/** A text read as data: YAML, or the front matter of a prose text. Origins are absolute. */
export interface DataSyntax {
  readonly kind: 'data';
  /** In order of the file; `keySpan` is relative to the origin of the entry. */
  readonly entries: readonly Located<RootEntry>[];
  /** The items of a list at the root, for a file that is nothing but a list. */
  readonly items: readonly Located<DataNode>[] | undefined;
  readonly comments: readonly Located<Comment>[];
  readonly problems: readonly Located<SyntaxProblem>[];
}

export type Syntax = ProseSyntax | DataSyntax;

export function located<Node>(origin: number, node: Node): Located<Node> {
  return { origin, node };
}
