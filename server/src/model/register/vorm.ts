/**
 * The forms of the values of a register, held against the schema of the domain: a list where a text
 * belongs, a word that is none of those that may stand. What fits in no form is read in part or not
 * at all, so its author must know.
 */
import type * as z from 'zod/mini';
import type { DataNode, DataSyntax, Located, RecordEntry, RecordNode } from '../../syntax/tree.ts';
import { derived } from '../../text/derived.ts';
import { shift, type Span } from '../../text/span.ts';
import { hoofdSchema, registerSchema, verwerkingSchema } from '../schema.ts';
import { isLeeg } from '../verwerking/lees.ts';
import { foldName, recogniseVeld } from '../verwerking/velden.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import { isSpreadRegister, registerItems } from './yaml.ts';

/** What kind of value stands somewhere: words or a number, several values, or fields with a value each. */
export type Vorm = 'tekst' | 'lijst' | 'velden';

/** A value that has none of the forms that its field can have. */
export interface Vormfout {
  /** The key under which it stands, as the file writes it. */
  readonly veld: string;
  /** The value; absolute. */
  readonly span: Span;
  readonly staat: Vorm;
  /** The forms that fit. */
  readonly past: readonly Vorm[];
  /** The words that may stand, where only these may. */
  readonly keuze: readonly string[];
  /** The key that a record lacks; undefined where the form itself does not fit. */
  readonly mist: string | undefined;
}

/** Every value of a wrong form in a register, in the order of the head and then of its verwerkingen. */
export function vormfoutenVan(syntax: DataSyntax): Vormfout[] {
  if (isSpreadRegister(syntax))
    return syntax.entries.flatMap(({ node: { key, value } }) => placed(value.origin, veldFouten(key)(value.node)));
  return [
    ...syntax.entries.flatMap(({ node }) => rootFouten(node.key, node.value, node.items !== undefined)),
    ...registerItems(syntax).flatMap(itemFouten),
  ];
}

function rootFouten(key: string, { origin, node }: Located<DataNode>, hasItems: boolean): readonly Vormfout[] {
  if (hasItems || isLeeg(node)) return [];
  switch (foldName(key)) {
    case 'versie':
      return placed(origin, fouten(key, node, registerSchema.shape.versie));
    case 'verwerkingen':
      return node.kind === 'list' ? [] : placed(origin, [{ ...at(key, node), past: ['lijst'] }]);
    case 'verwerkingsregister':
      return node.kind === 'record' ? placed(origin, hoofdFouten(node)) : [];
    default:
      return [];
  }
}

function hoofdFouten({ entries }: RecordNode): Vormfout[] {
  return entries.flatMap(({ key, value }) => {
    const schema = HOOFD.get(foldName(key));
    return schema && !isLeeg(value) ? fouten(key, value, schema) : [];
  });
}

const HOOFD: ReadonlyMap<string, z.ZodMiniType> = new Map(Object.entries(hoofdSchema.shape));

/** The faults of one verwerking; a node that an edit leaves alone is not looked at again. */
function itemFouten({ origin, node }: Located<DataNode>): readonly Vormfout[] {
  return node.kind === 'record' ? placed(origin, recordFouten(node)) : none;
}

const none: readonly Vormfout[] = [];

const recordFouten = derived(({ entries }: RecordNode) => entries.flatMap(({ key, value }) => veldFouten(key)(value)));

/** Under which key of the schema a field is held; a key that names two fields is a text, and cannot be wrong. */
function veldFouten(key: string): (value: DataNode) => Vormfout[] {
  const [veld, ...more] = recogniseVeld(key)?.velden ?? [];
  const schema = veld && more.length === 0 ? schemaVan(veld) : undefined;
  // Every field of a verwerking may be one text: only lists and records need to be held against the schema.
  return (value) => (schema && value.kind !== 'scalar' ? fouten(key, value, schema) : []);
}

function schemaVan(veld: VeldNaam): z.ZodMiniType {
  return verwerkingSchema.shape[veld];
}

