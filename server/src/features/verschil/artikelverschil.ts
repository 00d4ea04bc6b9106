/** Which artikelen of a regulation are new, gone, changed, renumbered or moved. */
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Deel } from '../../model/structure/deel.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Betekenis } from './betekenis.ts';
import { besteParen, gelijkenis, woordenVan } from './gelijkenis.ts';
import {
  inhoudVanOnderdeel,
  onderdelenVan,
  woordenVanOnderdeel,
  type Onderdeel,
  type Tekstdeel,
} from './onderdelen.ts';
import type { Documentpaar, StandDocument } from './stand.ts';
import { tekstbetekenis } from './tekstbetekenis.ts';
import { woordverschil, type Tekststuk } from './woordverschil.ts';

export interface Tekstwijziging {
  /** Within the part: `lid 2`; empty for running text. */
  readonly plaats: string;
  /** Where it stood, if that has another number. */
  readonly eerder: string | undefined;
  readonly soort: 'nieuw' | 'vervallen' | 'gewijzigd' | 'hernummerd';
  readonly stukken: readonly Tekststuk[];
}

export interface Onderdeelpaar {
  readonly oud: Onderdeel;
  readonly nieuw: Onderdeel;
}

export interface Onderdeelwijziging extends Onderdeelpaar {
  /** Another number or name of its place. */
  readonly hernummerd: boolean;
  /** Another chapter or annex, or another place in the order. */
  readonly verplaatst: boolean;
  readonly titel: boolean;
  readonly teksten: readonly Tekstwijziging[];
  /** What the changes mean, as far as their words tell. */
  readonly betekenissen: readonly Betekenis[];
}

export interface Artikelverschil {
  readonly document: Documentpaar;
  readonly paren: readonly Onderdeelpaar[];
  readonly nieuw: readonly Onderdeel[];
  readonly vervallen: readonly Onderdeel[];
  readonly gewijzigd: readonly Onderdeelwijziging[];
}

/** Of a document on both sides; undefined where it is no regulation on either. */
export function artikelverschil(document: Documentpaar, kennis: Kennis): Artikelverschil | undefined {
  const { oud, nieuw } = document;
  if (!oud || !nieuw) return undefined;
  const [a, b] = [regelingVan(oud), regelingVan(nieuw)];
  if (!a || !b) return undefined;
  const left = onderdelenVan(a.regeling, a.tabellen);
  const right = onderdelenVan(b.regeling, b.tabellen);
  const paren = paarOnderdelen(left, right);
  const coupled = new Set(paren.flatMap((paar) => [paar.oud, paar.nieuw]));
  const moved = outOfOrder(paren, left, right);
  return {
    document,
    paren,
    nieuw: right.filter((one) => !coupled.has(one)),
    vervallen: left.filter((one) => !coupled.has(one)),
    gewijzigd: paren.flatMap((paar) => wijziging(paar, moved, kennis)),
  };
}

function regelingVan({ document }: StandDocument): { regeling: Deel; tabellen: Protocol['tabellen'] } | undefined {
  const { inhoud } = document.model;
  if (inhoud.soort === 'protocol') return { regeling: inhoud.regeling, tabellen: inhoud.tabellen };
  return inhoud.soort === 'overeenkomst' ? { regeling: inhoud.regeling, tabellen: [] } : undefined;
}

/** Least likeness of two parts with another number, and of two with the same. */
const ALIKE = 0.6;
const ALIKE_SAME_NUMBER = 0.25;

function paarOnderdelen(oud: readonly Onderdeel[], nieuw: readonly Onderdeel[]): Onderdeelpaar[] {
  const found = new Map<Onderdeel, Onderdeel>();
  const open = new Set(nieuw);
  const rest = (): Onderdeel[] => oud.filter((one) => !found.has(one));
  const byKey = (key: (one: Onderdeel) => string | undefined): void => {
    const index = new Map<string, Onderdeel[]>();
    for (const one of open) {
      const own = key(one);
      if (own !== undefined) index.set(own, [...(index.get(own) ?? []), one]);
    }
    for (const one of rest()) {
      const own = key(one);
      const match = own === undefined ? undefined : index.get(own)?.shift();
      if (!match) continue;
      found.set(one, match);
      open.delete(match);
    }
  };
  byKey((one) => `${one.soort}\n${one.plaats}\n${inhoudVanOnderdeel(one)}`);
  byKey((one) => (one.teksten.length > 0 ? `${one.soort}\n${inhoudVanOnderdeel(one)}` : undefined));
  for (const [a, b] of besteParen(rest(), [...open], likeness)) {
    found.set(a, b);
    open.delete(b);
  }
  // The whole and its opening words are themselves, whatever they say; and so is what has the same number and title.
  byKey((one) => (one.soort === 'regeling' || one.soort === 'aanhef' || one.soort === 'slot' ? one.soort : undefined));
  byKey((one) => (one.titel === '' && one.plaats === '' ? undefined : `${one.soort} ${one.plaats} ${one.titel}`));
  return oud.flatMap((one) => {
    const other = found.get(one);
    return other ? [{ oud: one, nieuw: other }] : [];
  });
}

function likeness(a: Onderdeel, b: Onderdeel): number | undefined {
  if (a.soort !== b.soort) return undefined;
  const alike = gelijkenis(woordenVanOnderdeel(a), woordenVanOnderdeel(b));
  const sameNumber = a.plaats !== '' && a.plaats === b.plaats;
  const sameTitle = a.titel !== '' && a.titel === b.titel;
  if (alike < (sameNumber || sameTitle ? ALIKE_SAME_NUMBER : ALIKE)) return undefined;
  return alike + (sameNumber ? 0.15 : 0) + (sameTitle ? 0.15 : 0);
}

