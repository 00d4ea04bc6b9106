/** A check as workflow commands of GitHub Actions: each finding becomes an annotation at its line. */
import type { Klasse } from '../../lint/finding.ts';
import type { Service } from '../../service.ts';
import { locatedBy, type CheckedFile, type Outcome } from './outcome.ts';
import { summary } from './text.ts';

const COMMANDS: Readonly<Record<Klasse, string>> = { fout: 'error', waarschuwing: 'warning', oordeel: 'notice' };

/** Grave ones first: a step shows only so many annotations of a kind. */
export function githubOutput(outcome: Outcome, service: Pick<Service, 'shownMessage'>, quiet: boolean): string {
  const lines = outcome.files.flatMap((file) => annotations(file, service));
  const unread = outcome.unreadable.map(
    ({ path, reden }) => `::error file=${property(path)},title=niet gelezen::${data(reden)}`,
  );
  const end = quiet ? [] : summary(outcome).split('\n').map(plain);
  return [...lines, ...unread, ...end].map((line) => `${line}\n`).join('');
}

function annotations(file: CheckedFile, { shownMessage }: Pick<Service, 'shownMessage'>): string[] {
  const locate = locatedBy(file);
  return file.shown.map((shown) => {
    const { finding, bevindingen } = shown;
    const { line, column, endLine, endColumn } = locate(finding).place;
    const properties = [
      ['file', file.path],
      ['line', String(line)],
      ['endLine', String(endLine)],
      ['col', String(column)],
      ['endColumn', String(endColumn)],
      ['title', `${finding.severity}: ${bevindingen.map(({ ruleId }) => ruleId).join(', ')}`],
    ].map(([name = '', value = '']) => `${name}=${property(value)}`);
    return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(shownMessage(shown))}`;
  });
}

/** The text of a command runs to the end of its line. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property ends at a comma or a colon as well. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What is no command may not be read as one. */
function plain(line: string): string {
  return line.replace(/^\s*::/, ' : :').replace(/^##\[/, '# #[');
}
