/** What stands behind an amount and belongs to it, in any order: a start, conditions, a savings clause, a subject. */
import type { Span } from '../../text/span.ts';
import { matchAt, phrases, type Vocabulary } from '../vocabulary.ts';
import { spanOfTokens, type Token } from '../words.ts';
import * as words from './lexicon.ts';
import type { Layout } from './region.ts';
import { sources } from './verwijzing.ts';

/** A stretch of tokens. */
export interface Stretch {
  readonly layout: Layout;
  readonly from: number;
  readonly to: number;
}

export interface Tail {
  readonly start: Part | undefined;
  readonly voorwaarde: Span | undefined;
  readonly voorbehoud: Part | undefined;
  readonly onderwerp: Span | undefined;
  readonly modaliteit: words.Modaliteit | undefined;
  /** Index of the first token that does not belong to the amount. */
  readonly next: number;
}

export interface Part {
  readonly span: Span;
  /** Set off by a comma: it may speak of all periods of the sentence. */
  readonly setOff: boolean;
}

interface Found {
  readonly kind: 'start' | 'voorwaarde' | 'voorbehoud' | 'onderwerp' | 'filler';
  readonly span: Span | undefined;
  readonly next: number;
}

/**
 * Reads behind an amount. `joined`: the stretch runs up to a next amount, so that `en` or a word that
 * is no part of the tail ends it, and what follows is the head of that amount.
 */
export function readTail(stretch: Stretch, joined: boolean): Tail {
  const { tokens } = stretch.layout;
  const modality = matchAt(words.modalityAfter, tokens, stretch.from);
  const after = modality && modality.next <= stretch.to ? modality : undefined;
  let at = after?.next ?? stretch.from;
  const parts = new Map<Found['kind'], Part>();
  let next = at;
  let setOff = false;
  let near = true;
  while (at < stretch.to) {
    const found = partAt(stretch, at, { joined, near });
    if (!found && joined && tokens[at]?.folded !== ',') break;
    if (found?.span && !parts.has(found.kind)) parts.set(found.kind, { span: found.span, setOff });
    setOff = tokens[at]?.folded === ',';
    near = found !== undefined || setOff;
    at = found?.next ?? at + 1;
    if (found) next = at;
  }
  return {
    start: parts.get('start'),
    voorwaarde: parts.get('voorwaarde')?.span,
    voorbehoud: parts.get('voorbehoud'),
    onderwerp: parts.get('onderwerp')?.span,
    modaliteit: after?.value,
    next: joined ? next : stretch.to,
  };
}

/** The part that begins at a token, if one does; `near`: nothing unread stands before it. */
function partAt(
  stretch: Stretch,
  at: number,
  { joined, near }: { readonly joined: boolean; readonly near: boolean },
): Found | undefined {
  const { tokens, closers } = stretch.layout;
  const close = closers.get(at);
  if (close !== undefined) return bracketed(stretch, at, Math.min(close, stretch.to));
  const reach = (kind: Found['kind'], opener: number, stop: StopWords): Found | undefined => {
    const end = endOfPart(stretch, opener, joined, stop);
    const [first, last] = [tokens[at], tokens[end - 1]];
    return first && last && end > opener ? { kind, span: spanOfTokens(first, last), next: end } : undefined;
  };
  const exception = matchAt(words.exceptionWords, tokens, at);
  const savings = matchAt(words.savingsWords, tokens, at);
  if (savings) return reach('voorbehoud', savings.next - 1, 'clause');
  if (exception) {
    const found = reach('voorwaarde', exception.next, 'clause');
    return found && holds(words.savingsSigns, stretch, at, found.next) ? { ...found, kind: 'voorbehoud' } : found;
  }
  const start = startAt(stretch.layout, at);
  if (start !== undefined) return reach('start', start, 'start');
  const condition = conditionAt(tokens, at, near);
  if (condition) return reach('voorwaarde', condition.next, 'start');
  const subject = matchAt(words.subjectWords, tokens, at);
  if (subject) return named(reach('onderwerp', subject.next, 'start'), tokens, subject.next);
  const filler = matchAt(words.keepWords, tokens, at);
  return filler && { kind: 'filler', span: undefined, next: filler.next };
}

function conditionAt(tokens: readonly Token[], at: number, near: boolean): { readonly next: number } | undefined {
  if (matchAt(words.noConditions, tokens, at)) return undefined;
  return (
    matchAt(words.conditionWords, tokens, at) ?? (near ? matchAt(words.nearConditionWords, tokens, at) : undefined)
  );
}

