/** What a check found, in the form that every output format starts from. */
import type { Finding, Klasse } from '../../lint/finding.ts';
import type { Shown } from '../../service.ts';
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
  /** The findings as a reader sees them: those of one cause at one place as one. */
  readonly shown: readonly Shown[];
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

/** How many a reader sees of a class. */
export function countOf(outcome: Outcome, klasse: Klasse): number {
  return outcome.files.reduce(
    (sum, { shown }) => sum + shown.filter(({ finding }) => finding.severity === klasse).length,
    0,
  );
}
