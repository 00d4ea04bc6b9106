/**
 * All mentions of a document in order of its text, made once per version of it. What is found in a
 * passage or a verwerking is kept as long as that stays the same, so a keystroke costs little.
 */
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Inhoud } from '../../model/classify.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Register } from '../../model/register/register.ts';
import { verwijzendeTeksten } from '../../model/verwerking/citaten.ts';
import type { Tekst, Verwerking } from '../../model/verwerking/verwerking.ts';
import { derivedPair } from '../../text/derived.ts';
import { spanIn } from '../../text/reading.ts';
import { intersects, isEmpty, shift, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { plaatsenAt } from '../plaatsenAt.ts';
import { verwerkingAt, verwerkingenWithin } from '../verwerkingAt.ts';
import { lawMentionsIn } from './citations.ts';
import type { Mention } from './mention.ts';
import { mentionsInPlaatsen, mentionsInRegeling, placed } from './regelingMentions.ts';
import { termsOf } from './terms.ts';

export function mentionsIn({ model }: Pick<DossierDocument, 'model'>, kennis: Kennis): readonly Mention[] {
  return mentionsOf(model.inhoud, kennis);
}

/** Those that stand in a part of a document: of a register only the verwerkingen there are looked at. */
export function mentionsWithin(
  { model }: Pick<DossierDocument, 'model'>,
  kennis: Kennis,
  within: Span,
): readonly Mention[] {
  const all =
    model.inhoud.soort === 'register'
      ? inOrder(verwerkingenWithin({ model }, within).flatMap((verwerking) => inVerwerking(verwerking, kennis)))
      : mentionsOf(model.inhoud, kennis);
  return all.filter(({ span }) => intersects(within, span));
}

/** The names of one verwerking in its document. */
export function namesOf({ model }: Pick<DossierDocument, 'model'>, verwerking: Verwerking): readonly Mention[] {
  const aliases = model.inhoud.soort === 'register' ? verwerking.protocolnamen : [];
  return inOrder([
    ...named(verwerking, verwerking.naam, true),
    ...aliases.flatMap((naam) => named(verwerking, naam, false)),
  ]);
}

/** The mention at an offset; of two that meet there the one that begins. */
export function mentionAt(document: DossierDocument, kennis: Kennis, offset: number): Mention | undefined {
  const mentions = nearMentions(document, kennis, offset);
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low - 1];
  return found && offset <= found.span.end ? found : undefined;
}

/** All mentions that can stand at an offset, in order: those of one verwerking of a register, or of the passages around it. */
function nearMentions({ model }: Pick<DossierDocument, 'model'>, kennis: Kennis, offset: number): readonly Mention[] {
  const { inhoud } = model;
  switch (inhoud.soort) {
    case 'register': {
      const verwerking = verwerkingAt({ model }, offset);
      return verwerking ? inVerwerking(verwerking, kennis) : [];
    }
    case 'protocol':
    case 'overeenkomst': {
      const protocol = inhoud.soort === 'protocol' ? inhoud : undefined;
      const { regeling } = inhoud;
      const own = protocol ? ownNames(protocol).filter(({ span }) => span.start <= offset && offset <= span.end) : [];
      return inOrder([...own, ...mentionsInPlaatsen(plaatsenAt(regeling, offset), regeling, kennis, protocol)]);
    }
    case 'anders':
      return [];
  }
}

const mentionsOf = derivedPair((inhoud: Inhoud, kennis: Kennis): readonly Mention[] => {
  switch (inhoud.soort) {
    case 'protocol':
      return inOrder([...ownNames(inhoud), ...mentionsInRegeling(inhoud.regeling, kennis, inhoud)]);
    case 'overeenkomst':
      return inOrder(mentionsInRegeling(inhoud.regeling, kennis, undefined));
    case 'register':
      return inOrder(inRegister(inhoud, kennis));
    case 'anders':
      return [];
  }
});

/** Sorted, and without what overlaps something before it: of two that begin together the first that is given counts. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  const sorted = mentions.filter(({ span }) => !isEmpty(span)).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    ({ end } = span);
    return true;
  });
}

/** The names that a protocol gives: to terms, and to the verwerkingen of its tables. */
function ownNames({ begrippen, verwerkingen }: Protocol): Mention[] {
  const defined = [...termsOf(begrippen).byKey.values()].flat();
  return [
    ...[...new Set(defined)].map(
      (begrip): Mention => ({ kind: 'begrip', begrip, defines: true, span: begrip.bepaling.span }),
    ),
    ...verwerkingen.flatMap((verwerking) => named(verwerking, verwerking.naam, true)),
  ];
}

function named(verwerking: Verwerking, naam: Tekst | undefined, defines: boolean): Mention[] {
  return naam ? [{ kind: 'verwerking', verwerking, defines, span: spanIn(naam.passage) }] : [];
}

function inRegister({ verwerkingen }: Register, kennis: Kennis): Mention[] {
  return verwerkingen.flatMap((verwerking) => inVerwerking(verwerking, kennis));
}

/** In order. What the words of a verwerking name is kept with its base, wherever it moves. */
function inVerwerking(verwerking: Verwerking, kennis: Kennis): readonly Mention[] {
  const found = inBase(verwerking.base, kennis);
  const { base } = verwerking;
  return base === verwerking ? found : found.map((mention) => moved(mention, verwerking));
}

const inBase = derivedPair((base: Verwerking, kennis: Kennis): readonly Mention[] =>
  inOrder([
    ...named(base, base.naam, true),
    ...base.protocolnamen.flatMap((naam) => named(base, naam, false)),
    ...verwijzendeTeksten(base, kennis).flatMap(({ passage, verwijzingen }) =>
      lawMentionsIn(verwijzingen).map((law) => placed(law, passage)),
    ),
  ]),
);

function moved(mention: Mention, verwerking: Verwerking): Mention {
  const by = verwerking.origin - verwerking.base.origin;
  const span = shift(mention.span, by);
  switch (mention.kind) {
    case 'verwerking':
      return { ...mention, span, verwerking };
    case 'bepaling':
      return { ...mention, span, citaat: shift(mention.citaat, by) };
    default:
      return { ...mention, span };
  }
}
