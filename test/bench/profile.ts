/** Where the time goes: the functions in which the processor is while one document is read and judged. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenDocument } from './documents/documents.ts';
import { modulesOfLines } from './modules.ts';
import { runProgram } from './process.ts';
import type { Programs } from './programs.ts';

export interface Profile {
  readonly name: string;
  /** Busiest first. */
  readonly functions: readonly ProfiledFunction[];
  /** The same by folder of ours and by package: share of the samples within its functions. Busiest first. */
  readonly folders: readonly { readonly name: string; readonly self: number }[];
}

export interface ProfiledFunction {
  /** `parse (node_modules/yaml/dist/parse/lexer.js)`, or what Node does itself, such as `(garbage collector)`. */
  readonly name: string;
  /** Share of the samples within it, 0 to 1. */
  readonly self: number;
  /** Share of the samples within it or in what it called. */
  readonly total: number;
}

const MILLISECONDS = 6000;
/** What is no work: the start of the program, waiting. */
const OUTSIDE = new Set(['(root)', '(program)', '(idle)']);

/** The part of the format of .cpuprofile files that is used here. */
interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** Id of the node that was on top of the stack, at each sample. */
  readonly samples: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  readonly children?: readonly number[];
}

export function measureProfile({ folder, steady }: Programs, { name, path }: WrittenDocument): Profile {
  const output = join(folder, `${name}.profile`);
  runProgram([
    '--cpu-prof',
    '--cpu-prof-dir',
    output,
    '--cpu-prof-interval',
    '500',
    steady,
    path,
    String(MILLISECONDS),
  ]);
  const [file] = readdirSync(output);
  if (file === undefined) throw new Error(`no profile of ${name}`);
  const profile = JSON.parse(readFileSync(join(output, file), 'utf8')) as CpuProfile;
  const functions = functionsOf(profile, modulesOfLines(readFileSync(steady, 'utf8')));
  return { name, functions, folders: foldersOf(functions) };
}

function foldersOf(functions: readonly ProfiledFunction[]): Profile['folders'] {
  const folders = new Map<string, number>();
  for (const { name, self } of functions) {
    const folder = /\((node_modules\/(?:@[^/]+\/)?[^/]+|server\/.*(?=\/)|node:|V8)/.exec(name)?.[1] ?? name;
    folders.set(folder, (folders.get(folder) ?? 0) + self);
  }
  return [...folders].map(([name, self]) => ({ name, self })).sort((a, b) => b.self - a.self);
}

function functionsOf({ nodes, samples }: CpuProfile, modules: readonly string[]): ProfiledFunction[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map<number, number>();
  for (const id of samples) counts.set(id, (counts.get(id) ?? 0) + 1);
  const self = new Map<string, number>();
  const total = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, count: number): void => {
    to.set(name, (to.get(name) ?? 0) + count);
  };
  /** A function that calls itself counts once on the way down; gives the samples below and in `node`. */
  const visit = (node: ProfileNode, above: ReadonlySet<string>): number => {
    const name = nameOf(node, modules);
    const own = OUTSIDE.has(name) ? 0 : (counts.get(node.id) ?? 0);
    const within = new Set(above).add(name);
    const below = (node.children ?? []).flatMap((id) => byId.get(id) ?? []).map((child) => visit(child, within));
    const sum = below.reduce((before, count) => before + count, own);
    add(self, name, own);
    if (!above.has(name)) add(total, name, sum);
    return sum;
  };
  const [first] = nodes;
  const all = first ? visit(first, new Set()) : 0;
  return [...self]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => ({ name, self: count / all, total: (total.get(name) ?? 0) / all }));
}

function nameOf({ callFrame }: ProfileNode, modules: readonly string[]): string {
  const { functionName, url, lineNumber } = callFrame;
  const name = functionName || 'anonymous';
  if (name.startsWith('(')) return name;
  return url.startsWith('node:') || url === '' ? `${name} (${url || 'V8'})` : `${name} (${modules[lineNumber] ?? url})`;
}
