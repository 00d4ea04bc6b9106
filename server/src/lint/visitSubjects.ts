/** The subjects of one document, in one pass, and those that span the documents of a dossier. */
import type { Model } from '../model/classify.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { isOvereenkomst } from '../model/verwerkersovereenkomst.ts';
import type { Dossier } from '../workspace/dossier.ts';
import { koppel } from '../workspace/koppeling.ts';
import type { RuleContext } from './rule.ts';
import type { BestandSubject, SubjectKind, Subjects } from './subject.ts';
import type { Steps, Tour, Visitor } from './tour.ts';
import { readVerwijzingen, visitProse } from './visitProse.ts';
import { passVerwerking, visitRegister } from './visitVerwerkingen.ts';
import type { Watch } from './watch.ts';

/** A visit to a subject of a dossier; `uri` is the document as whose finding a report counts by default. */
export type VisitDossier = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], uri: string) => void;

export function* visitSubjects(
  bestand: BestandSubject,
  document: ReadDocument,
  model: Model,
  { kennis, dossier }: Pick<RuleContext, 'kennis' | 'dossier'>,
  watch: Watch,
  visitor: Visitor,
): Steps {
  const { visit } = visitor;
  visit('bestand', bestand);
  const { inhoud } = model;
  const verantwoordelijke = dossier.configuratie?.verantwoordelijke?.naam?.tekst;
  const tour: Tour = { uri: bestand.uri, document, kennis, watch, ...visitor, verantwoordelijke };
  switch (inhoud.soort) {
    case 'protocol':
      yield* visitProtocol(tour, inhoud);
      return;
    case 'register':
      yield* visitRegister(tour, inhoud);
      return;
    case 'overeenkomst':
      visit('overeenkomst', { uri: bestand.uri, overeenkomst: inhoud.regeling });
      yield* visitProse(tour, inhoud.regeling);
      return;
    case 'anders':
  }
}

function* visitProtocol(tour: Tour, protocol: Protocol): Steps {
  yield* readVerwijzingen(tour, protocol.regeling);
  yield* tour.visitWhole('regeling', { uri: tour.uri, protocol });
  for (const bijlage of protocol.bijlagen)
    if (isOvereenkomst(bijlage)) tour.visit('overeenkomst', { uri: tour.uri, overeenkomst: bijlage });
  for (const verwerking of protocol.verwerkingen) {
    passVerwerking(tour, verwerking, undefined);
    yield;
  }
  yield* visitProse(tour, protocol.regeling);
}

/** The subjects that span documents: a dossier as a whole, and each verwerking that stands in two of them. */
export function visitDossier(dossier: Dossier, eerste: boolean, visit: VisitDossier): void {
  const first = dossier.documenten.find(({ model }) => model.inhoud.soort !== 'anders');
  if (!first) return;
  const koppelingen = koppel(dossier);
  visit('dossier', { dossier, koppelingen, eerste }, first.uri);
  for (const koppeling of koppelingen.paren) visit('koppeling', { koppeling }, koppeling.rij.uri);
}
