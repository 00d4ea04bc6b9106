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

export function createCatalogus(
  index: Wetindex,
  artikelenPerWet: ReadonlyMap<WetId, readonly Artikel[]>,
): WettenCatalogus {
  const wetten = new Map(index.wetten.map((wet) => [wet.id, wet]));
  const artikelen = new Map(
    [...artikelenPerWet].map(([id, own]) => [id, new Map(own.map((artikel) => [artikel.nummer, artikel]))]),
  );
  return {
    bijgewerktTot: index.bijgewerktTot,
    wetten: index.wetten,
    botsingen: index.botsingen,
    wetboeken: index.wetboeken,
    wet(id) {
      const wet = wetten.get(id);
      if (!wet) throw new RangeError(`the catalogue has no law ${id}`);
      return wet;
    },
    artikelen: (id) => artikelenPerWet.get(id) ?? [],
    artikel: (id, nummer) => artikelen.get(id)?.get(nummer),
  };
}
