/** The verwerking that stands around a place, in a register or in a table of a regulation. */
import type { Inhoud } from '../model/classify.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import type { DossierDocument } from '../workspace/dossier.ts';

/** The verwerkingen of a document in order of its text. */
export function verwerkingenIn({ model }: Pick<DossierDocument, 'model'>): readonly Verwerking[] {
  return inOrder(model.inhoud);
}

const inOrder = derived((inhoud: Inhoud): readonly Verwerking[] => {
  const all = inhoud.soort === 'protocol' || inhoud.soort === 'register' ? inhoud.verwerkingen : [];
  return all.toSorted((a, b) => a.span.start - b.span.start);
});

export function verwerkingAt(document: Pick<DossierDocument, 'model'>, offset: number): Verwerking | undefined {
  const all = verwerkingenIn(document);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found && offset <= found.span.end ? found : undefined;
}
