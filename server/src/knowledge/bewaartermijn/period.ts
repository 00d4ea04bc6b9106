/** Tells a period to be observed from an age, a frequency, time gone by, and `een jaar` as a mere noun. */
import { matchAt, phrases } from '../vocabulary.ts';
import type { Token } from '../words.ts';
import type { Amount } from './amount.ts';
import { startAt } from './tail.ts';
import * as words from './lexicon.ts';
import type { Layout, Region } from './region.ts';

/** Where a text comes from: the value of a field is about a period, prose may be about anything. */
export type Setting = 'field' | 'prose';

const ageBefore = phrases(`jonger dan, ouder dan, leeftijd van, leeftijd, nog geen, vanaf, onder de, boven de`);
const ageAfter = phrases(`oud, of ouder, en ouder, of jonger, en jonger, alt, is, wordt, bereikt`);
const agePersons = phrases(`
  jeugdige, jeugdigen, kind, kinderen, jongere, jongeren, minderjarige*, persoon, personen, inwoner*,
  betrokkene, betrokkenen, leerling*, client, clienten, hij, zij, deze
`);
const agePrepositions = phrases(`van, tot, vanaf, tussen, tussen de, onder, boven, tot en met`);
const notAhead = phrases(`elke, iedere, elk, ieder, per, om de, afgelopen, voorbije, jede*, every, laatste, past`);

/** Whether an amount is a period to be observed: no age, no frequency, no time gone by, no mere article. */
export function isPeriod(layout: Layout, region: Region, amount: Amount, setting: Setting): boolean {
  const { tokens } = layout;
  if (endsWith(tokens, notAhead, region.from, amount.first)) return false;
  if (amount.unit === 'year' && isAge(layout, region, amount)) return false;
  return setting === 'field' || !amount.article || articleCounts(layout, region, amount);
}

function isAge(layout: Layout, region: Region, { first, next }: Amount): boolean {
  const { tokens } = layout;
  const followed = startAt(layout, next) !== undefined;
  if (endsWith(tokens, ageBefore, region.from, first) && !followed) return true;
  const after = next < region.to && matchAt(ageAfter, tokens, next) !== undefined;
  const person = first - 1 >= region.from && matchAt(agePersons, tokens, first - 1) !== undefined;
  const verb = ['is', 'wordt', 'bereikt'].includes(tokens[next]?.folded ?? '');
  if (after && (!verb || person)) return true;
  return [1, 2, 3].some((back) => {
    const at = first - back;
    const preposition = at > region.from ? matchAt(agePrepositions, tokens, at) : undefined;
    return preposition?.next === first && matchAt(agePersons, tokens, at - 1) !== undefined;
  });
}

const countsAfter = phrases(`
  binnen, gedurende, maximaal, minimaal, ten minste, tenminste, hoogstens, uiterlijk, dan, na, van, is,
  bedraagt, tot, ten hoogste, minstens, within, voor, nog
`);

/** Whether `een jaar` means one year: a limit before it, a start behind it, or nothing but it. */
function articleCounts(layout: Layout, region: Region, { first, next }: Amount): boolean {
  if (first === region.from && next >= region.to) return true;
  const kept = next < region.to && matchAt(words.keepWords, layout.tokens, next) !== undefined;
  return endsWith(layout.tokens, countsAfter, region.from, first) || kept || startAt(layout, next) !== undefined;
}

/** Whether a phrase of a list of at most three words ends just before a token. */
function endsWith(tokens: readonly Token[], list: ReturnType<typeof phrases>, from: number, at: number): boolean {
  return [1, 2, 3].some((back) => at - back >= from && matchAt(list, tokens, at - back)?.next === at);
}
