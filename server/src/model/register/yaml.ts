/** A register in YAML: one file with a list of verwerkingen, a bare list, or one verwerking a file. */
import type { Kennis } from '../../knowledge/kennis.ts';
import { derivedPair } from '../../text/derived.ts';
import { emptySpan, shift, type Span } from '../../text/span.ts';
import type { DataNode, DataSyntax, Located, RecordEntry, RecordNode, RootEntry } from '../../syntax/tree.ts';
import { PassingItem } from '../../syntax/yaml/passing.ts';
import { bronVanRecord, type Bron } from '../verwerking/bron.ts';
import { GelezenVerwerking } from '../verwerking/gelezen.ts';
import { isLeeg, isRecord, leesTekst, onder } from '../verwerking/lees.ts';
import { partijVan } from './hoofd.ts';
import { lowerNaamgeving, lowerVerwerking, type Omgeving } from '../verwerking/lower.ts';
import { makeVerwerking } from '../verwerking/kenmerkend.ts';
import { foldName, recogniseVeld } from '../verwerking/velden.ts';
import { PassingVerwerking, RecentVerwerkingen } from '../verwerking/passing.ts';
import { verplaats } from '../verwerking/verplaats.ts';
import type { OnbekendVeld, Verwerking } from '../verwerking/verwerking.ts';
import type { VeldNaam, VeldTaal } from '../verwerking/velddefinities.ts';
import { leegHoofd, meesteTaal, talenIn, type Register, type RegisterHoofd } from './register.ts';

const LIST_KEYS = ['verwerkingen', 'verwerkingsactiviteiten', 'verwerkingsregister', 'processing activities'];
/** Keys of other files too: they count where verwerkingen stand under them. */
const LOOSE_LIST_KEYS = ['activiteiten', 'register'];
const HEAD_KEYS = ['verwerkingsregister', 'register', 'hoofd'];

/** The key at the root that makes a file a register. */
export function registerKey(syntax: DataSyntax): Located<RootEntry> | undefined {
  return syntax.entries.find(({ node }) => isListKey(node));
}

function isListKey({ key, items }: RootEntry): boolean {
  const folded = foldName(key);
  return (
    LIST_KEYS.includes(folded) || (LOOSE_LIST_KEYS.includes(folded) && items !== undefined && listsVerwerkingen(items))
  );
}

/** The keys at the root and those directly below them, where something is written under them. */
export function writtenKeys({ entries }: DataSyntax): string[] {
  return entries.flatMap(({ node: { key, value } }) => {
    if (isLeeg(value.node)) return [];
    const below = value.node.kind === 'record' ? value.node.entries.filter((entry) => !isLeeg(entry.value)) : [];
    return [key, ...below.map((entry) => entry.key)];
  });
}

/** Whether the root itself is one verwerking. */
export function isSpreadRegister(syntax: DataSyntax): boolean {
  return registerKey(syntax) === undefined && makeVerwerking(syntax.entries.flatMap(({ node }) => veldenOf(node.key)));
}

/** Whether the root is a list of verwerkingen. */
export function isListRegister({ items }: DataSyntax): boolean {
  return items !== undefined && listsVerwerkingen(items);
}

function listsVerwerkingen(items: readonly Located<DataNode>[]): boolean {
  const first = items.find((item) => item.node.kind === 'record');
  return first?.node.kind === 'record' && makeVerwerking(first.node.entries.flatMap(({ key }) => veldenOf(key)));
}

function veldenOf(key: string): readonly VeldNaam[] {
  return recogniseVeld(key)?.velden ?? [];
}

/** @param span the whole of the YAML, for a register of one verwerking */
export function readYamlRegister(syntax: DataSyntax, span: Span, stem: string | undefined, kennis: Kennis): Register {
  if (isSpreadRegister(syntax)) return spreadRegister(syntax, span, stem, kennis);
  return assemble(registerItems(syntax), hoofdVan(syntax), 'heel', kennis);
}

