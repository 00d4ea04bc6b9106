/** From what a rule reports to what is found, and what was found before at the place where it stands now. */
import type { Kennis } from '../knowledge/kennis.ts';
import { uitgeschreven } from '../knowledge/wetten/bepaling.ts';
import { derivedPair } from '../text/derived.ts';
import { emptySpan, shift, type Span } from '../text/span.ts';
import type { Settings } from '../workspace/settings.ts';
import type { FixableFinding } from './documentFindings.ts';
import { klassen, mildest, type Finding, type Fix, type Klasse } from './finding.ts';
import type { AnyRule, Report } from './rule.ts';
import type { JudgedText } from './judgedText.ts';
import type { Said } from './said.ts';
import { saidAgain, type Recalled } from './stretchMemory.ts';

/** @param uri of the document in which it stands */
export function findingOf(
  rule: AnyRule,
  report: Report,
  uri: string,
  { text, context, settings }: JudgedText,
): Finding {
  return {
    ruleId: rule.id,
    severity: severityOf(rule, report.severity, settings),
    uri,
    span: withinLine(text, report.at),
    message: report.message,
    args: report.args ?? none,
    related: report.related ?? none,
    citations: citationsOf(rule, report, context.kennis),
    peildatum: context.peildatum,
    fixable: report.fixes !== undefined,
  };
}

/**
 * What is found in a stretch that says what it said. The findings are made once: while the stretch stays where it is they
 * are the very same, and where it moves as a whole they move with it.
 */
export function foundAgain(recalled: Recalled, uri: string, judged: JudgedText): readonly FixableFinding[] {
  const { said, by, fixesOf } = recalled;
  if (said.length === 0) return none;
  const last = lastFindings(said, judged.settings);
  if (last.findings === undefined)
    last.findings = saidAgain(recalled).map(({ rule, report }) => findingOf(rule, report, uri, judged));
  else if (last.by !== by) last.findings = last.findings.map((finding) => movedFinding(finding, by - last.by));
  last.by = by;
  return last.findings.map((finding, index) => ({
    finding,
    fixes: finding.fixable ? repairs(said[index], fixesOf) : noFixes,
  }));
}

/** The findings of what was said, and how far behind it they stood. */
interface Placed {
  findings: readonly Finding[] | undefined;
  by: number;
}

const lastFindings = derivedPair(
  (_said: readonly Said[], _settings: Settings): Placed => ({ findings: undefined, by: 0 }),
);

function repairs(said: Said | undefined, fixesOf: Recalled['fixesOf']): () => readonly Fix[] {
  return said ? () => fixesOf(said) : noFixes;
}

function movedFinding(finding: Finding, by: number): Finding {
  const { ruleId, severity, uri, span, message, args, related, citations, peildatum, fixable } = finding;
  return {
    ruleId,
    severity,
    uri,
    span: shift(span, by),
    message,
    args,
    related: related.length === 0 ? related : related.map((place) => ({ ...place, span: shift(place.span, by) })),
    citations,
    peildatum,
    fixable,
  };
}

/** The provisions of the finding before those of its rule, each once. */
function citationsOf(rule: AnyRule, { citations }: Report, kennis: Kennis): readonly string[] {
  const ofRule = citationsOfRule(rule, kennis);
  if (!citations || citations.length === 0) return ofRule;
  return [...new Set([...citations.map((one) => uitgeschreven(kennis.catalogus, one)), ...ofRule])];
}

const citationsOfRule = derivedPair((rule: AnyRule, { catalogus }: Kennis): readonly string[] =>
  rule.cites.map((bepaling) => uitgeschreven(catalogus, bepaling)),
);

/** The class of a finding: it may step down from that of its rule; a setting moves the highest. */
function severityOf(rule: AnyRule, own: Klasse | undefined, settings: Settings): Klasse {
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

const none: readonly never[] = [];
const noFixes = (): readonly Fix[] => none;
