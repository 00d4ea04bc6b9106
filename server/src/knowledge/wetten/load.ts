/** Loads the catalogue from the data files. The one asynchronous function here: a host awaits it. */
import { createCatalogus, type WettenCatalogus } from './catalogus.ts';
import { readArtikelbestand, readArtikelen, readIndex } from './read.ts';

/** Index and articles are lazy chunks of a bundle, so that a program that judges nothing loads neither. */
export async function loadCatalogus(): Promise<WettenCatalogus> {
  const [{ default: index }, { artikelbestanden }] = await Promise.all([
    import('../../../data/wetten/index.json', { with: { type: 'json' } }),
    import('./artikelbestanden.generated.ts'),
  ]);
  const files = artikelbestanden.map(readArtikelbestand);
  const raw = new Map(files.map(({ wet, artikelen }) => [wet, artikelen]));
  return createCatalogus(readIndex(index), ({ id, gelezen }) =>
    readArtikelen(raw.get(id) ?? [], gelezen?.zekerheid ?? 'middel'),
  );
}
