/** A unit of a YAML text, read on its own. Positions count from its start. */
import { emptyReading, plainReading } from '../../text/reading.ts';
import { emptySpan, shift, type Span } from '../../text/span.ts';
import type { Comment, DataNode, SyntaxProblem } from '../tree.ts';
import { convert, type Content } from './convert.ts';
import { readWithLibrary, type LibraryReading } from './library.ts';
import { isIdle, lineAt } from './lines.ts';
import { mend } from './mend.ts';
import { readPlainUnit, type PlainUnit } from './plainUnit.ts';
import { fault, faultsOf, firstOfEach, graveFaultsOf, tooDeep, tooLong } from './problems.ts';
import type { UnitKind } from './split.ts';
import { hasPrivateLetters } from './standIn.ts';
import { maskStrays, type Masked } from './strays.ts';

export interface Unit {
  readonly kind: UnitKind;
  /** Whether it stands in a column where it does not belong. */
  readonly misplaced: boolean;
  /** Of the first visible unit: an item's dash, a key. */
  readonly inset: number;
  readonly content: Content | PassingContent;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** The nodes under each name at the end of the unit. */
  readonly anchors: ReadonlyMap<string, DataNode>;
  /** Names of aliases whose anchor must stand in an earlier unit. */
  readonly unanchored: ReadonlySet<string>;
  /** The unit with nodes for such names, in positions that count from its start. Only where there are such names. */
  readonly link: ((outside: ReadonlyMap<string, DataNode>) => Unit) | undefined;
}

/** A plain item that is read again when somebody asks for it. */
export interface PassingContent {
  readonly kind: 'passing';
  readonly text: string;
  /** After the item, as written. */
  readonly end: number;
}

/** How a unit is read. */
export interface UnitManner {
  /** Whether a plain unit is read without the library: slower without, and otherwise the same. */
  readonly direct?: boolean | undefined;
  /** Whether the nodes of a plain item are let go. */
  readonly passing?: boolean | undefined;
}

/**
 * Reads one unit. A function of its arguments alone, so that a unit whose text stays the same need
 * not be read again.
 */
export function parseUnit(
  source: string,
  kind: UnitKind,
  misplaced: boolean,
  { direct = true, passing = false }: UnitManner = {},
): Unit {
  const text = withLineFeeds(source);
  const plain = direct && !misplaced ? readPlainUnit(text, kind) : undefined;
  if (plain) return plainUnit(passing ? passingUnit(plain, text) : plain, kind, text);
  if (kind === 'rest') return { ...EMPTY_UNIT, problems: restProblems(text) };
  const masked = maskStrays(text, kind);
  const reading = readWithLibrary(masked.text);
  const asRead: Parsed = { kind, misplaced, text, masked, reading, standIns: false };
  return makeUnit(kind === 'item' || kind === 'entry' ? mended(asRead) : asRead, NOTHING);
}

/** The unit read again without its faults, if it has any that may have led the library astray. */
function mended(parsed: Parsed): Parsed {
  const { masked, reading } = parsed;
  if (graveFaultsOf(reading, masked.text).length === 0) return parsed;
  const repair = mend(masked.text);
  if (repair.problems.length === 0) return parsed;
  return {
    ...parsed,
    masked: { text: repair.text, problems: [...masked.problems, ...repair.problems] },
    reading: readWithLibrary(repair.text),
    standIns: !hasPrivateLetters(masked.text),
  };
}

interface Parsed {
  readonly kind: UnitKind;
  readonly misplaced: boolean;
  readonly text: string;
  /** What the library was given. */
  readonly masked: Masked;
  readonly reading: LibraryReading;
  /** Whether private letters in what it was given stand for signs. */
  readonly standIns: boolean;
}

function passingUnit({ content, comments }: PlainUnit, text: string): ToldUnit {
  return { content: content.kind === 'items' ? { kind: 'passing', text, end: content.end } : content, comments };
}

/** A plain unit as it is told: with its nodes, or with the text that they are read from. */
type ToldUnit = Pick<PlainUnit, 'comments'> & Pick<Unit, 'content'>;

