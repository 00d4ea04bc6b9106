/** Loads the catalogue from the data files. The one asynchronous function here: a host awaits it. */
import { createCatalogus, type WettenCatalogus } from './catalogus.ts';
import { readArtikelen, readIndex } from './read.ts';

/** Index and articles are lazy chunks of a bundle, so that a program that judges nothing loads neither. */
export async function loadCatalogus(): Promise<WettenCatalogus> {
  const [{ default: data }, { artikelbestanden }] = await Promise.all([
    import('../../../data/wetten/index.json', { with: { type: 'json' } }),
    import('./artikelbestanden.generated.ts'),
  ]);
  const index = readIndex(data);
  return createCatalogus(index, new Map(artikelbestanden.map((bestand) => readArtikelen(bestand, index.wetten))));
}
