/** A tree of names by their tokens: the longest name that stands at a place, in one walk. */
import { spelling, tokenize, type Token } from './tokens.ts';

interface Knoop<Value> {
  readonly next: Map<string, Knoop<Value>>;
  readonly ends: Value[];
}

export interface Naamboom<Value> {
  readonly root: Knoop<Value>;
}

/** A name found at a token. */
export interface Naamtreffer<Value> {
  readonly values: readonly Value[];
  /** Index of the first token after the name. */
  readonly next: number;
}

/** Names with what they stand for. Two names with the same tokens share a place. */
export function createNaamboom<Value>(names: Iterable<readonly [name: string, value: Value]>): Naamboom<Value> {
  const root: Knoop<Value> = { next: new Map(), ends: [] };
  for (const [name, value] of names) {
    let knoop = root;
    for (const token of tokenize(name)) {
      const step = stepOf(token, false);
      const known = knoop.next.get(step);
      const next = known ?? { next: new Map(), ends: [] };
      if (!known) knoop.next.set(step, next);
      knoop = next;
    }
    if (knoop !== root) knoop.ends.push(value);
  }
  return { root };
}

/**
 * The longest name at token `from` of which `accepts` takes a value. A name may run over a line
 * break, and over a blank line only where a broken word does.
 */
export function longestName<Value>(
  boom: Naamboom<Value>,
  tokens: readonly Token[],
  from: number,
  accepts: (value: Value, next: number) => boolean,
): Naamtreffer<Value> | undefined {
  let knoop = boom.root;
  if (knoop.next.size === 0) return undefined;
  let found: Naamtreffer<Value> | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (at > from && token.gap === 'break')) return found;
    const next = knoop.next.get(stepOf(token, at === from));
    if (!next) return found;
    knoop = next;
    const values = knoop.ends.filter((value) => accepts(value, at + 1));
    if (values.length > 0) found = { values, next: at + 1 };
  }
  return found;
}

/** Between letters and digits a space may come or go (`Wmo 2015`, `Wmo2015`); around a sign it may not. */
function stepOf(token: Token, first: boolean): string {
  const glued = !first && token.gap === 'none' && (token.text === '-' || token.text === '/');
  return glued ? `~${token.text}` : token.text;
}

/** A name as it is written in the text, one space for any white space: to compare spellings. */
export function spellingOf(text: string, tokens: readonly Token[], from: number, next: number): string {
  const first = tokens[from];
  const last = tokens[next - 1];
  if (!first || !last) return '';
  return spelling(text.slice(first.start, last.end)).replace(/\s+/g, ' ');
}
