/** A proper name that the text spells in two ways. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';

import { eigennamenIn, type Eigennaam } from '../model/protocol/eigennamen.ts';
import type { Deel } from '../model/structure/deel.ts';
import { isUittreksel } from '../model/uittreksel.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import { contains, type Span } from '../text/span.ts';

export default defineRule({
  id: 'naam-inconsistent',
  on: 'regeling',
  severity: 'oordeel',
  category: 'begrippen',
  summary: 'Een naam is overal op dezelfde manier geschreven.',
  cites: [],
  messages: {
    spelling: (naam = '', andere = '') => ({
      wat: `‘${naam}’ staat elders geschreven als ‘${andere}’.`,
      waarom: 'De lezer kan niet zien of dezelfde organisatie, plaats of dienst is bedoeld.',
      herstel: 'Schrijf de naam overal op dezelfde manier.',
    }),
  },
  *check({ uri, protocol: { regeling } }) {
    if (isUittreksel(regeling)) return;
    for (const { variant, andere } of variantsIn(regeling)) {
      const [first, ...more] = variant.plaatsen;
      const [other] = andere.plaatsen;
      if (!first || !other) continue;
      yield {
        at: first,
        message: 'spelling',
        args: [variant.tekst, andere.tekst],
        related: [
          { uri, span: other, note: `hier staat ‘${andere.tekst}’` },
          ...more.map((span) => ({ uri, span, note: `ook hier staat ‘${variant.tekst}’` })),
        ],
        fixes: () => [
          vervang(`Vervang ‘${variant.tekst}’ door ‘${andere.tekst}’`, 'suggestion', uri, first, andere.tekst),
        ],
      };
    }
  },
});

interface Schrijfwijze {
  readonly tekst: string;
  /** In order of the text. */
  readonly plaatsen: readonly Span[];
}

interface Variant {
  readonly variant: Schrijfwijze;
  /** The spelling that the text uses most; of two that it uses as often, the first. */
  readonly andere: Schrijfwijze;
}

/** The spellings of a name besides its usual one; of names within each other the longest. */
function variantsIn(regeling: Deel): readonly Variant[] {
  const found = [...spellings(regeling).values()].flatMap((perTekst): Variant[] => {
    if (perTekst.size < 2) return [];
    const [usual, ...others] = [...perTekst]
      .map(([tekst, places]) => ({ tekst, plaatsen: places.map(spanOf) }))
      .sort(byUse);
    return usual ? others.map((variant) => ({ variant, andere: usual })) : [];
  });
  const spans = found.flatMap(({ variant }) => variant.plaatsen.slice(0, 1));
  return found.filter(({ variant: { plaatsen } }) => {
    const [own] = plaatsen;
    return own !== undefined && !spans.some((span) => span !== own && contains(span, own) && !contains(own, span));
  });
}

function byUse(a: Schrijfwijze, b: Schrijfwijze): number {
  return b.plaatsen.length - a.plaatsen.length || (a.plaatsen[0]?.start ?? 0) - (b.plaatsen[0]?.start ?? 0);
}

interface Vermelding {
  readonly passage: Passage;
  readonly naam: Eigennaam;
}

function spanOf({ passage, naam: { span } }: Vermelding): Span {
  return spanIn(passage, span.start, span.end);
}

const passagesWithNames = passagesWith((reading) => eigennamenIn(reading).length > 0);

/** The mentions in each spelling, by name. */
function spellings(regeling: Deel): ReadonlyMap<string, ReadonlyMap<string, readonly Vermelding[]>> {
  const names = new Map<string, Map<string, Vermelding[]>>();
  for (const { passage } of passagesWithNames(regeling))
    for (const naam of eigennamenIn(passage.reading)) {
      const perTekst = names.get(naam.sleutel) ?? new Map<string, Vermelding[]>();
      names.set(naam.sleutel, perTekst);
      const places = perTekst.get(naam.tekst);
      if (places) places.push({ passage, naam });
      else perTekst.set(naam.tekst, [{ passage, naam }]);
    }
  return names;
}
