/**
 * What the references of a text to itself lead to, kept per group of passages: an answer holds for as long as neither
 * the group nor the outline of the text changes, so that a keystroke asks those of its own group again.
 */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { derivedPair } from '../text/derived.ts';
import { refersWithin, verwijzingenOp, type InterneVerwijzing } from './kruisverwijzingen.ts';
import { outlineVan, type Outline } from './outline.ts';
import { passageGroups, type GroupBase, type PassageGroup } from './passageGroups.ts';
import { passagesVan, type Plaats } from './passages.ts';
import type { Deel } from './structure/deel.ts';
import type { Zelf } from './verwijsbinding.ts';
import { verwijzingenPerGroep } from './verwijzingen.ts';

/** A text that refers to itself. */
export interface Zelftekst extends Zelf {
  readonly regeling: Deel;
}

/** What was found of one group that refers: groups of which nothing was found are left out. */
export interface FoundInGroup<Out> {
  /** The references of the group at their places, made when asked for. */
  readonly verwijzingen: () => readonly InterneVerwijzing[];
  /** What the spans in `out` count from. */
  readonly origin: number;
  /** At least one. */
  readonly out: readonly Out[];
}

interface Known<Out> {
  readonly content: readonly Verwijzingen[];
  readonly outline: Outline;
  readonly section: number;
  readonly variant: string;
  readonly out: readonly Out[];
}

/**
 * @param find looks at nothing but the words of the references, the outline of the text and what the text calls
 *   itself; spans in what it gives count from `origin`
 */
export function perVerwijzendeGroep<Out>(
  find: (verwijzingen: readonly InterneVerwijzing[], zelf: Zelftekst, origin: number) => readonly Out[],
): (zelf: Zelftekst, kennis: Kennis) => readonly FoundInGroup<Out>[] {
  const lastOf = derivedPair((_base: GroupBase, _kennis: Kennis): { known: Known<Out> | undefined } => ({
    known: undefined,
  }));
  return (zelf, kennis) => {
    const plaatsen = passagesVan(zelf.regeling);
    const contents = verwijzingenPerGroep(plaatsen, kennis);
    const outline = outlineVan(zelf.regeling);
    const { variant } = zelf;
    const found: FoundInGroup<Out>[] = [];
    for (const [index, group] of passageGroups(plaatsen).entries()) {
      const { base, origin, section } = group;
      const content = contents[index] ?? [];
      const refers = passagesThatRefer(base, content);
      if (refers.length === 0) continue;
      const last = lastOf(base, kennis);
      const { known } = last;
      const holds =
        known?.outline === outline &&
        known.content === content &&
        known.section === section &&
        known.variant === variant;
      const out = holds ? known.out : find(verwijzingenIn(plaatsen, group, content, refers), zelf, origin);
      if (!holds) last.known = { content, outline, section, variant, out };
      if (out.length === 0) continue;
      const verwijzingen = (): readonly InterneVerwijzing[] => verwijzingenIn(plaatsen, group, content, refers);
      found.push({ verwijzingen, origin, out });
    }
    return found;
  };
}

/** Which passages of a group refer to the text itself. */
const passagesThatRefer = derivedPair(({ parts }: GroupBase, content: readonly Verwijzingen[]): readonly number[] =>
  parts.flatMap(({ reading }, index) => {
    const found = content[index];
    return found && refersWithin(reading, found) ? [index] : [];
  }),
);

function verwijzingenIn(
  plaatsen: readonly Plaats[],
  { from }: PassageGroup,
  content: readonly Verwijzingen[],
  refers: readonly number[],
): readonly InterneVerwijzing[] {
  return refers.flatMap((index) => {
    const [plaats, found] = [plaatsen[from + index], content[index]];
    return plaats && found ? verwijzingenOp(plaats, found) : [];
  });
}
