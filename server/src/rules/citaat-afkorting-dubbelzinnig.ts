/** A name that fits two laws, or a law and something else, where nothing in the text decides. */
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
    dubbelzinnig: (naam = '', mogelijk = '') => ({
      wat: `‘${naam}’ kan op meer dan één wet slaan.`,
      waarom: `Bedoeld kan zijn: ${mogelijk}.`,
      herstel: 'Schrijf de naam de eerste keer voluit, met het jaartal als dat erbij hoort.',
    }),
  },
  *check({ uri, vermeldingen }, { kennis: { catalogus } }) {
    const decided = new Set(
      vermeldingen.filter(({ vermelding }) => !vermelding.dubbelzinnig && vermelding.kandidaten.length === 1).map(({ vermelding }) => vermelding.kandidaten[0]),
    );
    const groepen = groepeer(vermeldingen, ({ vermelding, tekst }) => {
      if (!vermelding.dubbelzinnig || vermelding.samenstelling || vermelding.kandidaten.length === 0) return undefined;
      // A text that names one of them in full elsewhere has decided.
      return vermelding.kandidaten.some((wet) => decided.has(wet)) ? undefined : tekst.toLowerCase();
    });
    for (const groep of groepen) {
      const { vermelding, span, tekst } = groep.eerste;
      const mogelijk = [...vermelding.kandidaten.map((wet) => catalogus.wet(wet).citeertitel), ...vermelding.ook];
      yield { at: span, message: 'dubbelzinnig', args: [tekst, mogelijk.join(' of ')], related: relatedPlaces(uri, groep) };
    }
  },
});
