/** The subjects of one document, in one pass. */
import { definedNames } from '../knowledge/citaat/definities.ts';
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Context } from '../knowledge/citaat/context.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import { passagesVan, zinnenVan, zinRond, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Register } from '../model/register/register.ts';
import type { Deel } from '../model/structure/deel.ts';
import { grondslagenVan, tekstenVan } from '../model/verwerking/citaten.ts';
import { isOvereenkomst } from '../model/verwerkersovereenkomst.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { slicePassage, spanIn, type Passage } from '../text/reading.ts';
import type { Dossier } from '../workspace/dossier.ts';
import { koppel } from '../workspace/koppeling.ts';
import type { BestandSubject, GeplaatsteVermelding, SubjectKind, Subjects } from './subject.ts';

/** A visit to a subject of a dossier; `uri` is the document as whose finding a report counts by default. */
export type VisitDossier = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], uri: string) => void;

export type Visit = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind]) => void;

export function visitSubjects(bestand: BestandSubject, model: Model, kennis: Kennis, visit: Visit): void {
  visit('bestand', bestand);
  const { inhoud } = model;
  switch (inhoud.soort) {
    case 'protocol':
      visitProtocol(bestand.uri, inhoud, kennis, visit);
      return;
    case 'register':
      visitRegister(bestand.uri, inhoud, kennis, visit);
      return;
    case 'overeenkomst':
      visit('overeenkomst', { uri: bestand.uri, overeenkomst: inhoud.regeling });
      visitProse(bestand.uri, inhoud.regeling, kennis, visit);
      return;
    case 'anders':
  }
}

/** The subjects that span documents: a dossier as a whole, and each verwerking that stands in two of them. */
export function visitDossier(dossier: Dossier, eerste: boolean, visit: VisitDossier): void {
  const first = dossier.documenten.find(({ model }) => model.inhoud.soort !== 'anders');
  if (!first) return;
  const koppelingen = koppel(dossier);
  visit('dossier', { dossier, koppelingen, eerste }, first.uri);
  for (const koppeling of koppelingen.paren) visit('koppeling', { koppeling }, koppeling.rij.uri);
}

function visitProtocol(uri: string, protocol: Protocol, kennis: Kennis, visit: Visit): void {
  visit('regeling', { uri, protocol });
  for (const bijlage of protocol.bijlagen)
    if (isOvereenkomst(bijlage)) visit('overeenkomst', { uri, overeenkomst: bijlage });
  for (const verwerking of protocol.verwerkingen) visit('verwerking', { uri, verwerking, register: undefined });
  visitProse(uri, protocol.regeling, kennis, visit);
}

/** Sentences, citations and laws of a running text. */
function visitProse(uri: string, regeling: Deel, kennis: Kennis, visit: Visit): void {
  const plaatsen = passagesVan(regeling);
  const definities = definedNames(joined(plaatsen), kennis.wetsnamen);
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const plaats of plaatsen) {
    const { passage } = plaats;
    for (const { start, end } of zinnenVan(passage.reading))
      visit('zin', { uri, zin: slicePassage(passage, start, end), plaats });
    const found = verwijzingenIn(passage, { definities, fragment: plaats.soort === 'cel' }, kennis);
    for (const citaat of found.citaten) visit('citaat', { uri, citaat, passage });
    vermeldingen.push(...placed(found, passage, groepVan(plaats)));
  }
  visit('wetten', { uri, vermeldingen });
}

/** All passages as one text, for names that hold in all of it: a tab between the cells of a row, else a blank line. */
function joined(plaatsen: readonly Plaats[]): string {
  const parts = plaatsen.map(({ passage, soort, rij }, index) => {
    const before = plaatsen[index - 1];
    const sameRow = soort === 'cel' && before?.soort === 'cel' && before.rij === rij;
    return `${index === 0 ? '' : sameRow ? '\t' : '\n\n'}${passage.reading.text}`;
  });
  return parts.join('');
}

/** Mentions in one artikel stand together; in a table, those of one cell. */
function groepVan({ pad, soort, passage }: Plaats): string {
  if (soort === 'cel') return `cel ${String(spanIn(passage).start)}`;
  const artikel = pad.findLast((deel) => deel.soort !== 'lid' && deel.soort !== 'onderdeel');
  return `deel ${String(artikel?.kopSpan.start ?? 0)} ${artikel?.soort ?? ''}`;
}

function visitRegister(uri: string, register: Register, kennis: Kennis, visit: Visit): void {
  visit('register', { uri, register });
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const verwerking of register.verwerkingen) {
    visit('verwerking', { uri, verwerking, register });
    vermeldingen.push(...visitTexts(uri, verwerking, kennis, visit));
  }
  visit('wetten', { uri, vermeldingen });
}

function visitTexts(uri: string, verwerking: Verwerking, kennis: Kennis, visit: Visit): GeplaatsteVermelding[] {
  const groep = `verwerking ${String(verwerking.span.start)}`;
  const known = new Map(grondslagenVan(verwerking).map((grond) => [grond.tekst.passage, grond]));
  return tekstenVan(verwerking).flatMap(({ passage }) => {
    const found = known.get(passage) ?? verwijzingenIn(passage, { fragment: true }, kennis);
    for (const citaat of found.citaten) if (citaat.soort === 'extern') visit('citaat', { uri, citaat, passage });
    return placed(found, passage, groep);
  });
}

function verwijzingenIn(passage: Passage, context: Context, kennis: Kennis): Verwijzingen {
  return parseVerwijzingen(passage.reading.text, kennis.wetsnamen, context);
}

function placed({ wetten }: Pick<Verwijzingen, 'wetten'>, passage: Passage, groep: string): GeplaatsteVermelding[] {
  return wetten.map((vermelding) => {
    const { start, end } = vermelding.span;
    const zin = zinRond(passage.reading, start, end);
    return {
      vermelding,
      span: spanIn(passage, start, end),
      tekst: passage.reading.text.slice(start, end).replace(/\s+/g, ' '),
      zin: slicePassage(passage, zin.start, zin.end),
      zinStart: start - zin.start,
      groep,
    };
  });
}
