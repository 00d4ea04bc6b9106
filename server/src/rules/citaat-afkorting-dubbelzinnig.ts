/** A name that fits two laws, or a law and something else, where nothing in the text decides. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import type { Wet } from '../knowledge/wetten/wet.ts';
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
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
  *check({ uri, vermeldingen }, { kennis: { catalogus } }) {
    if (!vermeldingen.some(({ vermelding }) => vermelding.dubbelzinnig)) return;
    const decided = new Set(
      vermeldingen
        .filter(({ vermelding }) => !vermelding.dubbelzinnig && vermelding.kandidaten.length === 1)
        .map(({ vermelding }) => vermelding.kandidaten[0]),
    );
    const zinnen = new Set(vermeldingen.map(({ zin }) => zin.reading.text.toLowerCase()));
    const groepen = groepeer(vermeldingen, ({ vermelding }) => {
      if (!vermelding.dubbelzinnig || vermelding.samenstelling || vermelding.kandidaten.length === 0) return undefined;
      // A title that is nearly right is first to be put right.
      if (vermelding.hoe === 'bijna') return undefined;
      // A text that names one of them in full elsewhere has decided.
      if (vermelding.kandidaten.some((wet) => decided.has(wet))) return undefined;
      return vermelding.ook.some((naam) => isWrittenOut(naam, zinnen))
        ? undefined
        : [...vermelding.kandidaten].sort().join(' ');
    });
    for (const groep of groepen) {
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

/** A norm counts as written out by its first two words: authors vary the rest. */
function isWrittenOut(naam: string, zinnen: ReadonlySet<string>): boolean {
  const start = naam.toLowerCase().split(' ').slice(0, 2).join(' ');
  return [...zinnen].some((zin) => zin.includes(start));
}

/** Of two laws with nearly one title, the old one shows until when it held. */
function titelMetEinde({ citeertitel, einde }: Wet): string {
  return einde && isIsoDate(einde.datum) ? `${citeertitel} (tot ${formatDatum(einde.datum)})` : citeertitel;
}
