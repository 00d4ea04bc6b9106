/**
 * Periods in a text: how long, at most or at least, from when, for what, unless what.
 *
 * `parseTermijnen` reads prose and takes care not to see ages, times of the day, frequencies and
 * periods that lie in the past; `bewaartermijn.ts` reads the value of a field.
 */
import type { Span } from '../../text/span.ts';
import { matchAt } from '../vocabulary.ts';
import { tokenize } from '../words.ts';
import { amountAt, type Amount } from './amount.ts';
import { readTail, startAt, type Part, type Tail } from './tail.ts';
import type { IsoDuration } from './duration.ts';
import { readHead, type Head } from './head.ts';
import { isPeriod, type Setting } from './period.ts';
import * as words from './lexicon.ts';
import { joinLines, layoutOf, type Layout, type Region } from './region.ts';
import { startmoment, type Startmoment } from './startmoment.ts';

export type { Modaliteit } from './lexicon.ts';

export interface TekstDeel {
  readonly span: Span;
  readonly tekst: string;
}

export interface Termijn {
  /** The amount with its limit: `ten minste vijf jaar`. */
  readonly span: Span;
  /** How long; of a range its shorter end. `P0D`: at once, or not kept at all. */
  readonly duur: IsoDuration;
  /** The longer end of a range such as `7-10 jaar`. */
  readonly bovengrens: IsoDuration | undefined;
  readonly modaliteit: words.Modaliteit;
  /** In days of work, so that `duur` is less than the time that passes. */
  readonly inWerkdagen: boolean;
  /** `in beginsel`, `circa`: the period is not meant exactly. */
  readonly bijBenadering: Span | undefined;
  readonly startmoment: Startmoment | undefined;
  /** When it holds: `bij toekenning`, `(fiscaal)`. */
  readonly voorwaarde: TekstDeel | undefined;
  /** What it is for, where a text names several: `Participatiewet`, `bezwaardossiers`. */
  readonly onderwerp: TekstDeel | undefined;
  /** A savings clause: `of zoveel langer als …`, `tenzij wettelijk …`. */
  readonly voorbehoud: TekstDeel | undefined;
}

/** All periods of a text in the order in which they stand. */
export function parseTermijnen(text: string): readonly Termijn[] {
  const layout = layoutOf(joinLines(tokenize(text)));
  return layout.regions
    .flatMap((region) => termijnenIn(text, layout, region, amountsIn(text, layout, region, 'prose')))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The amounts of a region; what stands in its brackets has a region of its own. */
export function amountsIn(text: string, layout: Layout, region: Region, setting: Setting): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = region.from; at < region.to; ) {
    const close = layout.closers.get(at);
    const amount = close === undefined ? amountAt(text, layout.tokens, at, region.to) : undefined;
    if (amount && isPeriod(layout, region, amount, setting)) amounts.push(amount);
    at = close === undefined ? (amount?.next ?? at + 1) : close + 1;
  }
  return amounts;
}

/** The periods of a region, each with what belongs to it. */
export function termijnenIn(
  text: string,
  layout: Layout,
  region: Region,
  amounts: readonly Amount[],
): readonly Termijn[] {
  let from = region.from;
  const read = amounts.map((amount, index) => {
    const head = readHead(layout, from, amount.first);
    const tail = tailOf(layout, amount.next, amounts[index + 1]?.first, region.to);
    from = tail.next;
    return { amount, head, tail };
  });
  const last = read.at(-1);
  const shared = last && read.length > 1 ? sharedParts(last.tail) : {};
  const hedge = read[0]?.head.hedge;
  return read.map(({ amount, head, tail }) =>
    termijn(text, layout, amount, head, { ...shared, ...own(tail) }, head.hedge ?? hedge),
  );
}

type Parts = Partial<Record<'start' | 'voorbehoud', Part>> & Pick<Tail, 'voorwaarde' | 'onderwerp' | 'modaliteit'>;

function termijn(
  text: string,
  layout: Layout,
  amount: Amount,
  head: Head,
  parts: Parts,
  hedge: Span | undefined,
): Termijn {
  const deel = (span: Span | undefined): TekstDeel | undefined =>
    span && { span, tekst: text.slice(span.start, span.end) };
  const first = layout.tokens[head.from] ?? amount.span;
  const start = parts.start?.span ?? head.start;
  return {
    span: { start: first.start, end: amount.span.end },
    duur: amount.duur,
    bovengrens: amount.bovengrens,
    modaliteit: head.modaliteit ?? parts.modaliteit ?? (amount.orMore ? 'minimaal' : 'precies'),
    inWerkdagen: amount.inWerkdagen,
    bijBenadering: hedge,
    startmoment: start && startmoment(text, start),
    voorwaarde: deel(parts.voorwaarde),
    onderwerp: deel(parts.onderwerp ?? head.onderwerp),
    voorbehoud: deel(parts.voorbehoud?.span),
  };
}

/** What a last period sets off with a comma speaks of the earlier ones too, where they have none. */
function sharedParts(tail: Tail): Partial<Record<'start' | 'voorbehoud', Part>> {
  const { start, voorbehoud } = tail;
  return { ...(start?.setOff && { start }), ...(voorbehoud?.setOff && { voorbehoud }) };
}

function own(tail: Tail): Parts {
  const { start, voorbehoud, voorwaarde, onderwerp, modaliteit } = tail;
  return { ...(start && { start }), ...(voorbehoud && { voorbehoud }), voorwaarde, onderwerp, modaliteit };
}

/**
 * The tail of an amount. Before a next amount it ends at the last comma, unless a start or a savings
 * clause follows that comma; without a comma at the first `en`; else at the first word that is none
 * of its parts.
 */
function tailOf(layout: Layout, from: number, nextAmount: number | undefined, end: number): Tail {
  if (nextAmount === undefined) return readTail({ layout, from, to: end }, false);
  const comma = lastComma(layout, from, nextAmount);
  if (comma !== undefined && !continues(layout, comma + 1)) return readTail({ layout, from, to: comma }, false);
  return readTail({ layout, from, to: nextAmount }, true);
}

function lastComma(layout: Layout, from: number, to: number): number | undefined {
  let comma: number | undefined;
  for (let at = from; at < to; at++) {
    if (layout.tokens[at]?.folded === ',') comma = at;
    at = layout.closers.get(at) ?? at;
  }
  return comma;
}

function continues(layout: Layout, at: number): boolean {
  const opens = [words.savingsWords, words.exceptionWords].some((list) => matchAt(list, layout.tokens, at));
  return opens || startAt(layout, at) !== undefined;
}