/** The items of the list that a file keeps its verwerkingen in. */
export function registerItems(syntax: DataSyntax): readonly Located<DataNode>[] {
  const list = syntax.entries.findLast(({ node }) => node.items !== undefined && isListKey(node));
  return list?.node.items ?? syntax.items ?? singleItems(syntax);
}

/** Items of a list that the reader did not cut into items: a flow list, or a record per name. */
function singleItems(syntax: DataSyntax): Located<DataNode>[] {
  const entry = syntax.entries.findLast(({ node }) => isListKey(node));
  if (!entry) return [];
  const { origin, node } = entry.node.value;
  if (node.kind === 'list') return node.items.map((item) => ({ origin, node: item }));
  return [];
}

function assemble(
  items: readonly Located<DataNode>[],
  hoofd: RegisterHoofd,
  vorm: Register['vorm'],
  kennis: Kennis,
): Register {
  const verwerkingen: Verwerking[] = [];
  const counts = new Map<VeldTaal, number>();
  const onbekend: OnbekendVeld[] = [];
  const recent = new RecentVerwerkingen({
    whole: (item) => lowerVerwerking(sourceOf(item), OMGEVING, kennis),
    naming: (item) => lowerNaamgeving(sourceOf(item), OMGEVING),
  });
  for (const item of items) {
    const { node } = item;
    if (node.kind !== 'record') continue;
    const read = item instanceof PassingItem ? passingRecord(item, recent) : standingRecord(item.origin, node, kennis);
    verwerkingen.push(read.verwerking);
    for (const [taal, count] of read.talen) counts.set(taal, (counts.get(taal) ?? 0) + count);
    if (read.onbekend.length > 0) onbekend.push(...read.verwerking.onbekend);
  }
  const taal = meesteTaal(counts);
  return {
    soort: 'register',
    notatie: 'yaml',
    taal,
    nederlandsRecht: taal === 'nl' || taal === 'en',
    vorm,
    hoofd,
    verwerkingen,
    onbekend,
    onleesbaar: items
      .filter((item) => !isRecord(item) && !isLeeg(item.node))
      .map((item) => shift(item.node.span, item.origin)),
  };
}

/** What the keys of a record say, whatever stands under them. */
interface Keys {
  /** How many of them are in each language. */
  readonly talen: ReadonlyMap<VeldTaal, number>;
  /** Those that name no field. */
  readonly onbekend: Bron['onbekend'];
}

function keysIn({ talen, onbekend }: Bron): Keys {
  return { talen: talenIn(talen), onbekend };
}

const OMGEVING: Omgeving = { soort: 'register', notatie: 'yaml', domein: undefined, naam: undefined };

/** A record as it was read, and where it stood last. */
interface ReadRecord extends Keys {
  /** Counted from the start of its item: read once, wherever the item moves. */
  readonly base: Verwerking;
  last: Verwerking;
}

const readRecord = derivedPair((node: RecordNode, kennis: Kennis): ReadRecord => {
  const bron = bronVanRecord({ origin: 0, node });
  const base = lowerVerwerking(bron, OMGEVING, kennis);
  return { base, ...keysIn(bron), last: base };
});

interface PlacedRecord extends Keys {
  readonly verwerking: Verwerking;
}

/** The very verwerking of the version before where nothing before it changed in length. */
function standingRecord(origin: number, node: RecordNode, kennis: Kennis): PlacedRecord {
  const read = readRecord(node, kennis);
  if (read.last.origin !== read.base.origin + origin) read.last = verplaats(read.base, origin);
  return { verwerking: read.last, talen: read.talen, onbekend: read.onbekend };
}

/** Of a register that is gone by once: nothing but the keys is read until somebody asks. */
function passingRecord(item: PassingItem, recent: RecentVerwerkingen): PlacedRecord {
  return { verwerking: new PassingVerwerking(item, recent), ...keysIn(sourceOf(item)) };
}

function sourceOf({ origin, node }: Located<DataNode>): Bron {
  return node.kind === 'record' ? bronVanRecord({ origin, node }) : NO_SOURCE;
}

