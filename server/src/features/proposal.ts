/** A wijzigingsvoorstel as Markdown: for texts that may not be edited, what the repairs would change. */
import type { Finding, Fix } from '../lint/finding.ts';
import type { JudgedFile } from '../lint/judge.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Scene } from './scene.ts';
import { wijzigingenIn, type Wijziging } from './wijzigingsvoorstel.ts';

/** What writing a proposal asks of the engine and of its host. */
export interface Proposing {
  /** The changes that edits make in a document of the run. */
  wijzigingen(uri: string, edits: readonly TextEdit[]): readonly Wijziging[];
  /** How the reader knows a document, such as its path. */
  nameOf(uri: string): string;
}

/**
 * One part per document; undefined where there is nothing to propose.
 *
 * @param only the one document to propose changes of
 */
export function proposalText(judged: readonly JudgedFile[], proposing: Proposing, only?: string): string | undefined {
  const edits = proposedEdits(judged, (file, finding) => file.voorstellenVoor(finding));
  const parts = judged.flatMap(({ uri }) => {
    const own = only === undefined || only === uri ? edits.get(uri) : undefined;
    if (!own) return [];
    const changes = proposing.wijzigingen(uri, own).map(changeText);
    return [`## Wijzigingsvoorstel voor ${proposing.nameOf(uri)}`, '', ...changes];
  });
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** One part for one document; undefined where nothing would change. */
export function changesText(naam: string, changes: readonly Wijziging[]): string | undefined {
  return changes.length === 0
    ? undefined
    : [`## Wijzigingsvoorstel voor ${naam}`, '', ...changes.map(changeText)].join('\n');
}

/** The changes that repairs would make, per document of a scene and per artikel; of a concept as of an adopted text. */
export function proposedChanges(
  judged: readonly JudgedFile[],
  scene: Pick<Scene, 'document'>,
): ReadonlyMap<string, readonly Wijziging[]> {
  const changes = new Map<string, readonly Wijziging[]>();
  for (const [uri, edits] of proposedEdits(judged, everyRepair)) {
    const own = scene.document(uri);
    if (own) changes.set(uri, wijzigingenIn(own.document.source.text, own.model, edits));
  }
  return changes;
}

/**
 * Of each finding a repair that leaves no blank: one that repairs other findings too, or else the
 * first; of two at one place the first.
 */
function proposedEdits(
  judged: readonly JudgedFile[],
  repairsOf: (file: JudgedFile, finding: Finding) => readonly Fix[],
): ReadonlyMap<string, TextEdit[]> {
  const perFinding = judged.flatMap((file) =>
    file.findings.map((finding) => repairsOf(file, finding).filter(isProposable)),
  );
  const uses = new Map<Fix, number>();
  for (const fix of perFinding.flat()) uses.set(fix, (uses.get(fix) ?? 0) + 1);
  const taken = new Map<string, TextEdit[]>();
  for (const fixes of perFinding) {
    const fix = fixes.find((one) => (uses.get(one) ?? 0) > 1) ?? fixes[0];
    for (const { uri, edits } of fix?.edits ?? []) {
      const own = taken.get(uri) ?? [];
      taken.set(uri, own);
      for (const edit of edits) if (own.every((other) => isApart(edit, other))) own.push(edit);
    }
  }
  return taken;
}

function everyRepair(file: JudgedFile, finding: Finding): readonly Fix[] {
  return [...file.voorstellenVoor(finding), ...file.fixesOf(finding)];
}

export function isProposable({ kind }: Fix): boolean {
  return kind !== 'placeholder';
}

function isApart({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.end < b.start || b.end < a.start;
}

function changeText({ plaats, was, wordt }: Wijziging): string {
  const title = plaats === '' ? 'Overige tekst' : plaats;
  return [`### ${title}`, '', '**Was:**', '', quoted(was), '', '**Wordt:**', '', quoted(wordt), ''].join('\n');
}

function quoted(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
