/** Whether every word of a source stands in what was made of it, wherever it went. */

/**
 * The words of texts that do not stand in `result` as often as in them, in the order of the texts.
 *
 * @param herhaald whether the texts repeat each other: then it is enough that a word stands in `result`
 */
export function ontbrekendeWoorden(texts: readonly string[], result: string, herhaald = false): string[] {
  const left = new Map<string, number>();
  for (const word of woordenVan(result)) left.set(word, (left.get(word) ?? 0) + 1);
  return texts.flatMap(woordenVan).filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0 && !herhaald) left.set(word, count - 1);
    return count === 0;
  });
}

function woordenVan(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
