/** The findings of a group of documents while their subjects are passed. */
import { emptySpan, type Span } from '../text/span.ts';
import type { Settings } from '../workspace/settings.ts';
import { klassen, mildest, type Finding, type Fix, type Klasse } from './finding.ts';
import type { Answer, Memory, Part } from './memory.ts';
import { reportsOf, type AnyRule, type Report, type Rule, type RuleContext } from './rule.ts';
import type { RuleSet } from './ruleSet.ts';
import type { SubjectKind, Subjects } from './subject.ts';
import type { Said } from './said.ts';
import type { Stretch } from './stretchMemory.ts';
import { createWatch, watched } from './watch.ts';

export interface RuleDefect {
  readonly ruleId: string;
  readonly uri: string;
  readonly error: unknown;
}

/** A finding with the repairs that can be made of it, still to be asked for. */
export interface FixableFinding {
  readonly finding: Finding;
  readonly fixes: () => readonly Fix[];
}

/** What a run needs to know of a document in which a finding may stand. */
export interface JudgedText {
  readonly text: string;
  readonly context: RuleContext;
  readonly settings: Settings;
  /** What was said of parts of it before; of earlier versions of the document too. None where nothing is kept. */
  readonly memory: Memory | undefined;
}

/** What was found in one document. */
class DocumentFindings {
  all: FixableFinding[] = [];
  /** By rule the places, as one number each. */
  readonly #places = new Map<string, Set<number>>();

  /** A place is faulted once by a rule. */
  isNew(ruleId: string, { start, end }: Span): boolean {
    const places = this.#places.get(ruleId) ?? new Set();
    this.#places.set(ruleId, places);
    const before = places.size;
    return places.add(start * 2 ** 22 + Math.min(end - start, 2 ** 22 - 1)).size > before;
  }
}

export class Run {
  readonly #findings = new Map<string, DocumentFindings>();
  readonly #defects: RuleDefect[] = [];
  readonly #texts: ReadonlyMap<string, JudgedText>;
  readonly #contexts: ReadonlyMap<string, RuleContext>;
  /** What is said while a stretch is visited again for its repairs: its findings are known. */
  #collected: Said[] | undefined;
  /** Of the rule that is being asked. */
  readonly watch = createWatch();

  constructor(texts: ReadonlyMap<string, JudgedText>) {
    this.#texts = texts;
    this.#contexts = new Map([...texts].map(([uri, { context }]) => [uri, watched(context, this.watch)]));
  }