function wijziging(paar: Onderdeelpaar, moved: ReadonlySet<Onderdeel>, kennis: Kennis): Onderdeelwijziging[] {
  const { oud, nieuw } = paar;
  const hernummerd = oud.plaats !== nieuw.plaats;
  const verplaatst = moved.has(oud) || isElsewhere(oud.onder, nieuw.onder);
  const titel = oud.titel !== nieuw.titel;
  const teksten = tekstwijzigingen(oud.teksten, nieuw.teksten);
  return hernummerd || verplaatst || titel || teksten.length > 0
    ? [{ ...paar, hernummerd, verplaatst, titel, teksten, betekenissen: meaningOf(teksten, kennis) }]
    : [];
}

/** Taken together: a period that went from one lid to another is no change of the artikel. */
function meaningOf(teksten: readonly Tekstwijziging[], kennis: Kennis): readonly Betekenis[] {
  if (teksten.every(({ soort }) => soort === 'hernummerd')) return [];
  const side = (without: Tekststuk['soort']): string =>
    teksten
      .map(({ stukken }) => stukken.flatMap(({ soort, tekst }) => (soort === without ? [] : tekst)).join(''))
      .join('\n');
  return tekstbetekenis(side('nieuw'), side('weg'), kennis);
}

/** A chapter that got another number or another title is still the chapter that it was. */
function isElsewhere(oud: string, nieuw: string): boolean {
  return oud !== nieuw && gelijkenis(woordenVan(oud), woordenVan(nieuw)) < 0.5;
}

/** Parts that stand before one that they stood behind: as few as can be, those outside the longest run in order. */
function outOfOrder(
  paren: readonly Onderdeelpaar[],
  left: readonly Onderdeel[],
  right: readonly Onderdeel[],
): ReadonlySet<Onderdeel> {
  const place = new Map(right.map((one, index) => [one, index]));
  const partner = new Map(paren.map(({ oud, nieuw }) => [oud, nieuw]));
  const row = left.flatMap((one) => {
    const other = partner.get(one);
    return other ? [{ one, at: place.get(other) ?? 0 }] : [];
  });
  // Patience: the last element of the best run of each length, and who stands before it.
  const ends: { readonly one: Onderdeel; readonly at: number; readonly before: number }[] = [];
  const tails: number[] = [];
  for (const { one, at } of row) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[tails[middle] ?? 0]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    ends.push({ one, at, before: low > 0 ? (tails[low - 1] ?? -1) : -1 });
    tails[low] = ends.length - 1;
  }
  const inOrder = new Set<Onderdeel>();
  for (let at = tails.at(-1) ?? -1; at >= 0; ) {
    const end = ends[at];
    if (!end) break;
    inOrder.add(end.one);
    at = end.before;
  }
  return new Set(row.flatMap(({ one }) => (inOrder.has(one) ? [] : [one])));
}

const ALIKE_TEXT = 0.45;

/** Leden and paragraphs as they went, came, changed or got another number. */
function tekstwijzigingen(oud: readonly Tekstdeel[], nieuw: readonly Tekstdeel[]): Tekstwijziging[] {
  const found = new Map<Tekstdeel, Tekstdeel>();
  const open = new Set(nieuw);
  const pairBy = (key: (one: Tekstdeel) => string): void => {
    const index = new Map<string, Tekstdeel[]>();
    for (const one of open) index.set(key(one), [...(index.get(key(one)) ?? []), one]);
    for (const one of oud) {
      const match = found.has(one) ? undefined : index.get(key(one))?.shift();
      if (!match) continue;
      found.set(one, match);
      open.delete(match);
    }
  };
  pairBy(({ plaats, tekst }) => `${plaats}\n${tekst}`);
  pairBy(({ tekst }) => tekst);
  const words = new Map([...oud, ...nieuw].map((one) => [one, woordenVan(one.tekst)]));
  const score = (a: Tekstdeel, b: Tekstdeel): number | undefined => {
    const alike = gelijkenis(words.get(a) ?? new Set(), words.get(b) ?? new Set());
    const same = a.plaats === b.plaats;
    return alike >= (same && a.plaats !== '' ? 0.2 : ALIKE_TEXT) ? alike + (same ? 0.2 : 0) : undefined;
  };
  for (const [a, b] of besteParen(
    oud.filter((one) => !found.has(one)),
    [...open],
    score,
  )) {
    found.set(a, b);
    open.delete(b);
  }
  const before = new Map([...found].map(([a, b]) => [b, a]));
  return [
    ...nieuw.flatMap((one): Tekstwijziging[] => changeOf(before.get(one), one)),
    ...oud
      .filter((one) => !found.has(one))
      .map(({ plaats, tekst }): Tekstwijziging => {
        return { plaats, eerder: undefined, soort: 'vervallen', stukken: [{ soort: 'weg', tekst }] };
      }),
  ];
}

function changeOf(was: Tekstdeel | undefined, { plaats, tekst }: Tekstdeel): Tekstwijziging[] {
  if (!was) return [{ plaats, eerder: undefined, soort: 'nieuw', stukken: [{ soort: 'nieuw', tekst }] }];
  const eerder = was.plaats === plaats ? undefined : was.plaats;
  if (was.tekst !== tekst) return [{ plaats, eerder, soort: 'gewijzigd', stukken: woordverschil(was.tekst, tekst) }];
  if (eerder === undefined) return [];
  return [{ plaats, eerder, soort: 'hernummerd', stukken: [{ soort: 'gelijk', tekst }] }];
}
