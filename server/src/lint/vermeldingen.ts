/**
 * The mentions of laws in a document, by groups. A mention is read once; for as long as its text stays the same, an edit
 * elsewhere moves its group, and a mention is placed when a rule asks where it stands: of most mentions none does.
 */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { GroupBase } from '../model/passageGroups.ts';
import { zinRond } from '../model/passages.ts';
import type { VerwerkingGroup, VerwerkingGroupBase } from '../model/register/verwerkingGroups.ts';
import { verwijzendeTeksten } from '../model/verwerking/citaten.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derivedPair } from '../text/derived.ts';
import { sliceReading, sourceOf, type Reading } from '../text/reading.ts';
import { shift, type Span } from '../text/span.ts';
import type { GelezenVermelding, GeplaatsteVermelding, Vermeldinggroep } from './subject.ts';

type Found = Pick<Verwijzingen, 'wetten'>;

interface CountedMention extends GelezenVermelding {
  /** The name, counted from the origin of its reading. */
  readonly span: Span;
}

/** Where the reading of a mention stands, and what stands together with it. */
interface Standing {
  readonly origin: number;
  readonly plek: string;
}

class MentionGroup implements Vermeldinggroep {
  readonly gelezen: readonly CountedMention[];
  readonly #standingOf: (index: number) => Standing;

  constructor(gelezen: readonly CountedMention[], standingOf: (index: number) => Standing) {
    this.gelezen = gelezen;
    this.#standingOf = standingOf;
  }

  geplaatst(index: number): GeplaatsteVermelding {
    const counted = this.gelezen[index];
    if (!counted) throw new RangeError(`there is no mention ${String(index)}`);
    const { vermelding, tekst, zin, zinStart, span } = counted;
    const { origin, plek } = this.#standingOf(index);
    return { vermelding, tekst, zin, zinStart, span: shift(span, origin), plek };
  }
}

/**
 * The mentions in a group of passages; undefined for none.
 *
 * @param content what each passage of the group refers to
 * @param standingOf a passage of the group, by its index
 */
export function mentionsOfPassages(
  content: readonly Verwijzingen[],
  base: GroupBase,
  standingOf: (passage: number) => Standing,
): Vermeldinggroep | undefined {
  const { gelezen, passages } = mentionsInPassages(content, base);
  if (gelezen.length === 0) return undefined;
  return new MentionGroup(gelezen, (index) => standingOf(passages[index] ?? 0));
}

/** With for each mention the index of its passage. */
const mentionsInPassages = derivedPair((content: readonly Verwijzingen[], { parts }: GroupBase) => {
  const gelezen: CountedMention[] = [];
  const passages: number[] = [];
  for (const [index, { reading }] of parts.entries())
    for (const counted of mentionsIn(content[index], reading)) {
      gelezen.push(counted);
      passages.push(index);
    }
  return { gelezen, passages };
});

/** The mentions in the texts of a group of verwerkingen; undefined for none. */
export function mentionsOfVerwerkingen(
  { base, verwerkingen }: VerwerkingGroup,
  kennis: Kennis,
): Vermeldinggroep | undefined {
  const { gelezen, places } = mentionsInVerwerkingen(base, kennis);
  if (gelezen.length === 0) return undefined;
  return new MentionGroup(gelezen, (index) => {
    const { verwerking, by } = places[index] ?? { verwerking: 0, by: 0 };
    const own = verwerkingen[verwerking];
    return own ? { origin: own.origin + by, plek: plekVan(own) } : { origin: by, plek: '' };
  });
}

/** With for each mention the index of its verwerking, and how far the origin of its text lies behind that of it. */
const mentionsInVerwerkingen = derivedPair(({ verwerkingen }: VerwerkingGroupBase, kennis: Kennis) => {
  const gelezen: CountedMention[] = [];
  const places: { readonly verwerking: number; readonly by: number }[] = [];
  for (const [verwerking, base] of verwerkingen.entries())
    for (const { counted, by } of mentionsInBase(base, kennis)) {
      gelezen.push(counted);
      places.push({ verwerking, by });
    }
  return { gelezen, places };
});

/** The mentions in the texts of a register that is gone by once: as one group, which holds on to no verwerking. */
export class CollectedMentions {
  readonly #gelezen: CountedMention[] = [];
  readonly #standings: Standing[] = [];

  add(verwerking: Verwerking, kennis: Kennis): void {
    const { base, origin } = verwerking;
    const plek = plekVan(verwerking);
    for (const { counted, by } of mentionsInBase(base, kennis)) {
      this.#gelezen.push(counted);
      this.#standings.push({ origin: origin + by, plek });
    }
  }

  get groepen(): readonly Vermeldinggroep[] {
    return [new MentionGroup(this.#gelezen, (index) => this.#standings[index] ?? { origin: 0, plek: '' })];
  }
}

/** The texts of one verwerking stand together. */
function plekVan({ span }: Verwerking): string {
  return `verwerking ${String(span.start)}`;
}

/** Each with how far the origin of its text lies behind that of the verwerking. */
const mentionsInBase = derivedPair((base: Verwerking, kennis: Kennis) =>
  verwijzendeTeksten(base, kennis).flatMap(({ passage: { reading, origin }, verwijzingen }) =>
    countedMentions(verwijzingen, reading).map((counted) => ({ counted, by: origin - base.origin })),
  ),
);

function mentionsIn(found: Found | undefined, reading: Reading): readonly CountedMention[] {
  return found && found.wetten.length > 0 ? countedMentions(found, reading) : none;
}

const countedMentions = derivedPair(({ wetten }: Found, reading: Reading): readonly CountedMention[] =>
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

const none: readonly never[] = [];
