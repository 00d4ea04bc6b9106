/** Loads what the engine knows. */
import { createWetsnamen } from './citaat/wetsnamen.ts';
import type { Kennis } from './kennis.ts';
import { loadSelectielijsten } from './selectielijst/load.ts';
import { loadCatalogus } from './wetten/load.ts';

export async function loadKennis(): Promise<Kennis> {
  const [catalogus, selectielijsten] = await Promise.all([loadCatalogus(), loadSelectielijsten()]);
  return { catalogus, wetsnamen: createWetsnamen(catalogus), selectielijsten };
}
