/**
 * The engine: documents into dossiers, dossiers into subjects, subjects past the rules. What comes
 * out is data, sorted and without repetitions.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import { problemsOf } from '../model/document.ts';
import { dossierMapVan, isConfiguration, type Dossier, type DossierDocument } from '../workspace/dossier.ts';
import { peildatumVan, type Peildatum } from '../workspace/peildatum.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Workspace, WorkspaceFile } from '../workspace/workspace.ts';
import { afwijkingFix } from './afwijking/vastleggen.ts';
import { setAside, type ToegepasteAfwijking } from './afwijking/toepassen.ts';
import { isBewerkbaar } from './bewerkbaar.ts';
import { composeDossier, type Instellingenbestand } from './composeDossier.ts';
import type { Finding, Fix, Verantwoording } from './finding.ts';
import type { AnyRule } from './rule.ts';
import { judgedTexts } from './judgedText.ts';
import { memoriesOf, type Memories } from './memories.ts';
import { activeRules, type RuleSet } from './ruleSet.ts';
import { Run, type RuleDefect } from './run.ts';
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

/** How a workspace is judged that is one part of a run. */
export interface Oordeelwijze {
  /** Whether another part holds the first dossier, so that what is said once per run is not said here. */
  readonly vervolg?: boolean;
  /** Whether these documents are judged once: then nothing is kept of them for the next time. */
  readonly eenmalig?: boolean;
}

/** Judging that may be interrupted: between two steps anything may be done, judging another version too. */
export type Judgement = Generator<undefined, JudgedFile[]>;

/** Judges every file of a workspace, each within its dossier; in the order of the workspace. */
export function judgeWorkspace(
  workspace: Workspace,
  rules: readonly AnyRule[],
  kennis: Kennis,
  wijze: Oordeelwijze = {},
): JudgedFile[] {
  const steps = judgeInSteps(workspace, rules, kennis, wijze);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step: who waits for it may let others go first, or begin anew with a later version. */
export function* judgeInSteps(
  workspace: Workspace,
  rules: readonly AnyRule[],
  kennis: Kennis,
  wijze: Oordeelwijze = {},
): Judgement {
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
  let first = wijze.vervolg !== true;
  for (const [map, group] of groups) {
    const memories = wijze.eenmalig === true ? undefined : memoriesOf(kennis);
    const results = yield* judgeDossier(map, group, first, { settings: workspace.settings, rules, kennis, memories });
    for (const file of results) judged.set(file.uri, file);
    first &&= results.every(({ soort }) => soort === 'anders' || soort === 'onleesbaar');
  }
  return files.flatMap(({ uri }) => judged.get(uri) ?? []);
}

/** What all dossiers of a run are judged with. */
interface Judging {
  readonly settings: Settings;
  readonly rules: readonly AnyRule[];
  readonly kennis: Kennis;
  /** None where nothing is kept for the next time. */
  readonly memories: Memories | undefined;
}

function* judgeDossier(map: string, files: readonly WorkspaceFile[], first: boolean, judging: Judging): Judgement {
  const { rules, kennis, memories } = judging;
  const { dossier, settings, configuratie } = composeDossier(map, files, judging.settings, kennis);
  const { documenten } = dossier;
  const active = activeRules(rules, settings);
  const run = new Run(judgedTexts(files, dossier, settings, kennis, memories));
  const conflicted = new Set<string>();
  for (const document of documenten) {
    const isWhole = yield* judgeDocument(run, document, dossier, active, judging);
    // A file that says two things at once is not held against others either.
    if (!isWhole) conflicted.add(document.uri);
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

function askConfiguration(
  run: Run,
  { uri, inhoud }: Instellingenbestand,
  active: RuleSet,
  rules: readonly AnyRule[],
): void {
  const regels = rules.map(({ id }) => id);
  run.askAll(active, 'configuratie', { uri, configuratie: inhoud, regels }, uri);
}

/** @returns whether the document could be judged: one that breaks an exclusive rule is not */
function* judgeDocument(
  run: Run,
  own: DossierDocument,
  dossier: Dossier,
  rules: RuleSet,
  { kennis, memories }: Pick<Judging, 'kennis' | 'memories'>,
): Generator<undefined, boolean> {
  const { uri, document, model, peildatum } = own;
  if (model.inhoud.soort === 'anders') return true;
  const bestand: BestandSubject = {
    uri,
    onleesbaar: undefined,
    source: document.source,
    problemen: problemsOf(document),
    peildatumOnbekend: peildatum.onbekend,
  };
  const asked = isDutch(model) ? rules : rules.anyLaw;
  run.askAll(asked.exclusive, 'bestand', bestand, uri);
  if (run.hasFindings(uri)) return false;
  const spoiled = bestand.problemen.filter(({ code }) => code !== 'yaml-sleutel-dubbel').map(({ span }) => span);
  yield* visitSubjects(bestand, document, model, { kennis, dossier }, run.watch, {
    visit(kind, subject, part) {
      run.askAll(isSpoiled(subject, spoiled) ? asked.others.withoutAbsences : asked.others, kind, subject, uri, part);
    },
    *visitWhole(kind, subject) {
      yield* run.askInSteps(asked.others, kind, subject, uri);
    },
    pass(stretch, visit) {
      // Which rules are asked of a verwerking depends on the faults of notation in it.
      if (spoiled.length > 0) visit();
      else run.pass(asked.others, stretch, uri, visit);
    },
    keeps: memories !== undefined,
  });
  return true;
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

function isDutch({ inhoud }: Model): boolean {
  return inhoud.soort !== 'register' || inhoud.nederlandsRecht;
}

function askUnreadable(run: Run, { uri, onleesbaar }: WorkspaceFile, rules: RuleSet): void {
  const bestand: BestandSubject = { uri, onleesbaar, source: undefined, problemen: [], peildatumOnbekend: undefined };
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
  let byFinding: ReadonlyMap<Finding, () => readonly Fix[]> | undefined;
  const repairsOf = (asked: Finding): readonly Fix[] => {
    byFinding ??= new Map(found.map(({ finding, fixes }) => [finding, fixes]));
    return byFinding.get(asked)?.() ?? [];
  };
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
