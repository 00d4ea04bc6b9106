/** Where what a place names is written down: the artikel that is referred to, the definition of a term, the other version of a verwerking. */
import { plaatsVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import { cover, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Kant } from '../workspace/koppeling.ts';
import type { BegripMention } from './mentions/mention.ts';
import { pairsOf } from './pairs.ts';
import type { DocumentPlace, Scene } from './scene.ts';
import { headingOf, subjectAt, targetOf, type PlaceSubject } from './subject.ts';

export interface Target extends DocumentPlace {
  /** The words that name it, within `span`. */
  readonly name: Span;
}

export interface Definition {
  /** The words that were asked about. */
  readonly origin: Span;
  readonly targets: readonly Target[];
}

/** Undefined where nothing is named that a document of the dossier writes down: the text of a law is none. */
export function definitionAt(scene: Scene, document: DossierDocument, offset: number): Definition | undefined {
  const subject = subjectAt(document, scene.kennis, offset);
  const targets = subject ? targetsOf(scene, document, subject) : [];
  return subject && targets.length > 0 ? { origin: subject.span, targets } : undefined;
}

function targetsOf(scene: Scene, document: DossierDocument, subject: PlaceSubject): Target[] {
  const { uri } = document;
  switch (subject.kind) {
    case 'verwijzing':
    case 'deel': {
      const deel = (subject.kind === 'deel' ? subject.pad : targetOf(subject))?.at(-1);
      return deel ? [{ uri, span: deel.span, name: headingOf(deel) }] : [];
    }
    case 'begrip':
      return [targetOfBegrip(document, subject.begrip)];
    case 'verwerking': {
      const other = pairsOf(scene).counterpartOf(subject.verwerking)?.other;
      return other ? [targetOfKant(other)] : [];
    }
    case 'bepaling':
    case 'wet':
      return [];
  }
}

/** The definition of a term, which stands in the document itself. */
export function targetOfBegrip({ uri }: DossierDocument, { bepaling }: BegripMention['begrip']): Target {
  const name = spanIn(bepaling.begrip);
  return { uri, span: cover(name, spanIn(bepaling.betekenis)), name };
}

export function targetOfKant({ uri, verwerking }: Pick<Kant, 'uri' | 'verwerking'>): Target {
  const name = plaatsVan(verwerking, 'naam');
  return { uri, span: cover(verwerking.span, name), name };
}
