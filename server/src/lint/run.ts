/**
 * The engine: one pass over the subjects of a document, each rule asked about its kind. What comes
 * out is data, sorted and without repetitions.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import { classify, type Model } from '../model/classify.ts';
import { problemsOf } from '../model/document.ts';
import { emptySpan, type Span } from '../text/span.ts';
import { peildatumVan, type Peildatum } from '../workspace/peildatum.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Workspace, WorkspaceFile } from '../workspace/workspace.ts';
import { klassen, mildest, type Finding, type Klasse } from './finding.ts';
import type { AnyRule, Report, Rule, RuleContext } from './rule.ts';
import type { BestandSubject, SubjectKind, Subjects } from './subject.ts';
import { visitSubjects } from './visitSubjects.ts';

export interface JudgedFile {
  readonly uri: string;
  readonly soort: 'protocol' | 'register' | 'overeenkomst' | 'anders' | 'onleesbaar';
  /** Why it was read as this kind, or could not be read. */
  readonly reden: string;
  readonly peildatum: Peildatum;
  readonly findings: readonly Finding[];
  /** Rules that failed on this file: defects of ours, never of the document. */
  readonly defects: readonly RuleDefect[];
}

export interface RuleDefect {
  readonly ruleId: string;
  readonly uri: string;
  readonly error: unknown;
}

export function judgeWorkspace(workspace: Workspace, rules: readonly AnyRule[], kennis: Kennis): JudgedFile[] {
  return [...workspace.files.values()].map((file) => judgeFile(file, workspace.settings, rules, kennis));
}

export function judgeFile(file: WorkspaceFile, settings: Settings, rules: readonly AnyRule[], kennis: Kennis): JudgedFile {
  const active = rules.filter((rule) => isActive(rule, settings));
  if (!file.document) return judgeUnreadable(file.uri, file.onleesbaar, settings, active, kennis);
  const { source } = file.document;
  const model = classify(file.document, settings.soortVan(source.uri), kennis);
  const peildatum = peildatumVan(settings.peildatum, model.frontMatter.peildatum, source.text);
  const bestand: BestandSubject = {
    uri: source.uri,
    onleesbaar: undefined,
    text: source.text,
    problemen: problemsOf(file.document),
    peildatumOnbekend: peildatum.onbekend,
  };
  const run = new Run(source.uri, source.text, settings, { kennis, peildatum: peildatum.datum });
  if (model.inhoud.soort !== 'anders') judgeContent(run, bestand, model, active, kennis);
  return { uri: source.uri, soort: model.inhoud.soort, reden: model.reden, peildatum, ...run.result() };
}

function judgeContent(run: Run, bestand: BestandSubject, model: Model, rules: readonly AnyRule[], kennis: Kennis): void {
  const dutch = model.inhoud.soort !== 'register' || model.inhoud.nederlandsRecht;
  const asked = rules.filter((rule) => rule.anyLaw === true || dutch);
  run.askAll(asked.filter((rule) => rule.exclusive === true), 'bestand', bestand);
  if (run.hasFindings) return;
  const others = asked.filter((rule) => rule.exclusive !== true);
  visitSubjects(bestand, model, kennis, (kind, subject) => {
    run.askAll(others, kind, subject);
  });
}

function judgeUnreadable(
  uri: string,
  reden: string,
  settings: Settings,
  rules: readonly AnyRule[],
  kennis: Kennis,
): JudgedFile {
  const peildatum = peildatumVan(settings.peildatum, undefined, '');
  const run = new Run(uri, '', settings, { kennis, peildatum: peildatum.datum });
  run.askAll(rules, 'bestand', { uri, onleesbaar: reden, text: '', problemen: [], peildatumOnbekend: undefined });
  return { uri, soort: 'onleesbaar', reden, peildatum, ...run.result() };
}

function isActive(rule: AnyRule, settings: Settings): boolean {
  return settings.regels[rule.id] !== 'uit' && (settings.alleen === undefined || settings.alleen.includes(rule.id));
}

/** The findings of one document while its subjects are passed. */
class Run {
  readonly #findings = new Map<string, Finding>();
  readonly #defects: RuleDefect[] = [];
  readonly #uri: string;
  readonly #text: string;
  readonly #settings: Settings;
  readonly #context: RuleContext;

  constructor(uri: string, text: string, settings: Settings, context: RuleContext) {
    this.#uri = uri;
    this.#text = text;
    this.#settings = settings;
    this.#context = context;
  }

  get hasFindings(): boolean {
    return this.#findings.size > 0;
  }

  askAll<Kind extends SubjectKind>(rules: readonly AnyRule[], kind: Kind, subject: Subjects[Kind]): void {
    for (const rule of rules) if (isOn(rule, kind)) this.ask(rule, subject);
  }

  /** Asks one rule; a rule that fails is a defect of ours and takes no other rule with it. */
  ask<Kind extends SubjectKind>(rule: Rule<Kind>, subject: Subjects[Kind]): void {
    try {
      for (const report of rule.check(subject, this.#context)) this.#add(rule, report);
    } catch (error) {
      this.#defects.push({ ruleId: rule.id, uri: this.#uri, error });
    }
  }

  result(): Pick<JudgedFile, 'findings' | 'defects'> {
    const findings = [...this.#findings.values()].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.ruleId.localeCompare(b.ruleId),
    );
    return { findings, defects: this.#defects };
  }

  #add(rule: Pick<Rule, 'id' | 'severity' | 'cites'>, report: Report): void {
    const span = withinLine(this.#text, report.at);
    const key = `${rule.id} ${String(span.start)} ${String(span.end)}`;
    if (this.#findings.has(key)) return;
    this.#findings.set(key, {
      ruleId: rule.id,
      severity: severityOf(rule, report.severity, this.#settings),
      uri: this.#uri,
      span,
      message: report.message,
      args: report.args ?? [],
      related: report.related ?? [],
      citations: [...(report.citations ?? []), ...rule.cites],
      peildatum: this.#context.peildatum,
      fixable: false,
    });
  }
}

function isOn<Kind extends SubjectKind>(rule: AnyRule, kind: Kind): rule is Extract<AnyRule, Rule<Kind>> {
  return rule.on === kind;
}

/** The class of a finding: it may step down from that of its rule; a setting moves the highest. */
function severityOf(rule: Pick<Rule, 'id' | 'severity'>, own: Klasse | undefined, settings: Settings): Klasse {
  const found = own ? mildest(own, rule.severity) : rule.severity;
  const set = klassen.find((klasse) => klasse === settings.regels[rule.id]);
  if (!set) return found;
  return found === rule.severity ? set : mildest(found, set);
}

/** A finding points into one line: what runs on is cut where its first line ends. */
function withinLine(text: string, span: Span): Span {
  if (span.start >= text.length) return emptySpan(Math.min(span.start, text.length));
  const line = text.slice(span.start, span.end).search(/[\r\n]/);
  return line < 0 ? span : { start: span.start, end: span.start + line };
}
