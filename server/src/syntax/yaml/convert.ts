/** The tree of the library made into ours. Positions count from the start of the text that was read. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { emptyReading } from '../../text/reading.ts';
import { emptySpan, type Span } from '../../text/span.ts';
import type { DataNode, ScalarNode, SyntaxProblem } from '../tree.ts';
import { aliasBudget, treeMeasure, type Extent } from './anchors.ts';
import { mergeEntries, settleEntries, type DraftEntry } from './entries.ts';
import { DEEPEST } from './library.ts';
import { fault, tooDeep } from './problems.ts';
import { afterProperties, afterSign, beforeWhite } from './signs.ts';
import { withSigns } from './standIn.ts';
import { scalarReading, type ScalarStyle } from './scalarReading.ts';

/** What a text holds at its root. */
export type Content =
  | { readonly kind: 'entries'; readonly entries: readonly DraftEntry[]; readonly flow: boolean }
  | {
      readonly kind: 'items';
      readonly items: readonly DataNode[];
      /** After the last of them, as written. */
      readonly end: number;
    }
  | { readonly kind: 'nothing' };

export interface Conversion {
  readonly content: Content;
  readonly problems: readonly SyntaxProblem[];
  /** The nodes under each name at the end of the text. */
  readonly anchors: ReadonlyMap<string, DataNode>;
  /** Names of aliases that have no anchor before them in the text. */
  readonly unanchored: ReadonlySet<string>;
}

type Contents = Document.Parsed['contents'];
/** A node that is not an alias. */
type WrittenNode = Exclude<ParsedNode, Alias.Parsed>;

interface Work {
  readonly text: string;
  readonly standIns: boolean;
  readonly problems: SyntaxProblem[];
  /** Undefined for a node that is being read: an alias in it would have no end. */
  readonly anchors: Map<string, DataNode | undefined>;
  readonly unanchored: Set<string>;
  /** Nodes anchored before this text, with positions that count from its start. */
  readonly outside: ReadonlyMap<string, DataNode>;
  readonly measure: (node: DataNode) => Extent;
  budget: number;
}

/**
 * @param outside nodes anchored before this text, with positions that count from its start
 * @param standIns whether private letters in the text stand for signs
 */
export function convert(
  contents: Contents | undefined,
  text: string,
  outside: ReadonlyMap<string, DataNode>,
  standIns: boolean,
): Conversion {
  const work: Work = {
    text,
    standIns,
    problems: [],
    anchors: new Map(),
    unanchored: new Set(),
    outside,
    measure: treeMeasure(),
    budget: aliasBudget(text.length),
  };
  const content = convertRoot(contents, work);
  const anchors = new Map<string, DataNode>();
  for (const [name, node] of work.anchors) if (node) anchors.set(name, node);
  return { content, problems: work.problems, anchors, unanchored: work.unanchored };
}

/** The root is not a node of its own: its keys, or items, are what the file consists of. */
function convertRoot(contents: Contents | undefined, work: Work): Content {
  if (isMap(contents)) {
    const { parts } = convertEntries(contents, work, 1);
    return { kind: 'entries', entries: parts, flow: contents.flow === true };
  }
  if (isSeq(contents)) {
    const { parts, end } = convertItems(contents, work, 1);
    return { kind: 'items', items: parts, end };
  }
  return { kind: 'nothing' };
}

/** @param depth levels above the node */
function convertNode(node: ParsedNode, work: Work, depth: number): DataNode {
  if (isAlias(node)) return resolveAlias(node.source, { start: node.range[0], end: node.range[1] }, work, depth);
  const { anchor } = node;
  if (anchor === undefined) return convertWritten(node, work, depth);
  work.anchors.set(anchor, undefined);
  const converted = convertWritten(node, work, depth);
  work.anchors.set(anchor, converted);
  return converted;
}

function convertWritten(node: WrittenNode, work: Work, depth: number): DataNode {
  if (isScalar(node)) return scalarNode(node, work);
  const [start, end] = node.range;
  if (depth >= DEEPEST) {
    work.problems.push(tooDeep(work.text, start));
    return absent(start);
  }
  const flow = node.flow === true;
  if (isSeq(node)) {
    const items = convertItems(node, work, depth + 1);
    return { kind: 'list', items: items.parts, span: { start, end: flow ? end : items.end }, flow };
  }
  const drafts = convertEntries(node, work, depth + 1);
  const span = flow ? { start, end } : { start: drafts.start, end: drafts.end };
  return { kind: 'record', entries: settleEntries(drafts.parts, work.problems), span, flow };
}

interface Parts<Part> {
  readonly parts: readonly Part[];
  /** Of the first of them, as written. */
  readonly start: number;
  /** After the last of them, as written. */
  readonly end: number;
}

