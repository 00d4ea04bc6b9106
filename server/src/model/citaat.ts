/** From a citation in a text to the places in the law that it names, each with the words that name it. */
import type { Citaat, Herkenning } from '../knowledge/citaat/citaat.ts';
import type { Plaats } from '../knowledge/wetten/bepaling.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';

/** One place that a citation names. */
export interface GenoemdePlaats {
  readonly plaats: Plaats;
  /** The words for each part, as offsets in the text of the citation. */
  readonly artikelSpan: Span;
  readonly lidSpan: Span | undefined;
  readonly onderdeelSpan: Span | undefined;
  /** Whether the law is named beside the place, and not inferred from elsewhere. */
  readonly zeker: boolean;
}

const INFERRED: readonly Herkenning[] = [
  'terugverwijzing',
  'aansluiting',
  'gebruik',
  'context',
  'bijna',
  'foute-variant',
  'foute-afkorting',
];

/** The one law that a citation names; undefined where it names none, several, or one that we do not know. */
export function wetVan(citaat: Citaat): WetId | undefined {
  const { wet } = citaat;
  return citaat.soort === 'extern' && wet && !wet.dubbelzinnig && wet.kandidaten.length === 1
    ? wet.kandidaten[0]
    : undefined;
}

/** The artikelen, leden and onderdelen of one law that a citation names; the ends of ranges too. */
export const plaatsenVan = derived((citaat: Citaat): readonly GenoemdePlaats[] => {
  const wet = wetVan(citaat);
  if (wet === undefined) return [];
  const zeker = citaat.wet !== undefined && !INFERRED.includes(citaat.wet.hoe);
  return citaat.vindplaatsen.flatMap((vindplaats, index): GenoemdePlaats[] => {
    if (vindplaats.eenheid !== 'artikel') return [];
    const artikel = vindplaats.nummer.tekst;
    const own = zeker && standsByLaw(citaat, index);
    const base = { artikelSpan: vindplaats.nummer.span, lidSpan: undefined, onderdeelSpan: undefined, zeker: own };
    const end = vindplaats.tot?.nummer;
    const ends = end ? [{ ...base, plaats: { wet, artikel: end.tekst }, artikelSpan: end.span }] : [];
    const leden = vindplaats.leden.flatMap((lid) => [lid, ...(lid.tot ? [lid.tot.nummer] : [])]);
    const onderdelen = vindplaats.onderdelen.flatMap((one) => [one, ...(one.tot ? [one.tot.nummer] : [])]);
    const withLeden = leden.map((lid) => ({ ...base, plaats: { wet, artikel, lid: lid.tekst }, lidSpan: lid.span }));
    const holders = withLeden.length > 0 ? withLeden : [{ ...base, plaats: { wet, artikel } }];
    // `lid 1 en 2 onder b`: the onderdelen belong to the last lid.
    const last = holders.at(-1);
    const withOnderdelen = last
      ? onderdelen.map((one) => ({
          ...last,
          plaats: { ...last.plaats, onderdeel: one.tekst },
          onderdeelSpan: one.span,
        }))
      : [];
    return [...holders, ...withOnderdelen, ...ends];
  });
});

/**
 * Whether the law surely goes with a place of a list: `artikelen 15 en 16 AVG`, but in `artikel 15 en
 * artikel 8a Wgs` the first may be an artikel of the text itself.
 */
function standsByLaw({ vindplaatsen, wet }: Citaat, index: number): boolean {
  const lawFirst = wet !== undefined && wet.span.start <= (vindplaatsen[0]?.span.start ?? 0);
  if (lawFirst) return true;
  return vindplaatsen.slice(index + 1).every(({ span, nummer }) => span.start === nummer.span.start);
}
