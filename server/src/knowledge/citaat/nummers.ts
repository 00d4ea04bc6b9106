/** What a number with dots or a colon means in a law: `6.1.e` is artikel 6 lid 1 onder e in the AVG, `7.3.8` an artikel of the Jeugdwet. */
import type { WetId } from '../wetten/wetIds.generated.ts';
import type { Deel, Nummer, Vindplaats } from './citaat.ts';
import type { Wetsnamen } from './wetsnamen.ts';

interface Segment extends Nummer {
  /** The sign before it. */
  readonly sign: string;
}

/** The place as the laws that it can be in number their articles; unchanged where they take the number as it is. */
export function splitNummer(place: Vindplaats, wetten: readonly WetId[], namen: Wetsnamen): Vindplaats {
  if (place.eenheid !== 'artikel') return place;
  if (!/[.:]/.test(place.nummer.tekst)) return wetten.every((wet) => wet === 'AVG') ? splitLid(place) : place;
  const segments = segmentsOf(place.nummer);
  const length = Math.max(1, ...wetten.map((wet) => artikelLength(segments, wet, namen)));
  if (length >= segments.length) return place;
  const [lid, ...rest] = segments.slice(length);
  if (!lid) return place;
  const isLid = /^\d+$/.test(lid.tekst);
  const parts = isLid ? rest : [lid, ...rest];
  // More segments than an artikel, a lid and an onderdeel are a number of something else.
  if (parts.length > 1) return place;
  return {
    ...place,
    nummer: joined(segments.slice(0, length)),
    leden: [...(isLid ? [deel(lid)] : []), ...place.leden],
    onderdelen: [...parts.map(deel), ...place.onderdelen],
  };
}

/** `lid 1e`: Union law has no leden with letters, so that the letter is an onderdeel. */
function splitLid(place: Vindplaats): Vindplaats {
  const [lid] = place.leden;
  if (!lid || place.leden.length > 1 || lid.tot || place.onderdelen.length > 0 || !/^\d+[a-z]$/.test(lid.tekst))
    return place;
  const letter = lid.span.end - 1;
  return {
    ...place,
    leden: [{ tekst: lid.tekst.slice(0, -1), span: { start: lid.span.start, end: letter }, tot: undefined }],
    onderdelen: [{ tekst: lid.tekst.slice(-1), span: { start: letter, end: lid.span.end }, tot: undefined }],
  };
}

/** `7:454` without its book. */
export function withoutBoek(place: Vindplaats): { readonly boek: string | undefined; readonly place: Vindplaats } {
  const { nummer, tot } = place;
  const [, boek, rest] = /^(\d+):(.+)$/.exec(nummer.tekst) ?? [];
  if (place.eenheid !== 'artikel' || boek === undefined || rest === undefined) return { boek: undefined, place };
  const strip = (of: Nummer): Nummer => {
    const colon = of.tekst.indexOf(':') + 1;
    return { tekst: of.tekst.slice(colon), span: { start: of.span.start + colon, end: of.span.end } };
  };
  return { boek, place: { ...place, nummer: strip(nummer), tot: tot && { ...tot, nummer: strip(tot.nummer) } } };
}

/** How many segments are the number of the artikel. */
function artikelLength(segments: readonly Segment[], wet: WetId, namen: Wetsnamen): number {
  const style = namen.nummering(wet);
  const numeric = segments.filter(({ tekst }) => /^\d/.test(tekst)).length;
  if (style === 'enkel') return 1;
  for (let length = segments.length; length > 1; length--)
    if (namen.isArtikel(wet, joined(segments.slice(0, length)).tekst)) return length;
  return style === 'dubbelepunt' ? Math.min(2, numeric) : numeric;
}

function segmentsOf({ tekst, span }: Nummer): readonly Segment[] {
  const segments: Segment[] = [];
  for (const match of tekst.matchAll(/([.:]?)([^.:]+)/g)) {
    const [, sign = '', text = ''] = match;
    const start = span.start + match.index + sign.length;
    segments.push({ sign, tekst: text, span: { start, end: start + text.length } });
  }
  return segments;
}

function joined(segments: readonly Segment[]): Nummer {
  const tekst = segments.map((segment, index) => (index === 0 ? segment.tekst : segment.sign + segment.tekst)).join('');
  return { tekst, span: { start: segments[0]?.span.start ?? 0, end: segments.at(-1)?.span.end ?? 0 } };
}

function deel({ tekst, span }: Segment): Deel {
  return { tekst, span, tot: undefined };
}
