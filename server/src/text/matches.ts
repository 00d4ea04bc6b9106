/** The matches of a pattern, without the copy of the pattern that `matchAll` makes each time. */

/**
 * Every match of a pattern, from left to right. The loop over it may not search with the same pattern.
 *
 * @param pattern with the flag `g`
 */
export function* matchesOf(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) return;
    // An empty match would be found again for ever.
    from = Math.max(pattern.lastIndex, found.index + 1);
    yield found;
  }
}
