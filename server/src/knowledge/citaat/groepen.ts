/** Groups: places that share one law, as `hoofdstuk 7, en het gestelde in paragraaf 8.4, van de Jeugdwet` has them. */
import type { Span } from '../../text/span.ts';
import { parseAanhechting, type Aanhechting } from './aanhechting.ts';
import type { Eenheid, Vindplaats } from './citaat.ts';
import { parseDelen } from './delen.ts';
import { tussenwoorden } from './eenheden.ts';
import { isKop } from './koppen.ts';
import {
  longestList,
  parseEv,
  parseVerbinding,
  skipNeedlessStop,
  spanOf,
  word,
  type Gelezen,
  type Lezer,
} from './lezer.ts';
import {
  parseEenheid,
  parseEenheidsplaatsen,
  parseLosseDelen,
  parseNummerplaatsen,
  parseOmgekeerd,
} from './vindplaatsen.ts';

export interface Groep {
  readonly from: number;
  /** Index of the first token after it. */
  readonly next: number;
  readonly plaatsen: readonly Vindplaats[];
  readonly aanhechting: Aanhechting | undefined;
  /** The annex that the places are in: `artikel 3 van bijlage 2`. */
  readonly bijlage: Span | undefined;
}

const maxTussenwoorden = 5;

/** The group that begins with a unit word or with a lid. Undefined for a heading and for other words. */
export function parseGroep(lezer: Lezer, from: number): Groep | undefined {
  const first = parseEersteplaatsen(lezer, from);
  if (!first) return undefined;
  return parseVervolg(lezer, from, first);
}

/** What follows the first places of a group: more places, and the law of all of them. */
export function parseVervolg(lezer: Lezer, from: number, first: Gelezen<readonly Vindplaats[]>): Groep | undefined {
  const plaatsen = [...first.value];
  let next = first.next;
  let bijlage: Span | undefined;
  for (;;) {
    const eenheid = plaatsen.at(-1)?.eenheid ?? 'artikel';
    const law = parseAanhechting(lezer, skipNeedlessStop(lezer, next - 1, next), eenheid);
    const unsure = law === undefined || law.value.soort === 'onbekend';
    if (unsure && isBare(plaatsen) && isKop(lezer, from, next) && !lezer.surroundings.fragment) return undefined;
    if (law) {
      const within = withPartsBehindLaw(lezer, law.next, plaatsen);
      return { from, next: within, plaatsen, aanhechting: law.value, bijlage };
    }
    const more = plaatsen.length < longestList ? parseVolgende(lezer, next, eenheid) : undefined;
    if (!more) return { from, next, plaatsen, aanhechting: undefined, bijlage };
    if (more.omvat && more.value[0]?.eenheid === 'bijlage') bijlage = more.value[0].span;
    plaatsen.push(...more.value);
    next = more.next;
  }
}

/** One number and nothing within it: what a heading has. */
function isBare(plaatsen: readonly Vindplaats[]): boolean {
  const [first, second] = plaatsen;
  return !second && first?.leden.length === 0 && first.onderdelen.length === 0 && !first.tot && !first.ev;
}

function parseEersteplaatsen(lezer: Lezer, from: number): Gelezen<readonly Vindplaats[]> | undefined {
  const places = parseEenheidsplaatsen(lezer, from) ?? parseOmgekeerd(lezer, from);
  if (places) return places;
  const losse = parseLosseDelen(lezer, from);
  return losse && !isPerson(lezer, losse.next) ? losse : undefined;
}

/** `het tweede lid van de commissie` is a person. */
function isPerson(lezer: Lezer, at: number): boolean {
  return word(lezer, at) === 'van' && /^(?:de|het|een|onze|ons|haar|zijn)$/.test(word(lezer, at + 1));
}

/** `artikel 6 AVG lid 1 onder e`, `artikel 12 AVG e.v.`: parts behind the law belong to the last place. */
function withPartsBehindLaw(lezer: Lezer, at: number, plaatsen: Vindplaats[]): number {
  const last = plaatsen.at(-1);
  const ev = last && !last.ev ? parseEv(lezer, at) : undefined;
  if (last && ev) {
    plaatsen[plaatsen.length - 1] = { ...last, span: { start: last.span.start, end: ev.value.end }, ev: ev.value };
    return ev.next;
  }
  if (last?.eenheid !== 'artikel' || last.leden.length > 0 || last.onderdelen.length > 0) return at;
  const delen = parseDelen(lezer, at);
  if (!delen || (delen.value.leden.length === 0 && delen.value.onderdelen.length === 0)) return at;
  // `artikel 6 AVG, lid 3 van dit artikel`.
  if (word(lezer, delen.next) === 'van') return at;
  const span = { start: last.span.start, end: spanOf(lezer, at, delen.next).end };
  plaatsen[plaatsen.length - 1] = { ...last, ...delen.value, span, ev: delen.value.ev ?? last.ev };
  return delen.next;
}

interface Volgende extends Gelezen<readonly Vindplaats[]> {
  /** The places before it lie within it: `paragraaf 2 van hoofdstuk 2`. */
  readonly omvat: boolean;
}

/** The next places of a group, with the connection before them. */
function parseVolgende(lezer: Lezer, from: number, eenheid: Eenheid): Volgende | undefined {
  const joined = parseVerbinding(lezer, from);
  const contains = joined === undefined && word(lezer, from) === 'van' && eenheid !== 'lid';
  const start = joined ?? (contains ? from + 1 : undefined);
  if (start === undefined) return undefined;
  // In a field with a law of its own a comma separates the references.
  if (word(lezer, start - 1) === ',' && lezer.surroundings.wet !== undefined) return undefined;
  let at = start;
  while (at < start + maxTussenwoorden && tussenwoorden.has(word(lezer, at))) at++;
  const kop = parseEenheid(lezer, at);
  if (kop) {
    const places = joins(eenheid, kop.woord.eenheid, contains) ? parseEenheidsplaatsen(lezer, at) : undefined;
    return places && { ...places, omvat: contains };
  }
  // `artikel 6 lid 1 en 9 lid 2 AVG`: a number with parts of its own is another artikel.
  if (eenheid !== 'artikel' || contains || at > start) return undefined;
  const number = lezer.tokens[at];
  if (number?.kind !== 'number' || !parseDelen(lezer, at + 1)) return undefined;
  const places = parseNummerplaatsen(lezer, at, at, { eenheid, meervoud: false });
  return places && { ...places, omvat: false };
}

/** What is of one law: a lid or annex is of its own document, and what contains a place comes before it or behind `van`. */
function joins(before: Eenheid, after: Eenheid, contains: boolean): boolean {
  if (before === after) return !contains;
  const outer = before === 'lid' || before === 'onderdeel' || before === 'bijlage' || before === 'overweging';
  return !outer && after !== 'overweging' && (after !== 'bijlage' || contains);
}
