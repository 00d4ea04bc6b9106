/** The verwerkingen of a register or a protocol, and in a register the citations and laws in their texts. */
import { textWithoutComments } from '../model/opmerkingen.ts';
import { omgevingVan, omgevingenKey } from '../model/register/omgeving.ts';
import type { Register } from '../model/register/register.ts';
import { verwerkingGroups } from '../model/register/verwerkingGroups.ts';
import { verwijzendeTeksten, type TekstMetVerwijzingen } from '../model/verwerking/citaten.ts';
import { laatLos } from '../model/verwerking/verplaats.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { sliceSpan } from '../text/span.ts';
import type { VerwerkingSubject, Vermeldinggroep } from './subject.ts';
import type { Steps, Tour } from './tour.ts';
import { CollectedMentions, mentionsOfVerwerkingen } from './vermeldingen.ts';
import { visitCitaat } from './visitProse.ts';
import { WatchedVerwerking, type AroundVerwerking } from './watchedSubjects.ts';

export function* visitRegister(tour: Tour, register: Register): Steps {
  const { uri, visitWhole, keeps } = tour;
  yield* visitWhole('register', { uri, register });
  const groepen = yield* (keeps ? visitInGroups : visitOneByOne)(tour, register);
  yield* visitWhole('wetten', { uri, groepen });
}

/** Groups that stay the same are not gone into. */
function* visitInGroups(tour: Tour, register: Register): Steps<readonly Vermeldinggroep[]> {
  const { kennis, verantwoordelijke, pass } = tour;
  const mentions: Vermeldinggroep[] = [];
  for (const group of verwerkingGroups(register.verwerkingen)) {
    const { base, origin, verwerkingen } = group;
    const surroundings = (): string => `${omgevingenKey(register, group)}\n${verantwoordelijke ?? ''}`;
    pass({ base, content: base, origin, surroundings }, () => {
      for (const verwerking of verwerkingen) passVerwerking(tour, verwerking, register);
    });
    const own = mentionsOfVerwerkingen(group, kennis);
    if (own) mentions.push(own);
    yield;
  }
  return mentions;
}

/** What was read of a verwerking is let go when all was asked about it. */
function* visitOneByOne(tour: Tour, register: Register): Steps<readonly Vermeldinggroep[]> {
  const mentions = new CollectedMentions();
  for (const verwerking of register.verwerkingen) {
    passVerwerking(tour, verwerking, register);
    mentions.add(verwerking, tour.kennis);
    laatLos(verwerking);
    yield;
  }
  return mentions.groepen;
}

/** A verwerking, and in a register the citations in its texts; those of a protocol are among its passages. */
export function passVerwerking(tour: Tour, verwerking: Verwerking, register: Register | undefined): void {
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
