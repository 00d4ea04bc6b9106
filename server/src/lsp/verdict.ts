/** A judged file in the words of the protocol. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Shown, JudgedFile, Service } from '../service.ts';
import type { ClientFacts } from './clientFacts.ts';
import { toldOf, type Texts, type Told } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { CountedText } from './place.ts';
import type { FindingCounts } from './requests.ts';

export interface Verdict {
  readonly judged: JudgedFile;
  /** The findings as a reader sees them: those of one cause at one place as one. */
  readonly shown: readonly Shown[];
  /** One for each of `shown`, in the same order; and so the diagnostics. */
  readonly told: readonly Told[];
  readonly diagnostics: readonly Diagnostic[];
  /** The same for the same diagnostics; undefined where there are none. */
  readonly resultId: string | undefined;
}

export function verdictOf(
  judged: JudgedFile,
  text: CountedText,
  texts: Texts,
  service: Service,
  client: ClientFacts,
): Verdict {
  const shown = service.shown(judged.findings);
  const message = (one: Shown): string => service.shownMessage(one);
  return verdictWith(
    judged,
    shown,
    shown.map((one) => toldOf(one, message, text, texts, client)),
  );
}

/** What is shown of it, where that is not all. */
export function keeping({ judged, shown, told }: Verdict, kept: readonly number[]): Verdict {
  return verdictWith(
    judged,
    kept.flatMap((index) => shown[index] ?? []),
    kept.flatMap((index) => told[index] ?? []),
  );
}

function verdictWith(judged: JudgedFile, shown: readonly Shown[], told: readonly Told[]): Verdict {
  const diagnostics = told.map(({ diagnostic }) => diagnostic);
  const resultId = told.length === 0 ? undefined : fingerprint(told.map(({ id }) => id).join(' '));
  return { judged, shown, told, diagnostics, resultId };
}

export function countsOf(verdict: Verdict | undefined): FindingCounts {
  const count = (klasse: keyof FindingCounts): number =>
    verdict?.shown.filter(({ finding }) => finding.severity === klasse).length ?? 0;
  return { fout: count('fout'), waarschuwing: count('waarschuwing'), oordeel: count('oordeel') };
}
