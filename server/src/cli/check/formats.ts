/** The forms in which a check is told: which there are, and what writes each. */
import type { Io } from '../../node/io.ts';
import type { Service } from '../../service.ts';
import type { RunStart } from './outcome.ts';
import type { Writer } from './writer.ts';

export const formats = ['tekst', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;
export type FormatName = (typeof formats)[number];

export interface FormatStyle extends Pick<Io, 'colour' | 'columns'> {
  readonly quiet: boolean;
}

/**
 * What writes a check in one of the forms; it loads when it is asked for.
 *
 * @param pathOf how a reader knows a file, by its URI
 */
export async function writerOf(
  formaat: FormatName,
  run: RunStart,
  service: Service,
  pathOf: (uri: string) => string,
  style: FormatStyle,
): Promise<Writer> {
  switch (formaat) {
    case 'tekst':
      return (await import('./text.ts')).textWriter((shown) => service.shownMessage(shown), pathOf, {
        colour: style.colour,
        columns: style.columns ?? 100,
        quiet: style.quiet,
      });
    case 'json':
      return (await import('./json.ts')).jsonWriter(run, (finding) => service.message(finding));
    case 'sarif':
      return (await import('./sarif/sarif.ts')).sarifWriter(run, service, pathOf);
    case 'github':
      return (await import('./github.ts')).githubWriter(service, style.quiet);
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlabWriter(service);
    case 'junit':
      return (await import('./junit.ts')).junitWriter(service);
    case 'markdown':
      return (await import('./markdown.ts')).markdownWriter(service);
  }
}
