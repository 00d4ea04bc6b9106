/** The places of a law that a citation names, one by one, as the catalogue can be asked for them. */
import type { Plaats } from '../wetten/bepaling.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';
import type { Citaat, Deel, Vindplaats } from './citaat.ts';

/** A place with the part of the citation that names it. */
export interface GenoemdePlaats {
  readonly plaats: Plaats;
  readonly vindplaats: Vindplaats;
  /** The lid and onderdeel as they stand in the text, where the text names them. */
  readonly lid: Deel | undefined;
  readonly onderdeel: Deel | undefined;
}

/** More members than any range of leden or onderdelen has. */
const longestRange = 30;

/**
 * The places in `wet`, one of the candidates of the citation. Ranges of leden and onderdelen are
 * written out; of a range of artikelen the first and the last are given. Onderdelen belong to the
 * last lid before them. Chapters, recitals and annexes are no places of the catalogue.
 */
export function plaatsenIn(citaat: Citaat, wet: WetId): readonly GenoemdePlaats[] {
  return citaat.vindplaatsen
    .filter(({ eenheid }) => eenheid === 'artikel')
    .flatMap((vindplaats) => placesOf(vindplaats, wet));
}

function placesOf(vindplaats: Vindplaats, wet: WetId): GenoemdePlaats[] {
  const { nummer, tot, leden, onderdelen } = vindplaats;
  const last = leden.at(-1);
  const place = (lid?: Deel, onderdeel?: Deel, lidnummer = lid?.tekst, naam = onderdeel?.tekst): GenoemdePlaats => ({
    plaats: {
      wet,
      artikel: nummer.tekst,
      ...(lidnummer === undefined ? {} : { lid: lidnummer }),
      ...(naam === undefined ? {} : { onderdeel: naam }),
    },
    vindplaats,
    lid,
    onderdeel,
  });
  const places: GenoemdePlaats[] = [];
  for (const lid of leden)
    if (lid !== last || onderdelen.length === 0)
      places.push(...writtenOut(lid).map((number) => place(lid, undefined, number)));
  // `leden 1 tot en met 3, onder a` leaves open of which lid.
  const holder = last && writtenOut(last).at(-1);
  for (const onderdeel of onderdelen)
    places.push(...writtenOut(onderdeel).map((naam) => place(last, onderdeel, holder, naam)));
  if (places.length === 0) places.push(place());
  if (tot)
    places.push({ plaats: { wet, artikel: tot.nummer.tekst }, vindplaats, lid: undefined, onderdeel: undefined });
  return places;
}

/** `3`, or all of `1 tot en met 3`, `a tot en met f`; the ends alone where they are of different kinds. */
function writtenOut({ tekst, tot }: Deel): readonly string[] {
  if (!tot) return [tekst];
  const end = tot.nummer.tekst;
  if (/^\d+$/.test(tekst) && /^\d+$/.test(end)) {
    const [from, to] = [Number(tekst), Number(end)];
    if (from < to && to - from < longestRange)
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  }
  if (/^[a-z]$/.test(tekst) && /^[a-z]$/.test(end) && tekst < end) {
    const from = tekst.charCodeAt(0);
    return Array.from({ length: end.charCodeAt(0) - from + 1 }, (_, index) => String.fromCharCode(from + index));
  }
  return [tekst, end];
}
