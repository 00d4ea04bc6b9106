/** Syntax trees of YAML in short forms that a test can state. */
import assert from 'node:assert/strict';
import type { DataNode, DataSyntax, Located, RootEntry, SyntaxProblem } from '../../server/src/syntax/tree.ts';
import { readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { shift, sliceSpan, type Span } from '../../server/src/text/span.ts';

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The values without their places; of a key that is there twice the last. */
export function plain(node: DataNode): Plain {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(plain);
    case 'record':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  }
}

export function plainFile(syntax: DataSyntax): Plain {
  if (syntax.items) return syntax.items.map(({ node }) => plain(node));
  return Object.fromEntries(
    syntax.entries.map(({ node }) => [node.key, node.items?.map((item) => plain(item.node)) ?? plain(node.value.node)]),
  );
}

/** Each problem as its code, its arguments and, between ‘’, the text it points at. */
export function shortProblems(text: string, { problems }: DataSyntax): string[] {
  return problems.map(({ origin, node }) => shortProblem(text, origin, node));
}

function shortProblem(text: string, origin: number, { code, args, span, related }: SyntaxProblem): string {
  const at = (range: Span): string => `‘${sliceSpan(text, shift(range, origin))}’`;
  const name = code === 'yaml-ongeldig' ? args : [code, ...args];
  return [...name, at(span), ...(related ? ['na', at(related)] : [])].join(' ');
}

/** Checks the values of a text, and its problems: none unless given. */
export function check(name: string, text: string, values: Plain, ...problems: string[]): void {
  it(name, () => {
    const syntax = readYaml(text);
    assert.deepEqual(plainFile(syntax), values);
    assert.deepEqual(shortProblems(text, syntax), problems);
  });
}

/** A tree with every place counted from the start of the document, so that trees with different origins compare. */
export function placed(syntax: DataSyntax): object {
  return {
    entries: syntax.entries.map(placedEntry),
    items: syntax.items?.map(placedNode),
    comments: syntax.comments.map(({ origin, node }) => [node.reading.text, shift(node.span, origin), node.ownLine]),
    problems: syntax.problems.map(({ origin, node }) => ({
      ...node,
      span: shift(node.span, origin),
      related: node.related && shift(node.related, origin),
    })),
  };
}

function placedEntry({ origin, node }: Located<RootEntry>): object {
  const keySpan = shift(node.keySpan, origin);
  return { key: node.key, keySpan, value: placedNode(node.value), items: node.items?.map(placedNode) };
}

function placedNode({ origin, node }: Located<DataNode>): object {
  const span = shift(node.span, origin);
  switch (node.kind) {
    case 'scalar': {
      const runs = node.reading.runs.map((run) => ({ ...run, source: run.source + origin }));
      return { value: node.value, text: node.reading.text, runs, span };
    }
    case 'list':
      return { items: node.items.map((item) => placedNode({ origin, node: item })), span, flow: node.flow };
    case 'record': {
      const entries = node.entries.map(({ key, keySpan, value }) => [
        key,
        shift(keySpan, origin),
        placedNode({ origin, node: value }),
      ]);
      return { entries, span, flow: node.flow };
    }
  }
}

/** All scalars of a file with their origins, those of aliases included. */
export function scalarsOf(syntax: DataSyntax): Located<Extract<DataNode, { kind: 'scalar' }>>[] {
  const roots = syntax.entries.flatMap(({ node }) => node.items ?? [node.value]).concat(syntax.items ?? []);
  const found: Located<Extract<DataNode, { kind: 'scalar' }>>[] = [];
  const visit = (origin: number, node: DataNode): void => {
    if (node.kind === 'scalar') found.push({ origin, node });
    else if (node.kind === 'list') for (const item of node.items) visit(origin, item);
    else for (const entry of node.entries) visit(origin, entry.value);
  };
  for (const { origin, node } of roots) visit(origin, node);
  return found;
}

/**
 * What is wrong with the places of a file, in words; undefined if nothing is. A reading says what the
 * value says, its runs lie one after another within the value as written, and a run of equal length
 * reads as the source reads.
 */
export function placeFault(text: string, syntax: DataSyntax): string | undefined {
  for (const { origin, node } of scalarsOf(syntax)) {
    const { reading, span, value } = node;
    const where = `${JSON.stringify(sliceSpan(text, shift(span, origin)))} at ${String(span.start + origin)}`;
    if (typeof value === 'string' && value !== reading.text) return `value and reading of ${where} differ`;
    let read = 0;
    let source = span.start;
    for (const run of reading.runs) {
      if (run.at !== read || run.source < source) return `runs of ${where} are out of order`;
      read += run.length;
      source = run.source + run.sourceLength;
      const from = text.slice(origin + run.source, origin + source);
      const reads = reading.text.slice(run.at, read);
      // A line break that is folded reads as a space, unit for unit.
      const same = reads.replace(/\s/g, ' ') === from.replace(/\s/g, ' ');
      if (run.length === run.sourceLength && !same && from.trim() !== '') return `a run of ${where} reads otherwise`;
    }
    if (read !== reading.text.length || source > span.end) return `runs of ${where} do not cover it`;
  }
  return undefined;
}
