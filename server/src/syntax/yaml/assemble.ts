/** Units put together: the entries of the file, its comments and its problems, at their places. */
import { shift, type Span } from '../../text/span.ts';
import {
  located,
  type Comment,
  type DataNode,
  type DataSyntax,
  type Located,
  type RootEntry,
  type SyntaxProblem,
} from '../tree.ts';
import { withoutOverridden } from './entries.ts';
import type { Content } from './convert.ts';
import { LastItem, PassingItem } from './passing.ts';
import type { Unit } from './unit.ts';

/** @param starts where each unit starts in the text, to which `origin` is added */
export function assemble(units: readonly Unit[], starts: readonly number[], origin: number): DataSyntax {
  const work: Work = {
    roots: [],
    rootList: undefined,
    list: undefined,
    comments: [],
    problems: [],
    firstKeys: new Map(),
    last: new LastItem(),
  };
  units.forEach((unit, index) => {
    const at = origin + (starts[index] ?? 0);
    for (const comment of unit.comments) work.comments.push(located(at, comment));
    for (const problem of unit.problems) work.problems.push(located(at, problem));
    addContent(work, unit, at);
  });
  return {
    kind: 'data',
    entries: withoutOverridden(work.roots).map(rootEntry),
    items: work.rootList?.items,
    comments: work.comments,
    problems: work.problems.sort((a, b) => a.origin + a.node.span.start - (b.origin + b.node.span.start)),
  };
}

interface Root {
  readonly key: string;
  readonly keySpan: Span;
  readonly merged: boolean;
  readonly origin: number;
  readonly value: DataNode;
  /** For a list whose items are units of their own. */
  readonly list: List | undefined;
}

/** A list as its items come in. */
interface List {
  readonly items: Located<DataNode>[];
  /** Absolute, from the first dash to the end of the last item. */
  span: Span | undefined;
}

type Items = Extract<Content, { readonly kind: 'items' }>;

interface Work {
  readonly roots: Root[];
  /** The list of a text that is nothing but a list. */
  rootList: List | undefined;
  /** The list to which the next item belongs. */
  list: List | undefined;
  readonly comments: Located<Comment>[];
  readonly problems: Located<SyntaxProblem>[];
  readonly firstKeys: Map<string, { readonly origin: number; readonly keySpan: Span }>;
  /** Of the items that are read when somebody asks. */
  readonly last: LastItem;
}

function addContent(work: Work, unit: Unit, origin: number): void {
  const { content } = unit;
  if (content.kind === 'items') addItems(work, unit, itemsAt(origin, content), origin + content.end, origin);
  if (content.kind === 'passing')
    addItems(work, unit, [new PassingItem(origin, content.text, work.last)], origin + content.end, origin);
  if (content.kind !== 'entries') return;
  const list: List | undefined = unit.kind === 'key' ? { items: [], span: undefined } : undefined;
  if (list) work.list = list;
  for (const { key, keySpan, value, merged } of content.entries) {
    work.roots.push({ key, keySpan, value, merged, origin, list });
    if (!merged) noteKey(work, key, keySpan, origin);
  }
}

function itemsAt(origin: number, { items }: Items): Located<DataNode>[] {
  return items.map((item) => located(origin, item));
}

/** @param end of the last of them; absolute */
function addItems(work: Work, unit: Unit, items: readonly Located<DataNode>[], end: number, origin: number): void {
  work.list ??= work.rootList ??= { items: [], span: undefined };
  work.list.items.push(...items);
  work.list.span = { start: work.list.span?.start ?? origin + unit.inset, end };
}

function noteKey(work: Work, key: string, keySpan: Span, origin: number): void {
  const first = work.firstKeys.get(key);
  if (first === undefined) {
    work.firstKeys.set(key, { origin, keySpan });
    return;
  }
  const related = shift(first.keySpan, first.origin - origin);
  work.problems.push(located(origin, { code: 'yaml-sleutel-dubbel', span: keySpan, args: [key], related }));
}

function rootEntry({ key, keySpan, origin, value, list }: Root): Located<RootEntry> {
  const entry = (node: DataNode, items: readonly Located<DataNode>[] | undefined): Located<RootEntry> =>
    located(origin, { key, keySpan, value: located(origin, node), items });
  if (list?.span) return entry(emptyList(shift(list.span, -origin)), list.items);
  if (value.kind !== 'list' || value.flow) return entry(value, undefined);
  const items = value.items.map((item) => located(origin, item));
  return entry(emptyList(value.span), items);
}

/** The list itself, for its span: its items stand in `items` of the entry. */
function emptyList(span: Span): DataNode {
  return { kind: 'list', items: [], span, flow: false };
}
