/** A check as workflow commands of GitHub Actions: each finding becomes an annotation at its line. */
import type { Finding, Klasse } from '../../lint/finding.ts';
import type { Service, Shown } from '../../service.ts';
import { locatedBy, type Located } from './outcome.ts';
import { summary } from './summary.ts';
import { nothing, type Writer } from './writer.ts';

const COMMANDS: Readonly<Record<Klasse, string>> = { fout: 'error', waarschuwing: 'warning', oordeel: 'notice' };

export function githubWriter(service: Pick<Service, 'shownMessage'>, quiet: boolean): Writer {
  return {
    start: () => nothing,
    *file(file) {
      const locate = locatedBy(file);
      for (const shown of file.shown) yield `${annotation(file.path, shown, locate, service)}\n`;
    },
    *end(end) {
      for (const { path, reden } of end.unreadable)
        yield `::error file=${property(path)},title=niet gelezen::${data(reden)}\n`;
      if (!quiet) for (const line of summary(end).split('\n')) yield `${plain(line)}\n`;
    },
  };
}

function annotation(
  path: string,
  shown: Shown,
  locate: (finding: Finding) => Located,
  { shownMessage }: Pick<Service, 'shownMessage'>,
): string {
  const { finding, bevindingen } = shown;
  const { line, column, endLine, endColumn } = locate(finding).place;
  const properties = [
    ['file', path],
    ['line', String(line)],
    ['endLine', String(endLine)],
    ['col', String(column)],
    ['endColumn', String(endColumn)],
    ['title', `${finding.severity}: ${bevindingen.map(({ ruleId }) => ruleId).join(', ')}`],
  ].map(([name = '', value = '']) => `${name}=${property(value)}`);
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${data(shownMessage(shown))}`;
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
