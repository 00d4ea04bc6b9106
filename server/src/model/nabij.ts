/** Words that are nearly the same: for names that were mistyped. */
import { closest, distance } from 'fastest-levenshtein';

/** The known word that is nearest to a mistyped one, if it is near: at most 2 letters off, or a third of them. */
export function nabij(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const found = closest(word, known);
  return distance(word, found) <= Math.max(2, Math.floor(word.length / 3)) ? found : undefined;
}
