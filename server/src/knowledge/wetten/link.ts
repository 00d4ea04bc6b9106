/**
 * Addresses on the web of laws, and of places in them.
 *
 * For Dutch laws it is the Juriconnect reference (version 1.3) that the Basiswettenbestand uses for
 * its own links: elements from large to small, then `z`, the day of looking, and `g`, the day on
 * which the text holds. Union law has its European Legislation Identifier; EUR-Lex gives each
 * article of a regulation an anchor, but no lid or onderdeel.
 */
import { dayBefore, isIsoDate } from '../datum.ts';
import type { Plaats } from './bepaling.ts';
import type { WettenCatalogus } from './catalogus.ts';
import type { Datum, Wet } from './wet.ts';
import type { WetId } from './wetIds.generated.ts';

const WETTEN = 'https://wetten.overheid.nl';
const EUR_LEX = 'https://eur-lex.europa.eu';

/**
 * Address of a law in the text that held on `datum` (the present text without), or on the day
 * nearest to it on which the law held. Undefined for what has no place of publication, such as a bill.
 */
export function linkNaarWet(wet: Wet, datum?: Datum): string | undefined {
  if (wet.celex !== undefined) return unionLink(wet.celex);
  if (wet.bwb === undefined) return undefined;
  const day = validDay(wet, datum);
  return `${WETTEN}/${wet.bwb}${day === undefined ? '' : `/${day}`}`;
}

/** Address of a place in a law, as far as its publisher has one: of the AVG the article, of a treaty the whole. */
export function linkNaar(catalogus: WettenCatalogus, plaats: Plaats, datum?: Datum): string | undefined {
  const wet = catalogus.wet(plaats.wet);
  if (wet.celex !== undefined) return unionLink(wet.celex, plaats.artikel);
  const boek = boekVan(catalogus, plaats.wet);
  const { artikel, lid, onderdeel } = plaats;
  return jci(
    wet,
    [
      ['boek', boek],
      ['artikel', artikel],
      ['lid', lid],
      ['o', onderdeel],
    ],
    datum,
  );
}

/** Address of a chapter of a Dutch law; of Union law, of which chapters have no address, the whole. */
export function linkNaarHoofdstuk(
  catalogus: WettenCatalogus,
  id: WetId,
  hoofdstuk: string,
  datum?: Datum,
): string | undefined {
  const wet = catalogus.wet(id);
  if (wet.celex !== undefined) return unionLink(wet.celex);
  return jci(wet, [['hoofdstuk', hoofdstuk]], datum);
}

type Element = readonly [key: string, value: string | undefined];

function jci(wet: Wet, elements: readonly Element[], datum: Datum | undefined): string | undefined {
  // Articles of a treaty are found by its text and language, which our data lack.
  if (wet.bwb === undefined || wet.bwb.startsWith('BWBV')) return linkNaarWet(wet, datum);
  const day = validDay(wet, datum);
  const keys: readonly Element[] = [...elements, ['z', day], ['g', day]];
  const written = keys.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escaped(value)}`]));
  return `${WETTEN}/${[`jci1.3:c:${wet.bwb}`, ...written].join('&')}`;
}

/** The colon of `4:1` stands as it is in a reference. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}

function boekVan({ wetboeken }: WettenCatalogus, wet: WetId): string | undefined {
  for (const { boeken } of wetboeken) for (const [boek, id] of boeken) if (id === wet) return boek;
  return undefined;
}

/** Only regulations have anchors: of a directive of last century we know no more than the document. */
function unionLink(celex: string, artikel?: string): string {
  const [, year, number] = /^3(\d{4})R(\d{4})$/.exec(celex) ?? [];
  if (year === undefined || number === undefined) return `${EUR_LEX}/legal-content/NL/TXT/?uri=CELEX:${celex}`;
  return `${EUR_LEX}/eli/reg/${year}/${String(Number(number))}/oj/nld${artikel === undefined ? '' : `#art_${artikel}`}`;
}

/** The day itself while the law held; else its first or its last, because on others there is no text. */
function validDay({ inWerking, einde }: Wet, datum: Datum | undefined): Datum | undefined {
  const last = einde && isIsoDate(einde.datum) ? dayBefore(einde.datum) : undefined;
  if (last !== undefined && (datum === undefined || datum > last)) return last;
  return inWerking && datum !== undefined && datum < inWerking.datum ? inWerking.datum : datum;
}
