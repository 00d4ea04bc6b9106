/**
 * Words, numbers and signs of a text: what every parser of field values reads instead of letters.
 *
 * One pass from left to right, so that a parser on top of it is linear when it looks at each token
 * a bounded number of times.
 */
import { perText } from '../text/perText.ts';
import type { Span } from '../text/span.ts';

export interface Token extends Span {
  /** `line` is one line break; `sign` is any other single character that is not white space. */
  readonly kind: 'word' | 'number' | 'sign' | 'line';
  /** As compared: lower case, without accents and soft hyphens, `’` as `'`. */
  readonly folded: string;
}

// Groups repeat a bounded number of times: an unbounded one fills the stack of the engine.
const blank = /[^\S\r\n]+/uy;
const lineBreak = /\r\n|\r|\n/y;
const word = /\p{L}[\p{L}\p{M}\p{Nd}\u00AD]*(?:['’]\p{L}[\p{L}\p{M}\u00AD]*){0,8}/uy;
const number = /\d+(?:[.,]\d+){0,8}/y;
const unfolded = /[^ -@[-`{-~a-z]/;
const combining = /[\p{M}\u00AD]/gu;

/** All tokens of a text, in order; white space other than line breaks lies between them. */
export const tokenize = perText((text): readonly Token[] => {
  const tokens: Token[] = [];
  const take = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  for (let at = take(blank, 0); at < text.length; at = take(blank, at)) {
    const [kind, end] = next(text, at, take);
    tokens.push({ kind, start: at, end, folded: fold(text.slice(at, end)) });
    at = end;
  }
  return tokens;
});

/** Lower case, without accents and soft hyphens: how words are compared. Not of equal length. */
export function fold(text: string): string {
  // Most words are folded as they stand.
  if (!unfolded.test(text)) return text;
  // Of the others most are plain, and folding is what costs most of reading a text.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize('NFD').replace(combining, '').replaceAll('’', "'");
}

/** Whether nothing stands between two tokens: the hyphen of `e-mail`, the underscore of an enum. */
export function isGlued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && left.end === right?.start;
}

/** The span from one token to another, both included. */
export function spanOfTokens(from: Token, to: Token): Span {
  return { start: from.start, end: Math.max(from.end, to.end) };
}

function next(text: string, at: number, take: (pattern: RegExp, at: number) => number): [Token['kind'], number] {
  const afterWord = take(word, at);
  if (afterWord > at) return ['word', afterWord];
  const afterNumber = take(number, at);
  if (afterNumber > at) return ['number', afterNumber];
  const afterBreak = take(lineBreak, at);
  if (afterBreak > at) return ['line', afterBreak];
  const wide = (text.codePointAt(at) ?? 0) > 0xffff;
  return ['sign', at + (wide ? 2 : 1)];
}
