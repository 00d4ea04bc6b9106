/**
 * Units: the blocks of a prose text as one flat run of pieces of text, tables and comments, each at
 * its place in the document. Enumerators that stand alone on a line (`• 1.`) are joined with the
 * paragraph behind them, and sentences that a page break cut in two are made whole.
 */
import { derived } from '../../text/derived.ts';
import { emptyReading, ReadingBuilder, spanIn, type Passage, type Reading } from '../../text/reading.ts';
import { shift, type Span } from '../../text/span.ts';
import type { Block, Comment, Located, NoteBlock, Paragraph, ProseSyntax, Table } from '../../syntax/tree.ts';
import type { Enumerator } from './enumerator.ts';
import { headingIn, type Kop } from './kop.ts';
import { joinHyphens, partOfHeading, partsOf, type Part } from './parts.ts';

export type Unit = TextUnit | TableUnit | CommentUnit | NoteUnit;

export interface TextUnit {
  readonly kind: 'text';
  readonly enumerator: PlacedNumber | undefined;
  /** The text behind the enumerator. */
  readonly passage: Passage;
  readonly span: Span;
  readonly kop: Kop | undefined;
  /** Depth of a Markdown heading, 1 to 6; 0 for running text. */
  readonly depth: number;
  /** White space before it on its line, in UTF-16 units. */
  readonly indent: number;
  /** Whether it holds its paragraph for itself: only then can it be a heading without a word that says so. */
  readonly alone: boolean;
  /** Whether it begins its paragraph. */
  readonly first: boolean;
  readonly listDepth: number;
  readonly quoted: boolean;
  readonly comments: readonly Located<Comment>[];
}

/** An enumerator at its place; `span` is absolute. */
export interface PlacedNumber extends Enumerator {
  readonly span: Span;
}

export interface TableUnit {
  readonly kind: 'table';
  readonly table: Located<Table>;
  readonly span: Span;
}

export interface CommentUnit {
  readonly kind: 'comment';
  readonly comment: Located<Comment>;
  readonly span: Span;
}

export interface NoteUnit {
  readonly kind: 'note';
  readonly note: Located<NoteBlock>;
  readonly passage: Passage;
  readonly span: Span;
}

/** The units of a text, in its order. Code and separators give none. */
export function unitsOf(syntax: ProseSyntax, text: string): Unit[] {
  return unitsIn(syntax.blocks, text);
}

/** The units of blocks that stand behind each other. */
export function unitsIn(blocks: readonly Located<Block>[], text: string): Unit[] {
  const units: Unit[] = [];
  for (const { origin, node } of blocks) addBlock(units, node, origin, text);
  return joinCutSentences(joinBareEnumerators(units));
}

function addBlock(units: Unit[], block: Block, origin: number, text: string): void {
  const span = shift(block.span, origin);
  switch (block.kind) {
    case 'heading':
      units.push(textUnit(partOfHeading(block), origin, text, undefined));
      return;
    case 'paragraph':
      for (const part of partsOf(block)) units.push(textUnit(part, origin, text, block));
      return;
    case 'table':
      units.push({ kind: 'table', table: { origin, node: block }, span });
      return;
    case 'comment':
      units.push({ kind: 'comment', comment: { origin, node: block.comment }, span });
      return;
    case 'note':
      units.push({ kind: 'note', note: { origin, node: block }, passage: { origin, reading: block.reading }, span });
      return;
    case 'code':
    case 'separator':
  }
}

/** A part that did not move is the very unit that it was. */
function textUnit(part: Part, origin: number, text: string, paragraph: Paragraph | undefined): TextUnit {
  const last = lastUnit(part);
  const indent = indentBefore(text, part.span.start + origin);
  if (last.known?.passage.origin !== origin || last.known.indent !== indent)
    last.known = makeUnit(part, origin, indent, paragraph);
  return last.known;
}

const lastUnit = derived((_part: Part): { known: TextUnit | undefined } => ({ known: undefined }));

function makeUnit(part: Part, origin: number, indent: number, paragraph: Paragraph | undefined): TextUnit {
  const span = shift(part.span, origin);
  const { enumerator } = part;
  return {
    kind: 'text',
    enumerator: enumerator && { ...enumerator, span: shift(enumerator.span, origin) },
    passage: { origin, reading: part.reading },
    span,
    kop: kopOf(part),
    depth: part.depth,
    indent,
    alone: part.alone,
    first: part.first,
    listDepth: paragraph?.listDepth ?? 0,
    quoted: paragraph?.quoted ?? false,
    comments: part.first && paragraph ? paragraph.comments.map((node) => ({ origin, node })) : none,
  };
}

