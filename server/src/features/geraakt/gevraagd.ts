/** What somebody asks after: provisions or laws in words, and the fields of municipal care of documents. */
import { formatDatum, parseDatum, type IsoDate } from '../../knowledge/datum.ts';
import type { Domein } from '../../knowledge/domein.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { notatie, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { vraagVan } from '../uitleg/vraag.ts';
import type { StandDocument } from '../verschil/stand.ts';

export interface Tijdvak {
  readonly van: IsoDate;
  readonly tot: IsoDate;
  /** `tussen 1 januari 2019 en 1 juni 2020`. */
  readonly woorden: string;
}

/** Undefined where a text is no date in any notation that we read, or the first is not the earlier. */
export function leesTijdvak(first: string, last: string): Tijdvak | undefined {
  const [van, tot] = [parseDatum(first), parseDatum(last)];
  if (van === undefined || tot === undefined || van >= tot) return undefined;
  return { van, tot, woorden: `tussen ${formatDatum(van)} en ${formatDatum(tot)}` };
}

export interface Gevraagd {
  readonly naam: string;
  readonly plaats: Plaats | WetId;
}

/** `artikel 46 UAVG`, `BWBR0040940 artikel 46`, `Wmo 5.1.1`, or a whole law; empty where it names none. */
export function gevraagd(text: string, kennis: Kennis, datum: string): Gevraagd[] {
  const { catalogus } = kennis;
  const named = text.replace(/\bBWBR\d{7}\b/i, (number) => {
    const wet = catalogus.wetten.find(({ bwb }) => bwb === number.toUpperCase());
    return wet?.citeertitel ?? number;
  });
  // `Wet artikel 46` is read as `artikel 46 Wet`.
  const at = named.search(/\bartikel\b/i);
  const turned = at > 0 ? `${named.slice(at)} ${named.slice(0, at).replace(',', ' ')}` : named;
  const vragen = vraagVan(turned, kennis, datum);
  return (vragen.length > 0 ? vragen : vraagVan(named, kennis, datum)).flatMap((vraag): Gevraagd[] => {
    if (vraag.soort === 'plaats') return [{ naam: notatie(catalogus, vraag.plaats), plaats: vraag.plaats }];
    return vraag.soort === 'wet' ? [{ naam: catalogus.wet(vraag.wet).citeertitel, plaats: vraag.wet }] : [];
  });
}

/** The fields of municipal care that documents are about. */
export function domeinenIn(documenten: readonly StandDocument[]): ReadonlySet<Domein> {
  return new Set(
    documenten.flatMap(
      ({
        document: {
          model: { inhoud },
        },
      }) =>
        inhoud.soort === 'protocol' || inhoud.soort === 'register'
          ? inhoud.verwerkingen.flatMap(({ domein }) => domein?.domein ?? [])
          : [],
    ),
  );
}
