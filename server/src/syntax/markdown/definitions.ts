/**
 * Labels of links and footnotes. A definition holds for the whole document: whether `[naam]` is a
 * link, and so loses its brackets in a reading, can be decided by a line far away. A chunk is
 * therefore parsed behind the definitions that it mentions and that stand elsewhere.
 */
import type { RootContent } from 'mdast';

/** Whether a label is defined anywhere in the document. */
export type IsDefined = (label: string) => boolean;

/** Normalized labels, each with a way to write it between brackets; those of footnotes begin with `^`. */
export type Mentions = ReadonlyMap<string, string>;

const noMentions: Mentions = new Map();
/** More than the longest label that Markdown allows, with room for the indentation of its lines. */
const MAX_LABEL = 2_000;

/** Every label that the text may refer to or define; some may turn out to be plain brackets. */
export function mentionsIn(text: string): Mentions {
  if (!text.includes('[')) return noMentions;
  const found = new Map<string, string>();
  for (const { label } of labelsIn(text)) {
    if (isFootnote(label)) found.set(normalizeLabel(label), label);
    // With white space behind it, `[^1 ]` is no footnote.
    found.set(linkKey(label), label.startsWith('^') ? `${label} ` : label);
  }
  return found;
}

/** Labels that look as if they are defined: a guess for a first reading, which is put right after it. */
export function probableDefinitions(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  if (!text.includes(']:')) return found;
  for (const { label, end } of labelsIn(text))
    if (text.charCodeAt(end) === 58) found.add(isFootnote(label) ? normalizeLabel(label) : linkKey(label));
  return found;
}

function isFootnote(label: string): boolean {
  return label.startsWith('^') && !/[\t\n\r ]/.test(label);
}

/** The label of a link, kept apart from the footnote that is written the same but for white space. */
function linkKey(label: string): string {
  const normalized = normalizeLabel(label);
  return normalized.startsWith('^') ? ` ${normalized}` : normalized;
}

interface Label {
  /** As written, on one line; never blank. */
  readonly label: string;
  /** Behind the closing bracket. */
  readonly end: number;
}

function* labelsIn(text: string): Generator<Label> {
  let open = text.indexOf('[');
  while (open >= 0) {
    const end = labelEnd(text, open + 1);
    if (text.charCodeAt(end) === 93 && end - open <= MAX_LABEL) {
      const label = text.slice(open + 1, end).replace(/[\r\n][\s>]*/g, ' ');
      if (normalizeLabel(label) !== '') yield { label, end: end + 1 };
    }
    open = text.indexOf('[', Math.max(end, open + 1));
  }
}

/** The place of the bracket, of either kind, that ends a label; the end of the text if there is none. */
function labelEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 91 || unit === 93) return at;
    if (unit === 92) at++;
  }
  return text.length;
}

/** Labels are compared without regard to case and white space. */
function normalizeLabel(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** The labels that the nodes define, at any depth. */
export function definedLabels(nodes: readonly RootContent[]): readonly string[] {
  const found: string[] = [];
  const collect = (node: RootContent): void => {
    if (node.type === 'definition') found.push(linkKey(node.identifier));
    else if (node.type === 'footnoteDefinition') found.push(normalizeLabel(`^${node.identifier}`));
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    )
      node.children.forEach(collect);
  };
  nodes.forEach(collect);
  return found;
}

/** The labels among `mentions` that are defined; the same labels give the same string. */
export function resolvedLabels(mentions: Mentions, isDefined: IsDefined): string {
  if (mentions.size === 0) return '';
  return [...mentions.keys()].filter(isDefined).sort().join('\n');
}

/** A label that no text uses, so that a chunk never begins right behind a footnote, which could swallow it. */
const SEPARATOR = '[\uE000]: x\n\n';

/** Definitions to put before a chunk: those of `resolved`, as its mentions write them. */
export function definitionLines(mentions: Mentions, resolved: string): string {
  if (resolved === '') return '';
  const lines = resolved.split('\n').map((label) => `[${mentions.get(label) ?? label}]: x\n\n`);
  return lines.join('') + SEPARATOR;
}

/** Before a chunk that begins with a byte order mark, which the library would take off. */
export const textStart = SEPARATOR;

/** How often each label is defined. */
export type Definitions = ReadonlyMap<string, number>;

interface Defining {
  readonly defines: readonly string[];
}

export function countDefinitions(parts: readonly Defining[]): Definitions {
  return recount(new Map(), [], parts).definitions;
}

/** The counts after some parts went and others came, and the labels that are now defined and were not, or the reverse. */
export function recount(
  before: Definitions,
  removed: readonly Defining[],
  added: readonly Defining[],
): { readonly definitions: Definitions; readonly toggled: readonly string[] } {
  const change = new Map<string, number>();
  const add = (label: string, count: number): void => void change.set(label, (change.get(label) ?? 0) + count);
  for (const { defines } of removed) for (const label of defines) add(label, -1);
  for (const { defines } of added) for (const label of defines) add(label, 1);
  if (change.size === 0) return { definitions: before, toggled: [] };
  const definitions = new Map(before);
  const toggled: string[] = [];
  for (const [label, count] of change) {
    const now = (before.get(label) ?? 0) + count;
    if (now > 0) definitions.set(label, now);
    else definitions.delete(label);
    if (now > 0 !== before.has(label)) toggled.push(label);
  }
  return { definitions, toggled };
}
