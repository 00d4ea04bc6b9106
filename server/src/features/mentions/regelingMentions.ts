/**
 * What the passages of a regulation name: of all of them, or of those at one place. What one passage
 * names by itself is kept until it changes, or the names that the whole text gives to laws and terms.
 */
import type { Definities } from '../../knowledge/citaat/context.ts';
import type { Verwijzingen } from '../../knowledge/citaat/citaat.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { interneVerwijzingen, verwijzingenOp, type InterneVerwijzing } from '../../model/kruisverwijzingen.ts';
import { passagesVan, type Plaats } from '../../model/passages.ts';
import type { Begripsnamen } from '../../model/protocol/begripsgebruik.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Deel } from '../../model/structure/deel.ts';
import { bindingVan } from '../../model/verwijsbinding.ts';
import { definitiesVan, namesOf, verwijzingenIn } from '../../model/verwijzingen.ts';
import { derived } from '../../text/derived.ts';
import { spanIn, type Passage, type Reading } from '../../text/reading.ts';
import { contains, cover, intersects, type Span } from '../../text/span.ts';
import { lawMentionsIn, sharedOut, type LawMention } from './citations.ts';
import type { Mention } from './mention.ts';
import { termsOf, termUsesIn, type Terms, type TermUse } from './terms.ts';

/** The mentions of a whole regulation, in no special order; of an agreement, which is no protocol, the laws alone. */
export function mentionsInRegeling(regeling: Deel, kennis: Kennis, protocol: Protocol | undefined): Mention[] {
  const around = aroundIn(regeling, kennis, protocol);
  const mentions: Mention[] = [];
  for (const plaats of passagesVan(regeling)) addTo(mentions, plaats, around);
  if (protocol)
    for (const verwijzing of interneVerwijzingen(regeling, kennis)) addReferences(mentions, verwijzing, protocol);
  return mentions;
}

/** The same of some passages of it. */
export function mentionsInPlaatsen(
  plaatsen: readonly Plaats[],
  regeling: Deel,
  kennis: Kennis,
  protocol: Protocol | undefined,
): Mention[] {
  const around = aroundIn(regeling, kennis, protocol);
  const mentions: Mention[] = [];
  for (const plaats of plaatsen) {
    const { found } = addTo(mentions, plaats, around);
    if (protocol) for (const verwijzing of verwijzingenOp(plaats, found)) addReferences(mentions, verwijzing, protocol);
  }
  return mentions;
}

/** What the whole text means for each of its passages. */
interface Around {
  readonly kennis: Kennis;
  readonly protocol: Protocol | undefined;
  readonly definities: Definities;
  readonly terms: Terms | undefined;
  /** The same for as long as the names of laws and terms are the same. */
  readonly key: string;
}

function aroundIn(regeling: Deel, kennis: Kennis, protocol: Protocol | undefined): Around {
  const plaatsen = passagesVan(regeling);
  const definities = definitiesVan(plaatsen, kennis);
  const terms = protocol && termsOf(protocol.begrippen);
  const key = `${namesOf(definities)}\n${terms?.signature ?? ''}`;
  const [first] = plaatsen;
  return { kennis, protocol, definities, terms, key: first ? sameKey(first.passage.reading, key) : key };
}

/** The very text of the version before, where it says the same: comparing that with itself costs nothing. */
function sameKey(first: Reading, key: string): string {
  const last = lastKey(first);
  if (last.key !== key) last.key = key;
  return last.key;
}

/** A text is known by its first passage. */
const lastKey = derived((_first: Reading): { key: string } => ({ key: '' }));

/** What a passage names by itself; offsets count in its text. */
interface Named {
  readonly kennis: Kennis;
  readonly key: string;
  readonly fragment: boolean;
  readonly found: Verwijzingen;
  readonly laws: readonly LawMention[];
  /** Uses of terms outside names of laws and citations. */
  readonly uses: readonly TermUse[];
}

const lastNamed = derived((_reading: Reading): { known: Named | undefined } => ({ known: undefined }));

function namedIn({ passage: { reading }, soort }: Plaats, { kennis, key, definities, terms }: Around): Named {
  const fragment = soort === 'cel';
  const last = lastNamed(reading);
  const { known } = last;
  if (known?.key === key && known.kennis === kennis && known.fragment === fragment) return known;
  const found = verwijzingenIn(reading, kennis, { definities, fragment });
  const busy = [...found.citaten, ...found.wetten].map(({ span }) => span);
  const uses = terms ? termUsesIn(reading, terms) : [];
  const named: Named = {
    ...{ kennis, key, fragment, found, laws: lawMentionsIn(found) },
    uses: uses.filter(({ span }) => !busy.some((other) => intersects(other, span))),
  };
  last.known = named;
  return named;
}

function addTo(mentions: Mention[], plaats: Plaats, around: Around): Named {
  const named = namedIn(plaats, around);
  const { passage } = plaats;
  const { terms, protocol } = around;
  for (const law of named.laws) mentions.push(placed(law, passage));
  if (terms && protocol)
    for (const { key, span } of named.uses) {
      const at = spanIn(passage, span.start, span.end);
      const begrip = definitionFor(terms.byKey.get(key) ?? [], at, protocol);
      if (begrip) mentions.push({ kind: 'begrip', begrip, defines: false, span: at });
    }
  return named;
}

export function placed(law: LawMention, passage: Passage): Mention {
  const span = spanIn(passage, law.span.start, law.span.end);
  if (law.kind === 'wet') return { ...law, span };
  return { ...law, span, citaat: spanIn(passage, law.citaat.start, law.citaat.end) };
}

/** What a reference names, where it means the text itself. */
function addReferences(mentions: Mention[], verwijzing: InterneVerwijzing, protocol: Protocol): void {
  if (bindingVan(verwijzing, protocol) === 'elders') return;
  const { citaat, genoemd, plaats } = verwijzing;
  const spans = sharedOut(
    citaat.span,
    genoemd.map(({ onderdeel, lid, nummer }, index) => {
      const own = onderdeel ?? lid ?? nummer;
      return genoemd[index - 1]?.nummer === nummer ? own : cover(nummer, own);
    }),
  );
  for (const [index, one] of genoemd.entries()) {
    const { start, end } = spans[index] ?? citaat.span;
    mentions.push({ kind: 'verwijzing', verwijzing, genoemd: one, span: spanIn(plaats.passage, start, end) });
  }
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
