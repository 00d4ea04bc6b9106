/**
 * The mentions of laws in a document at their places. A mention is read once; for as long as its text stays the same,
 * an edit elsewhere only moves it.
 */
import type { Verwijzingen, WetVermelding } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { zinRond, type Plaats } from '../model/passages.ts';
import type { VerwerkingGroup, VerwerkingGroupBase } from '../model/register/verwerkingGroups.ts';
import { verwijzendeTeksten } from '../model/verwerking/citaten.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived, derivedPair } from '../text/derived.ts';
import { sliceReading, sourceOf, type Passage, type Reading } from '../text/reading.ts';
import { shift, type Span } from '../text/span.ts';
import type { GeplaatsteVermelding } from './subject.ts';

type Found = Pick<Verwijzingen, 'wetten'>;

/** A mention as it is read, counted from the origin of its reading. */
interface CountedMention {
  readonly vermelding: WetVermelding;
  readonly span: Span;
  readonly tekst: string;
  readonly zin: Reading;
  readonly zinStart: number;
}

/** Makes its places when a rule asks for them: of most mentions none does. */
class PlacedMention implements GeplaatsteVermelding {
  readonly #counted: CountedMention;
  readonly #origin: number;
  readonly groep: string;

  constructor(counted: CountedMention, origin: number, groep: string) {
    this.#counted = counted;
    this.#origin = origin;
    this.groep = groep;
  }

  get vermelding(): WetVermelding {
    return this.#counted.vermelding;
  }

  get span(): Span {
    return shift(this.#counted.span, this.#origin);
  }

  get tekst(): string {
    return this.#counted.tekst;
  }

  get zin(): Passage {
    return { origin: this.#origin, reading: this.#counted.zin };
  }

  get zinStart(): number {
    return this.#counted.zinStart;
  }
}

/** @param groep of all mentions in the passage */
function mentionsOfPassage({ reading, origin }: Passage, found: Found, groep: string): readonly GeplaatsteVermelding[] {
  if (found.wetten.length === 0) return none;
  return countedMentions(found, reading).map((counted) => new PlacedMention(counted, origin, groep));
}

/**
 * The mentions in a group of passages; the same list for as long as they neither change nor move.
 *
 * @param content what each passage of the group refers to, by which they are known
 * @param from index of its first passage
 * @param section what is called the same for all passages of the group while it is
 */
export function mentionsOfGroup(
  content: readonly Verwijzingen[],
  plaatsen: readonly Plaats[],
  from: number,
  section: string,
  groepVan: (plaats: Plaats) => string,
): readonly GeplaatsteVermelding[] {
  const indexes = withLaws(content);
  const origin = plaatsen[from]?.passage.origin;
  if (indexes.length === 0 || origin === undefined) return none;
  const last = lastOfGroup(content);
  if (last.known?.origin !== origin || last.known.section !== section) {
    const mentions = indexes.flatMap((index) => {
      const [plaats, found] = [plaatsen[from + index], content[index]];
      return plaats && found ? mentionsOfPassage(plaats.passage, found, groepVan(plaats)) : none;
    });
    last.known = { origin, section, mentions };
  }
  return last.known.mentions;
}

/** Which passages of a group name laws. */
const withLaws = derived((content: readonly Verwijzingen[]): readonly number[] =>
  content.flatMap(({ wetten }, index) => (wetten.length > 0 ? [index] : [])),
);

const lastOfGroup = derived(
  (
    _content: readonly Verwijzingen[],
  ): {
    known:
      | { readonly origin: number; readonly section: string; readonly mentions: readonly GeplaatsteVermelding[] }
      | undefined;
  } => ({ known: undefined }),
);

/** The mentions in the texts of a verwerking; the same list for as long as they neither change nor move. */
export function mentionsOfVerwerking(
  { base, origin, span }: Verwerking,
  kennis: Kennis,
): readonly GeplaatsteVermelding[] {
  const last = lastMentions(base, kennis);
  if (last.origin !== origin) {
    const groep = `verwerking ${String(span.start)}`;
    last.origin = origin;
    last.mentions = mentionsInBase(base, kennis).map(
      ({ counted, by }) => new PlacedMention(counted, origin + by, groep),
    );
  }
  return last.mentions;
}

/** The mentions in a group of verwerkingen; the same list for as long as they neither change nor move. */
export function mentionsOfVerwerkingen(
  { base, origin, verwerkingen }: VerwerkingGroup,
  kennis: Kennis,
): readonly GeplaatsteVermelding[] {
  const last = lastMentionsOfGroup(base, kennis);
  if (last.origin !== origin) {
    last.origin = origin;
    last.mentions = verwerkingen.flatMap((verwerking) => mentionsOfVerwerking(verwerking, kennis));
  }
  return last.mentions;
}

/** Each with how far the origin of its text stands behind that of the verwerking. */
const mentionsInBase = derivedPair((base: Verwerking, kennis: Kennis) =>
  verwijzendeTeksten(base, kennis).flatMap(({ passage: { reading, origin }, verwijzingen }) =>
    countedMentions(verwijzingen, reading).map((counted) => ({ counted, by: origin - base.origin })),
  ),
);

interface PlacedMentions {
  origin: number;
  mentions: readonly GeplaatsteVermelding[];
}

const lastMentions = derivedPair(
  (_base: Verwerking, _kennis: Kennis): PlacedMentions => ({ origin: -1, mentions: none }),
);

const lastMentionsOfGroup = derivedPair(
  (_base: VerwerkingGroupBase, _kennis: Kennis): PlacedMentions => ({ origin: -1, mentions: none }),
);

const none: readonly GeplaatsteVermelding[] = [];

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
