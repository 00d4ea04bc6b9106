/** The subjects of one document, in one pass. */
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import type { ReadDocument } from '../model/document.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import { passagesVan, plekKey, zinPassages, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { omgevingVan } from '../model/register/omgeving.ts';
import type { Register } from '../model/register/register.ts';
import type { Deel } from '../model/structure/deel.ts';
import { verwijzendeTeksten, type TekstMetVerwijzingen } from '../model/verwerking/citaten.ts';
import { isOvereenkomst } from '../model/verwerkersovereenkomst.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { definitiesVan, verwijzingenIn } from '../model/verwijzingen.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import { sliceSpan } from '../text/span.ts';
import type { Dossier } from '../workspace/dossier.ts';
import { koppel } from '../workspace/koppeling.ts';
import type { Part } from './memory.ts';
import type { RuleContext } from './rule.ts';
import type { Stretch } from './stretchMemory.ts';
import type {
  BestandSubject,
  CitaatSubject,
  GeplaatsteVermelding,
  SubjectKind,
  Subjects,
  VerwerkingSubject,
} from './subject.ts';
import { mentionsOfPassage, mentionsOfVerwerking } from './vermeldingen.ts';
import type { Watch } from './watch.ts';
import { WatchedVerwerking, WatchedZin, type AroundVerwerking } from './watchedSubjects.ts';

/** A visit to a subject of a dossier; `uri` is the document as whose finding a report counts by default. */
export type VisitDossier = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], uri: string) => void;

/** A visit to a subject of a document; `part` for one that may be known from an earlier version. */
export type Visit = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], part?: Part) => void;

/** Goes by a stretch of a document: its parts are visited where what was said of them does not hold any more. */
export type Pass = (stretch: Stretch, visit: () => void) => void;

/** What a tour of a document does by the way. */
export interface Visitor {
  readonly visit: Visit;
  readonly pass: Pass;
  /** Told of each verwerking of a register when all was asked about it. */
  readonly passed: (verwerking: Verwerking) => void;
}

/** What the visit of one document goes along with. */
interface Tour extends Visitor {
  readonly uri: string;
  readonly document: ReadDocument;
  readonly kennis: Kennis;
  readonly watch: Watch;
  /** As the configuration names it. */
  readonly verantwoordelijke: string | undefined;
}

