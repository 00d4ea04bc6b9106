/**
 * The façade of the engine and its composition root: what the hosts ask, in the vocabulary of an
 * editor or a command line (files, offsets, labels), never of a syntax tree.
 */
import { omschrijf } from './features/omschrijving.ts';
import type { Antwoord, Uitlegger } from './features/uitleg/uitlegger.ts';
import type { Begripuitleg } from './features/uitleg/begripuitleg.ts';
import type { Bepalinguitleg } from './features/uitleg/bepalinguitleg.ts';
import { offersAt, type Offer, type Offers, type Proposal } from './features/offers.ts';
import { sceneOf, type Scene } from './features/scene.ts';
import { repairAll, type Repaired, type Repairing } from './features/safeRepairs.ts';
import { proposalText, type Proposing } from './features/proposal.ts';
import type { NieuwBestand, NieuwVerzoek } from './features/nieuw/maak.ts';
import { wijzigingenIn } from './features/wijzigingsvoorstel.ts';
import { isIsoDate, type IsoDate } from './knowledge/datum.ts';
import type { Kennis } from './knowledge/kennis.ts';
import { uitgeschreven } from './knowledge/wetten/bepaling.ts';
import type { Finding } from './lint/finding.ts';
import { bundle, renderShown, type Shown } from './lint/bundle.ts';
import { renderMessage } from './lint/render.ts';
import type { AnyRule } from './lint/rule.ts';
import { dossierIn, modelVan } from './lint/composeDossier.ts';
import { judgeInSteps, judgeWorkspace, type JudgedFile, type Judgement, type Oordeelwijze } from './lint/judge.ts';
import {
  editReadDocument,
  languageNamed,
  languageOf,
  loadReaders,
  readDocument,
  type ReadDocument,
  type Readers,
} from './model/document.ts';
import { editDocument, sourceDocument } from './text/document.ts';
import type { TextEdit } from './text/edit.ts';
import type { Span } from './text/span.ts';
import { dossierMapVan, isConfiguration, type DossierDocument } from './workspace/dossier.ts';
import { peildatumVan } from './workspace/peildatum.ts';
import { workspaceOf, type WorkspaceFile } from './workspace/workspace.ts';
import { standaardInstellingen, type RegelInstelling, type Settings } from './workspace/settings.ts';

export type {
  Antwoord,
  Begripuitleg,
  Bepalinguitleg,
  JudgedFile,
  Oordeelwijze,
  Offer,
  Offers,
  Proposal,
  ReadDocument,
  Repaired,
  Scene,
  Settings,
  Shown,
  Uitlegger,
  WorkspaceFile,
};

/** What a host asks for; dates as ISO 8601, rules by id. */
export interface Wishes {
  /** Today, as the clock of the host has it. */
  readonly vandaag: string;
  readonly peildatum?: string | undefined;
  /** The peildatum that an editor is set to, for documents that name none. */
  readonly editorPeildatum?: string | undefined;
  /** Only these rules; all when empty. */
  readonly alleen?: readonly string[];
  /** Without these rules. */
  readonly zonder?: readonly string[];
}

/** Files with what was found in them, under one setting. */
export interface JudgedRun {
  readonly files: readonly WorkspaceFile[];
  readonly judged: readonly JudgedFile[];
  readonly settings: Settings;
}

