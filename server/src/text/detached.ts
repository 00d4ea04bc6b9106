/** Words by themselves, without the text that they were cut from. */

/**
 * The same words, holding on to nothing else: an engine keeps a stretch of a text as a place in it, so that a few words
 * that are remembered would keep the whole document.
 */
export function detached(words: string): string {
  return ` ${words}`.slice(1);
}
