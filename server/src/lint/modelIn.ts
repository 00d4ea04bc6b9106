/** How a document of a run is understood, under the configuration that rules its folder. */
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import { dossierMapVan, isConfiguration } from '../workspace/dossier.ts';
import { metConfiguratie, type Settings } from '../workspace/settings.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { configuratieIn, modelVan } from './judge.ts';

/** Undefined for a file that could not be read. */
export function modelIn(
  files: readonly WorkspaceFile[],
  uri: string,
  given: Settings,
  kennis: Kennis,
): Model | undefined {
  const document = files.find((file) => file.uri === uri)?.document;
  const map = dossierMapVan(uri, files.map((file) => file.uri).filter(isConfiguration));
  return document && modelVan(document, metConfiguratie(given, map, configuratieIn(map, files)?.inhoud), kennis);
}
