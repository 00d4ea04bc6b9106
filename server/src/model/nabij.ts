/** Words that are nearly the same: for names that were mistyped. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * The known word that is nearest to a mistyped one, if it is near.
 * @param most how many letters it may be off; by default 2, or a third of the word
 */
export function nabij(
  word: string,
  known: readonly string[],
  most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) <= most ? found : undefined;
}
