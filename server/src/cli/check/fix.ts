/** `--fix` and `--proef`: applies the safe repairs until none is left, or shows what that would change. */
import { createTwoFilesPatch } from 'diff';
import type { Fix } from '../../lint/finding.ts';
import type { Service, Settings, WorkspaceFile } from '../../service.ts';
import { contains, isEmpty } from '../../text/span.ts';
import type { TextEdit } from '../../text/edit.ts';

/** A repair may open the way for another; more rounds than this would mean that two undo each other. */
const MOST_ROUNDS = 10;

export interface Repaired {
  readonly files: readonly WorkspaceFile[];
  /** The files whose text changed, with the text before and after. */
  readonly changed: readonly { readonly uri: string; readonly before: string; readonly after: string }[];
}

/** The files after every safe repair. Nothing is written. */
export function repair(files: readonly WorkspaceFile[], service: Service, settings: Settings): Repaired {
  let current = [...files];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(current, service, settings);
    if (edits.size === 0) break;
    current = current.map((file) => {
      const own = edits.get(file.uri);
      if (!file.document || !own) return file;
      return { uri: file.uri, document: service.edit(file.document, own, file.document.source.version + 1) };
    });
  }
  const changed = files.flatMap((file, index) => {
    const after = current[index]?.document?.source.text;
    const before = file.document?.source.text;
    return before === undefined || after === undefined || before === after ? [] : [{ uri: file.uri, before, after }];
  });
  return { files: current, changed };
}

/** The edits of one round: of repairs that touch the same place, the first. */
function safeEdits(
  files: readonly WorkspaceFile[],
  service: Service,
  settings: Settings,
): ReadonlyMap<string, TextEdit[]> {
  const taken = new Map<string, TextEdit[]>();
  for (const judged of service.judgeAll(files, settings))
    for (const finding of judged.findings) {
      if (!finding.fixable) continue;
      const fix = judged.fixesOf(finding).find(({ kind }) => kind === 'safe');
      if (fix && isFree(fix, taken)) take(fix, taken);
    }
  return taken;
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

/** What changed, as a patch that other programs read too. */
export function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(path, path, before, after, 'nu', 'na herstel', { context: 2 });
}
