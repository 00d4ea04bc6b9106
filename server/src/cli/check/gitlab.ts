/** A check as a report on code quality, which GitLab shows with a merge request. */
import { createHash } from 'node:crypto';
import type { Klasse } from '../../lint/finding.ts';
import type { Service } from '../../service.ts';
import { jsonItem } from './jsonItems.ts';
import { locatedBy } from './outcome.ts';
import type { Writer } from './writer.ts';

const SEVERITIES: Readonly<Record<Klasse, string>> = { fout: 'critical', waarschuwing: 'minor', oordeel: 'info' };

/** One of these per finding; GitLab tells two findings apart by their fingerprints alone. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

export function gitlabWriter({ shownMessage }: Pick<Service, 'shownMessage'>): Writer {
  let count = 0;
  const item = (one: Issue): string => `${count++ === 0 ? '' : ','}${jsonItem(one, 2)}`;
  return {
    start: () => ['['],
    *file(file) {
      const locate = locatedBy(file);
      for (const shown of file.shown) {
        const { finding } = shown;
        const { place, kenmerk } = locate(finding);
        const words = shownMessage(shown).split('\n').join(' ');
        const severity = SEVERITIES[finding.severity];
        yield item(issue(file.path, finding.ruleId, severity, words, kenmerk, place.line, place.endLine));
      }
    },
    *end({ untold }) {
      for (const { path, reden } of untold)
        yield item(issue(path, 'bestand-onleesbaar', 'critical', `Niet gelezen: ${reden}`, path, 1, 1));
      yield `${count === 0 ? '' : '\n'}]\n`;
    },
  };
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
