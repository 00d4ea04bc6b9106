/** The subjects of one document, in one pass. */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import type { ReadDocument } from '../model/document.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import { passageGroups, sectionDepth } from '../model/passageGroups.ts';
import { namesKey, passagesVan, plekKey, zinPassages, type Plaats } from '../model/passages.ts';
import { artikelVan } from '../model/plaats.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { omgevingVan } from '../model/register/omgeving.ts';
import type { Register } from '../model/register/register.ts';
import type { Deel } from '../model/structure/deel.ts';
import { verwijzendeTeksten, type TekstMetVerwijzingen } from '../model/verwerking/citaten.ts';
import { isOvereenkomst } from '../model/verwerkersovereenkomst.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { definitiesVan, verwijzingenInGroup, verwijzingenPerGroep } from '../model/verwijzingen.ts';
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
import { mentionsOfGroup, mentionsOfVerwerking } from './vermeldingen.ts';
import type { Watch } from './watch.ts';
import { WatchedVerwerking, WatchedZin, type AroundVerwerking } from './watchedSubjects.ts';

/** A visit to a subject of a dossier; `uri` is the document as whose finding a report counts by default. */
export type VisitDossier = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], uri: string) => void;

/** A visit to a subject of a document; `part` for one that may be known from an earlier version. */
export type Visit = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], part?: Part) => void;

/** Goes by a stretch of a document: its parts, or the stretches in it, are visited where what was said of them does not hold any more. */
export type Pass = (stretch: Stretch, visit: () => void) => void;

/** Work that may be interrupted between two steps; no stretch is ever left in the middle. */
type Steps = Generator<undefined, void>;

/** What a tour of a document does by the way. */
export interface Visitor {
  readonly visit: Visit;
  /** A visit to a subject that is a document as a whole: the rules on it may have much to do. */
  readonly visitWhole: <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind]) => Steps;
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

/** The subjects that span documents: a dossier as a whole, and each verwerking that stands in two of them. */
export function visitDossier(dossier: Dossier, eerste: boolean, visit: VisitDossier): void {
  const first = dossier.documenten.find(({ model }) => model.inhoud.soort !== 'anders');
  if (!first) return;
  const koppelingen = koppel(dossier);
  visit('dossier', { dossier, koppelingen, eerste }, first.uri);
  for (const koppeling of koppelingen.paren) visit('koppeling', { koppeling }, koppeling.rij.uri);
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

/** Reads what each passage refers to, so that rules find it read: after a new name for a law that is all of it. */
function* readVerwijzingen({ kennis }: Tour, regeling: Deel): Steps {
  const plaatsen = passagesVan(regeling);
  yield;
  const definities = definitiesVan(plaatsen, kennis);
  for (const { base } of passageGroups(plaatsen)) {
    verwijzingenInGroup(base, kennis, definities);
    yield;
  }
}

/** Sentences, citations and laws of a running text. */
function* visitProse(tour: Tour, regeling: Deel): Steps {
  const { uri, kennis, visitWhole, pass } = tour;
  const plaatsen = passagesVan(regeling);
  const contents = verwijzingenPerGroep(plaatsen, kennis);
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const [at, { base, origin, from }] of passageGroups(plaatsen).entries()) {
    const content = contents[at] ?? [];
    const first = plaatsen[from];
    if (!first) continue;
    pass(new GroupStretch(base, content, origin, first), () => {
      for (const [index, found] of content.entries()) visitPlaats(tour, plaatsen[from + index], found);
    });
    const mentions = mentionsOfGroup(content, plaatsen, from, sectieGroep(first), groepVan);
    for (const vermelding of mentions) vermeldingen.push(vermelding);
    yield;
  }
  yield* visitWhole('wetten', { uri, vermeldingen });
}

/** The passages of a group with all that stands in them. */
class GroupStretch implements Stretch {
  readonly base: object;
  readonly content: object;
  readonly origin: number;
  readonly #first: Plaats;

  constructor(base: object, content: object, origin: number, first: Plaats) {
    this.base = base;
    this.content = content;
    this.origin = origin;
    this.#first = first;
  }

  surroundings(): string {
    const { pad } = this.#first;
    return namesKey(this.base, 'groep', pad, sectionDepth(pad));
  }
}

function visitPlaats(tour: Tour, plaats: Plaats | undefined, found: Verwijzingen): void {
  if (!plaats) return;
  const { passage } = plaats;
  const { reading: base, origin } = passage;
  tour.pass(new ProseStretch(base, found, origin, plaats), () => {
    for (const zin of zinPassages(passage)) visitZin(tour, zin, plaats);
    for (const citaat of found.citaten) visitCitaat(tour, { uri: tour.uri, citaat, passage });
  });
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
function groepVan(plaats: Plaats): string {
  return plaats.soort === 'cel' ? `cel ${String(spanIn(plaats.passage).start)}` : sectieGroep(plaats);
}

function sectieGroep({ pad }: Plaats): string {
  const artikel = artikelVan(pad);
  return `deel ${String(artikel?.kopSpan.start ?? 0)} ${artikel?.soort ?? ''}`;
}

function* visitRegister(tour: Tour, register: Register): Steps {
  const { uri, visitWhole, passed } = tour;
  yield* visitWhole('register', { uri, register });
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const verwerking of register.verwerkingen) {
    passVerwerking(tour, verwerking, register);
    vermeldingen.push(...mentionsOfVerwerking(verwerking, tour.kennis));
    passed(verwerking);
    yield;
  }
  yield* visitWhole('wetten', { uri, vermeldingen });
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
