/**
 * What a check found, as plain data: every output format starts from it, a thread can send it, and a
 * cache can keep it. Lines and columns count from 1, columns in UTF-16 units.
 */
import type { Finding, Fix, Klasse } from '../../lint/finding.ts';
import type { JudgedFile, Shown } from '../../service.ts';
import type { Excerpt } from './excerpt.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Another place of a finding, in any file of its dossier. */
export interface OtherPlace {
  readonly uri: string;
  readonly place: Place;
  readonly note: string;
}

/** A repair that may run unattended. */
export interface Repair {
  readonly title: Fix['title'];
  readonly edits: readonly { readonly uri: string; readonly place: Place; readonly newText: string }[];
}

/** A finding with all that tells where it stands, so that its document need not be at hand. */
export interface Located {
  readonly finding: Finding;
  readonly place: Place;
  /** Stays the same while the finding does, wherever its lines move: hexadecimal, unique in its file. */
  readonly kenmerk: string;
  /** Its line; undefined for a file that could not be read. */
  readonly excerpt: Excerpt | undefined;
  readonly others: readonly OtherPlace[];
  /** Only where it was asked for. */
  readonly repair: Repair | undefined;
}

/** A deviation that holds, with the findings that it set aside. */
export interface SetAside {
  /** Where it is written. */
  readonly line: number;
  readonly regels: readonly string[];
  readonly reden: string | undefined;
  readonly door: string | undefined;
  readonly tot: string | undefined;
  readonly beoordeeld: boolean;
  readonly bevindingen: readonly Located[];
}

/** One file as it was judged. */
export interface FileResult {
  readonly uri: string;
  readonly soort: JudgedFile['soort'];
  readonly reden: string;
  readonly peildatum: string;
  readonly findings: readonly Located[];
  readonly afwijkingen: readonly SetAside[];
  readonly defects: readonly { readonly ruleId: string; readonly error: string }[];
}

/** One dossier as it was judged: what a thread sends and the cache keeps. */
export interface DossierResult {
  readonly files: readonly FileResult[];
}

/** A file as a reader is told of it. */
export interface CheckedFile extends Omit<FileResult, 'reden' | 'defects'> {
  /** Relative to the working folder, with `/`. */
  readonly path: string;
  /** The findings as a reader sees them: those of one cause at one place as one. */
  readonly shown: readonly Shown[];
  /** Findings that the basislijn holds: known, and not told again. */
  readonly bekend: readonly Located[];
}

export interface Unreadable {
  readonly path: string;
  readonly reden: string;
}

/** What became of the basislijn of a run. */
export interface BasislijnStand {
  /** How many findings it holds that are there no more, per file. */
  readonly vervallen: ReadonlyMap<string, number>;
}

/** What is known of a run before its first file. */
export interface RunStart {
  readonly peildatum: string;
  readonly wetgegevens: string;
  /** The basislijn that it is held against, as it was named. */
  readonly basislijn: string | undefined;
}

/** What remains of a run when its files were told: counts, and nothing of a finding. */
export interface RunEnd extends RunStart {
  /** How many a reader saw of each class. */
  readonly klassen: Readonly<Record<Klasse, number>>;
  /** Documents that were judged, and files that are none of ours. */
  readonly documenten: number;
  readonly anderen: number;
  /** Findings that a deviation set aside, and those that the basislijn holds. */
  readonly opzij: number;
  readonly bekend: number;
  /** Documents that were judged as of another date than that of the run. */
  readonly anderePeildata: readonly Pick<CheckedFile, 'path' | 'peildatum'>[];
  readonly unreadable: readonly Unreadable[];
  /** Those of them of which no finding tells. */
  readonly untold: readonly Unreadable[];
  /** Defects of ours that came up on the way: rule, file and error. */
  readonly defects: readonly Defect[];
  readonly stand: BasislijnStand | undefined;
}

export interface Defect {
  readonly ruleId: string;
  readonly path: string;
  readonly error: string;
}

/** The findings of a file with their places, by the finding itself. */
export function locatedBy(file: CheckedFile): (finding: Finding) => Located {
  const known = new Map(file.findings.map((one) => [one.finding, one]));
  return (finding) => {
    const found = known.get(finding);
    if (!found) throw new RangeError(`no place of ${finding.ruleId}`);
    return found;
  };
}
