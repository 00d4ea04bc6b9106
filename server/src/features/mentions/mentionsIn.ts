/**
 * All mentions of a document in order of its text, made once per version of it. What is found in a
 * passage or a verwerking is kept as long as that stays the same, so a keystroke costs little.
 */
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Inhoud } from '../../model/classify.ts';
import { interneVerwijzingen, type InterneVerwijzing } from '../../model/kruisverwijzingen.ts';
import { passagesVan, type Plaats } from '../../model/passages.ts';
import type { Begripsnamen } from '../../model/protocol/begripsgebruik.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Register } from '../../model/register/register.ts';
import type { Deel } from '../../model/structure/deel.ts';
import { verwijzendeTeksten } from '../../model/verwerking/citaten.ts';
import type { Tekst, Verwerking } from '../../model/verwerking/verwerking.ts';
import { bindingVan } from '../../model/verwijsbinding.ts';
import { definitiesVan, verwijzingenIn } from '../../model/verwijzingen.ts';
import { derivedPair } from '../../text/derived.ts';
import { spanIn, type Passage } from '../../text/reading.ts';
import { contains, cover, intersects, isEmpty, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { verwerkingAt } from '../verwerkingAt.ts';
import { lawMentionsIn, sharedOut, type LawMention } from './citations.ts';
import type { Mention } from './mention.ts';
import { termsOf, termUsesIn, type Terms } from './terms.ts';

export function mentionsIn({ model }: Pick<DossierDocument, 'model'>, kennis: Kennis): readonly Mention[] {
  return mentionsOf(model.inhoud, kennis);
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

/** All mentions that can stand at an offset, in order: of a register those of one verwerking. */
function nearMentions(document: Pick<DossierDocument, 'model'>, kennis: Kennis, offset: number): readonly Mention[] {
  if (document.model.inhoud.soort !== 'register') return mentionsIn(document, kennis);
  const verwerking = verwerkingAt(document, offset);
  return verwerking ? inOrder(inVerwerking(verwerking, kennis)) : [];
}

const mentionsOf = derivedPair((inhoud: Inhoud, kennis: Kennis): readonly Mention[] => {
  switch (inhoud.soort) {
    case 'protocol':
      return inOrder([...ownNames(inhoud), ...inProse(inhoud.regeling, kennis, inhoud)]);
    case 'overeenkomst':
      return inOrder(inProse(inhoud.regeling, kennis, undefined));
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

function inProse(regeling: Deel, kennis: Kennis, protocol: Protocol | undefined): Mention[] {
  const plaatsen = passagesVan(regeling);
  const definities = definitiesVan(plaatsen, kennis);
  const references = protocol ? referencesBy(regeling, protocol, kennis) : new Map<Plaats, InterneVerwijzing[]>();
  const terms = protocol && termsOf(protocol.begrippen);
  return plaatsen.flatMap((plaats) => {
    const { passage, soort } = plaats;
    const found = verwijzingenIn(passage.reading, kennis, { definities, fragment: soort === 'cel' });
    const cited = found.citaten.map(({ span }) => span);
    const laws = lawMentionsIn(found);
    const own = (references.get(plaats) ?? []).flatMap(referenceMentions);
    const busy = [...cited, ...found.wetten.map(({ span }) => span)];
    const uses = protocol && terms ? usesIn(passage, terms, busy, protocol) : [];
    return [...laws.map((law) => placed(law, passage)), ...own, ...uses];
  });
}

function placed(law: LawMention, passage: Passage): Mention {
  const span = spanIn(passage, law.span.start, law.span.end);
  if (law.kind === 'wet') return { ...law, span };
  return { ...law, span, citaat: spanIn(passage, law.citaat.start, law.citaat.end) };
}

/** The references that mean the text itself, by the place where they stand. */
function referencesBy(regeling: Deel, protocol: Protocol, kennis: Kennis): ReadonlyMap<Plaats, InterneVerwijzing[]> {
  const byPlace = new Map<Plaats, InterneVerwijzing[]>();
  for (const verwijzing of interneVerwijzingen(regeling, kennis)) {
    if (bindingVan(verwijzing, protocol) === 'elders') continue;
    const known = byPlace.get(verwijzing.plaats);
    if (known) known.push(verwijzing);
    else byPlace.set(verwijzing.plaats, [verwijzing]);
  }
  return byPlace;
}

function referenceMentions(verwijzing: InterneVerwijzing): Mention[] {
  const { citaat, genoemd, plaats } = verwijzing;
  const spans = sharedOut(
    citaat.span,
    genoemd.map(({ onderdeel, lid, nummer }, index) => {
      const own = onderdeel ?? lid ?? nummer;
      return genoemd[index - 1]?.nummer === nummer ? own : cover(nummer, own);
    }),
  );
  return genoemd.map((one, index) => {
    const { start, end } = spans[index] ?? citaat.span;
    return { kind: 'verwijzing', verwijzing, genoemd: one, span: spanIn(plaats.passage, start, end) };
  });
}

/** The uses of terms outside names of laws and citations, each with the definition that counts there. */
function usesIn(passage: Passage, terms: Terms, busy: readonly Span[], protocol: Protocol): Mention[] {
  return termUsesIn(passage.reading, terms).flatMap(({ key, span }): Mention[] => {
    if (busy.some((other) => intersects(other, span))) return [];
    const at = spanIn(passage, span.start, span.end);
    const begrip = definitionFor(terms.byKey.get(key) ?? [], at, protocol);
    return begrip ? [{ kind: 'begrip', begrip, defines: false, span: at }] : [];
  });
}

/** Of several definitions of a term that of the bijlage around it, else the first of the body. */
function definitionFor(defined: readonly Begripsnamen[], at: Span, { bijlagen }: Protocol): Begripsnamen | undefined {
  const [only, ...more] = defined;
  if (more.length === 0) return only;
  const annexOf = (span: Span): Deel | undefined => bijlagen.find((bijlage) => contains(bijlage.span, span));
  const here = annexOf(at);
  const inBody = defined.find(({ bepaling }) => annexOf(bepaling.span) === undefined);
  return defined.find(({ bepaling }) => annexOf(bepaling.span) === here) ?? inBody ?? only;
}

function inRegister({ verwerkingen }: Register, kennis: Kennis): Mention[] {
  return verwerkingen.flatMap((verwerking) => inVerwerking(verwerking, kennis));
}

function inVerwerking(verwerking: Verwerking, kennis: Kennis): Mention[] {
  const by = verwerking.origin - verwerking.base.origin;
  return [
    ...named(verwerking, verwerking.naam, true),
    ...verwerking.protocolnamen.flatMap((naam) => named(verwerking, naam, false)),
    ...verwijzendeTeksten(verwerking.base, kennis).flatMap(({ passage, verwijzingen }) =>
      lawMentionsIn(verwijzingen).map((law) => placed(law, { ...passage, origin: passage.origin + by })),
    ),
  ];
}
