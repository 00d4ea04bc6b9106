/** The piece of text that stands around a place. */
import { passagesVan } from '../model/passages.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { regelingOf } from './subject.ts';
import { verwerkingAt } from './verwerkingAt.ts';

/** A paragraph, title, cell or note of a regulation, or a text of a verwerking. */
export function passageAt(document: Pick<DossierDocument, 'model'>, offset: number): Passage | undefined {
  const regeling = regelingOf(document.model.inhoud);
  if (!regeling) {
    const verwerking = verwerkingAt(document, offset);
    const texts = verwerking ? tekstenVan(verwerking).map(({ passage }) => passage) : [];
    return texts.find((passage) => holds(passage, offset));
  }
  const plaatsen = passagesVan(regeling);
  let low = 0;
  let high = plaatsen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const passage = plaatsen[middle]?.passage;
    if (passage && spanIn(passage).start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = plaatsen[low - 1]?.passage;
  return found && holds(found, offset) ? found : undefined;
}

function holds(passage: Passage, offset: number): boolean {
  const { start, end } = spanIn(passage);
  return start <= offset && offset <= end;
}