  /**
   * Asks every rule of a kind about a subject of one document.
   * @param part where the subject is a part that may be known from an earlier version
   */
  askAll<Kind extends SubjectKind>(
    rules: RuleSet,
    kind: Kind,
    subject: Subjects[Kind],
    uri: string,
    part?: Part,
  ): void {
    const judged = this.#texts.get(uri);
    const asked = rules.on(kind);
    if (!judged || asked.length === 0) return;
    const ask = (rule: AnyRule): Answer => this.#ask(rule, kind, subject, uri);
    if (part && judged.memory) {
      const { holds } = judged.context;
      const said = judged.memory.reports(asked, part, { ask, holds, uri });
      if (this.#collected) this.#collected.push(...said);
      else for (const { rule, report } of said) this.#add(rule, report, uri);
      return;
    }
    // Nothing is kept, so nobody asks how far the rule looked.
    for (const rule of asked)
      for (const report of this.#reports(rule, kind, subject, uri, judged.context)) this.#add(rule, report, uri);
  }

  /** Asks every rule of a kind about a document as a whole, a rule at each step. */
  *askInSteps<Kind extends SubjectKind>(
    rules: RuleSet,
    kind: Kind,
    subject: Subjects[Kind],
    uri: string,
  ): Generator<undefined, void> {
    const judged = this.#texts.get(uri);
    if (!judged) return;
    for (const rule of rules.on(kind)) {
      for (const report of this.#reports(rule, kind, subject, uri, judged.context)) this.#add(rule, report, uri);
      yield;
    }
  }

  /**
   * Takes what was said of a stretch of a document, or visits it: a visit asks about its parts, or goes by the stretches in it.
   *
   * @param rules what decides which rules are asked
   */
  pass(rules: RuleSet, stretch: Stretch, uri: string, visit: () => void): void {
    const judged = this.#texts.get(uri);
    if (!judged?.memory) {
      visit();
      return;
    }
    const { memory, context } = judged;
    const again = (): readonly Said[] => {
      const around = this.#collected;
      const collected: Said[] = [];
      this.#collected = collected;
      visit();
      this.#collected = around;
      return collected;
    };
    const said = memory.stretches.recall(stretch, rules, context.holds, again);
    if (!said) memory.stretches.visit(stretch, rules, visit);
    else if (this.#collected) this.#collected.push(...said);
    else for (const { rule, report } of said) this.#add(rule, report, uri);
  }

  hasFindings(uri: string): boolean {
    return (this.#findings.get(uri)?.all.length ?? 0) > 0;
  }

  /** The findings of one document, in order of its text. */
  findingsIn(uri: string): FixableFinding[] {
    const found = this.#findings.get(uri)?.all ?? [];
    return found.toSorted(({ finding: a }, { finding: b }) => compareFindings(a, b));
  }

  /** Takes findings out of a document: those that `isSetAside` accepts. */
  setAside(uri: string, isSetAside: (finding: Finding) => boolean): Finding[] {
    const known = this.#findings.get(uri);
    if (!known) return [];
    const taken = known.all.filter(({ finding }) => isSetAside(finding));
    if (taken.length === 0) return [];
    const aside = new Set(taken);
    known.all = known.all.filter((one) => !aside.has(one));
    return taken.map(({ finding }) => finding);
  }

  defectsIn(uri: string): RuleDefect[] {
    return this.#defects.filter((defect) => defect.uri === uri);
  }

  /** Asks one rule; a rule that fails is a defect of ours and takes no other rule with it. */
  #ask<Kind extends SubjectKind>(rule: AnyRule, kind: Kind, subject: Subjects[Kind], uri: string): Answer {
    const context = this.#contexts.get(uri);
    this.watch.start();
    const reports = context ? this.#reports(rule, kind, subject, uri, context) : none;
    return { rule, reports, sight: this.watch.sight() };
  }

  #reports<Kind extends SubjectKind>(
    rule: AnyRule,
    kind: Kind,
    subject: Subjects[Kind],
    uri: string,
    context: RuleContext,
  ): readonly Report[] {
    // Nearly every answer is that there is nothing: no list is made of that.
    let reports: Report[] | undefined;
    try {
      for (const report of reportsOf(rule, kind, subject, context) ?? none) (reports ??= []).push(report);
    } catch (error) {
      this.#defects.push({ ruleId: rule.id, uri, error });
      this.watch.beyond();
    }
    return reports ?? none;
  }

  #findingsOf(uri: string): DocumentFindings {
    const known = this.#findings.get(uri) ?? new DocumentFindings();
    this.#findings.set(uri, known);
    return known;
  }

  #add(rule: Pick<Rule, 'id' | 'severity' | 'cites'>, report: Report, own: string): void {
    const uri = report.uri ?? own;
    const judged = this.#texts.get(uri);
    if (!judged) return;
    const span = withinLine(judged.text, report.at);
    const known = this.#findingsOf(uri);
    if (!known.isNew(rule.id, span)) return;
    const finding: Finding = {
      ruleId: rule.id,
      severity: severityOf(rule, report.severity, judged.settings),
      uri,
      span,
      message: report.message,
      args: report.args ?? none,
      related: report.related ?? none,
      citations: report.citations ? [...report.citations, ...rule.cites] : rule.cites,
      peildatum: judged.context.peildatum,
      fixable: report.fixes !== undefined,
    };
    known.all.push({ finding, fixes: report.fixes ?? noFixes });
  }
}

const none: readonly never[] = [];

const noFixes = (): readonly Fix[] => [];

function compareFindings(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.ruleId < b.ruleId ? -1 : 1);
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
