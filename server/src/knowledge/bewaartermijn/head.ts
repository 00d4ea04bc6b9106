/** What stands before an amount: its subject, its limit, words that make it less than exact, sometimes the start. */
import type { Span } from '../../text/span.ts';
import { matchAt, phrases, type Vocabulary } from '../vocabulary.ts';
import { spanOfTokens, type Token } from '../words.ts';
import { isJoin, startAt } from './tail.ts';
import * as words from './lexicon.ts';
import type { Layout } from './region.ts';

export interface Head {
  readonly modaliteit: words.Modaliteit | undefined;
  readonly hedge: Span | undefined;
  readonly start: Span | undefined;
  readonly onderwerp: Span | undefined;
  /** Index of the first token of the limit, or of the amount where there is none. */
  readonly from: number;
}

/** How many words may stand between a limit and its amount, and how many a subject may have. */
const longestLimit = 8;
const longestSubject = 12;

const skippedBefore = phrases(`
  en, of, de, het, een, und, and, bzw, daarna, danach, vervolgens, die, der, das, den, in beginsel, in principe,
  voor, verder, ook, zo nodig, met, dan, geldt, gelden, bewaartermijn, lid, dit, deze, op, doch, maar
`);

/** Words at which a subject ends. */
const subjectEnds = phrases(`
  een, geldt, gelden, is, zijn, bedraagt, heeft, hebben, wordt, worden, blijven, blijft, bewaart, bewaren,
  bewaard, bewaartermijn, termijn, minimaal, maximaal, ten minste, in beginsel, werden, wird, ist,
  grundsätzlich, mindestens, höchstens, bis, doorgaans, in principe, gedurende
`);

/** Reads the tokens from `from` up to the amount that begins at `amount`. */
export function readHead(layout: Layout, from: number, amount: number): Head {
  const limit = limitBefore(layout.tokens, from, amount);
  const to = limit?.from ?? amount;
  const start = startBefore(layout, from, to);
  return {
    modaliteit: limit?.value,
    hedge: spanOfFirst(words.hedges, layout.tokens, from, amount),
    start: start && spanBetween(layout.tokens, start.from, start.to),
    onderwerp: subjectBefore(layout, from, start?.from ?? to),
    from: to,
  };
}

function limitBefore(
  tokens: readonly Token[],
  from: number,
  amount: number,
): { readonly value: words.Modaliteit; readonly from: number } | undefined {
  for (let at = Math.max(from, amount - longestLimit); at < amount; at++) {
    const match = matchAt(words.modalityBefore, tokens, at);
    if (match && match.next <= amount && isNeutral(tokens, match.next, amount)) return { value: match.value, from: at };
  }
  return undefined;
}

function isNeutral(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!matchAt(words.neutralWords, tokens, at)) return false;
  return true;
}

/**
 * A start that goes before its period: `na afsluiting van de zaak 5 jaar`, `tot einde contract + 1 jaar`.
 * A `na` directly before the amount only says what happens afterwards.
 */
function startBefore(
  layout: Layout,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const { tokens, closers } = layout;
  const adds = [to - 1, to - 2, to - 3].find(
    (at) => at >= from && matchAt(words.additionWords, tokens, at)?.next === to,
  );
  for (let at = from; at < to; at++) {
    const close = closers.get(at);
    if (close !== undefined) at = close;
    else {
      const next = adds === undefined ? startAt(layout, at) : matchAt(words.duringWords, tokens, at)?.next;
      const end = next === undefined ? 0 : (adds ?? endBefore(tokens, next, to));
      if (next !== undefined && end > next) return { from: at, to: end };
    }
  }
  return adds !== undefined && adds > from ? { from, to: adds } : undefined;
}

/** Where a start before its period ends: at a comma, a verb of the main clause, or neutral words. */
function endBefore(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  while (end < to && tokens[end]?.folded !== ',' && !matchAt(words.mainVerbs, tokens, end)) end++;
  while (end > from && (isNeutral(tokens, end - 1, end) || isHedge(tokens, end - 1))) end--;
  return end;
}

/** `Participatiewet` in `voor de Participatiewet een bewaartermijn van`, `dossiers` in `dossiers:`. */
function subjectBefore({ tokens, closers }: Layout, from: number, to: number): Span | undefined {
  const first = afterSkipped(tokens, firstSubjectWord(tokens, from, to) ?? afterColon(tokens, from, to), to);
  let end = first;
  while (
    end < to &&
    !closers.has(end) &&
    tokens[end]?.folded !== ':' &&
    !isHedge(tokens, end) &&
    !matchAt(subjectEnds, tokens, end)
  )
    end++;
  while (
    end > first &&
    (tokens[end - 1]?.kind === 'sign' || isNeutral(tokens, end - 1, end) || isJoin(tokens[end - 1]))
  )
    end--;
  if (end === first || end - first > longestSubject || tokens[first]?.kind === 'sign') return undefined;
  return spanBetween(tokens, first, end);
}

function firstSubjectWord(tokens: readonly Token[], from: number, to: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < to; at++) found = matchAt(words.subjectWords, tokens, at)?.next ?? found;
  return found !== undefined && found < to ? found : undefined;
}

/** `Op grond van de wet: dossiers 5 jaar` speaks of what follows the colon. */
function afterColon(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at++) if (tokens[at]?.folded === ':') start = at + 1;
  return start;
}

/** Past articles, joining words, numbering and list signs. */
function afterSkipped(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const skipped = matchAt(skippedBefore, tokens, at) ?? matchAt(words.hedges, tokens, at);
    const next = tokens[at]?.kind === 'word' ? skipped?.next : at + 1;
    if (next === undefined || tokens[at]?.folded === '§') return at;
    at = next;
  }
  return at;
}

/** A hedge at a token, or the full stop of one: `ca.`. */
function isHedge(tokens: readonly Token[], at: number): boolean {
  return matchAt(words.hedges, tokens, tokens[at]?.folded === '.' ? at - 1 : at) !== undefined;
}

function spanOfFirst(list: Vocabulary<unknown>, tokens: readonly Token[], from: number, to: number): Span | undefined {
  for (let at = from; at < to; at++) {
    const match = matchAt(list, tokens, at);
    if (match) return spanBetween(tokens, at, match.next);
  }
  return undefined;
}

function spanBetween(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? spanOfTokens(first, last) : undefined;
}
