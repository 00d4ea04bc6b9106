/** The names by which texts call the laws of a catalogue, ready to be looked for. */
import type { WettenCatalogus } from '../wetten/catalogus.ts';
import type { Naam, Nummering } from '../wetten/wet.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';
import { createNaamboom, type Naamboom } from './naamboom.ts';
import { tokenize } from './tokens.ts';

/** A law under one of its names. */
export interface Wetsnaam {
  readonly wet: WetId;
  readonly soort: Naam['soort'];
  readonly tekst: string;
  /** Matches this spelling alone: an abbreviation of up to four letters, such as `Pw`. */
  readonly exact: boolean;
}

/** A code in books: `BW` names no law before an article says which book. */
export interface Wetboeknaam {
  readonly boeken: ReadonlyMap<string, WetId>;
  readonly tekst: string;
  readonly exact: boolean;
}

/** A title as words, for the search of titles that are nearly right. */
export interface Titel {
  readonly wet: WetId;
  readonly tekst: string;
  readonly woorden: readonly string[];
}

/** All that a name can mean: laws, the likeliest first, and other things. */
export interface Betekenissen {
  readonly wetten: readonly WetId[];
  readonly ook: readonly string[];
}

/** What the grammar needs to know of a catalogue. Make it once per catalogue. */
export interface Wetsnamen {
  readonly boom: Naamboom<Wetsnaam | Wetboeknaam>;
  /** By their first letter, which a writer gets right. */
  readonly titels: ReadonlyMap<string, readonly Titel[]>;
  /** What an abbreviation or title can mean beside the law itself; undefined where it has one meaning. */
  botsing(tekst: string): Betekenissen | undefined;
  nummering(wet: WetId): Nummering;
  isArtikel(wet: WetId, nummer: string): boolean;
  /** Whether the citeertitel ends in a year. */
  metJaartal(wet: WetId): boolean;
}

/** An abbreviation of so many characters is a common word or another abbreviation in another spelling. */
const longestExact = 4;
/** A longer title nobody writes out, and nearly right even less. */
const longestTitel = 60;

export function createWetsnamen(catalogus: WettenCatalogus): Wetsnamen {
  const { wetten, wetboeken } = catalogus;
  const names: [string, Wetsnaam | Wetboeknaam][] = [];
  for (const wet of wetten)
    for (const { tekst, soort } of wet.namen) {
      // `7 BW` would take the number of a lid for the book.
      if (/^\d/.test(tekst)) continue;
      const exact = soort.endsWith('afkorting') && tekst.replaceAll(' ', '').length <= longestExact;
      names.push([tekst, { wet: wet.id, soort, tekst, exact }]);
    }
  for (const { namen, boeken } of wetboeken)
    for (const tekst of namen) names.push([tekst, { boeken, tekst, exact: tekst.length <= longestExact }]);
  const botsingen = collisions(catalogus);
  return {
    boom: createNaamboom(names),
    titels: titlesOf(catalogus),
    botsing: (tekst) => botsingen.get(tekst),
    nummering: (wet) => catalogus.wet(wet).nummering,
    isArtikel: (wet, nummer) => catalogus.artikel(wet, nummer) !== undefined,
    metJaartal: (wet) => / \d{4}$/.test(catalogus.wet(wet).citeertitel),
  };
}

function titlesOf({ wetten }: WettenCatalogus): Map<string, Titel[]> {
  const titels = new Map<string, Titel[]>();
  for (const { id, namen } of wetten)
    for (const { soort, tekst } of namen) {
      if (soort !== 'citeertitel' && (soort !== 'titel' || tekst.length > longestTitel)) continue;
      const titel = { wet: id, tekst, woorden: tokenize(tekst).map(({ text }) => text) };
      const first = titel.woorden[0]?.charAt(0) ?? '';
      titels.set(first, [...(titels.get(first) ?? []), titel]);
    }
  return titels;
}

/**
 * Names that mean several things: those that the data list, and the title of a repealed law whose
 * successor differs from it by the year alone.
 */
function collisions({ wetten, botsingen }: WettenCatalogus): ReadonlyMap<string, Betekenissen> {
  const found = new Map<string, Betekenissen>();
  for (const { afkortingen, wetten: means, ook } of botsingen)
    for (const afkorting of afkortingen) found.set(afkorting, { wetten: means, ook });
  const byTitle = new Map(wetten.map((wet) => [wet.citeertitel, wet]));
  for (const { id, citeertitel } of wetten) {
    const old = byTitle.get(citeertitel.replace(/ \d{4}$/, ''));
    if (!old || old.id === id) continue;
    const meanings = { wetten: [id, old.id], ook: [] };
    found.set(old.citeertitel, meanings);
    for (const { tekst, soort } of old.namen)
      if (soort === 'afkorting' && !/\d|\(/.test(tekst)) found.set(tekst, meanings);
  }
  // Every spelling of such an abbreviation is as open as the others: `Wmo`, `WMO`.
  const folded = new Map([...found].map(([tekst, meanings]) => [tekst.toLowerCase(), meanings]));
  for (const { namen } of wetten)
    for (const { tekst, soort } of namen) {
      const meanings = soort.endsWith('afkorting') ? folded.get(tekst.toLowerCase()) : undefined;
      if (meanings && !found.has(tekst)) found.set(tekst, meanings);
    }
  return found;
}
