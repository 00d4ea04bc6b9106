/**
 * A vocabulary: terms of one or more words, each with a value, and the longest one that stands at
 * a place. Terms are written as people write them, in lists with commas: `uitvoering van een overeenkomst`,
 * `burgerservice-nummer`, `gezondheid*` (any word that begins so).
 */
import type { Span } from '../text/span.ts';
import { isGlued, spanOfTokens, tokenize, type Token } from './words.ts';

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

export interface Vocabulary<Value> {
  /** Entries by their first word; longest first. */
  readonly byWord: ReadonlyMap<string, readonly Entry<Value>[]>;
  /** Entries whose first word is a beginning, by its first three letters; longest first. */
  readonly byBeginning: ReadonlyMap<string, readonly Entry<Value>[]>;
}

/** A term found at a token. */
export interface Match<Value> {
  readonly value: Value;
  /** Index of the first token after the term. */
  readonly next: number;
}

export interface FoundTerm<Value> {
  readonly value: Value;
  readonly span: Span;
  /** Index of its first token. */
  readonly first: number;
  /** Index of the first token after it. */
  readonly next: number;
}

const beginningLength = 3;

export function vocabulary<Value>(terms: Iterable<readonly [term: string, value: Value]>): Vocabulary<Value> {
  const byWord = new Map<string, Entry<Value>[]>();
  const byBeginning = new Map<string, Entry<Value>[]>();
  for (const [term, value] of terms) {
    const words = termWords(term);
    const first = words[0];
    if (first === undefined) continue;
    if (first.endsWith('*')) add(byBeginning, first.slice(0, beginningLength), { words, value });
    else add(byWord, first, { words, value });
  }
  for (const entries of [...byWord.values(), ...byBeginning.values()])
    entries.sort((a, b) => b.words.length - a.words.length || b.words.join().length - a.words.join().length);
  return { byWord, byBeginning };
}

/** A vocabulary of terms that only need to be recognised, from a list with commas. */
export function phrases(list: string): Vocabulary<true> {
  return vocabulary(termsOf(true, list));
}

/** The terms of a list with commas, each with one value. */
export function termsOf<const Value>(value: Value, list: string): readonly (readonly [term: string, value: Value])[] {
  return list.split(',').map((term) => [term.trim(), value]);
}

/** The longest term that begins at token `at`. An exact first word goes before a beginning. */
export function matchAt<Value>(
  terms: Vocabulary<Value>,
  tokens: readonly Token[],
  at: number,
): Match<Value> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const beginning = token.kind === 'word' ? token.folded.slice(0, beginningLength) : '';
  return (
    firstMatch(terms.byWord.get(token.folded), tokens, at) ?? firstMatch(terms.byBeginning.get(beginning), tokens, at)
  );
}

/** All terms of a text from left to right, longest at each place, never overlapping. */
export function findTerms<Value>(terms: Vocabulary<Value>, tokens: readonly Token[]): readonly FoundTerm<Value>[] {
  const found: FoundTerm<Value>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(terms, tokens, at);
    const from = tokens[at];
    const to = match && tokens[match.next - 1];
    if (match && from && to)
      found.push({ value: match.value, span: spanOfTokens(from, to), first: at, next: match.next });
    at = match ? match.next : at + 1;
  }
  return found;
}

function termWords(term: string): string[] {
  const words: string[] = [];
  for (const token of tokenize(term)) {
    if (token.kind === 'line') continue;
    if (token.folded === '*') words.push(`${words.pop() ?? ''}*`);
    else if (!isJoint(token)) words.push(token.folded);
  }
  return words;
}

function add<Value>(map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function firstMatch<Value>(
  entries: readonly Entry<Value>[] | undefined,
  tokens: readonly Token[],
  at: number,
): Match<Value> | undefined {
  for (const { words, value } of entries ?? []) {
    const next = matchWords(words, tokens, at);
    if (next !== undefined) return { value, next };
  }
  return undefined;
}

function matchWords(words: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  for (const expected of words) {
    if (next > at) next = skipJoints(tokens, next);
    const token = tokens[next];
    if (!token || !matches(expected, token)) return undefined;
    next++;
  }
  return next;
}

function matches(expected: string, token: Token): boolean {
  if (expected.endsWith('*')) return token.kind === 'word' && token.folded.startsWith(expected.slice(0, -1));
  return token.folded === expected;
}

/**
 * A hyphen or underscore behind a word reads as the space that others write there, and so does the
 * end of a line in the middle of a term.
 */
function skipJoints(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return at;
  const joins = isJoint(token) && isGlued(tokens[at - 1], token);
  return joins || token.kind === 'line' ? at + 1 : at;
}

function isJoint(token: Token): boolean {
  return token.folded === '-' || token.folded === '_' || token.folded === '\u2011';
}
