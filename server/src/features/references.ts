/**
 * Everywhere in a dossier that the same thing is named: a provision, a law, a part of a text, a term,
 * a verwerking.
 */
import type { Plaats } from '../knowledge/wetten/bepaling.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import type { Deel, Pad } from '../model/structure/deel.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derivedPair } from '../text/derived.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Mention, VerwijzingMention } from './mentions/mention.ts';
import { mentionsIn, namesOf } from './mentions/mentionsIn.ts';
import { pairsOf } from './pairs.ts';
import type { DocumentPlace, Scene } from './scene.ts';
import { headingOf, subjectAt, targetOf, type PlaceSubject } from './subject.ts';
import { verwerkingenIn } from './verwerkingAt.ts';

export interface Reference extends DocumentPlace {
  /** Whether it is where the thing gets its name: a heading, a definition, the name of a verwerking. */
  readonly defines: boolean;
}

/** In order of the documents and of their texts, what defines it included. */
export function referencesAt(scene: Scene, document: DossierDocument, offset: number): readonly Reference[] {
  const subject = subjectAt(document, scene.kennis, offset);
  return subject ? referencesTo(scene, document, subject) : [];
}

/** @param document that in which the subject stands */
export function referencesTo(scene: Scene, document: DossierDocument, subject: PlaceSubject): readonly Reference[] {
  const { kennis, dossier } = scene;
  switch (subject.kind) {
    case 'bepaling': {
      const { plaats } = subject;
      return dossier.documenten.flatMap((one) =>
        places(one, kennis, (mention) => mention.kind === 'bepaling' && isWithin(mention.plaats, plaats)),
      );
    }
    case 'wet': {
      const [wet] = subject.wetten;
      const names = (mention: Mention): boolean =>
        subject.hoofdstuk === undefined
          ? (mention.kind === 'wet' && mention.wetten[0] === wet) ||
            (mention.kind === 'bepaling' && mention.plaats.wet === wet)
          : mention.kind === 'wet' && mention.wetten[0] === wet && mention.hoofdstuk === subject.hoofdstuk;
      return dossier.documenten.flatMap((one) => places(one, kennis, names));
    }
    case 'begrip':
      return places(document, kennis, (mention) => mention.kind === 'begrip' && mention.begrip === subject.begrip);
    case 'verwerking':
      return ofVerwerking(scene, subject.verwerking);
    case 'deel':
    case 'verwijzing': {
      const deel = (subject.kind === 'deel' ? subject.pad : targetOf(subject))?.at(-1);
      return deel ? ofDeel(document, deel, kennis) : [];
    }
  }
}

function places(document: DossierDocument, kennis: Kennis, isIt: (mention: Mention) => boolean): Reference[] {
  return mentionsIn(document, kennis)
    .filter(isIt)
    .map((mention) => referenceOf(document, mention));
}

function referenceOf({ uri }: DossierDocument, mention: Mention): Reference {
  return { uri, span: mention.span, defines: 'defines' in mention && mention.defines };
}

/** Whether a place is the asked one, or a part of it. */
function isWithin(place: Plaats, asked: Plaats): boolean {
  return (
    place.wet === asked.wet &&
    place.artikel === asked.artikel &&
    (asked.lid === undefined || place.lid === asked.lid) &&
    (asked.onderdeel === undefined || place.onderdeel === asked.onderdeel)
  );
}

/** A verwerking and its counterpart, by every name that they have. */
function ofVerwerking(scene: Scene, verwerking: Verwerking): Reference[] {
  const other = pairsOf(scene).counterpartOf(verwerking)?.other.verwerking;
  const asked = new Set([verwerking, ...(other ? [other] : [])]);
  return scene.dossier.documenten.flatMap((document) =>
    verwerkingenIn(document)
      .filter((one) => asked.has(one))
      .flatMap((one) => namesOf(document, one).map((mention) => referenceOf(document, mention))),
  );
}

function ofDeel({ uri, model }: DossierDocument, deel: Deel, kennis: Kennis): Reference[] {
  const found = resolvedIn({ model }, kennis).filter(({ pad }) => pad.includes(deel));
  const heading: Reference = { uri, span: headingOf(deel), defines: true };
  return [heading, ...found.map(({ mention }) => ({ uri, span: mention.span, defines: false }))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** A reference of a text to itself, with the deel that it names at the end of the path. */
export interface Resolved {
  readonly mention: VerwijzingMention;
  readonly pad: Pad;
}

/** Every reference whose deel is known, in order of the text. */
export function resolvedIn({ model }: Pick<DossierDocument, 'model'>, kennis: Kennis): readonly Resolved[] {
  return resolvedOf(model, kennis);
}

const resolvedOf = derivedPair((model: Model, kennis: Kennis): readonly Resolved[] =>
  mentionsIn({ model }, kennis).flatMap((mention): Resolved[] => {
    const pad = mention.kind === 'verwijzing' ? targetOf(mention) : undefined;
    return mention.kind === 'verwijzing' && pad ? [{ mention, pad }] : [];
  }),
);
