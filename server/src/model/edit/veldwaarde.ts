/**
 * The value of a field of a YAML register as the parts that can be written one by one: a text, or a list
 * of texts. What a part does not hold, the keys, the layout and the comments, stays as it is.
 */
import type { DataNode, DataSyntax, Located } from '../../syntax/tree.ts';
import type { TextEdit } from '../../text/edit.ts';
import { shift, type Span } from '../../text/span.ts';
import { registerItems } from '../register/yaml.ts';
import { recogniseVeld } from '../verwerking/velden.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import type { Verwerking } from '../verwerking/verwerking.ts';
import { lineBreakOf, lineEndAt, lineStartAt } from './regels.ts';
import { yamlLijst, yamlTekst } from './yamlTekst.ts';

export interface Waardedeel {
  readonly veld: VeldNaam;
  /** Keys and item numbers below the field, outermost first; empty for the value itself. */
  readonly pad: readonly string[];
  /** The words; those of a list with `; ` between its items. */
  readonly tekst: string;
  /** The items of a list; undefined for a text. */
  readonly items: readonly Span[] | undefined;
  readonly span: Span;
  /** Whether it stands between `[…]` or `{…}`. */
  readonly inFlow: boolean;
  /** Written as `[a, b]`. */
  readonly flow: boolean;
  /** Whether it can be replaced and leave the rest as it is. */
  readonly bewerkbaar: boolean;
}

/** The parts of all fields of a verwerking, in order. */
export function waardedelen(text: string, syntax: DataSyntax, verwerking: Verwerking): Waardedeel[] {
  return entriesOf(syntax, verwerking).flatMap(({ key, values }) => {
    const [veld, ...others] = recogniseVeld(key)?.velden ?? [];
    if (veld === undefined) return [];
    const [single] = values;
    const found =
      values.length === 1 && single ? walk(text, single, veld, [], false) : listOf(text, values, veld, [], false);
    // What a merge brings in stands elsewhere, and others may have it too.
    const isOwn = ({ span }: Waardedeel): boolean =>
      span.start >= verwerking.span.start && span.end <= Math.max(verwerking.span.end, span.start);
    return found.map((deel) => ({ ...deel, bewerkbaar: deel.bewerkbaar && others.length === 0 && isOwn(deel) }));
  });
}

interface Entry {
  readonly key: string;
  /** The value, or the items of a list that is read item by item. */
  readonly values: readonly Located<DataNode>[];
}

function entriesOf(syntax: DataSyntax, { span }: Verwerking): Entry[] {
  for (const { origin, node } of registerItems(syntax))
    if (node.kind === 'record' && node.span.start + origin === span.start)
      return node.entries.map(({ key, value }) => ({ key, values: [{ origin, node: value }] }));
  return syntax.entries.map(({ node: { key, value, items } }) => ({
    key,
    values: items && items.length > 1 ? items : [value],
  }));
}

function walk(
  text: string,
  { origin, node }: Located<DataNode>,
  veld: VeldNaam,
  pad: readonly string[],
  inFlow: boolean,
): Waardedeel[] {
  switch (node.kind) {
    case 'scalar': {
      const span = shift(node.span, origin);
      const tekst = node.value === null ? '' : node.reading.text;
      return [
        { veld, pad, tekst, items: undefined, span, inFlow, flow: false, bewerkbaar: isPlain(text, span, tekst) },
      ];
    }
    case 'list': {
      const items = node.items.map((item) => ({ origin, node: item }));
      const span = shift(node.span, origin);
      if (items.some((item) => item.node.kind !== 'scalar')) return listOf(text, items, veld, pad, node.flow || inFlow);
      return [scalarList(text, items, { veld, pad, span, inFlow, flow: node.flow })];
    }
    case 'record':
      return node.entries.flatMap(({ key, value }) => {
        const own = recogniseVeld(key)?.velden[0];
        const under = veld === 'doelen' && own === 'grondslag' ? own : veld;
        return walk(text, { origin, node: value }, under, [...pad, key], node.flow || inFlow);
      });
  }
}

/** Items with an origin each. */
function listOf(
  text: string,
  items: readonly Located<DataNode>[],
  veld: VeldNaam,
  pad: readonly string[],
  inFlow: boolean,
): Waardedeel[] {
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return [];
  if (items.every(({ node }) => node.kind === 'scalar')) {
    const span = { start: first.origin + first.node.span.start, end: last.origin + last.node.span.end };
    return [scalarList(text, items, { veld, pad, span, inFlow, flow: false })];
  }
  return items.flatMap((item, index) => walk(text, item, veld, [...pad, String(index + 1)], inFlow));
}

