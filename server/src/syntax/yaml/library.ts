/**
 * The library `yaml`, called at this one place: text in; tree, comments, errors and limits out. It
 * reads the first document of the text only.
 *
 * The library's lexer is driven by hand. So comments come with their places, an unclosed bracket
 * or quote is known by where it opened, and a text that nests too deeply is left before the parts
 * of the library that recurse get to see it.
 */
import { Composer, Lexer, Parser, Schema, type Document, type ErrorCode } from 'yaml';
import type { Span } from '../../text/span.ts';
import { isClosedQuote } from './signs.ts';

/** Levels of nesting beyond which a text is not read. */
export const DEEPEST = 200;

/** Lexical tokens beyond which one unit is not read: some 5 MB of text, far above any single entry. */
const MOST_TOKENS = 1_000_000;

/** Length of a scalar beyond which its unit is not read. */
const LONGEST_TOKEN = 1_000_000;

export interface LibraryError {
  readonly code: ErrorCode;
  readonly message: string;
  /** First offset and the one after the last. */
  readonly pos: readonly [number, number];
}

export interface LibraryReading {
  /** Root of the tree with offsets of the text; undefined for an empty or refused text. */
  readonly contents: Document.Parsed['contents'] | undefined;
  readonly errors: readonly LibraryError[];
  /** From `#` to the end of the line. */
  readonly comments: readonly Span[];
  /** The first bracket or quote that is not closed where it should be. */
  readonly unclosed: { readonly sign: string; readonly at: number } | undefined;
  /** Why the text was not read, and up to where it had been looked through. */
  readonly refused: { readonly reason: 'diepte' | 'omvang'; readonly at: number } | undefined;
  /** Offset of the marker that ends the first document, if one does. */
  readonly documentEnd: number | undefined;
}

/** One schema for all texts: that of YAML 1.2, in which `ja`, `no` and dates are text. */
const schema = new Schema({ schema: 'core', merge: false, resolveKnownTags: false });
const options = {
  schema,
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: 'silent',
} as const;

// Signs by which the lexer announces what comes; see the documentation of the library's CST.
const DOCUMENT_MODE = '\x02';
const FLOW_BROKEN = '\x18';
const SCALAR_NEXT = '\x1f';

export function readWithLibrary(text: string): LibraryReading {
  const parser = new Parser();
  const composer = new Composer(options);
  const watch = new Watch();
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(withSpacedComments(text))) {
    const kind = watch.see(lexeme);
    if (kind === 'end') break;
    for (const token of parser.next(passedOn(lexeme, kind))) documents.push(...composer.next(token));
  }
  if (watch.refused) return { ...watch.findings(), contents: undefined, errors: [] };
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  const document = documents[0];
  // What the library calls impossible is a comment before a key in brackets.
  const errors = document?.errors.filter((error) => error.code !== 'IMPOSSIBLE') ?? [];
  return { ...watch.findings(), contents: document?.contents, errors };
}

/**
 * The lexer forgets how deep a value must stand when a comment at the left margin stands before it,
 * but only if no space follows the `#`. The comment itself is not taken from this text.
 */
