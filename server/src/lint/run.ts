/** The findings of a group of documents while their subjects are passed. */
import { DocumentFindings, type FixableFinding } from './documentFindings.ts';
import type { Finding, Fix } from './finding.ts';
import { findingOf, foundAgain } from './found.ts';
import type { JudgedText } from './judgedText.ts';
import type { Answer, Part } from './memory.ts';
import { reportsOf, type AnyRule, type Report, type RuleContext } from './rule.ts';
import type { RuleSet } from './ruleSet.ts';
import type { SubjectKind, Subjects } from './subject.ts';
import type { Said } from './said.ts';
import { saidAgain, type Stretch } from './stretchMemory.ts';
import { createWatch, watched } from './watch.ts';

export interface RuleDefect {
  readonly ruleId: string;
  readonly uri: string;
  readonly error: unknown;
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
    const recalled = memory.stretches.recall(stretch, rules, context.holds, again);
    if (!recalled) memory.stretches.visit(stretch, rules, visit);
    else if (this.#collected) this.#collected.push(...saidAgain(recalled));
    else this.#findingsOf(uri).addAll(foundAgain(recalled, uri, judged));
  }

  hasFindings(uri: string): boolean {
    return this.#findings.get(uri)?.isEmpty === false;
  }

  /** The findings of one document, in order of its text. */
  findingsIn(uri: string): readonly FixableFinding[] {
    return this.#findings.get(uri)?.inOrder ?? none;
  }

  /** Takes findings out of a document: those that `isSetAside` accepts. */
  setAside(uri: string, isSetAside: (finding: Finding) => boolean): Finding[] {
    return this.#findings.get(uri)?.take(isSetAside) ?? [];
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

  #add(rule: AnyRule, report: Report, own: string): void {
    const uri = report.uri ?? own;
    const judged = this.#texts.get(uri);
    if (judged)
      this.#findingsOf(uri).add({ finding: findingOf(rule, report, uri, judged), fixes: report.fixes ?? noFixes });
  }
}

const none: readonly never[] = [];

const noFixes = (): readonly Fix[] => none;
