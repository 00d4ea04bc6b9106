/** What a report is made of: facts, gathered once; every part of it and every format tells of these. */
import type { IsoDate } from '../../knowledge/datum.ts';
import type { Klasse } from '../../lint/finding.ts';
import { fgVan, verantwoordelijkeVan } from '../../workspace/dossier.ts';

import { dekkingsmatrix, type Dekkingsmatrix } from '../dekking/matrix.ts';
import type { Scene } from '../scene.ts';
import type { Rules, Stand, StandDocument } from '../verschil/stand.ts';
import type { Block } from './block.ts';
import { bevindingenVan, type Bevinding, type Bronnen } from './bevinding.ts';

export interface Rapportvraag {
  /** Undefined for the usual title. */
  readonly titel: string | undefined;
  /** The day on which the report is made. */
  readonly datum: IsoDate;
  /** The date until which the law data were brought up to date. */
  readonly wetgegevens: string;
  readonly stand: Stand;
  /** One for each dossier. */
  readonly scenes: readonly Scene[];
  /** Files that were looked at and are none of ours. */
  readonly anders: number;
  readonly rules: Rules;
  readonly bronnen: Bronnen;
  /** What changed since an earlier state, if that was asked. */
  readonly verschil: Rapportdeel | undefined;
}

/** A part that others make. */
export interface Rapportdeel {
  /** For the summary: a few lines. */
  readonly samenvatting: readonly Block[];
  readonly geheel: readonly Block[];
}

export interface Afwijkingregel {
  readonly document: StandDocument;
  /** What was set aside, each once. */
  readonly wat: readonly string[];
  readonly aantal: number;
  readonly reden: string | undefined;
  readonly door: string | undefined;
  readonly tot: IsoDate | undefined;
  /** A question that was answered. */
  readonly beantwoord: boolean;
}

export interface Rapport {
  readonly titel: string;
  readonly organisatie: string | undefined;
  readonly fg: string | undefined;
  readonly datum: IsoDate;
  readonly wetgegevens: string;
  readonly peildata: readonly { readonly datum: IsoDate; readonly documenten: readonly string[] }[];
  readonly documenten: readonly StandDocument[];
  readonly verwerkingen: number;
  readonly anders: number;
  readonly nietGelezen: Stand['nietGelezen'];
  readonly bevindingen: readonly Bevinding[];
  readonly matrices: readonly { readonly namen: readonly string[]; readonly matrix: Dekkingsmatrix }[];
  readonly afwijkingen: readonly Afwijkingregel[];
  readonly verschil: Rapportdeel | undefined;
  readonly rules: Rules;
}

export function rapportVan(vraag: Rapportvraag): Rapport {
  const { stand, scenes, rules, bronnen } = vraag;
  const organisatie = scenes.flatMap(({ dossier }) => verantwoordelijkeVan(dossier)?.naam?.tekst ?? [])[0];
  return {
    titel: vraag.titel ?? 'Rapport over privacyprotocol en verwerkingsregister',
    organisatie,
    fg: scenes.flatMap(({ dossier }) => fgVan(dossier)?.naam?.tekst ?? [])[0],
    datum: vraag.datum,
    wetgegevens: vraag.wetgegevens,
    peildata: peildataVan(stand),
    documenten: stand.documenten,
    verwerkingen: stand.documenten.reduce((sum, one) => sum + registerSize(one), 0),
    anders: vraag.anders,
    nietGelezen: stand.nietGelezen,
    bevindingen: stand.documenten.flatMap((document) => bevindingenVan(document, rules, bronnen)),
    matrices: scenes.flatMap((scene) => matrixOf(scene, stand)),
    afwijkingen: stand.documenten.flatMap((document) => afwijkingenVan(document, rules)),
    verschil: vraag.verschil,
    rules,
  };
}

export function aantalVan({ bevindingen }: Pick<Rapport, 'bevindingen'>, klasse: Klasse): number {
  return bevindingen.filter((one) => one.klasse === klasse).length;
}

function registerSize({ document }: StandDocument): number {
  const { inhoud } = document.model;
  return inhoud.soort === 'register' ? inhoud.verwerkingen.length : 0;
}

/** The dates as of which documents were judged, that of most documents first. */
function peildataVan({ documenten }: Stand): Rapport['peildata'] {
  const byDate = new Map<IsoDate, string[]>();
  for (const { pad, judged } of documenten) {
    const { datum } = judged.peildatum;
    byDate.set(datum, [...(byDate.get(datum) ?? []), pad]);
  }
  return [...byDate]
    .map(([datum, paden]) => ({ datum, documenten: paden }))
    .sort((a, b) => b.documenten.length - a.documenten.length || (a.datum < b.datum ? -1 : 1));
}

/** A matrix is about a protocol and a register: without either there is nothing to lay side by side. */
function matrixOf(scene: Scene, stand: Stand): Rapport['matrices'] {
  const matrix = dekkingsmatrix(scene);
  if (matrix.protocollen.length === 0 || matrix.registers.length === 0 || matrix.rijen.length === 0) return [];
  const names = [...matrix.protocollen, ...matrix.registers].flatMap(
    (uri) => stand.documenten.find(({ document }) => document.uri === uri)?.pad ?? [],
  );
  return [{ namen: names, matrix }];
}

function afwijkingenVan(document: StandDocument, rules: Rules): Afwijkingregel[] {
  return document.judged.afwijkingen
    .filter(({ bevindingen }) => bevindingen.length > 0)
    .map(({ afwijking: { reden, door, tot, akkoord }, bevindingen }) => ({
      document,
      wat: [...new Set(bevindingen.map(({ ruleId }) => rules.get(ruleId)?.summary ?? ruleId))],
      aantal: bevindingen.length,
      reden,
      door,
      tot,
      beantwoord: akkoord,
    }));
}
