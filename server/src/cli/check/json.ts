/** The findings as JSON, version 1: the stable form for other programs. Lines and columns count from 1, columns in UTF-16 units. */
import type { Finding } from '../../lint/finding.ts';
import type { CheckedFile, Outcome } from './outcome.ts';

export function jsonOutput(outcome: Outcome, message: (finding: Finding) => string): string {
  const value = {
    version: 1,
    peildatum: outcome.peildatum,
    wetgegevens: outcome.wetgegevens,
    findings: outcome.files.flatMap((file) =>
      file.findings.map((finding) => jsonFinding(file, finding, message(finding))),
    ),
    bestanden: outcome.files.map(({ path, soort, peildatum }) => ({ path, soort, peildatum })),
    afwijkingen: outcome.files.flatMap(({ path, afwijkingen }) => afwijkingen.map((one) => ({ path, ...one }))),
    onleesbaar: outcome.unreadable,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonFinding(file: CheckedFile, finding: Finding, message: string): object {
  const start = file.lines.position(finding.span.start);
  const end = file.lines.position(finding.span.end);
  return {
    path: file.path,
    ruleId: finding.ruleId,
    severity: finding.severity,
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    message,
    citations: finding.citations,
    peildatum: finding.peildatum,
    fixable: finding.fixable,
  };
}
