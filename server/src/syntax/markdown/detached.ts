/** Strings that hold on to no other string. */

/**
 * The same text in memory of its own. An engine keeps a slice as a view of the whole it was cut
 * from; a chunk that outlives its document by thousands of edits would keep that whole document
 * alive, and each chunk another version of it.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
}
