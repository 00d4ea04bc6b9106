/** Applying the safe repairs until none is left: those of a run, or those of one document of it. */
import type { Fix } from '../lint/finding.ts';
import type { JudgedFile } from '../lint/judge.ts';
import type { ReadDocument } from '../model/document.ts';
import { differenceEdit, type TextEdit } from '../text/edit.ts';
import { contains, isEmpty } from '../text/span.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';

/** A repair may open the way for another; more rounds than this would mean that two undo each other. */
const MOST_ROUNDS = 10;

/** What repairing asks of the engine. */
export interface Repairing {
  judge(files: readonly WorkspaceFile[]): readonly JudgedFile[];
  edit(document: ReadDocument, edits: readonly TextEdit[]): ReadDocument;
}

export interface Repaired {
  readonly files: readonly WorkspaceFile[];
  readonly changed: readonly RepairedText[];
}

/** A text that changed. */
export interface RepairedText {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
  /** What makes the one of the other, in the coordinates of `before`. */
  readonly edits: readonly TextEdit[];
}

/**
 * The files after every safe repair; nothing is written.
 *
 * @param only the one document to repair: of its own findings, what changes no other document
 */
export function repairAll(files: readonly WorkspaceFile[], engine: Repairing, only?: string): Repaired {
  let current = [...files];
  const rounds: ReadonlyMap<string, TextEdit[]>[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(engine.judge(current), only);
    if (edits.size === 0) break;
    rounds.push(edits);
    current = current.map((file) => {
      const own = edits.get(file.uri);
      return file.document && own ? { uri: file.uri, document: engine.edit(file.document, own) } : file;
    });
  }
  const changed = files.flatMap((file, index) => {
    const after = current[index]?.document?.source.text;
    const before = file.document?.source.text;
    if (before === undefined || after === undefined || before === after) return [];
    return [{ uri: file.uri, before, after, edits: overall(before, after, file.uri, rounds) }];
  });
  return { files: current, changed };
}

/** The edits of the one round that changed a text, or one that covers what several rounds did. */
function overall(
  before: string,
  after: string,
  uri: string,
  rounds: readonly ReadonlyMap<string, TextEdit[]>[],
): readonly TextEdit[] {
  const [own = [], ...more] = rounds.flatMap((edits) => (edits.has(uri) ? [edits.get(uri)] : []));
  if (more.length === 0) return own;
  const edit = differenceEdit(before, after);
  return edit ? [edit] : [];
}

/** The edits of one round: of repairs that touch the same place, the first. */
function safeEdits(judged: readonly JudgedFile[], only: string | undefined): ReadonlyMap<string, TextEdit[]> {
  const taken = new Map<string, TextEdit[]>();
  for (const file of judged) {
    if (only !== undefined && file.uri !== only) continue;
    for (const finding of file.findings) {
      const fix = finding.fixable ? file.fixesOf(finding).find(isSafe) : undefined;
      const allowed = fix?.edits.every(({ uri }) => only === undefined || uri === only) === true;
      if (fix && allowed && isFree(fix, taken)) take(fix, taken);
    }
  }
  return taken;
}

export function isSafe({ kind }: Fix): boolean {
  return kind === 'safe';
}

function isFree(fix: Fix, taken: ReadonlyMap<string, readonly TextEdit[]>): boolean {
  return fix.edits.every(({ uri, edits }) =>
    edits.every((edit) => !(taken.get(uri) ?? []).some((other) => collide(edit, other))),
  );
}

function collide({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  if (isEmpty(a) || isEmpty(b)) return contains(a, b) || contains(b, a);
  return a.start < b.end && b.start < a.end;
}

function take(fix: Fix, taken: Map<string, TextEdit[]>): void {
  for (const { uri, edits } of fix.edits) taken.set(uri, [...(taken.get(uri) ?? []), ...edits]);
}
