/** The files of one folder as a dossier: each document as it is understood, under the configuration of the folder. */
import type { Kennis } from '../knowledge/kennis.ts';
import { classify, type Model } from '../model/classify.ts';
import { leesConfiguratie, type Configuratie } from '../model/configuratie.ts';
import type { ReadDocument } from '../model/document.ts';
import { derived, derivedPair } from '../text/derived.ts';
import { dossierMapVan, isConfiguration, mapVan, type Dossier, type DossierDocument } from '../workspace/dossier.ts';
import { peildatumVan } from '../workspace/peildatum.ts';
import { metConfiguratie, type Settings } from '../workspace/settings.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';

export interface Instellingenbestand {
  readonly uri: string;
  readonly inhoud: Configuratie;
}

export interface ComposedDossier {
  readonly dossier: Dossier;
  /** The settings as the configuration of the folder changes them. */
  readonly settings: Settings;
  readonly configuratie: Instellingenbestand | undefined;
}

/** @param files those of the dossier; what could not be read is left out of it */
export function composeDossier(
  map: string,
  files: readonly WorkspaceFile[],
  given: Settings,
  kennis: Kennis,
): ComposedDossier {
  const configuratie = configuratieIn(map, files);
  const settings = metConfiguratie(given, map, configuratie?.inhoud);
  const documenten = files.flatMap(({ document }) => (document ? [dossierDocument(document, settings, kennis)] : []));
  return { dossier: { map, documenten, configuratie: configuratie?.inhoud }, settings, configuratie };
}

/** The dossier of one file among the files of a run. */
export function dossierIn(
  files: readonly WorkspaceFile[],
  uri: string,
  given: Settings,
  kennis: Kennis,
): ComposedDossier {
  const configuraties = files.map((file) => file.uri).filter(isConfiguration);
  const map = dossierMapVan(uri, configuraties);
  const own = files.filter((file) => dossierMapVan(file.uri, configuraties) === map);
  return composeDossier(map, own, given, kennis);
}

/** The configuration of a folder, if it has one that can be read. */
function configuratieIn(map: string, files: readonly WorkspaceFile[]): Instellingenbestand | undefined {
  const file = files.find(({ uri }) => isConfiguration(uri) && mapVan(uri) === map);
  if (file?.document?.language !== 'yaml') return undefined;
  return { uri: file.uri, inhoud: configuratieVan(file.document.syntax) };
}

const configuratieVan = derived(leesConfiguratie);

/** The model of a document, made once per document, law and given kind. */
const modelsOf = derivedPair((_document: ReadDocument, _kennis: Kennis) => new Map<string, Model>());

export function modelVan(document: ReadDocument, settings: Settings, kennis: Kennis): Model {
  const soort = settings.soortVan(document.source.uri);
  const known = modelsOf(document, kennis);
  const found = known.get(soort ?? '');
  if (found) return found;
  const model = classify(document, soort, kennis);
  known.set(soort ?? '', model);
  return model;
}

function dossierDocument(document: ReadDocument, settings: Settings, kennis: Kennis): DossierDocument {
  const { uri, text } = document.source;
  const model = modelVan(document, settings, kennis);
  return { uri, document, model, peildatum: peildatumVan(settings.peildatum, model.frontMatter.peildatum, text) };
}