export interface Service {
  /** The date until which the law data were brought up to date. */
  readonly wetgegevens: string;
  readonly rules: readonly AnyRule[];
  /** Whether a text is a date of the calendar as ISO 8601 writes it. */
  isDate(text: string): boolean;
  /** @throws RangeError for a date that is none: hosts ask `isDate` first. */
  settings(wishes: Wishes): Settings;
  /** Whether a file of this name is read at all. */
  reads(uri: string): boolean;
  /**
   * Reads a text; undefined for a file that is not read. `languageId` is what an editor says that the
   * text is, for a file whose name does not tell.
   */
  open(uri: string, text: string, version?: number, languageId?: string): ReadDocument | undefined;
  /** As `open`, for a document that is judged once: of a long register little more than the text is kept. */
  openOnce(uri: string, text: string): ReadDocument | undefined;
  /** The document after edits in its own coordinates; work depends on the edit. */
  edit(document: ReadDocument, edits: readonly TextEdit[], version: number): ReadDocument;
  /** URIs of files under the URI of the folder of the dossier that they belong to. */
  dossiers(uris: readonly string[]): ReadonlyMap<string, readonly string[]>;
  /** Whether a file of this name holds the configuration of a dossier. */
  isConfiguration(uri: string): boolean;
  /** Whether a file of this name says how other documents are judged: a configuration, or deviations. */
  steers(uri: string): boolean;
  /** Judges documents within their dossiers; in the order given. */
  judgeAll(files: readonly WorkspaceFile[], settings: Settings, wijze?: Oordeelwijze): JudgedFile[];
  /** The same in steps, between which others may go first; see `Judgement`. */
  judgeInSteps(files: readonly WorkspaceFile[], settings: Settings): Judgement;
  /** Judges one document as a dossier of its own. */
  judge(document: ReadDocument, settings: Settings): JudgedFile;
  judgeUnreadable(uri: string, reden: string, settings: Settings): JudgedFile;
  /** How a document was understood, a line each. */
  describe(document: ReadDocument, settings: Settings): string[];
  /** What may be done about the findings at a place of a file, which is one of those that were judged. */
  offersAt(uri: string, range: Span, run: JudgedRun): Offers;
  /** The files after every safe repair, or after those of one document; nothing is written. */
  repair(files: readonly WorkspaceFile[], settings: Settings, only?: string): Repaired;
  /**
   * What the repairs of texts that may not be edited would change, as Markdown; undefined where there
   * is nothing to propose. `nameOf` is how the reader knows a file; `only` the one text that is asked of.
   */
  proposal(run: JudgedRun, nameOf: (uri: string) => string, only?: string): string | undefined;
  /** What features look at: the dossier of a file as it was judged. */
  scene(uri: string, run: JudgedRun): Scene;
  /** What a finding says: the point, why, and what to do, each on a line. */
  message(finding: Finding): string;
  /** The findings of a document as a reader sees them: those of one cause at one place as one. */
  shown(findings: readonly Finding[]): readonly Shown[];
  /** The words of what is shown, as `message` for a finding that stands alone. */
  shownMessage(shown: Shown): string;
  rule(id: string): AnyRule | undefined;
  /** The provisions on which a rule rests, as a lawyer writes them. */
  sources(id: string): string[];
  /** The page of a rule, in Markdown; undefined for an unknown rule. */
  page(id: string): Promise<string | undefined>;
  /** What explains provisions, laws and terms; loaded when it is asked for. */
  uitlegger(): Promise<Uitlegger>;
  /** The texts of a new protocol and register; nothing is written. */
  nieuw(verzoek: NieuwVerzoek): Promise<readonly NieuwBestand[]>;
}

/** Loads parsers, law and rules, and wires them. */
export async function createService(): Promise<Service> {
  const [readers, kennis, registry] = await Promise.all([
    loadReaders(),
    import('./knowledge/loadKennis.ts').then((module) => module.loadKennis()),
    import('./rules/registry.ts'),
  ]);
  return serviceOf(readers, kennis, registry.rules);
}

export function serviceOf(readers: Readers, kennis: Kennis, rules: readonly AnyRule[]): Service {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { catalogus } = kennis;
  const judgeOne = (file: WorkspaceFile, settings: Settings): JudgedFile => {
    const [judged] = judgeWorkspace(workspaceOf([file], settings), rules, kennis);
    if (!judged) throw new RangeError(`no judgment of ${file.uri}`);
    return judged;
  };
  const judgeAll: Service['judgeAll'] = (files, settings, wijze) =>
    judgeWorkspace(workspaceOf(files, settings), rules, kennis, wijze);
  const uitlegger: Service['uitlegger'] = async () =>
    (await import('./features/uitleg/loadUitlegger.ts')).loadUitlegger(kennis, rules);
  const reading = readingWith(readers);
  return {
    wetgegevens: catalogus.bijgewerktTot,
    rules,
    isDate: isIsoDate,
    settings: settingsOf,
    ...reading,
    dossiers: groupByDossier,
    isConfiguration,
    steers: (uri) => isConfiguration(uri) || uri.endsWith('.afwijkingen.yml'),
    judgeAll,
    judgeInSteps: (files, settings) => judgeInSteps(workspaceOf(files, settings), rules, kennis),
    judge: (document, settings) => judgeOne({ uri: document.source.uri, document }, settings),
    judgeUnreadable: (uri, reden, settings) => judgeOne({ uri, onleesbaar: reden }, settings),
    describe(document, settings) {
      const { text } = document.source;
      const model = modelVan(document, settings, kennis);
      return omschrijf(model, peildatumVan(settings.peildatum, model.frontMatter.peildatum, text));
    },
    ...repairing(judgeAll, reading.edit, byId, kennis),
    scene: (uri, { files, judged, settings }) => {
      const composed = dossierIn(files, uri, settings, kennis);
      return sceneOf({ ...composed, judged, kennis, rules: byId, uitlegger });
    },
    message: (finding) => renderMessage(finding, byId.get(finding.ruleId)),
    shown: (findings) => bundle(findings, (id) => byId.get(id)),
    shownMessage: (shown) => renderShown(shown, (id) => byId.get(id)),
    rule: (id) => byId.get(id),
    sources: (id) => (byId.get(id)?.cites ?? []).map((bepaling) => uitgeschreven(catalogus, bepaling)),
    async page(id) {
      const { pages } = await import('./rules/pages.generated.ts');
      return Object.hasOwn(pages, id) ? pages[id] : undefined;
    },
    uitlegger,
    nieuw: async (verzoek) => (await import('./features/nieuw/maak.ts')).maakNieuw(verzoek, kennis),
  };
}

