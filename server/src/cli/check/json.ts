/** The findings as JSON, version 1: the stable form for other programs. Lines and columns count from 1, columns in UTF-16 units. */
import type { Finding } from '../../lint/finding.ts';
import type { CheckedFile, Located, Outcome } from './outcome.ts';

export function jsonOutput(outcome: Outcome, message: (finding: Finding) => string): string {
  const value = {
    version: 1,
    peildatum: outcome.peildatum,
    wetgegevens: outcome.wetgegevens,
    findings: outcome.files.flatMap((file) =>
      file.findings.map((found) => jsonFinding(file, found, message(found.finding))),
    ),
    bestanden: outcome.files.map(({ path, soort, peildatum }) => ({ path, soort, peildatum })),
    afwijkingen: outcome.files.flatMap(({ path, afwijkingen }) =>
      afwijkingen.map(({ bevindingen, ...one }) => ({ path, ...one, aantal: bevindingen.length })),
    ),
    onleesbaar: outcome.unreadable,
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonFinding({ path }: CheckedFile, { finding, place }: Located, message: string): object {
  const { ruleId, severity, citations, peildatum, fixable } = finding;
  return { path, ruleId, severity, ...place, message, citations, peildatum, fixable };
}
