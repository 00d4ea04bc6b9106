/** Data that are destroyed at once or never kept, as an amount of no time. */
import { matchAt, phrases } from '../vocabulary.ts';
import { spanOfTokens } from '../words.ts';
import type { Amount } from './amount.ts';
import { holds, startAt } from './tail.ts';
import { destroyWords } from './lexicon.ts';
import type { Layout, Region } from './region.ts';

const atOnce = phrases(`direct, terstond, onmiddellijk, meteen, onverwijld, unverzüglich*, umgehend, immediately`);

const neverKept = phrases(`
  niet opgeslagen, niet bewaard, geen opslag, niet vastgelegd, wordt niet bewaard, nicht gespeichert, not
  stored, not retained, niet opslaan
`);

/** The word for "at once" in a region without amounts, when something is destroyed or starts there, or it stands alone. */
export function immediateIn(layout: Layout, region: Region): readonly Amount[] {
  const { tokens } = layout;
  for (let at = region.from; at < region.to; at++) {
    const never = matchAt(neverKept, tokens, at);
    const once = matchAt(atOnce, tokens, at);
    const next = never?.next ?? once?.next;
    if (next === undefined || next > region.to) continue;
    if (never || region.to - region.from <= 2 || speaksOfDestroying(layout, region)) return amount(layout, at, next);
  }
  return [];
}

function speaksOfDestroying(layout: Layout, { from, to }: Region): boolean {
  if (holds(destroyWords, { layout }, from, to)) return true;
  for (let at = from; at < to; at++) if (startAt(layout, at) !== undefined) return true;
  return false;
}

function amount({ tokens }: Layout, first: number, next: number): readonly Amount[] {
  const [from, to] = [tokens[first], tokens[next - 1]];
  if (!from || !to) return [];
  return [
    {
      ...{ first, next, span: spanOfTokens(from, to), duur: 'P0D', bovengrens: undefined },
      ...{ inWerkdagen: false, unit: 'day', orMore: false, article: false },
    },
  ];
}
