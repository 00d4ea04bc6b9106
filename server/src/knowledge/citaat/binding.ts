/** Decides of which law or document each group of places is, and makes it a citaat. */
import { cover, type Span } from '../../text/span.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';
import type { Citaat, Notatiefout, Vindplaats, WetVermelding } from './citaat.ts';
import { tussenwoorden } from './eenheden.ts';
import type { Groep } from './groepen.ts';
import { parseVerbinding, spanOf, word, type Lezer } from './lezer.ts';
import { splitNummer, withoutBoek } from './nummers.ts';
import type { Vermelding } from './vermeldingen.ts';

/** A group with what stands around it. */
export interface Gevonden {
  readonly groep: Groep;
  readonly lezer: Lezer;
  /** The law before it: `AVG artikel 6`, `AVG (artikel 6)`. */
  readonly voor: Vermelding | undefined;
  /** By custom of the AVG. */
  readonly gebruik: boolean;
  /** Which paragraph of the text it stands in. */
  readonly alinea: number;
}

interface Gebonden {
  readonly wet: WetVermelding | undefined;
  readonly boeken?: ReadonlyMap<string, WetId>;
}

/** The citations of a text, from its groups in order. */
export function bindGroepen(gevonden: readonly Gevonden[], vermeldingen: readonly Vermelding[]): readonly Citaat[] {
  const bound = bindAll(gevonden, vermeldingen);
  const citaten: Citaat[] = [];
  for (const [index, found] of gevonden.entries())
    citaten.push(citaatOf(found, bound[index] ?? { wet: undefined }, gevonden, citaten));
  return citaten;
}

function bindAll(gevonden: readonly Gevonden[], vermeldingen: readonly Vermelding[]): readonly Gebonden[] {
  const own = gevonden.map((found) => ownLaw(found, vermeldingen));
  // `Art. 17 Art. 53a Pw`: from the last to the first, so that the law reaches all of a row.
  for (let index = gevonden.length - 2; index >= 0; index--)
    if (own[index] === 'open' && adjoins(gevonden[index], gevonden[index + 1])) {
      const next = own[index + 1];
      const following = next !== 'open' && next?.wet && gevonden[index + 1]?.voor === undefined;
      if (following) own[index] = borrowed(next);
    }
  const bound: Gebonden[] = [];
  for (const [index, found] of gevonden.entries()) {
    const law = own[index];
    bound.push(law === undefined || law === 'open' ? fallback(found, gevonden[index - 1], bound[index - 1]) : law);
  }
  return bound;
}

/** The law that stands beside the group, `{wet: undefined}` for one of the document itself, or `open`. */
function ownLaw({ groep, voor }: Gevonden, vermeldingen: readonly Vermelding[]): Gebonden | 'open' {
  const { aanhechting } = groep;
  if (aanhechting?.soort === 'wet') return fromVermelding(aanhechting.vermelding);
  if (aanhechting?.soort === 'onbekend') return { wet: aanhechting.wet };
  if (aanhechting?.soort === 'intern') return { wet: undefined };
  if (aanhechting?.soort === 'terug') return { wet: pointedAt(aanhechting.span, vermeldingen) };
  return voor ? fromVermelding(voor) : 'open';
}

function fromVermelding({ wet, boeken }: Vermelding): Gebonden {
  return boeken ? { wet, boeken } : { wet };
}

/** The law that `die wet` at a span points back to: the last one named before it. */
function pointedAt(span: Span, vermeldingen: readonly Vermelding[]): WetVermelding {
  const last = vermeldingen[countBefore(vermeldingen, span.start) - 1];
  const kandidaten = last?.wet.kandidaten ?? [];
  const dubbelzinnig = kandidaten.length > 1;
  return { span, kandidaten, hoe: 'terugverwijzing', dubbelzinnig, ook: [], samenstelling: false };
}