/** A subject without its preposition and article. */
function named(found: Found | undefined, tokens: readonly Token[], from: number): Found | undefined {
  const first = tokens[matchAt(articles, tokens, from)?.next ?? from];
  if (!found?.span || !first || first.start >= found.span.end) return found;
  return { ...found, span: { start: first.start, end: found.span.end } };
}

/** The inside of brackets: a start or a condition. Amounts in it have a region of their own. */
function bracketed(stretch: Stretch, open: number, close: number): Found {
  const { tokens } = stretch.layout;
  const [first, last] = [tokens[open + 1], tokens[close - 1]];
  const next = close + 1;
  if (!first || !last || open + 1 >= close) return { kind: 'filler', span: undefined, next };
  const span = spanOfTokens(first, last);
  if (holds(words.units, stretch, open + 1, close)) return { kind: 'filler', span: undefined, next };
  if (holds(sources, stretch, open + 1, close)) return { kind: 'filler', span: undefined, next };
  if (startAt(stretch.layout, open + 1) !== undefined) return { kind: 'start', span, next };
  const excepts = [words.exceptionWords, words.savingsWords].some((list) => matchAt(list, tokens, open + 1));
  return {
    kind: excepts && holds(words.savingsSigns, stretch, open + 1, close) ? 'voorbehoud' : 'voorwaarde',
    span,
    next,
  };
}

/**
 * Where the words after an opener at a token begin, if it opens a start. The German `nach` and `ab`
 * also say by which law; what follows tells.
 */
export function startAt({ tokens }: Layout, at: number): number | undefined {
  const match = matchAt(words.startWords, tokens, at);
  const next = match && tokens[match.next];
  if (!match || !next || next.kind === 'line') return undefined;
  if (tokens[at]?.folded === 'nach' && isGermanSource(tokens, at)) return undefined;
  return match.next;
}

const germanSources = new Set(['§', 'art', 'artikel', 'den', 'dessen', 'deren', 'kassen', 'nds', 'vertrag']);

/** `nach § 147 AO`, `nach kommunaler Aktenordnung`, `nach Nds. AktO`, `je nach Fall`: no moment. */
function isGermanSource(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.folded === 'je') return true;
  const near = [1, 2].map((index) => tokens[at + index]?.folded ?? '');
  return germanSources.has(near[0] ?? '') || near.some((word) => /ordnung$|^akto$|recht$|^ao$|^bbig$|hkvo$/.test(word));
}

type StopWords = 'start' | 'clause';

const articles = phrases(`de, het, een, die, den, das, the`);
const boundaries = new Set([',', ':', '—', '–', ';']);
const joins = new Set(['en', 'und', 'and', 'bzw', 'plus', '+', 'danach', 'daarna']);

/** Where a part ends: a comma, a bracket, a word that opens another part, a verb of the main clause. */
function endOfPart(stretch: Stretch, from: number, joined: boolean, stop: StopWords): number {
  const { tokens, closers } = stretch.layout;
  let subordinate = false;
  for (let at = from; at < stretch.to; at++) {
    const token = tokens[at];
    if (!token || (closers.has(at) && at > from)) return at;
    if (stop === 'clause') {
      if (token.folded === ',' && joined) return at;
      continue;
    }
    if (boundaries.has(token.folded) || (joined && isJoin(token)) || opensPart(tokens, at)) return at;
    if (at > from && matchAt(words.finalVerbs, tokens, at)) return at;
    if (!subordinate && matchAt(words.mainVerbs, tokens, at)) return at;
    subordinate ||= matchAt(words.subordinators, tokens, at) !== undefined || tokens[from - 1]?.folded === 'nadat';
  }
  return stretch.to;
}

function opensPart(tokens: readonly Token[], at: number): boolean {
  return [words.exceptionWords, words.savingsWords, words.referenceWords].some((list) => matchAt(list, tokens, at));
}

/** A word that joins two periods of one sentence. */
export function isJoin(token: Token | undefined): boolean {
  return token !== undefined && joins.has(token.folded);
}

/** Whether a word of a list stands between two tokens. */
export function holds(
  list: Vocabulary<unknown>,
  { layout }: Pick<Stretch, 'layout'>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (matchAt(list, layout.tokens, at)) return true;
  return false;
}
