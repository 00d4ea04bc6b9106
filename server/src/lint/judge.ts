/**
 * The engine: documents into dossiers, dossiers into subjects, subjects past the rules. What comes
 * out is data, sorted and without repetitions.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import { classify, type Model } from '../model/classify.ts';
import { leesConfiguratie, type Configuratie } from '../model/configuratie.ts';
import { problemsOf, type ReadDocument } from '../model/document.ts';
import { derivedPair } from '../text/derived.ts';
import { dossierMapVan, isConfiguration, mapVan, type Dossier, type DossierDocument } from '../workspace/dossier.ts';
import { peildatumVan, type Peildatum } from '../workspace/peildatum.ts';
import { metConfiguratie, type Settings } from '../workspace/settings.ts';
import type { Workspace, WorkspaceFile } from '../workspace/workspace.ts';
import { afwijkingFix } from './afwijking/vastleggen.ts';
import { setAside, type ToegepasteAfwijking } from './afwijking/toepassen.ts';
import { isBewerkbaar } from './bewerkbaar.ts';
import type { Finding, Fix, Verantwoording } from './finding.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { Run, type JudgedText, type RuleDefect } from './run.ts';
import type { Span } from '../text/span.ts';
import type { BestandSubject, VerwerkingSubject } from './subject.ts';
import { visitDossier, visitSubjects } from './visitSubjects.ts';

export interface JudgedFile {
  readonly uri: string;
  readonly soort: 'protocol' | 'register' | 'overeenkomst' | 'anders' | 'onleesbaar';
  /** Why it was read as this kind, or could not be read. */
  readonly reden: string;
  readonly peildatum: Peildatum;
  readonly findings: readonly Finding[];
  /** The repairs of a finding of this file, the best first; none that would change an adopted text. */
  fixesOf(finding: Finding): readonly Fix[];
  /** The repairs that would change an adopted text: they are proposed, never carried out. */
  voorstellenVoor(finding: Finding): readonly Fix[];
  /** The note that sets a finding aside, with blanks where no words are given; undefined where none would be read. */
  asideOf(finding: Finding, words?: Verantwoording): Fix | undefined;
  /** What was set aside in this file, and why. */
  readonly afwijkingen: readonly ToegepasteAfwijking[];
  /** Rules that failed on this file: defects of ours, never of the document. */
  readonly defects: readonly RuleDefect[];
}

/** Judges every file of a workspace, each within its dossier; in the order of the workspace. */
export function judgeWorkspace(workspace: Workspace, rules: readonly AnyRule[], kennis: Kennis): JudgedFile[] {
  const files = [...workspace.files.values()];
  const configuraties = files.filter(({ uri }) => isConfiguration(uri)).map(({ uri }) => uri);
  const groups = new Map<string, WorkspaceFile[]>();
  for (const file of files) {
    const map = dossierMapVan(file.uri, configuraties);
    const group = groups.get(map);
    if (group) group.push(file);
    else groups.set(map, [file]);
  }
  const judged = new Map<string, JudgedFile>();
  let first = true;
  for (const [map, group] of groups) {
    const results = judgeDossier(map, group, first, workspace.settings, rules, kennis);
    for (const file of results) judged.set(file.uri, file);
    first &&= results.every(({ soort }) => soort === 'anders' || soort === 'onleesbaar');
  }
  return files.flatMap(({ uri }) => judged.get(uri) ?? []);
}

function judgeDossier(
  map: string,
  files: readonly WorkspaceFile[],
  first: boolean,
  given: Settings,
  rules: readonly AnyRule[],
  kennis: Kennis,
): JudgedFile[] {
  const configuratie = configuratieIn(map, files);
  const settings = metConfiguratie(given, map, configuratie?.inhoud);
  const documenten = files.flatMap((file) => (file.document ? [dossierDocument(file.document, settings, kennis)] : []));
  const dossier: Dossier = { map, documenten, configuratie: configuratie?.inhoud };
  const active = rules.filter((rule) => isActive(rule, settings));
  const run = new Run(textsOf(files, dossier, settings, kennis));
  const conflicted = new Set<string>();
  for (const document of documenten) {
    judgeDocument(run, document, active, kennis);
    if (run.hasFindings(document.uri) && isConflicted(document, run, active)) conflicted.add(document.uri);
  }
  for (const file of files) if (!file.document) askUnreadable(run, file, active);
  const judgeable = { ...dossier, documenten: documenten.filter(({ uri }) => !conflicted.has(uri)) };
  if (configuratie) askConfiguration(run, configuratie, active, rules);
  visitDossier(judgeable, first, (kind, subject, uri) => {
    run.askAll(active, kind, subject, uri);
  });
  const aside = new Map(judgeable.documenten.map((own) => [own.uri, setAside(run, own, dossier, rules, active)]));
  const byUri = new Map(documenten.map((one) => [one.uri, one]));
  const mayEdit = (fix: Fix): boolean =>
    fix.edits.every(({ uri }) => {
      const own = byUri.get(uri);
      return own !== undefined && isBewerkbaar(own, settings);
    });
  return files.map((file) => {
    const own = byUri.get(file.uri);
    const result = resultOf(file, own, run, settings, mayEdit, aside.get(file.uri) ?? []);
    return { ...result, asideOf: (...asked) => own && afwijkingFix(own, dossier, settings, ...asked) };
  });
}

export interface Instellingenbestand {
  readonly uri: string;
  readonly inhoud: Configuratie;
}

