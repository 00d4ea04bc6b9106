/** The forms in which a check is told: which there are, and what writes each. */
import type { Io } from '../../node/io.ts';
import type { Service } from '../../service.ts';
import type { Outcome } from './outcome.ts';

export const formats = ['tekst', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown'] as const;
export type FormatName = (typeof formats)[number];

export interface FormatStyle extends Pick<Io, 'colour' | 'columns'> {
  readonly quiet: boolean;
}

/** A check in one of the forms; what writes it loads when it is asked for. */
export async function written(
  formaat: FormatName,
  outcome: Outcome,
  service: Service,
  style: FormatStyle,
): Promise<string> {
  switch (formaat) {
    case 'tekst':
      return (await import('./text.ts')).textOutput(outcome, (shown) => service.shownMessage(shown), {
        colour: style.colour,
        columns: style.columns ?? 100,
        quiet: style.quiet,
      });
    case 'json':
      return (await import('./json.ts')).jsonOutput(outcome, (finding) => service.message(finding));
    case 'sarif':
      return (await import('./sarif/sarif.ts')).sarifOutput(outcome, service);
    case 'github':
      return (await import('./github.ts')).githubOutput(outcome, service, style.quiet);
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlabOutput(outcome, service);
    case 'junit':
      return (await import('./junit.ts')).junitOutput(outcome, service);
    case 'markdown':
      return (await import('./markdown.ts')).markdownOutput(outcome, service);
  }
}
