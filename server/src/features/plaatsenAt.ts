/** The passages of a regulation at a place. */
import { passagesVan, type Plaats } from '../model/passages.ts';
import type { Deel } from '../model/structure/deel.ts';
import { spanIn } from '../text/reading.ts';

/** How many passages may stand within one, as a note within a paragraph. */
const DEEPEST = 8;

/** The passages of a regulation that stand around an offset, or end or begin there; in order of the text. */
export function plaatsenAt(regeling: Deel, offset: number): readonly Plaats[] {
  const plaatsen = passagesVan(regeling);
  let low = 0;
  let high = plaatsen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const passage = plaatsen[middle]?.passage;
    if (passage && spanIn(passage).start <= offset) low = middle + 1;
    else high = middle;
  }
  return plaatsen.slice(Math.max(0, low - DEEPEST), low).filter(({ passage }) => {
    const { start, end } = spanIn(passage);
    return start <= offset && offset <= end;
  });
}
