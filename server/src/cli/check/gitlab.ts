/** A check as a report on code quality, which GitLab shows with a merge request. */
import { createHash } from 'node:crypto';
import type { Klasse } from '../../lint/finding.ts';
import type { Service } from '../../service.ts';
import { locatedBy, type CheckedFile, type Outcome } from './outcome.ts';

const SEVERITIES: Readonly<Record<Klasse, string>> = { fout: 'critical', waarschuwing: 'minor', oordeel: 'info' };

/** One of these per finding; GitLab tells two findings apart by their fingerprints alone. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

export function gitlabOutput(outcome: Outcome, service: Pick<Service, 'shownMessage'>): string {
  const told = new Set(outcome.files.filter(({ findings }) => findings.length > 0).map(({ path }) => path));
  const issues = [
    ...outcome.files.flatMap((file) => issuesOf(file, service)),
    ...outcome.unreadable
      .filter(({ path }) => !told.has(path))
      .map(({ path, reden }) => issue(path, 'bestand-onleesbaar', 'critical', `Niet gelezen: ${reden}`, path, 1, 1)),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function issuesOf(file: CheckedFile, { shownMessage }: Pick<Service, 'shownMessage'>): Issue[] {
  const locate = locatedBy(file);
  return file.shown.map((shown) => {
    const { finding } = shown;
    const { place, kenmerk } = locate(finding);
    const words = shownMessage(shown).split('\n').join(' ');
    return issue(file.path, finding.ruleId, SEVERITIES[finding.severity], words, kenmerk, place.line, place.endLine);
  });
}

function issue(
  path: string,
  check_name: string,
  severity: string,
  description: string,
  kenmerk: string,
  begin: number,
  end: number,
): Issue {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([path, check_name, kenmerk]))
    .digest('hex');
  return { description, check_name, fingerprint, severity, location: { path, lines: { begin, end } } };
}
