/** The verwerking that stands around a place, in a register or in a table of a regulation. */
import type { Inhoud } from '../model/classify.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { intersects, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';

/** The verwerkingen of a document in order of its text. */
export function verwerkingenIn({ model }: Pick<DossierDocument, 'model'>): readonly Verwerking[] {
  return inOrder(model.inhoud);
}

const inOrder = derived((inhoud: Inhoud): readonly Verwerking[] => {
  const all = inhoud.soort === 'protocol' || inhoud.soort === 'register' ? inhoud.verwerkingen : [];
  return isInOrder(all) ? all : all.toSorted((a, b) => a.span.start - b.span.start);
});

/** What a register lists is. */
function isInOrder(verwerkingen: readonly Verwerking[]): boolean {
  let start = -1;
  return verwerkingen.every(({ origin, base }) => {
    const last = start;
    start = base.span.start + origin - base.origin;
    return last <= start;
  });
}

export function verwerkingAt(document: Pick<DossierDocument, 'model'>, offset: number): Verwerking | undefined {
  const all = verwerkingenIn(document);
  const found = all[startingBefore(all, offset + 1) - 1];
  return found && offset <= found.span.end ? found : undefined;
}

/** Those that stand in a part of the document, in order of its text. */
export function verwerkingenWithin(document: Pick<DossierDocument, 'model'>, within: Span): readonly Verwerking[] {
  const all = verwerkingenIn(document);
  const first = Math.max(0, startingBefore(all, within.start) - 1);
  return all.slice(first, startingBefore(all, within.end)).filter(({ span }) => intersects(within, span));
}

/** How many of them begin before an offset. */
function startingBefore(all: readonly Verwerking[], offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