/** The heading that a part is, if it is one. */
export const kopOf = derived(({ enumerator, reading }: Part): Kop | undefined =>
  enumerator ? undefined : headingIn(reading.text),
);

const none: TextUnit['comments'] = [];

/** White space before an offset on its line, in UTF-16 units. */
export function indentBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(text.charCodeAt(at - 1))) at--;
  return offset - at;
}

/** A space, a tab or a space that does not break. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

/** `• 1.` on a line of its own takes the paragraph behind it as its text. */
function joinBareEnumerators(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    const bare = before?.kind === 'text' && before.enumerator !== undefined && before.passage.reading.text === '';
    if (bare && unit.kind === 'text' && takesText(before, unit))
      joined[joined.length - 1] = withEnumerator(before, unit);
    else joined.push(unit);
  }
  return joined;
}

/** A bare enumerator takes a plain paragraph; a bare bullet also one that has a number of its own. */
function takesText(before: TextUnit, unit: TextUnit): boolean {
  if (unit.enumerator === undefined) return isPlain(unit);
  return before.enumerator?.style === 'streep' && unit.enumerator.style !== 'streep';
}

function withEnumerator(before: TextUnit, unit: TextUnit): TextUnit {
  return {
    ...unit,
    enumerator: unit.enumerator ?? before.enumerator,
    span: { start: before.span.start, end: unit.span.end },
    indent: before.indent,
    first: true,
    alone: before.alone && unit.alone,
    kop: undefined,
  };
}

function isPlain(unit: Unit): boolean {
  return unit.kind === 'text' && unit.enumerator === undefined && unit.depth === 0 && unit.kop === undefined;
}

/** A paragraph that goes on in the middle of a sentence is the same paragraph. */
function joinCutSentences(units: readonly Unit[]): Unit[] {
  const groups: Unit[][] = [];
  for (const unit of units) {
    const group = groups.at(-1);
    if (group && unit.kind === 'text' && isCut(group, unit)) group.push(unit);
    else groups.push([unit]);
  }
  return groups.flatMap((group) => joined(group.filter((unit) => unit.kind === 'text')) ?? group);
}

/** Words on which no sentence ends, or a word cut by a hyphen: then the next paragraph goes on with it. */
const OPEN_END = /(?:[,\p{L}\d)'’"”]|\p{L}-)$/u;
/** A line of fewer UTF-16 units may be a title or a signature that ends without a full stop. */
const SHORTEST_CUT = 40;

function isCut(group: readonly Unit[], next: TextUnit): boolean {
  const [first] = group;
  const last = group.at(-1);
  if (first?.kind !== 'text' || last?.kind !== 'text' || !isPlain(next)) return false;
  if (first.depth > 0 || first.kop !== undefined || next.indent > first.indent) return false;
  const end = last.passage.reading.text;
  const isLong = group.length > 1 || end.length > SHORTEST_CUT;
  return isLong && /^\p{Ll}/u.test(next.passage.reading.text) && OPEN_END.test(end);
}

/** The units of one sentence as one; undefined where there is nothing to join. */
function joined(group: readonly TextUnit[]): TextUnit | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || first === last) return undefined;
  return {
    ...first,
    passage: joinPassages(group.map(({ passage }) => passage)),
    span: { start: first.span.start, end: last.span.end },
    comments: group.flatMap(({ comments }) => comments),
  };
}

/** Passages as one; the same reading each time while none of them changes or moves away from the others. */
function joinPassages(passages: readonly Passage[]): Passage {
  const [first] = passages;
  if (!first) return { origin: 0, reading: emptyReading };
  const last = lastJoined(first.reading);
  const parts = passages.map(({ reading, origin }) => ({ reading, origin: origin - first.origin }));
  if (!last.known || !sameParts(last.known.parts, parts)) last.known = { parts, reading: joinParts(parts) };
  return { origin: first.origin, reading: last.known.reading };
}

/** By the first of the passages: those that it was last joined with, counted from its origin. */
const lastJoined = derived((_first: Reading): { known: Joined | undefined } => ({ known: undefined }));

interface Joined {
  readonly parts: readonly Passage[];
  readonly reading: Reading;
}

function sameParts(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ reading, origin }, index) => b[index]?.reading === reading && b[index].origin === origin)
  );
}

function joinParts(passages: readonly Passage[]): Reading {
  const builder = new ReadingBuilder();
  let end: number | undefined;
  for (const passage of passages) {
    const { start } = spanIn(passage);
    if (end !== undefined) builder.add('\n', end, Math.max(0, start - end));
    builder.addReading(passage.reading, passage.origin);
    end = spanIn(passage).end;
  }
  return joinHyphens(builder.build());
}