function convertItems(list: YAMLSeq.Parsed, work: Work, depth: number): Parts<DataNode> {
  const parts: DataNode[] = [];
  let end = list.range[0];
  for (const item of list.items) {
    const node = isAbsent(item)
      ? absentNode(item, afterSign(work.text, end, '-') ?? beforeWhite(work.text, item.range[0]), work)
      : convertNode(item, work, depth);
    parts.push(node);
    end = isAbsent(item) ? afterProperties(work.text, node.span.end) : writtenEnd(item, node);
  }
  return { parts, start: list.range[0], end };
}

/** The entries of a record as they stand, a merge replaced by what it brings in. */
function convertEntries(map: YAMLMap.Parsed, work: Work, depth: number): Parts<DraftEntry> {
  const parts: DraftEntry[] = [];
  let [start, end] = map.range;
  for (const [index, { key, value }] of map.items.entries()) {
    const keySpan = keySpanOf(key, work.text);
    if (index === 0) start = keySpan.start;
    const name = keyName(key, work, depth);
    const node = convertValue(key, value, work, depth);
    const merged = isMergeKey(key) ? mergeEntries(node) : undefined;
    for (const entry of merged ?? []) parts.push(entry);
    if (!merged) parts.push({ key: name, keySpan, value: node, merged: false });
    end = value ? writtenEnd(value, node) : keySpan.end;
  }
  return { parts, start, end };
}

function convertValue(key: ParsedNode, value: ParsedNode | null, work: Work, depth: number): DataNode {
  if (value !== null && !isAbsent(value)) return convertNode(value, work, depth);
  // Without a node there was no colon.
  if (value === null) return absent(key.range[1]);
  return absentNode(value, afterSign(work.text, key.range[1], ':') ?? beforeWhite(work.text, value.range[0]), work);
}

function keyName(key: ParsedNode, work: Work, depth: number): string {
  if (isScalar(key)) {
    const node = convertNode(key, work, depth);
    return node.kind === 'scalar' ? node.reading.text : '';
  }
  if (isAlias(key)) {
    const node = convertNode(key, work, depth);
    if (node.kind === 'scalar') return node.reading.text;
  }
  return work.text.slice(key.range[0], key.range[1]).trimEnd();
}

/** The key as written; for one that is absent the place before its colon. */
function keySpanOf(key: ParsedNode, text: string): Span {
  const colon = isAbsent(key) ? afterSign(text, key.range[1], ':') : undefined;
  return colon === undefined ? { start: key.range[0], end: key.range[1] } : emptySpan(colon - 1);
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

function resolveAlias(name: string, span: Span, work: Work, depth: number): DataNode {
  const own = work.anchors.has(name);
  if (!own) work.unanchored.add(name);
  const target = own ? work.anchors.get(name) : work.outside.get(name);
  if (!target) {
    work.problems.push(fault(work.text, 'verwijzing', span.start, span.end, name));
    return absent(span.start);
  }
  const { nodes, levels } = work.measure(target);
  work.budget -= nodes;
  if (work.budget >= 0 && depth + levels <= DEEPEST) return target;
  work.problems.push(tooDeep(work.text, span.start, work.budget < 0 ? 'verwijzingen' : undefined));
  return absent(span.start);
}

function scalarNode(scalar: Scalar.Parsed, { text, standIns }: Work): ScalarNode {
  const { value } = scalar;
  const [start] = scalar.range;
  const style = STYLES[scalar.type ?? 'PLAIN'];
  const end = style === 'block' ? beforeWhite(text, scalar.range[1]) : scalar.range[1];
  const found = scalarReading(text, start, end, style, scalar.source);
  const reading = standIns ? { ...found, text: withSigns(found.text) } : found;
  const typed = typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { kind: 'scalar', value: typed ? value : reading.text, reading, span: { start, end } };
}

const STYLES: Readonly<Record<Scalar.Type, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function isAbsent(node: ParsedNode): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

/** The node for a value that is not there, which may have an anchor all the same. */
function absentNode(node: ParsedNode, at: number, work: Work): ScalarNode {
  const absence = absent(at);
  if (isScalar(node) && node.anchor !== undefined) work.anchors.set(node.anchor, absence);
  return absence;
}

function absent(at: number): ScalarNode {
  return { kind: 'scalar', value: null, reading: emptyReading, span: emptySpan(at) };
}

/** Where a node ends in the text: an alias where it stands itself, and not what it stands for. */
function writtenEnd(node: ParsedNode, converted: DataNode): number {
  return isAlias(node) ? node.range[1] : converted.span.end;
}
