/**
 * What is other in a register as a table than in the one that was sent before. A table of thousands of rows is sent a
 * part at a time, and after an edit only its rows that changed.
 */
import type { RegisterRow, RegisterSplice } from './viewRequests.ts';

/** A row as it may be sent: rows with the same key say the same. */
export interface KnownRow {
  readonly key: string;
  row(): RegisterRow;
}

/** Rows of one answer: what a page shows at once, some times over. */
export const MOST_ROWS = 400;

/**
 * @param before the keys of the rows that were sent
 * @returns the change, the keys of the rows when it was made, and whether there is more to change
 */
export function registerSplice(
  before: readonly string[],
  now: readonly KnownRow[],
  most = MOST_ROWS,
): { readonly splice: RegisterSplice; readonly keys: readonly string[]; readonly more: boolean } {
  const shorter = Math.min(before.length, now.length);
  let at = 0;
  while (at < shorter && before[at] === now[at]?.key) at++;
  let behind = 0;
  while (behind < shorter - at && before.at(-1 - behind) === now.at(-1 - behind)?.key) behind++;
  const removed = before.length - at - behind;
  const wanted = now.slice(at, now.length - behind);
  const isInPlace = removed === wanted.length;
  const rows: (RegisterRow | null)[] = [];
  let sent = 0;
  for (const [index, one] of wanted.entries()) {
    const isSame = isInPlace && before[at + index] === one.key;
    if (!isSame && sent === most) break;
    rows.push(isSame ? null : one.row());
    if (!isSame) sent++;
  }
  // What is not sent yet stays as it was, or comes when it is asked for again.
  const gone = isInPlace ? rows.length : removed;
  const keys = [
    ...before.slice(0, at),
    ...wanted.slice(0, rows.length).map(({ key }) => key),
    ...before.slice(at + gone),
  ];
  return { splice: { at, removed: gone, rows }, keys, more: rows.length < wanted.length };
}

/** The keys of the rows that clients have, by stamp. */
export interface SentTables {
  /** What a client has, to be replaced; undefined where that is no longer known. */
  take(uri: string, stamp: unknown): readonly string[] | undefined;
  /** @returns the stamp that it is to be asked for by */
  keep(uri: string, keys: readonly string[]): number;
}

/** Of what nobody asked for in a long time the client is sent all when it does. */
const MOST_TABLES = 8;

export function sentTables(): SentTables {
  const tables = new Map<number, { readonly uri: string; readonly keys: readonly string[] }>();
  // A stamp of a server that ended means nothing to the one that follows it.
  let last = Math.floor(Math.random() * 1e9);
  return {
    take(uri, stamp) {
      const found = typeof stamp === 'number' ? tables.get(stamp) : undefined;
      if (typeof stamp !== 'number' || found?.uri !== uri) return undefined;
      tables.delete(stamp);
      return found.keys;
    },
    keep(uri, keys) {
      last += 1;
      tables.set(last, { uri, keys });
      const [oldest] = tables.keys();
      if (tables.size > MOST_TABLES && oldest !== undefined) tables.delete(oldest);
      return last;
    },
  };
}
