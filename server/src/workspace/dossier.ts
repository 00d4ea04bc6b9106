/**
 * Dossiers: documents that belong together, because they stand under one `doelbinding.yml` or else in
 * one folder. Protocol and register are held against each other within a dossier and never beyond it.
 */
import type { Model } from '../model/classify.ts';
import type { Configuratie } from '../model/configuratie.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Partij, Register } from '../model/register/register.ts';
import type { Peildatum } from './peildatum.ts';

export interface DossierDocument {
  readonly uri: string;
  readonly document: ReadDocument;
  readonly model: Model;
  readonly peildatum: Peildatum;
}

export interface Dossier {
  /** URI of the folder, with a closing slash. */
  readonly map: string;
  readonly documenten: readonly DossierDocument[];
  /** What `doelbinding.yml` says, where the folder has one. */
  readonly configuratie: Configuratie | undefined;
}

export interface InDocument<Inhoud> {
  readonly uri: string;
  readonly inhoud: Inhoud;
}

/** The registers of a dossier that Dutch law judges. */
export function registersVan(dossier: Dossier): InDocument<Register>[] {
  return dossier.documenten.flatMap(({ uri, model: { inhoud } }) =>
    inhoud.soort === 'register' && inhoud.nederlandsRecht ? [{ uri, inhoud }] : [],
  );
}

export function protocollenVan(dossier: Dossier): InDocument<Protocol>[] {
  return dossier.documenten.flatMap(({ uri, model: { inhoud } }) =>
    inhoud.soort === 'protocol' ? [{ uri, inhoud }] : [],
  );
}

/** Who keeps the registers of a dossier: head fields stand once, in any of its files. */
export function verantwoordelijkeVan(dossier: Dossier): Partij | undefined {
  return (
    dossier.configuratie?.verantwoordelijke ??
    registersVan(dossier)
      .flatMap(({ inhoud }) => inhoud.hoofd.verantwoordelijke ?? [])
      .at(0)
  );
}

export function fgVan(dossier: Dossier): Partij | undefined {
  return (
    dossier.configuratie?.fg ??
    registersVan(dossier)
      .flatMap(({ inhoud }) => inhoud.hoofd.fg ?? [])
      .at(0)
  );
}

const CONFIGURATION = /\/doelbinding\.ya?ml$/;

export function isConfiguration(uri: string): boolean {
  return CONFIGURATION.test(uri);
}

/** The folder of a URI, with its closing slash. */
export function mapVan(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

/**
 * The folder of the dossier to which a file belongs: that of the nearest configuration above it, else
 * its own. `configuraties` are the URIs of the configuration files that are known.
 */
export function dossierMapVan(uri: string, configuraties: readonly string[]): string {
  const above = configuraties.map(mapVan).filter((map) => uri.startsWith(map));
  return above.reduce((nearest, map) => (map.length > nearest.length ? map : nearest), '') || mapVan(uri);
}