function plainUnit({ content, comments }: ToldUnit, kind: UnitKind, text: string): Unit {
  const { content: inset } = lineAt(text, 0);
  return { ...EMPTY_UNIT, kind, inset, content, comments: comments.map((span) => comment(text, span)) };
}

const NOTHING: ReadonlyMap<string, DataNode> = new Map();
const NO_NAMES: ReadonlySet<string> = new Set();
const EMPTY_UNIT: Unit = {
  kind: 'rest',
  misplaced: false,
  inset: 0,
  content: { kind: 'nothing' },
  comments: [],
  problems: [],
  anchors: NOTHING,
  unanchored: NO_NAMES,
  link: undefined,
};

function makeUnit(parsed: Parsed, outside: ReadonlyMap<string, DataNode>): Unit {
  const { kind, misplaced, text, masked, reading, standIns } = parsed;
  const conversion = convert(reading.contents, masked.text, outside, standIns);
  const content = contentOf(conversion.content, kind, text);
  return {
    kind,
    misplaced,
    inset: lineAt(text, 0).content,
    content,
    comments: reading.comments.map((span) => comment(text, span)),
    problems: firstOfEach([...ownProblems(parsed, content), ...conversion.problems]),
    anchors: conversion.anchors.size > 0 ? conversion.anchors : NOTHING,
    unanchored: conversion.unanchored.size > 0 ? conversion.unanchored : NO_NAMES,
    link: conversion.unanchored.size > 0 ? (nodes) => makeUnit(parsed, nodes) : undefined,
  };
}

/** An item has one value whatever the library makes of it. An entry has a key; brackets alone are none. */
function contentOf(content: Content, kind: UnitKind, text: string): Content {
  if (kind === 'document') return content;
  if (kind === 'item') return itemOf(content, text);
  return kind !== 'head' && content.kind === 'entries' && !content.flow ? content : { kind: 'nothing' };
}

function itemOf(content: Content, text: string): Content {
  const item = content.kind === 'items' ? content.items[0] : undefined;
  if (item && content.kind === 'items') return content.items.length === 1 ? content : { ...content, items: [item] };
  const end = lineAt(text, 0).content + 1;
  const absent: DataNode = { kind: 'scalar', value: null, reading: emptyReading, span: emptySpan(end) };
  return { kind: 'items', items: [absent], end };
}

function ownProblems({ kind, misplaced, text, masked, reading }: Parsed, content: Content): SyntaxProblem[] {
  const { refused, documentEnd } = reading;
  const problems = [...masked.problems, ...faultsOf(reading, masked.text)];
  if (refused) problems.push(refused.reason === 'diepte' ? tooDeep(text, refused.at) : tooLong(text, refused.at));
  if (misplaced) {
    const line = lineAt(text, 0);
    problems.push(fault(text, 'inspringing', line.content, line.end));
  }
  if (documentEnd !== undefined)
    for (const problem of restProblems(text.slice(documentEnd)))
      problems.push({ ...problem, span: shift(problem.span, documentEnd) });
  if (problems.length === 0 && kind === 'entry' && content.kind === 'nothing')
    problems.push(fault(text, 'dubbele-punt', 0, lineAt(text, 0).end));
  return problems;
}

/** What follows the first document is not read; a text that has more than one says so once. */
function restProblems(text: string): SyntaxProblem[] {
  for (let line = lineAt(text, 0); line.start < text.length; line = lineAt(text, line.next)) {
    const from = text.startsWith('...', line.start) ? line.start + 3 : line.content;
    if (!isIdle(text, { ...line, content: from })) return [fault(text, 'documenten', from, line.end)];
  }
  return [];
}

function comment(text: string, span: Span): Comment {
  let before = span.start;
  while (before > 0 && ' \t'.includes(text[before - 1] ?? '')) before--;
  return {
    reading: plainReading(text.slice(span.start + 1, span.end), span.start + 1),
    span,
    ownLine: before === 0 || text[before - 1] === '\n',
  };
}

/** A lone carriage return is a line break too, for YAML and for editors; the library knows it not. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