function withSpacedComments(text: string): string {
  return text.includes('#') ? text.replace(/^( *#)[^ \n]/gm, '$1 ') : text;
}

type LexemeKind = 'comment' | 'falseMarker' | 'end' | 'other';

/** What the parser gets for a lexeme: the same length. */
function passedOn(lexeme: string, kind: LexemeKind): string {
  // A comment goes on as white space: the library would keep its words without their place.
  if (kind === 'comment') return ' '.repeat(lexeme.length);
  // No token at all, so that the parser reports it.
  return kind === 'falseMarker' ? 'x'.repeat(lexeme.length) : lexeme;
}

/** Looks at the lexemes as they pass. */
class Watch {
  refused: LibraryReading['refused'];
  readonly #comments: Span[] = [];
  #unclosed: LibraryReading['unclosed'];
  #documentEnd: number | undefined;
  #offset = 0;
  #count = 0;
  #scalarNext = false;
  /** Whether the last lexeme was spaces or a line break, or nothing yet: a `#` may follow. */
  #afterSpace = true;
  #hasContent = false;
  /** The brackets that are open. */
  readonly #flow: { readonly sign: string; readonly at: number }[] = [];
  /** Columns in which the open block collections stand, outermost first. */
  readonly #columns: number[] = [];
  #lineStart = 0;
  /** Whether only white space and `-`, `?` or `:` stand before the lexeme on its line. */
  #leading = true;
  /** How many `:` the line holds outside brackets; the library nests at each. */
  #colons = 0;

  see(lexeme: string): LexemeKind {
    if (lexeme === SCALAR_NEXT && !this.#scalarNext) {
      this.#scalarNext = true;
      return 'other';
    }
    const isText = this.#scalarNext;
    this.#scalarNext = false;
    const kind = isText ? this.#seeText(lexeme) : this.#seeSign(lexeme);
    if (kind === 'end') return kind;
    if (isText || (lexeme !== DOCUMENT_MODE && lexeme !== FLOW_BROKEN)) this.#offset += lexeme.length;
    this.#count++;
    const reason = this.#reasonToRefuse(lexeme);
    if (reason === undefined) return kind;
    this.refused = { reason, at: this.#offset - lexeme.length };
    return 'end';
  }

  #reasonToRefuse(lexeme: string): 'diepte' | 'omvang' | undefined {
    if (this.#columns.length + this.#flow.length + this.#colons > DEEPEST) return 'diepte';
    const tooLong = lexeme.length > LONGEST_TOKEN && !lexeme.startsWith(' ') && !lexeme.startsWith('#');
    return tooLong || this.#count > MOST_TOKENS ? 'omvang' : undefined;
  }

  findings(): Pick<LibraryReading, 'comments' | 'unclosed' | 'refused' | 'documentEnd'> {
    return {
      comments: this.#comments,
      // Of a text that is left half-way nothing is known to be unclosed.
      unclosed: this.refused ? undefined : (this.#unclosed ?? this.#flow[0]),
      refused: this.refused,
      documentEnd: this.#documentEnd,
    };
  }

  #seeText(text: string): LexemeKind {
    this.#open();
    // The text of a block scalar ends after a line break.
    const broken = text.endsWith('\n');
    if (broken) this.#startLine(this.#offset + text.length);
    this.#afterSpace = broken;
    return 'other';
  }

  #seeSign(lexeme: string): LexemeKind {
    const first = lexeme[0];
    if (first === '#') {
      const kind = this.#afterSpace ? 'comment' : 'other';
      this.#comments.push({ start: this.#offset, end: this.#offset + lexeme.length });
      this.#afterSpace = false;
      return kind;
    }
    const white = first === ' ' || first === '\t' || first === '\n' || first === '\r';
    // Behind a tab the library takes only a comment for harmless.
    this.#afterSpace = white && !lexeme.includes('\t');
    if (first === '\n' || first === '\r') this.#startLine(this.#offset + lexeme.length);
    else if (lexeme === FLOW_BROKEN) this.#breakFlow();
    else if (lexeme === '---' || lexeme === '...') return this.#seeMarker(lexeme);
    else if (!white && lexeme !== DOCUMENT_MODE && first !== '%') this.#seeContent(lexeme, first);
    return 'other';
  }

  #seeContent(lexeme: string, first: string | undefined): void {
    const indicator = lexeme === '-' || lexeme === '?' || lexeme === ':';
    const leading = this.#leading;
    this.#open();
    this.#leading = leading && indicator;
    if (lexeme === ':' && this.#flow.length === 0) this.#colons++;
    else if (lexeme === '[' || lexeme === '{') this.#flow.push({ sign: lexeme, at: this.#offset });
    else if (lexeme === ']' || lexeme === '}') this.#closeFlow(lexeme === ']' ? '[' : '{');
    else if ((first === '"' || first === "'") && !isClosedQuote(lexeme))
      this.#unclosed ??= { sign: first, at: this.#offset };
  }

  #seeMarker(lexeme: string): LexemeKind {
    // A marker stands at the margin. The lexer takes faulty text behind `|` for one too.
    if (this.#offset !== this.#lineStart) return 'falseMarker';
    if (lexeme === '---' && !this.#hasContent) {
      this.#hasContent = true;
      return 'other';
    }
    this.#documentEnd = this.#offset;
    return 'end';
  }

  #closeFlow(sign: string): void {
    const last = this.#flow.pop();
    if (last === undefined || last.sign === sign) return;
    this.#unclosed ??= last;
    if (this.#flow.at(-1)?.sign === sign) this.#flow.pop();
  }

  #breakFlow(): void {
    this.#unclosed ??= this.#flow[0];
    this.#flow.length = 0;
  }

  /** Keeps account of the block collections at the first sign of a line, and after each `- `. */
  #open(): void {
    this.#hasContent = true;
    if (!this.#leading || this.#flow.length > 0) return;
    this.#leading = false;
    const column = this.#offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    if (this.#columns.at(-1) !== column) this.#columns.push(column);
  }

  #startLine(at: number): void {
    this.#lineStart = at;
    this.#leading = true;
    this.#colons = 0;
  }
}
