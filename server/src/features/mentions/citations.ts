/** The provisions and laws that one text names, each with the words that name it. */
import type { Citaat, Deel, Verwijzingen, WetVermelding } from '../../knowledge/citaat/citaat.ts';
import type { Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { plaatsenIn, type GenoemdePlaats } from '../../knowledge/citaat/plaatsen.ts';
import { wetVan } from '../../model/citaat.ts';
import { derived } from '../../text/derived.ts';
import { cover, intersects, type Span } from '../../text/span.ts';

/** Spans are offsets in the text. */
export type LawMention =
  | { readonly kind: 'bepaling'; readonly span: Span; readonly plaats: Plaats; readonly citaat: Span }
  | {
      readonly kind: 'wet';
      readonly span: Span;
      readonly wetten: readonly WetId[];
      readonly hoofdstuk: string | undefined;
    };

/** In order of the text; laws that a citation names beside its places go with the citation. */
export const lawMentionsIn = derived(({ citaten, wetten }: Pick<Verwijzingen, 'citaten' | 'wetten'>): LawMention[] => {
  const cited = citaten.flatMap(ofCitaat);
  const taken = citaten.map(({ span }) => span);
  const bare = wetten.flatMap((wet) =>
    wet.samenstelling || taken.some((span) => intersects(span, wet.span)) ? [] : ofWet(wet, wet.span),
  );
  return [...cited, ...bare].sort((a, b) => a.span.start - b.span.start);
});

function ofCitaat(citaat: Citaat): LawMention[] {
  const { wet, span, soort, vindplaatsen } = citaat;
  if (soort === 'intern' || !wet) return [];
  const known = wetVan(citaat);
  const places = known === undefined ? [] : ownPlaces(plaatsenIn(citaat, known));
  if (places.length > 0) {
    const spans = sharedOut(
      span,
      places.map((place) => place.words),
    );
    return places.map(({ plaats }, index) => ({ kind: 'bepaling', plaats, citaat: span, span: spans[index] ?? span }));
  }
  const chapters = vindplaatsen.filter(({ eenheid }) => eenheid === 'hoofdstuk' || eenheid === 'paragraaf');
  if (wet.kandidaten.length !== 1 || chapters.length === 0) return ofWet(wet, span);
  const spans = sharedOut(
    span,
    chapters.map((chapter) => chapter.span),
  );
  return chapters.flatMap(({ nummer }, index) => ofWet(wet, spans[index] ?? span, nummer.tekst));
}

function ofWet({ kandidaten }: WetVermelding, span: Span, hoofdstuk?: string): LawMention[] {
  return kandidaten.length === 0 ? [] : [{ kind: 'wet', span, wetten: kandidaten, hoofdstuk }];
}

/** A place with the words that name it and no other place of the citation. */
interface OwnPlace {
  readonly plaats: Plaats;
  readonly words: Span;
}

/** Each place once, of a range of leden or onderdelen what holds them. */
function ownPlaces(places: readonly GenoemdePlaats[]): OwnPlace[] {
  const found: OwnPlace[] = [];
  let artikel: Span | undefined;
  for (const { plaats, vindplaats, lid, onderdeel } of places) {
    const { nummer, tot } = vindplaats;
    const isEnd = tot?.nummer.tekst === plaats.artikel && !lid && found.length > 0;
    const number = isEnd ? tot.nummer.span : nummer.span;
    const own = onderdeel?.span ?? lid?.span ?? number;
    if (found.at(-1)?.words.end === own.end) continue;
    found.push({ plaats: holderOf(plaats, lid, onderdeel), words: artikel === number ? own : cover(number, own) });
    artikel = number;
  }
  return found;
}

/** The place itself, or of a range what holds it. */
function holderOf(plaats: Plaats, lid: Deel | undefined, onderdeel: Deel | undefined): Plaats {
  const { wet, artikel } = plaats;
  if (lid?.tot) return { wet, artikel };
  if (!onderdeel?.tot) return plaats;
  return plaats.lid === undefined ? { wet, artikel } : { wet, artikel, lid: plaats.lid };
}

/**
 * Parts of a stretch for the numbers in it: the first has what stands before it, the last what stands
 * behind it, so that a single one has all.
 */
export function sharedOut(whole: Span, numbers: readonly Span[]): Span[] {
  const order = numbers.map((_, index) => index).sort((a, b) => (numbers[a]?.start ?? 0) - (numbers[b]?.start ?? 0));
  const parts = [...numbers];
  for (const [rank, index] of order.entries()) {
    const own = numbers[index] ?? whole;
    const start = rank === 0 ? whole.start : own.start;
    const end = rank === order.length - 1 ? whole.end : own.end;
    parts[index] = { start, end: Math.max(start, end) };
  }
  return parts;
}
