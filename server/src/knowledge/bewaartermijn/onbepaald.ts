/** Why a retention field gives no period: kept for ever, as long as something lasts, until something happens. */
import type { Span } from '../../text/span.ts';
import { matchAt, termsOf, vocabulary } from '../vocabulary.ts';
import { spanOfTokens } from '../words.ts';
import { holds, startAt } from './tail.ts';
import { destroyWords } from './lexicon.ts';
import type { Layout, Region } from './region.ts';

export interface Onbepaald {
  /** The words that say so; for `zolang` and `gebeurtenis` with what they speak of. */
  readonly span: Span;
  /**
   * `blijvend`: kept for ever, on purpose. `zolang`: as long as something lasts or is needed.
   * `gebeurtenis`: destroyed after something happens, without a period. `wisselend`: it depends, on
   * what the text may say. `onbepaald`: said to be indefinite, or not known.
   */
  readonly soort: 'blijvend' | 'zolang' | 'gebeurtenis' | 'wisselend' | 'onbepaald';
}

type Soort = Onbepaald['soort'];

/** Reasons that count beside a period too: other data may be kept for ever. */
const outright = vocabulary<Soort>([
  ...termsOf(
    'blijvend',
    `
    blijvend, blijvende, blijvend te bewaren, permanent*, voor altijd, eeuwig, dauerhaft*, niet vernietigd, niet
    gewist, indefinite*, unbefristet, lebenslang, forever
  `,
  ),
  ...termsOf('onbepaald', `onbepaald, onbepaalde tijd, onbeperkt, onbekend, unbestimmt, unknown, unlimited`),
  ...termsOf(
    'wisselend',
    `
    variërend, variabel, wisselend, afhankelijk van, verschilt per, per zaaktype, varies, je nach, depending on,
    unterschiedlich
  `,
  ),
]);

/** Reasons that count only where no period stands: elsewhere they lead up to it. */
const untilSomething = vocabulary<Soort>([
  ...termsOf(
    'zolang',
    `
    zolang, zo lang, tijdens, gedurende, während, für die dauer, solange, so lange, nur so lange, so kurz wie,
    zo kort mogelijk, as long as, during, fortlaufend*, laufend*, niet langer dan nodig, niet langer dan
    noodzakelijk, bestaans- of geldigheidsduur
  `,
  ),
  ...termsOf('gebeurtenis', `tot, tot en met, bis, bis zum, bis zur, until, till, endet mit`),
]);

/** The whole value, as the Selectielijst writes it. */
const keepForEver = new Set(['bewaren', 'b', 'blijvend bewaren', 'te bewaren']);

/** The first reason in a text; beside a period only one that says so outright. */
export function findReden(layout: Layout, besidePeriod: boolean): Onbepaald | undefined {
  const { tokens } = layout;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first && last && keepForEver.has(tokens.map((token) => token.folded).join(' ')))
    return { span: spanOfTokens(first, last), soort: 'blijvend' };
  const found = outrightIn(layout);
  if (found || besidePeriod) return found;
  const { regions } = layout;
  return firstOf(regions, (region) => leadingUp(layout, region)) ?? firstOf(regions, (region) => event(layout, region));
}

function outrightIn({ tokens }: Layout): Onbepaald | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(outright, tokens, at);
    const [first, last] = [tokens[at], match && tokens[match.next - 1]];
    if (match && first && last) return { span: spanOfTokens(first, last), soort: match.value };
  }
  return undefined;
}

function leadingUp(layout: Layout, { from, to }: Region): Onbepaald | undefined {
  for (let at = from; at < to; at++) {
    const match = matchAt(untilSomething, layout.tokens, at);
    if (match && match.next <= to) return { span: clauseFrom(layout, at, to), soort: match.value };
  }
  return undefined;
}

/** `Löschung nach Abschluss`, `na verwerking verwijderd`: a moment, and no time after it. */
function event(layout: Layout, { from, to }: Region): Onbepaald | undefined {
  for (let at = from; at < to; at++)
    if (startAt(layout, at) !== undefined) return { span: clauseFrom(layout, at, to), soort: 'gebeurtenis' };
  const destroys = holds(destroyWords, { layout }, from, to);
  return destroys ? { span: clauseFrom(layout, from, to), soort: 'gebeurtenis' } : undefined;
}

/** From a token to the comma or the end of the region. */
function clauseFrom({ tokens }: Layout, from: number, to: number): Span {
  let end = from + 1;
  while (end < to && tokens[end]?.folded !== ',') end++;
  const [first, last] = [tokens[from], tokens[end - 1]];
  return first && last ? spanOfTokens(first, last) : { start: 0, end: 0 };
}

function firstOf(regions: readonly Region[], find: (region: Region) => Onbepaald | undefined): Onbepaald | undefined {
  for (const region of regions) {
    const found = find(region);
    if (found) return found;
  }
  return undefined;
}
