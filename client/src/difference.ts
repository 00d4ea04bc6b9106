/** Where two texts differ: for an edit that makes the one of the other and leaves the rest. */

/** The one stretch in which a text differs from another, and what stands there in the other. */
export function difference(
  from: string,
  to: string,
): { readonly from: number; readonly to: number; readonly text: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let behind = 0;
  while (behind < shorter - start && from.at(-1 - behind) === to.at(-1 - behind)) behind++;
  return { from: start, to: from.length - behind, text: to.slice(start, to.length - behind) };
}