const NO_SOURCE: Bron = { span: emptySpan(0), velden: [], onbekend: [], talen: [] };

/** One file, one verwerking: the root is the record, and the file name is its id where no key gives one. */
function spreadRegister(syntax: DataSyntax, span: Span, stem: string | undefined, kennis: Kennis): Register {
  const origin = 0;
  const entries: RecordEntry[] = syntax.entries.map((entry) => ({
    key: entry.node.key,
    keySpan: shift(entry.node.keySpan, entry.origin - origin),
    value: rootValue(entry, origin),
  }));
  const own = writtenSpan(entries) ?? span;
  const record: Located<RecordNode> = { origin, node: { kind: 'record', entries, span: own, flow: false } };
  const register = assemble([record], leegHoofd, 'verspreid', kennis);
  if (stem === undefined) return register;
  return {
    ...register,
    verwerkingen: register.verwerkingen.map((one) => withId(one, one.id ?? stemId(stem, one))),
  };
}

function withId(verwerking: Verwerking, id: Verwerking['id']): Verwerking {
  return new GelezenVerwerking({ ...verwerking, id });
}

/** From the first key to the end of the last value: fences and blank lines are no part of the verwerking. */
function writtenSpan(entries: readonly RecordEntry[]): Span | undefined {
  const [first] = entries;
  if (!first) return undefined;
  return {
    start: first.keySpan.start,
    end: Math.max(...entries.map(({ keySpan, value }) => Math.max(keySpan.end, value.span.end))),
  };
}

function stemId(stem: string, verwerking: Verwerking): Verwerking['id'] {
  return { tekst: stem, passage: { origin: verwerking.span.start, reading: { text: '', runs: [] } } };
}

/** The value of a root entry with its positions counted from `origin`. */
function rootValue({ node }: Located<RootEntry>, origin: number): DataNode {
  if (!node.items) return moved(node.value.node, node.value.origin - origin);
  const items = node.items.map((item) => moved(item.node, item.origin - origin));
  const span = shift(node.value.node.span, node.value.origin - origin);
  return { kind: 'list', items, span, flow: false };
}

function moved(node: DataNode, by: number): DataNode {
  if (by === 0) return node;
  const span = shift(node.span, by);
  switch (node.kind) {
    case 'scalar': {
      const runs = node.reading.runs.map((run) => ({ ...run, source: run.source + by }));
      return { ...node, span, reading: { text: node.reading.text, runs } };
    }
    case 'list':
      return { ...node, span, items: node.items.map((item) => moved(item, by)) };
    case 'record':
      return {
        ...node,
        span,
        entries: node.entries.map((entry) => ({
          key: entry.key,
          keySpan: shift(entry.keySpan, by),
          value: moved(entry.value, by),
        })),
      };
  }
}

/** The head: keys under `verwerkingsregister:`, or beside the list. */
function hoofdVan(syntax: DataSyntax): RegisterHoofd {
  const head = syntax.entries.find(
    ({ node }) => HEAD_KEYS.includes(foldName(node.key)) && node.value.node.kind === 'record',
  );
  const record: Located<RecordNode> | undefined = head && isRecord(head.node.value) ? head.node.value : undefined;
  const find = (...keys: string[]): Located<DataNode> | undefined =>
    (record && onder(record, ...keys)) ??
    syntax.entries.find(({ node }) => keys.some((key) => foldName(key) === foldName(node.key)))?.node.value;
  const rol = find('rol');
  return {
    verantwoordelijke: partijVan(find('verwerkingsverantwoordelijke', 'verantwoordelijke', 'organisatie')),
    fg: partijVan(find('fg', 'functionaris gegevensbescherming', 'functionaris voor gegevensbescherming')),
    verwerker: partijVan(find('verwerker')),
    rol: rol && leesTekst(rol)?.tekst === 'verwerker' ? 'verwerker' : 'verantwoordelijke',
  };
}
