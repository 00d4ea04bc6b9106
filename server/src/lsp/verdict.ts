/** A judged file in the words of the protocol. */
import type { Diagnostic, Range } from 'vscode-languageserver';
import { derivedFromWords } from '../lint/words.ts';
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
  const parts = diagnostics.map(({ range, relatedInformation }, index) => {
    const others = relatedInformation ? JSON.stringify(relatedInformation) : '';
    return `${placeOf(range)} ${shown[index]?.bevindingen.map(wordsId).join(' ') ?? ''} ${others}`;
  });
  return { id: fingerprint(parts.join('\n')) };
});

function placeOf({ start, end }: Range): string {
  return `${String(start.line)} ${String(start.character)} ${String(end.line)} ${String(end.character)}`;
}

/** The same for the same words. */
const wordsId = derivedFromWords(({ ruleId, severity, message, args, citations, peildatum, fixable }) =>
  fingerprint(JSON.stringify([ruleId, severity, message, args, citations, peildatum, fixable])),
);

export function countsOf(verdict: Verdict | undefined): FindingCounts {
  const count = (klasse: keyof FindingCounts): number =>
    verdict?.shown.filter(({ finding }) => finding.severity === klasse).length ?? 0;
  return { fout: count('fout'), waarschuwing: count('waarschuwing'), oordeel: count('oordeel') };
}
