/** The subjects of one document, in one pass. */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Model } from '../model/classify.ts';
import type { ReadDocument } from '../model/document.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import { passagesVan, plekKey, zinPassages, zinRond, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { omgevingVan } from '../model/register/omgeving.ts';
import type { Register } from '../model/register/register.ts';
import type { Deel } from '../model/structure/deel.ts';
import { verwijzendeTeksten } from '../model/verwerking/citaten.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { definitiesVan, verwijzingenIn } from '../model/verwijzingen.ts';
import { derivedPair } from '../text/derived.ts';
import { sliceReading, sourceOf, spanIn, type Passage, type Reading } from '../text/reading.ts';
import { shift, sliceSpan } from '../text/span.ts';
import type { Dossier } from '../workspace/dossier.ts';
import { koppel } from '../workspace/koppeling.ts';
import type { Part } from './memory.ts';
import type { RuleContext } from './rule.ts';
import type {
  BestandSubject,
  CitaatSubject,
  GeplaatsteVermelding,
  SubjectKind,
  Subjects,
  VerwerkingSubject,
  ZinSubject,
} from './subject.ts';
import type { Watch } from './watch.ts';

/** A visit to a subject of a dossier; `uri` is the document as whose finding a report counts by default. */
export type VisitDossier = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], uri: string) => void;

/** A visit to a subject of a document; `part` for one that may be known from an earlier version. */
export type Visit = <Kind extends SubjectKind>(kind: Kind, subject: Subjects[Kind], part?: Part) => void;

/** What the visit of one document goes along with. */
interface Tour {
  readonly uri: string;
  readonly document: ReadDocument;
  readonly kennis: Kennis;
  readonly watch: Watch;
  readonly visit: Visit;
  /** As the configuration names it. */
  readonly verantwoordelijke: string | undefined;
}

export function visitSubjects(
  bestand: BestandSubject,
  document: ReadDocument,
  model: Model,
  { kennis, dossier }: Pick<RuleContext, 'kennis' | 'dossier'>,
  watch: Watch,
  visit: Visit,
): void {
  visit('bestand', bestand);
  const { inhoud } = model;
  const verantwoordelijke = dossier.configuratie?.verantwoordelijke?.naam?.tekst;
  const tour: Tour = { uri: bestand.uri, document, kennis, watch, visit, verantwoordelijke };
  switch (inhoud.soort) {
    case 'protocol':
      visitProtocol(tour, inhoud);
      return;
    case 'register':
      visitRegister(tour, inhoud);
      return;
    case 'overeenkomst':
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
  for (const verwerking of protocol.verwerkingen) visitVerwerking(tour, verwerking, undefined);
  visitProse(tour, protocol.regeling);
}

/** Sentences, citations and laws of a running text. */
function visitProse(tour: Tour, regeling: Deel): void {
  const { uri, kennis, visit } = tour;
  const plaatsen = passagesVan(regeling);
  const definities = definitiesVan(plaatsen, kennis);
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const plaats of plaatsen) {
    const { passage } = plaats;
    for (const zin of zinPassages(passage)) visitZin(tour, zin, plaats);
    const found = verwijzingenIn(passage.reading, kennis, { definities, fragment: plaats.soort === 'cel' });
    for (const citaat of found.citaten) visitCitaat(tour, { uri, citaat, passage });
    vermeldingen.push(...placed(found, passage, groepVan(plaats)));
  }
  visit('wetten', { uri, vermeldingen });
}

function visitZin({ uri, watch, visit }: Tour, zin: Passage, plaats: Plaats): void {
  const { passage } = plaats;
  const subject: ZinSubject = {
    uri,
    zin,
    get plaats() {
      watch.surroundings();
      return plaats;
    },
  };
  const { reading: base, origin } = zin;
  visit('zin', subject, { base, origin, within: spanIn(passage), surroundings: () => plekKey(plaats) });
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
  const { uri, visit } = tour;
  visit('register', { uri, register });
  const vermeldingen: GeplaatsteVermelding[] = [];
  for (const verwerking of register.verwerkingen) {
    visitVerwerking(tour, verwerking, register);
    vermeldingen.push(...visitTexts(tour, verwerking));
  }
  visit('wetten', { uri, vermeldingen });
}

function visitVerwerking(
  { uri, document, watch, visit, verantwoordelijke: configured }: Tour,
  verwerking: Verwerking,
  register: Register | undefined,
): void {
  const omgeving = register && omgevingVan(register, verwerking);
  const verantwoordelijke = omgeving?.verantwoordelijke ?? configured;
  const subject: VerwerkingSubject = {
    uri,
    verwerking,
    get register() {
      watch.surroundings();
      return omgeving;
    },
    get verantwoordelijke() {
      watch.surroundings();
      return verantwoordelijke;
    },
    bron: (stretch) => sliceSpan(document.source.text, stretch),
    woorden: (stretch) => textWithoutComments(document, stretch),
  };
  const { base, origin, span: within } = verwerking;
  const surroundings = (): string => `${omgeving?.key ?? ''}\n${verantwoordelijke ?? ''}`;
  visit('verwerking', subject, { base, origin, within, surroundings });
}

function visitTexts(tour: Tour, verwerking: Verwerking): GeplaatsteVermelding[] {
  const { uri, kennis } = tour;
  const groep = `verwerking ${String(verwerking.span.start)}`;
  const by = verwerking.origin - verwerking.base.origin;
  return verwijzendeTeksten(verwerking.base, kennis).flatMap(({ passage: counted, verwijzingen }) => {
    const passage = { reading: counted.reading, origin: counted.origin + by };
    for (const citaat of verwijzingen.citaten)
      if (citaat.soort === 'extern') visitCitaat(tour, { uri, citaat, passage });
    return placed(verwijzingen, passage, groep);
  });
}

/** The mentions of a passage at their places. */
function placed(found: Pick<Verwijzingen, 'wetten'>, passage: Passage, groep: string): readonly GeplaatsteVermelding[] {
  if (found.wetten.length === 0) return none;
  const { origin } = passage;
  return countedMentions(passage.reading, found).map(({ span, zin, ...rest }) => ({
    ...rest,
    span: shift(span, origin),
    zin: { origin, reading: zin },
    groep,
  }));
}

const none: readonly GeplaatsteVermelding[] = [];

/** The mentions in a reading, counted from its origin. */
const countedMentions = derivedPair((reading: Reading, { wetten }: Pick<Verwijzingen, 'wetten'>) =>
  wetten.map((vermelding) => {
    const { start, end } = vermelding.span;
    const zin = zinRond(reading, start, end);
    return {
      vermelding,
      span: sourceOf(reading, start, end),
      tekst: reading.text.slice(start, end).replace(/\s+/g, ' '),
      zin: sliceReading(reading, zin.start, zin.end),
      zinStart: start - zin.start,
    };
  }),
);
