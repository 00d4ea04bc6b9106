/** A name that fits two laws, or a law and something else, where nothing in the text decides. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import type { Wet } from '../knowledge/wetten/wet.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
import { perVermelding, perVermeldinggroep, type Vermeldinggroep } from '../lint/perVermelding.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'citaat-afkorting-dubbelzinnig',
  on: 'wetten',
  severity: 'oordeel',
  category: 'citaten',
  summary: 'Een naam van een wet past op één wet.',
  cites: [],
  messages: {
    wetten: (naam = '', mogelijk = '') => ({
      wat: `‘${naam}’ kan op meer dan één wet slaan.`,
      waarom: `Bedoeld kan zijn: ${mogelijk}.`,
      herstel: 'Schrijf de naam de eerste keer voluit, met het jaartal als dat erbij hoort.',
    }),
    anders: (naam = '', mogelijk = '') => ({
      wat: `‘${naam}’ kan een wet zijn, maar ook iets anders.`,
      waarom: `Bedoeld kan zijn: ${mogelijk}.`,
      herstel: 'Schrijf de naam de eerste keer voluit.',
    }),
  },
  *check({ uri, groepen }, context) {
    const { catalogus } = context.kennis;
    if (groepen.every((groep) => dubbelzinnigIn(groep, context).length === 0)) return;
    const decided = new Set(groepen.flatMap((groep) => eenduidigIn(groep, context)));
    const known = new Map<string, boolean>();
    const isWrittenOut = (naam: string): boolean => {
      const found = known.get(naam) ?? groepen.some((groep) => isWrittenOutIn(groep, naam));
      known.set(naam, found);
      return found;
    };
    const open = groepeer(groepen, (own) =>
      dubbelzinnigIn(own, context).flatMap(({ index, out: { kandidaten, ook } }) => {
        // A text that names one of them in full elsewhere has decided.
        if (kandidaten.some((wet) => decided.has(wet)) || ook.some(isWrittenOut)) return [];
        return [{ index, out: [...kandidaten].sort().join(' ') }];
      }),
    );
    for (const groep of open) {
      const { vermelding, span, tekst } = groep.eerste;
      const mogelijk = [...vermelding.kandidaten.map((wet) => titelMetEinde(catalogus.wet(wet))), ...vermelding.ook];
      yield {
        at: span,
        message: vermelding.ook.length > 0 ? 'anders' : 'wetten',
        args: [tekst, mogelijk.join(' of ')],
        related: relatedPlaces(uri, groep),
      };
    }
  },
});

const dubbelzinnigIn = perVermelding(({ vermelding }) => {
  const { dubbelzinnig, samenstelling, kandidaten, hoe } = vermelding;
  if (!dubbelzinnig || samenstelling || kandidaten.length === 0) return undefined;
  // A title that is nearly right is first to be put right.
  return hoe === 'bijna' ? undefined : vermelding;
});

/** The laws that are named without doubt. */
const eenduidigIn = perVermeldinggroep((gelezen): readonly WetId[] => {
  const own = gelezen.flatMap(({ vermelding: { dubbelzinnig, kandidaten } }) =>
    dubbelzinnig || kandidaten.length !== 1 ? [] : kandidaten,
  );
  return [...new Set(own)];
});

/** A norm counts as written out by its first two words: authors vary the rest. */
function isWrittenOutIn({ gelezen }: Vermeldinggroep, naam: string): boolean {
  const start = naam.toLowerCase().split(' ').slice(0, 2).join(' ');
  return gelezen.some(({ zin }) => zin.text.toLowerCase().includes(start));
}

/** Of two laws with nearly one title, the old one shows until when it held. */
function titelMetEinde({ citeertitel, einde }: Wet): string {
  return einde && isIsoDate(einde.datum) ? `${citeertitel} (tot ${formatDatum(einde.datum)})` : citeertitel;
}
