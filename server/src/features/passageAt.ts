/** The piece of text that stands around a place. */
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { plaatsenAt } from './plaatsenAt.ts';
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
  return plaatsenAt(regeling, offset).at(-1)?.passage;
}

function holds(passage: Passage, offset: number): boolean {
  const { start, end } = spanIn(passage);
  return start <= offset && offset <= end;
}
