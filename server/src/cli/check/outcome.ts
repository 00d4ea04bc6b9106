/** What a check found, in the form that every output format starts from. */
import type { Finding, Klasse } from '../../lint/finding.ts';
import type { LineIndex } from '../../text/lineIndex.ts';

export interface CheckedFile {
  readonly uri: string;
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  readonly soort: string;
  readonly peildatum: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly findings: readonly Finding[];
  readonly afwijkingen: readonly SetAside[];
}

/** A deviation that holds, with how many findings it set aside. */
export interface SetAside {
  /** Where it is written. */
  readonly line: number;
  readonly regels: readonly string[];
  readonly reden: string | undefined;
  readonly door: string | undefined;
  readonly tot: string | undefined;
  readonly beoordeeld: boolean;
  readonly aantal: number;
}

export interface Unreadable {
  readonly path: string;
  readonly reden: string;
}

export interface Outcome {
  readonly files: readonly CheckedFile[];
  readonly unreadable: readonly Unreadable[];
  /** Defects of ours that came up on the way: rule, file and error. */
  readonly defects: readonly { readonly ruleId: string; readonly path: string; readonly error: unknown }[];
  readonly peildatum: string;
  readonly wetgegevens: string;
}

export function countOf(outcome: Outcome, klasse: Klasse): number {
  return outcome.files.reduce((sum, file) => sum + file.findings.filter((one) => one.severity === klasse).length, 0);
}