function placed(origin: number, found: readonly Vormfout[]): readonly Vormfout[] {
  if (found.length === 0) return found;
  return found.map((fout) => ({ ...fout, span: shift(fout.span, origin) }));
}

function fouten(key: string, value: DataNode, schema: z.ZodMiniType): Vormfout[] {
  // Without code made at run time, which the worker of a browser forbids.
  const { error } = schema.safeParse(plain(value), { jitless: true });
  return (error?.issues ?? []).flatMap((issue) => leaves(issue, [])).flatMap((leaf) => foutAt(key, value, leaf));
}

/** A value as plain data. Lists in a list are one list, as the reader takes them: `[*naw, BSN]`. */
function plain(node: DataNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return elements(node.items).map(plain);
    case 'record':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

function elements(items: readonly DataNode[]): DataNode[] {
  return items.flatMap((item) => (item.kind === 'list' ? elements(item.items) : [item]));
}

/** One thing that is wrong: where, and what would fit. */
interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly past: readonly Vorm[];
  readonly keuze: readonly string[];
}

/**
 * What an issue comes down to. Of the alternatives of a union the one that went deepest is what the
 * author meant; where none got further than the value itself, all of them would have fitted.
 */
function leaves(issue: z.core.$ZodIssue, base: readonly PropertyKey[]): Leaf[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'invalid_type') return [{ path, past: vormen(issue.expected), keuze: [] }];
  if (issue.code === 'invalid_value') return [{ path, past: ['tekst'], keuze: issue.values.map(String) }];
  if (issue.code !== 'invalid_union') return [];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => leaves(one, path)));
  const depths = branches.map((branch) => Math.min(...branch.map((leaf) => leaf.path.length)));
  const deepest = Math.max(...depths);
  if (deepest > path.length) return branches[depths.indexOf(deepest)] ?? [];
  const all = branches.flat();
  return [{ path, past: [...new Set(all.flatMap(({ past }) => past))], keuze: all.flatMap(({ keuze }) => keuze) }];
}

function vormen(expected: string): Vorm[] {
  if (expected === 'array') return ['lijst'];
  if (expected === 'object') return ['velden'];
  return expected === 'undefined' ? [] : ['tekst'];
}

function foutAt(key: string, value: DataNode, { path, past, keuze }: Leaf): Vormfout[] {
  let found: { readonly veld: string; readonly node: DataNode } = { veld: key, node: value };
  for (const step of path) {
    const entry = stepInto(found.node, step);
    if (entry) found = { veld: entry.key ?? found.veld, node: entry.value };
    else return lacks(found.node, String(step)) ? [{ ...at(found.veld, found.node), past, mist: String(step) }] : [];
  }
  const fout = { ...at(found.veld, found.node), past, keuze };
  return keuze.length === 0 && past.includes(fout.staat) ? [] : [fout];
}

function stepInto(
  node: DataNode,
  step: PropertyKey,
): { readonly key: string | undefined; readonly value: DataNode } | undefined {
  if (node.kind === 'list') {
    const value = elements(node.items)[Number(step)];
    return value && { key: undefined, value };
  }
  const entry: RecordEntry | undefined =
    node.kind === 'record' ? node.entries.find(({ key }) => key === step) : undefined;
  return entry && { key: entry.key, value: entry.value };
}

/** Other keys under which the reader takes what a record must have. */
const OOK: Readonly<Record<string, readonly string[]>> = { naam: ['verwerker'], categorie: ['naam', 'gegeven'] };

function lacks(node: DataNode, key: string): boolean {
  return (
    node.kind === 'record' &&
    !node.entries.some((entry) => foldName(entry.key) === key || OOK[key]?.includes(foldName(entry.key)))
  );
}

function at(veld: string, node: DataNode): Vormfout {
  const staat = node.kind === 'scalar' ? 'tekst' : node.kind === 'list' ? 'lijst' : 'velden';
  return { veld, span: node.span, staat, past: [], keuze: [], mist: undefined };
}
