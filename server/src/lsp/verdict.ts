/** A judged file in the words of the protocol. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../lint/finding.ts';
import type { Shown, JudgedFile, Service } from '../service.ts';
import { derived } from '../text/derived.ts';
import type { ClientFacts } from './clientFacts.ts';
import { diagnosticOf, type Texts } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { CountedText } from './place.ts';
import type { FindingCounts } from './requests.ts';

export interface Verdict {
  readonly judged: JudgedFile;
  /** The findings as a reader sees them: those of one cause at one place as one. */
  readonly shown: readonly Shown[];
  /** One for each of `shown`, in the same order. */
  readonly diagnostics: readonly Diagnostic[];
}

export function verdictOf(
  judged: JudgedFile,
  text: CountedText,
  texts: Texts,
  service: Service,
  client: ClientFacts,
): Verdict {
  const shown = service.shown(judged.findings);
  return {
    judged,
    shown,
    diagnostics: shown.map((one) => diagnosticOf(one, service.shownMessage(one), text, texts, client)),
  };
}

/** The same for the same diagnostics; undefined where there are none. Made when it is first asked for. */
export function resultIdOf(verdict: Verdict | undefined): string | undefined {
  return verdict && resultIds(verdict).id;
}

const resultIds = derived(({ shown, diagnostics }: Verdict): { readonly id: string | undefined } => {
  if (diagnostics.length === 0) return { id: undefined };
  const parts = diagnostics.map(({ range: { start, end } }, index) => {
    const place = `${start.line} ${start.character} ${end.line} ${end.character}`;
    return `${place} ${shown[index]?.bevindingen.map(contentOf).join(' ') ?? ''}`;
  });
  return { id: fingerprint(parts.join('\n')) };
});

/** All that the words of a finding are made of: shorter than the words. */
function contentOf(finding: Finding): string {
  const { ruleId, severity, message, args, related, citations, peildatum, fixable } = finding;
  return JSON.stringify([ruleId, severity, message, args, related, citations, peildatum, fixable]);
}

export function countsOf(verdict: Verdict | undefined): FindingCounts {
  const count = (klasse: keyof FindingCounts): number =>
    verdict?.shown.filter(({ finding }) => finding.severity === klasse).length ?? 0;
  return { fout: count('fout'), waarschuwing: count('waarschuwing'), oordeel: count('oordeel') };
}