/** The configuration of a folder, if it has one that can be read. */
export function configuratieIn(map: string, files: readonly WorkspaceFile[]): Instellingenbestand | undefined {
  const file = files.find(({ uri }) => isConfiguration(uri) && mapVan(uri) === map);
  if (file?.document?.language !== 'yaml') return undefined;
  return { uri: file.uri, inhoud: leesConfiguratie(file.document.syntax) };
}

function askConfiguration(
  run: Run,
  { uri, inhoud }: Instellingenbestand,
  active: readonly AnyRule[],
  rules: readonly AnyRule[],
): void {
  const regels = rules.map(({ id }) => id);
  run.askAll(active, 'configuratie', { uri, configuratie: inhoud, regels }, uri);
}

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

function textsOf(
  files: readonly WorkspaceFile[],
  dossier: Dossier,
  settings: Settings,
  kennis: Kennis,
): ReadonlyMap<string, JudgedText> {
  const byUri = new Map(dossier.documenten.map((one) => [one.uri, one]));
  const document = (uri: string): ReadDocument | undefined => byUri.get(uri)?.document;
  return new Map(
    files.map((file) => {
      const own = byUri.get(file.uri);
      const peildatum = own?.peildatum ?? peildatumVan(settings.peildatum, undefined, '');
      const context: RuleContext = { kennis, peildatum: peildatum.datum, dossier, document };
      return [file.uri, { text: own?.document.source.text ?? '', context, settings }];
    }),
  );
}

function judgeDocument(run: Run, own: DossierDocument, rules: readonly AnyRule[], kennis: Kennis): void {
  const { uri, document, model, peildatum } = own;
  if (model.inhoud.soort === 'anders') return;
  const bestand: BestandSubject = {
    uri,
    onleesbaar: undefined,
    text: document.source.text,
    problemen: problemsOf(document),
    peildatumOnbekend: peildatum.onbekend,
  };
  const asked = rules.filter((rule) => rule.anyLaw === true || isDutch(model));
  run.askAll(
    asked.filter((rule) => rule.exclusive === true),
    'bestand',
    bestand,
    uri,
  );
  if (run.hasFindings(uri)) return;
  const others = asked.filter((rule) => rule.exclusive !== true);
  const spoiled = bestand.problemen.filter(({ code }) => code !== 'yaml-sleutel-dubbel').map(({ span }) => span);
  visitSubjects(bestand, model, kennis, (kind, subject) => {
    run.askAll(
      isSpoiled(subject, spoiled) ? others.filter((rule) => !reportsAbsence(rule)) : others,
      kind,
      subject,
      uri,
    );
  });
}

/** A verwerking with a fault of notation in it: what seems to be missing may stand in what could not be read. */
function isSpoiled(subject: object, spoiled: readonly Span[]): boolean {
  if (spoiled.length === 0 || !isVerwerkingSubject(subject)) return false;
  const { span } = subject.verwerking;
  return spoiled.some((problem) => span.start <= problem.start && problem.start <= span.end);
}

function isVerwerkingSubject(subject: object): subject is VerwerkingSubject {
  return 'verwerking' in subject && 'register' in subject;
}

/** By the naming of rules: `<begrip>-ontbreekt`. */
function reportsAbsence({ id }: AnyRule): boolean {
  return id.endsWith('-ontbreekt');
}

function isDutch({ inhoud }: Model): boolean {
  return inhoud.soort !== 'register' || inhoud.nederlandsRecht;
}

/** A file with conflict markers says two things at once: it is not held against others either. */
function isConflicted({ uri }: DossierDocument, run: Run, rules: readonly AnyRule[]): boolean {
  const exclusive = new Set(rules.filter((rule) => rule.exclusive === true).map(({ id }) => id));
  return run.findingsIn(uri).some(({ finding }) => exclusive.has(finding.ruleId));
}

function askUnreadable(run: Run, { uri, onleesbaar }: WorkspaceFile, rules: readonly AnyRule[]): void {
  const bestand: BestandSubject = { uri, onleesbaar, text: '', problemen: [], peildatumOnbekend: undefined };
  run.askAll(rules, 'bestand', bestand, uri);
}

function resultOf(
  file: WorkspaceFile,
  own: DossierDocument | undefined,
  run: Run,
  settings: Settings,
  mayEdit: (fix: Fix) => boolean,
  afwijkingen: readonly ToegepasteAfwijking[],
): Omit<JudgedFile, 'asideOf'> {
  const { uri, onleesbaar: reden = '' } = file;
  const found = run.findingsIn(uri);
  const repairsOf = (asked: Finding): readonly Fix[] => found.find(({ finding }) => finding === asked)?.fixes() ?? [];
  const base = {
    uri,
    findings: found.map(({ finding }) => finding),
    fixesOf: (asked: Finding) => repairsOf(asked).filter(mayEdit),
    voorstellenVoor: (asked: Finding) => repairsOf(asked).filter((fix) => !mayEdit(fix)),
    defects: run.defectsIn(uri),
    afwijkingen,
  };
  if (!own) return { ...base, soort: 'onleesbaar', reden, peildatum: peildatumVan(settings.peildatum, undefined, '') };
  return { ...base, soort: own.model.inhoud.soort, reden: own.model.reden, peildatum: own.peildatum };
}

function isActive(rule: AnyRule, settings: Settings): boolean {
  return settings.regels[rule.id] !== 'uit' && (settings.alleen === undefined || settings.alleen.includes(rule.id));
}