function scalarList(
  text: string,
  items: readonly Located<DataNode>[],
  known: Pick<Waardedeel, 'veld' | 'pad' | 'span' | 'inFlow' | 'flow'>,
): Waardedeel {
  const found = items.map(({ origin, node }) => ({
    span: shift(node.span, origin),
    tekst: node.kind === 'scalar' ? node.reading.text : '',
  }));
  const plain = found.every(({ span, tekst }) => isPlain(text, span, tekst) && tekst !== '' && !tekst.includes(';'));
  const tekst = found.map((one) => one.tekst).join('; ');
  return { ...known, tekst, items: found.map(({ span }) => span), bewerkbaar: plain };
}

/** No block of lines, alias, anchor or tag: these mean more than the words that they give. */
function isPlain(text: string, span: Span, tekst: string): boolean {
  const before = text.slice(lineStartAt(text, span.start), span.start);
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  const marked = /^[&!]/.test(word) || /[&*!|>]/.test(text.charAt(span.start));
  return !marked && !/[\r\n]/.test(tekst);
}

/** The items that a person writes in one line. */
export function itemsIn(tekst: string): string[] {
  return tekst
    .split(';')
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');
}

/** The edits that write a part anew; undefined where that would touch more than the part. */
export function schrijfDeel(text: string, deel: Waardedeel, tekst: string): TextEdit[] | undefined {
  if (!deel.bewerkbaar) return undefined;
  return deel.items ? listEdits(text, deel, deel.items, itemsIn(tekst)) : [scalarEdit(text, deel.span, tekst, deel)];
}

function scalarEdit(text: string, span: Span, tekst: string, { inFlow }: Pick<Waardedeel, 'inFlow'>): TextEdit {
  const flat = tekst.replace(/\s+/g, ' ').trim();
  if (flat === '') return { span: { start: span.start - spacesBefore(text, span.start), end: span.end }, newText: '' };
  const before = span.start > 0 && /[:,-]/.test(text.charAt(span.start - 1)) && span.start === span.end ? ' ' : '';
  const after = span.start === span.end && /[^\s,}\]]/.test(text.charAt(span.end)) ? ' ' : '';
  return { span, newText: `${before}${yamlTekst(flat, inFlow)}${after}` };
}

function spacesBefore(text: string, at: number): number {
  const before = text.slice(lineStartAt(text, at), at);
  return before.length - before.trimEnd().length;
}

function listEdits(
  text: string,
  deel: Waardedeel,
  before: readonly Span[],
  after: readonly string[],
): TextEdit[] | undefined {
  if (deel.flow) return [{ span: deel.span, newText: yamlLijst(after) }];
  const old = itemsIn(deel.tekst);
  const changed = before.flatMap((span, index) => {
    const [was, is] = [old[index], after[index]];
    return is === undefined || was === is ? [] : [{ span, newText: yamlTekst(is) }];
  });
  if (after.length < before.length) return shorter(text, deel, after);
  const last = before.at(-1);
  const more = after.slice(before.length);
  if (!last || more.length === 0) return changed;
  const dash = text.slice(lineStartAt(text, last.start), last.start);
  if (!/^\s*-\s+$/.test(dash)) return undefined;
  const newText = more.map((item) => lineBreakOf(text) + dash + yamlTekst(item)).join('');
  const at = lineEndAt(text, last.end);
  return [...changed, { span: { start: at, end: at }, newText }];
}

/** Fewer items in a block: it is written anew, unless a comment among them would be lost. */
function shorter(text: string, { span, items = [] }: Waardedeel, after: readonly string[]): TextEdit[] | undefined {
  const [first] = items;
  if (!first || text.slice(span.start, lineEndAt(text, span.end)).includes('#')) return undefined;
  const start = text.lastIndexOf('-', first.start);
  const indent = text.slice(lineStartAt(text, start), start);
  if (start < 0 || indent.trim() !== '') return undefined;
  const end = items.at(-1)?.end ?? span.end;
  if (after.length === 0) return [{ span: { start, end }, newText: '[]' }];
  const lines = after.map((item) => `- ${yamlTekst(item)}`);
  return [{ span: { start, end }, newText: lines.join(lineBreakOf(text) + indent) }];
}
