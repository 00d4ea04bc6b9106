/** Loads what the engine knows. */
import { createWetsnamen } from './citaat/wetsnamen.ts';
import type { Kennis } from './kennis.ts';
import { loadCatalogus } from './wetten/load.ts';

export async function loadKennis(): Promise<Kennis> {
  const catalogus = await loadCatalogus();
  return { catalogus, wetsnamen: createWetsnamen(catalogus) };
}
