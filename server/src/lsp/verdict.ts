/** A judged file in the words of the protocol. */
import type { Diagnostic } from 'vscode-languageserver';
import type { JudgedFile, Service } from '../service.ts';
import type { ClientFacts } from './clientFacts.ts';
import { diagnosticOf, type Texts } from './diagnostic.ts';
import { fingerprint } from './fingerprint.ts';
import type { CountedText } from './place.ts';
import type { FindingCounts } from './requests.ts';

export interface Verdict {
  readonly judged: JudgedFile;
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
  const diagnostics = judged.findings.map((one) => diagnosticOf(one, service.message(one), text, texts, client));
  return {
    judged,
    diagnostics,
    resultId: diagnostics.length > 0 ? fingerprint(JSON.stringify(diagnostics)) : undefined,
  };
}

export function countsOf(judged: JudgedFile | undefined): FindingCounts {
  const count = (klasse: keyof FindingCounts): number =>
    judged?.findings.filter(({ severity }) => severity === klasse).length ?? 0;
  return { fout: count('fout'), waarschuwing: count('waarschuwing'), oordeel: count('oordeel') };
}