function countBefore(vermeldingen: readonly Vermelding[], offset: number): number {
  let low = 0;
  let high = vermeldingen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vermeldingen[middle]?.wet.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function borrowed({ wet, boeken }: Gebonden): Gebonden {
  const taken = wet && { ...wet, hoe: wet.hoe === 'onbekend' ? wet.hoe : ('aansluiting' as const) };
  return boeken ? { wet: taken, boeken } : { wet: taken };
}

/** A group without a law of its own: that of the group it is joined to, of the field, or none. */
function fallback(found: Gevonden, before: Gevonden | undefined, law: Gebonden | undefined): Gebonden {
  const { groep, lezer, gebruik } = found;
  if (law?.wet && before) {
    const joined = !isInternUnit(groep) && isJoined(lezer, before.groep.next, groep.from);
    if (joined || (before.alinea === found.alinea && sameArtikel(before.groep, groep))) return borrowed(law);
  }
  const span = spanOf(lezer, groep.from, groep.from);
  const by = (wet: WetId, hoe: WetVermelding['hoe']): Gebonden => ({
    wet: { span, kandidaten: [wet], hoe, dubbelzinnig: false, ook: [], samenstelling: false },
  });
  const field = isInternUnit(groep) ? undefined : lezer.surroundings.wet;
  if (field !== undefined) return by(field, 'context');
  if (gebruik || groep.plaatsen[0]?.eenheid === 'overweging') return by('AVG', 'gebruik');
  return { wet: undefined };
}

/** `artikel 15 lid 3 AVG geeft een recht, artikel 15 lid 4 begrenst het`: the same number is of the same law. */
function sameArtikel(before: Groep, groep: Groep): boolean {
  const first = groep.plaatsen[0];
  return (
    first?.eenheid === 'artikel' &&
    before.plaatsen.some(({ eenheid, nummer }) => eenheid === 'artikel' && nummer.tekst === first.nummer.tekst)
  );
}

/** An annex, chapter or lid without a law is one of the document, whatever stands before it. */
function isInternUnit({ plaatsen }: Groep): boolean {
  return !['artikel', 'overweging'].includes(plaatsen[0]?.eenheid ?? '');
}

function adjoins(first: Gevonden | undefined, second: Gevonden | undefined): boolean {
  if (!first || !second) return false;
  if (first.groep.next !== second.groep.from) return false;
  return second.lezer.tokens[second.groep.from]?.gap !== 'break' && !isInternUnit(first.groep);
}

/** Whether nothing but a connection stands between two groups. */
export function isJoined(lezer: Lezer, from: number, to: number): boolean {
  const whole: Lezer = { ...lezer, begin: from };
  let at = parseVerbinding(whole, from);
  if (at === undefined || at > to) return false;
  while (at < to && tussenwoorden.has(word(whole, at))) at++;
  return at === to && lezer.tokens[to]?.gap !== 'break';
}

function citaatOf(found: Gevonden, bound: Gebonden, gevonden: readonly Gevonden[], earlier: readonly Citaat[]): Citaat {
  const { groep, lezer, voor } = found;
  const { wet, places } = applyLaw(groep.plaatsen, bound, lezer);
  const own = spanOf(lezer, groep.from, groep.next);
  const joined = voor?.next === groep.from && voor.wet.span.start >= (earlier.at(-1)?.span.end ?? 0);
  const span = joined ? cover(voor.wet.span, own) : own;
  const { aanhechting } = groep;
  const binnen = aanhechting?.soort === 'intern' ? aanhechting.binnen : groep.bijlage;
  const foreignNumber = groep.plaatsen.some(
    ({ eenheid, nummer }) => eenheid === 'artikel' && nummer.tekst.includes(':'),
  );
  const soort = wet || (foreignNumber && !binnen) ? 'extern' : 'intern';
  return {
    span,
    soort,
    wet,
    vindplaatsen: places,
    binnen,
    eerdereWet: soort === 'intern' && !binnen ? citedBefore(found, gevonden, earlier) : undefined,
    notatie: faultsWithin(lezer.fouten, span),
  };
}

/** The law of the last external citation in the same paragraph. */
function citedBefore(
  { alinea }: Gevonden,
  gevonden: readonly Gevonden[],
  earlier: readonly Citaat[],
): WetVermelding | undefined {
  const index = earlier.length - 1;
  const last = earlier[index];
  if (!last || gevonden[index]?.alinea !== alinea) return undefined;
  return last.wet ?? last.eerdereWet;
}

/** The places as the law numbers them; the law of a code in books by the book of its first place. */
function applyLaw(
  plaatsen: readonly Vindplaats[],
  { wet, boeken }: Gebonden,
  lezer: Lezer,
): { readonly wet: WetVermelding | undefined; readonly places: readonly Vindplaats[] } {
  if (!wet) return { wet, places: plaatsen };
  if (boeken) {
    const stripped = plaatsen.map(withoutBoek);
    const named = stripped.flatMap(({ boek }) => (boek === undefined ? [] : [boeken.get(boek)]));
    const kandidaten = [...new Set(named)].filter((id) => id !== undefined);
    const known = kandidaten.length > 0 && !named.includes(undefined);
    if (!known) return { wet: { ...wet, kandidaten: [], hoe: 'onbekend' }, places: plaatsen };
    return { wet: { ...wet, kandidaten }, places: stripped.map(({ place }) => place) };
  }
  const { kandidaten } = wet;
  if (kandidaten.length === 0) return { wet, places: plaatsen };
  const plain = kandidaten.every((id) => lezer.namen.nummering(id) === 'enkel');
  const places = plain ? plaatsen.map((place) => withoutBoek(place).place) : plaatsen;
  return { wet, places: places.map((place) => splitNummer(place, kandidaten, lezer.namen)) };
}

function faultsWithin(fouten: readonly Notatiefout[], { start, end }: Span): readonly Notatiefout[] {
  const within = fouten.filter((fout) => fout.span.start >= start && fout.span.end <= end);
  const isFirst = (fout: Notatiefout, index: number): boolean =>
    within.findIndex((other) => other.soort === fout.soort && other.span.start === fout.span.start) === index;
  return within.filter(isFirst);
}
