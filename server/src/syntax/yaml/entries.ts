/** The entries of a record: merges (`<<`) settled, and keys that are there twice found. */
import type { Span } from '../../text/span.ts';
import type { DataNode, RecordEntry, SyntaxProblem } from '../tree.ts';

/** An entry as met: written in the record itself, or brought in by a merge. */
export interface DraftEntry extends RecordEntry {
  readonly merged: boolean;
}

/** The entries that a merge of `source` brings in; undefined when it is no record and no list of records. */
export function mergeEntries(source: DataNode): readonly DraftEntry[] | undefined {
  const records = source.kind === 'list' ? source.items : [source];
  const entries: DraftEntry[] = [];
  for (const record of records) {
    if (record.kind !== 'record') return undefined;
    for (const entry of record.entries) entries.push({ ...entry, merged: true });
  }
  return entries;
}

/** Leaves out what a merge brings in under a key that the record itself has, or that an earlier merge gave. */
export function withoutOverridden<Entry extends { readonly key: string; readonly merged: boolean }>(
  entries: readonly Entry[],
): readonly Entry[] {
  if (!entries.some((entry) => entry.merged)) return entries;
  const taken = new Set(entries.filter((entry) => !entry.merged).map((entry) => entry.key));
  return entries.filter((entry) => {
    if (!entry.merged) return true;
    if (taken.has(entry.key)) return false;
    taken.add(entry.key);
    return true;
  });
}

/** The entries that remain, with a problem for each key that the record has twice. */
export function settleEntries(drafts: readonly DraftEntry[], problems: SyntaxProblem[]): readonly RecordEntry[] {
  const first = new Map<string, Span>();
  for (const { key, keySpan, merged } of drafts) {
    if (merged) continue;
    const related = first.get(key);
    if (related) problems.push({ code: 'yaml-sleutel-dubbel', span: keySpan, args: [key], related });
    else first.set(key, keySpan);
  }
  return withoutOverridden(drafts).map(({ key, keySpan, value }) => ({ key, keySpan, value }));
}