/** Texts into documents. */
function readingWith(readers: Readers): Pick<Service, 'reads' | 'open' | 'openOnce' | 'edit'> {
  return {
    reads: (uri) => languageOf(uri) !== undefined,
    open(uri, text, version, languageId) {
      const language = languageOf(uri) ?? languageNamed(languageId);
      return language && readDocument(sourceDocument(uri, text, version), language, readers);
    },
    openOnce(uri, text) {
      const language = languageOf(uri);
      return language && readDocument(sourceDocument(uri, text), language, readers, 'readOnce');
    },
    edit: (document, edits, version) =>
      editReadDocument(document, edits, editDocument(document.source, edits, version), readers),
  };
}

/** What may be done about what is found. */
function repairing(
  judgeAll: Service['judgeAll'],
  edit: Service['edit'],
  rules: ReadonlyMap<string, AnyRule>,
  kennis: Kennis,
): Pick<Service, 'offersAt' | 'repair' | 'proposal'> {
  /** A note is about what a text says: not about other notes, the settings, or a file that cannot be judged. */
  const maySetAside = (id: string): boolean => {
    const rule = rules.get(id);
    return rule !== undefined && rule.exclusive !== true && rule.on !== 'afwijking' && rule.on !== 'configuratie';
  };
  return {
    offersAt(uri, range, { files, judged, settings }) {
      const own = documentIn(files, uri, settings, kennis);
      const text = own?.document.source.text ?? '';
      return offersAt({ uri, range, text, model: own?.model }, judged, maySetAside);
    },
    repair(files, settings, only) {
      const engine: Repairing = {
        judge: (now) => judgeAll(now, settings),
        edit: (document, edits) => edit(document, edits, document.source.version + 1),
      };
      return repairAll(files, engine, only);
    },
    proposal({ files, judged, settings }, nameOf, only) {
      const wijzigingen: Proposing['wijzigingen'] = (uri, edits) => {
        const own = documentIn(files, uri, settings, kennis);
        return own ? wijzigingenIn(own.document.source.text, own.model, edits) : [];
      };
      return proposalText(judged, { wijzigingen, nameOf }, only);
    },
  };
}

/** A document of a run in its dossier; undefined for one that could not be read. */
function documentIn(
  files: readonly WorkspaceFile[],
  uri: string,
  settings: Settings,
  kennis: Kennis,
): DossierDocument | undefined {
  return dossierIn(files, uri, settings, kennis).dossier.documenten.find((one) => one.uri === uri);
}

function groupByDossier(uris: readonly string[]): Map<string, string[]> {
  const configuraties = uris.filter(isConfiguration);
  const groups = new Map<string, string[]>();
  for (const uri of uris) {
    const map = dossierMapVan(uri, configuraties);
    const group = groups.get(map);
    if (group) group.push(uri);
    else groups.set(map, [uri]);
  }
  return groups;
}

function settingsOf({ vandaag, peildatum, editorPeildatum, alleen = [], zonder = [] }: Wishes): Settings {
  const standaard = standaardInstellingen(dateOf(vandaag));
  const regels: Record<string, RegelInstelling> = {};
  for (const id of zonder) regels[id] = 'uit';
  return {
    ...standaard,
    regels,
    alleen: alleen.length > 0 ? alleen : undefined,
    peildatum: { ...standaard.peildatum, opdracht: optionalDate(peildatum), editor: optionalDate(editorPeildatum) },
  };
}

function optionalDate(text: string | undefined): IsoDate | undefined {
  return text === undefined ? undefined : dateOf(text);
}

function dateOf(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`no date: ${text}`);
  return text;
}
