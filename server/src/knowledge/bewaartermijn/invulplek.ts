/** Blanks that an author left to be filled in, and answers that the question does not apply. */
import type { Span } from '../../text/span.ts';
import { findTerms, matchAt, phrases } from '../vocabulary.ts';
import { isGlued, spanOfTokens, type Token } from '../words.ts';
import { units } from './lexicon.ts';

const toFill = phrases(`
  in te vullen, nog in te vullen, nader in te vullen, invullen, invul, nader te bepalen, nog te bepalen, te
  bepalen, n.t.b., n.t.b, ntb, nog vast te stellen, nog niet bekend, nog niet vastgesteld, todo, tbd, to do, to
  be determined, nog onbekend, xx, xxx
`);

const notApplicable = new Set([
  'nvt',
  'n.v.t.',
  'n.v.t',
  'niet van toepassing',
  'geen',
  '-',
  '–',
  '—',
  'none',
  'n/a',
  'entfallt',
  'keine',
  '/',
]);

/** The first blank: a phrase, `[X] mnd`, `<aantal> jaar`, `… jaar`, dots or a line to write on. */
export function findInvulplek(text: string, tokens: readonly Token[]): Span | undefined {
  const phrase = findTerms(toFill, tokens)[0]?.span;
  for (const at of tokens.keys()) {
    const blank = bracketsAt(text, tokens, at) ?? dotsAt(tokens, at);
    if (blank) return phrase && phrase.start < blank.start ? phrase : blank;
  }
  return phrase;
}

/** The span of a text that is nothing but "not applicable". */
export function isNvt(text: string, tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const whole = text.trim().toLowerCase();
  return first && last && whole.length < 30 && notApplicable.has(whole) ? spanOfTokens(first, last) : undefined;
}

/** `[X]` and `<aantal>` with the unit behind them, how long the words inside may be, in tokens. */
const longestBlank = 16;
const closing: Readonly<Record<string, string>> = { '[': ']', '<': '>', '{': '}' };

function bracketsAt(text: string, tokens: readonly Token[], at: number): Span | undefined {
  const open = tokens[at];
  const close = open && closing[open.folded];
  if (!open || close === undefined) return undefined;
  for (let end = at + 1; end <= Math.min(at + longestBlank, tokens.length - 1); end++) {
    if (tokens[end]?.folded !== close) continue;
    const unit = matchAt(units, tokens, end + 1);
    const last = tokens[(unit?.next ?? end + 1) - 1];
    const inside = text.slice(open.end, tokens[end]?.start).trim();
    const isBox = inside.length < 2 && inside !== '…' && !unit;
    return last && !isBox && tokens[end + 1]?.folded !== '(' ? spanOfTokens(open, last) : undefined;
  }
  return undefined;
}

/** Dots or underscores to write on; an ellipsis counts before a unit only, or on its own. */
function dotsAt(tokens: readonly Token[], at: number): Span | undefined {
  const first = tokens[at];
  if (!first || !isDot(first) || (isDot(tokens[at - 1]) && isGlued(tokens[at - 1], first))) return undefined;
  let end = at;
  let length = 0;
  while (isDot(tokens[end]) && (end === at || isGlued(tokens[end - 1], tokens[end]))) {
    length += tokens[end]?.folded === '…' ? 3 : 1;
    end++;
  }
  const unit = matchAt(units, tokens, end);
  const alone = tokens.length === end - at;
  const last = tokens[(unit?.next ?? end) - 1];
  return last && length >= 3 && (unit || alone || length > 3) ? spanOfTokens(first, last) : undefined;
}

function isDot(token: Token | undefined): boolean {
  return token !== undefined && (token.folded === '.' || token.folded === '_' || token.folded === '…');
}
