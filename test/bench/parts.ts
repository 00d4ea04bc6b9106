/** What a document is read in, and read again: chunks of prose, rows of a long table, units of YAML. */
import type { ReadDocument } from '../../server/src/service.ts';

export function partsOf(document: ReadDocument): readonly object[] {
  switch (document.language) {
    case 'markdown':
      return document.syntax.chunks.flatMap((chunk): readonly object[] =>
        chunk.rows.length > 0 ? chunk.rows : [chunk],
      );
    case 'yaml':
      return document.syntax.chain.units;
    case 'text':
      return document.syntax.chunks;
  }
}

/** How many parts of `after` are not the very objects that `before` had. */
export function partsReadAgain(before: ReadDocument, after: ReadDocument): number {
  const known = new Set(partsOf(before));
  return partsOf(after).filter((part) => !known.has(part)).length;
}
