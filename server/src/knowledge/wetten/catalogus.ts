/** The catalogue of laws: an immutable value that a host makes once and hands to the core. */
import type { Botsing, Wetboek, Wetindex } from './read.ts';
import type { Artikel, Datum, Wet } from './wet.ts';
import type { WetId } from './wetIds.generated.ts';

export interface WettenCatalogus {
  /** The facts were gathered on this day; what happened since is not known. */
  readonly bijgewerktTot: Datum;
  readonly wetten: readonly Wet[];
  readonly botsingen: readonly Botsing[];
  readonly wetboeken: readonly Wetboek[];
  /** @throws RangeError for a law that is not in this catalogue. */
  wet(id: WetId): Wet;
  /** In the order of the law; empty where we have none. */
  artikelen(id: WetId): readonly Artikel[];
  /** Undefined when our data have no article of that number, which need not mean that there is none. */
  artikel(id: WetId, nummer: string): Artikel | undefined;
}

type Nummers = ReadonlyMap<string, Artikel>;

/**
 * Makes the catalogue. `artikelenVan` gives the articles of a law; it is asked once for each law
 * that is asked about, because most texts cite few of them.
 */
export function createCatalogus(index: Wetindex, artikelenVan: (wet: Wet) => readonly Artikel[]): WettenCatalogus {
  const wetten = new Map(index.wetten.map((wet) => [wet.id, wet]));
  const asked = new Map<WetId, Nummers>();
  const wet = (id: WetId): Wet => {
    const found = wetten.get(id);
    if (!found) throw new RangeError(`the catalogue has no law ${id}`);
    return found;
  };
  const nummers = (id: WetId): Nummers => {
    const known = asked.get(id);
    if (known) return known;
    const read = new Map(artikelenVan(wet(id)).map((artikel) => [artikel.nummer, artikel]));
    asked.set(id, read);
    return read;
  };
  return {
    bijgewerktTot: index.bijgewerktTot,
    wetten: index.wetten,
    botsingen: index.botsingen,
    wetboeken: index.wetboeken,
    wet,
    artikelen: (id) => [...nummers(id).values()],
    artikel: (id, nummer) => nummers(id).get(nummer),
  };
}