export function visitSubjects(
  bestand: BestandSubject,
  document: ReadDocument,
  model: Model,
  { kennis, dossier }: Pick<RuleContext, 'kennis' | 'dossier'>,
  watch: Watch,
  visitor: Visitor,
): void {
  const { visit } = visitor;
  visit('bestand', bestand);
  const { inhoud } = model;
  const verantwoordelijke = dossier.configuratie?.verantwoordelijke?.naam?.tekst;
  const tour: Tour = { uri: bestand.uri, document, kennis, watch, ...visitor, verantwoordelijke };
  switch (inhoud.soort) {
    case 'protocol':
      visitProtocol(tour, inhoud);
      return;
    case 'register':
      visitRegister(tour, inhoud);
      return;
    case 'overeenkomst':
      visit('overeenkomst', { uri: bestand.uri, overeenkomst: inhoud.regeling });
      visitProse(tour, inhoud.regeling);
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

function visitProtocol(tour: Tour, protocol: Protocol): void {
  tour.visit('regeling', { uri: tour.uri, protocol });
  for (const bijlage of protocol.bijlagen)
    if (isOvereenkomst(bijlage)) tour.visit('overeenkomst', { uri: tour.uri, overeenkomst: bijlage });
  for (const verwerking of protocol.verwerkingen) passVerwerking(tour, verwerking, undefined);
  visitProse(tour, protocol.regeling);
}

/** Sentences, citations and laws of a running text. */
function visitProse(tour: Tour, regeling: Deel): void {
  const { uri, kennis, visit, pass } = tour;
  const plaatsen = passagesVan(regeling);
  const definities = definitiesVan(plaatsen, kennis);
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const plaats of plaatsen) {
    const { passage } = plaats;
    const { reading: base, origin } = passage;
    const found = verwijzingenIn(base, kennis, { definities, fragment: plaats.soort === 'cel' });
    pass(new ProseStretch(base, found, origin, plaats), () => {
      for (const zin of zinPassages(passage)) visitZin(tour, zin, plaats);
      for (const citaat of found.citaten) visitCitaat(tour, { uri, citaat, passage });
    });
    if (found.wetten.length > 0) vermeldingen.push(...mentionsOfPassage(passage, found, groepVan(plaats)));
  }
  visit('wetten', { uri, vermeldingen });
}

/** A passage with its sentences and citations. */
class ProseStretch implements Stretch {
  readonly base: object;
  readonly content: object;
  readonly origin: number;
  readonly #plaats: Plaats;

  constructor(base: object, content: object, origin: number, plaats: Plaats) {
    this.base = base;
    this.content = content;
    this.origin = origin;
    this.#plaats = plaats;
  }

  surroundings(): string {
    return plekKey(this.#plaats);
  }
}

function visitZin({ uri, watch, visit }: Tour, zin: Passage, plaats: Plaats): void {
  const { passage } = plaats;
  const subject = new WatchedZin(uri, zin, plaats, watch);
  const { reading: base, origin } = zin;
  // The same sentence may stand in another passage too.
  const surroundings = (): string => `${plekKey(plaats)}\n${passage.reading.text}`;
  visit('zin', subject, { base, origin, within: spanIn(passage), surroundings });
}

function visitCitaat({ visit }: Tour, subject: CitaatSubject): void {
  const { citaat: base, passage } = subject;
  visit('citaat', subject, { base, origin: passage.origin, within: spanIn(passage), surroundings: () => '' });
}

/** Mentions in one artikel stand together; in a table, those of one cell. */
function groepVan({ pad, soort, passage }: Plaats): string {
  if (soort === 'cel') return `cel ${String(spanIn(passage).start)}`;
  const artikel = pad.findLast((deel) => deel.soort !== 'lid' && deel.soort !== 'onderdeel');
  return `deel ${String(artikel?.kopSpan.start ?? 0)} ${artikel?.soort ?? ''}`;
}

function visitRegister(tour: Tour, register: Register): void {
  const { uri, visit, passed } = tour;
  visit('register', { uri, register });
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const verwerking of register.verwerkingen) {
    passVerwerking(tour, verwerking, register);
    vermeldingen.push(...mentionsOfVerwerking(verwerking, tour.kennis));
    passed(verwerking);
  }
  visit('wetten', { uri, vermeldingen });
}

/** A verwerking, and in a register the citations in its texts; those of a protocol are among its passages. */
function passVerwerking(tour: Tour, verwerking: Verwerking, register: Register | undefined): void {
  const omgeving = register && omgevingVan(register, verwerking);
  const verantwoordelijke = omgeving?.verantwoordelijke ?? tour.verantwoordelijke;
  const surroundings = (): string => surroundingsOf(omgeving, verantwoordelijke);
  const { base, origin, span: within } = verwerking;
  tour.pass({ base, content: base, origin, surroundings }, () => {
    const subject = verwerkingSubject(tour, verwerking, omgeving, verantwoordelijke);
    tour.visit('verwerking', subject, { base, origin, within, surroundings });
    if (register) visitCitations(tour, verwerking);
  });
}

function surroundingsOf(omgeving: VerwerkingSubject['register'], verantwoordelijke: string | undefined): string {
  if (!omgeving) return verantwoordelijke ?? '';
  const known = surroundingsIn(omgeving);
  const made = known.get(verantwoordelijke) ?? `${omgeving.key}\n${verantwoordelijke ?? ''}`;
  known.set(verantwoordelijke, made);
  return made;
}

const surroundingsIn = derived((_omgeving: object) => new Map<string | undefined, string>());

function verwerkingSubject(
  { uri, document, watch }: Tour,
  verwerking: Verwerking,
  register: VerwerkingSubject['register'],
  verantwoordelijke: string | undefined,
): VerwerkingSubject {
  const around: AroundVerwerking = {
    register,
    verantwoordelijke,
    bron: (stretch) => sliceSpan(document.source.text, stretch),
    woorden: (stretch) => textWithoutComments(document, stretch),
  };
  return new WatchedVerwerking(uri, verwerking, around, watch);
}

function visitCitations(tour: Tour, verwerking: Verwerking): void {
  for (const { passage, verwijzingen } of textsOf(tour, verwerking))
    for (const citaat of verwijzingen.citaten)
      if (citaat.soort === 'extern') visitCitaat(tour, { uri: tour.uri, citaat, passage });
}

function textsOf({ kennis }: Tour, { base, origin }: Verwerking): TekstMetVerwijzingen[] {
  const by = origin - base.origin;
  return verwijzendeTeksten(base, kennis).map(({ passage: { reading, origin: counted }, verwijzingen }) => ({
    passage: { reading, origin: counted + by },
    verwijzingen,
  }));
}
