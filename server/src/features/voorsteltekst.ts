/** A wijzigingsvoorstel as Markdown: for texts that may not be edited, what the repairs would change. */
import type { Fix } from '../lint/finding.ts';
import type { JudgedFile } from '../lint/judge.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Wijziging } from './wijzigingsvoorstel.ts';

/** What writing a proposal asks of the engine and of its host. */
export interface Voorstel {
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
export function voorstelTekst(judged: readonly JudgedFile[], voorstel: Voorstel, only?: string): string | undefined {
  const edits = proposedEdits(judged);
  const parts = judged.flatMap(({ uri }) => {
    const own = only === undefined || only === uri ? edits.get(uri) : undefined;
    if (!own) return [];
    const changes = voorstel.wijzigingen(uri, own).map(changeText);
    return [`## Wijzigingsvoorstel voor ${voorstel.nameOf(uri)}`, '', ...changes];
  });
  return parts.length === 0 ? undefined : parts.join('\n');
}

/**
 * Of each finding the first repair that leaves no blank, or else the one that repairs other findings
 * too; of two at one place the first.
 */
function proposedEdits(judged: readonly JudgedFile[]): ReadonlyMap<string, TextEdit[]> {
  const perFinding = judged.flatMap((file) =>
    file.findings.map((finding) => file.voorstellenVoor(finding).filter(isProposable)),
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
