/**
 * Cuts tokens into regions in which a period and what belongs to it stand together: a sentence, a
 * part between semicolons, the inside of brackets.
 */
import type { Token } from '../words.ts';

export interface Region {
  /** Index of the first token, and of the first after the region. */
  readonly from: number;
  readonly to: number;
  /** How many brackets stand around it. */
  readonly depth: number;
}

export interface Layout {
  readonly tokens: readonly Token[];
  /** For an opening bracket the index of its closing one; only for brackets that are read. */
  readonly closers: ReadonlyMap<number, number>;
  readonly regions: readonly Region[];
}

/** Brackets within brackets are read this deep; further in they are words like others. */
const deepest = 2;

const abbreviations = new Set(
  [
    'art',
    'max',
    'min',
    'ca',
    'nr',
    'bijv',
    'evt',
    'resp',
    'abs',
    'lit',
    'nds',
    'ggf',
    'gem',
    'lt',
    'incl',
    'excl',
  ].concat(['jr', 'mnd', 'wk', 'dgn', 'artt', 'par', 'vgl', 'zgn', 'inkl', 'bzgl', 'zzgl', 'bzw', 'jl', 'dhr', 'mevr']),
);

const stops = new Set(['.', '!', '?']);
const listSigns = new Set(['-', '–', '•', '*', '▪', '·', '◦']);

/**
 * The tokens of prose, in which a line break divides only at an empty line or before a list item;
 * in a field every line break divides.
 */
export function joinLines(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token, at) => token.kind !== 'line' || dividesProse(tokens, at));
}

export function layoutOf(tokens: readonly Token[]): Layout {
  const closers = matchBrackets(tokens);
  const closing = new Set(closers.values());
  const regions: Region[] = [];
  const starts = [0];
  for (const at of tokens.keys()) {
    if (closers.has(at)) starts.push(at + 1);
    else if (closing.has(at)) close(regions, starts.pop(), at, starts.length);
    else if (ends(tokens, at)) {
      close(regions, starts.pop(), at, starts.length);
      starts.push(at + 1);
    }
  }
  while (starts.length > 0) close(regions, starts.pop(), tokens.length, starts.length);
  return { tokens, closers, regions: regions.sort((a, b) => a.from - b.from) };
}

function close(regions: Region[], from: number | undefined, to: number, depth: number): void {
  if (from !== undefined && from < to) regions.push({ from, to, depth });
}

/** Whether a token ends its region: `;`, the end of a sentence, or a line break. */
function ends(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'line' || token?.folded === ';') return true;
  return token !== undefined && stops.has(token.folded) && endsSentence(tokens, at);
}

function dividesProse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind === 'line' || tokens[at - 1]?.kind === 'line' || listSigns.has(next.folded);
}

/** A full stop with white space behind it, not after an abbreviation or a single letter. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !stop || (next?.kind !== 'line' && next?.start === stop.end)) return false;
  if (before.kind === 'number') return next?.kind !== 'number';
  return before.kind === 'sign' || (before.folded.length > 1 && !abbreviations.has(before.folded));
}

/** Brackets that are closed, as far as they are read. */
function matchBrackets(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.folded === '(') open.push(at);
    const start = token.folded === ')' ? open.pop() : undefined;
    if (start !== undefined) pairs.set(start, at);
  }
  const closers = new Map<number, number>();
  const ending: number[] = [];
  for (const at of tokens.keys()) {
    if (ending.at(-1) === at) ending.pop();
    const end = pairs.get(at);
    if (end === undefined || ending.length >= deepest) continue;
    closers.set(at, end);
    ending.push(end);
  }
  return closers;
}
