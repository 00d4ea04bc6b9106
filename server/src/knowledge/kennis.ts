/** What the engine knows of the law: handed in by the host, which loads it lazily. */
import type { Wetsnamen } from './citaat/wetsnamen.ts';
import type { Selectielijsten } from './selectielijst/selectielijst.ts';
import type { WettenCatalogus } from './wetten/catalogus.ts';

export interface Kennis {
  readonly catalogus: WettenCatalogus;
  /** The names of the laws of the catalogue, as the citation grammar looks them up. */
  readonly wetsnamen: Wetsnamen;
  readonly selectielijsten: Selectielijsten;
}
