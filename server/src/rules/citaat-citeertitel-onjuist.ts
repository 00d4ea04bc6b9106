/**
 * A law called by a title that is nearly right: a letter, a word or the year differs. Known wrong titles have a
 * rule of their own, and so have laws that no longer hold.
 */
import type { IsoDate } from '../knowledge/datum.ts';
import type { WettenCatalogus } from '../knowledge/wetten/catalogus.ts';
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { vervang } from '../lint/fix.ts';
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
import { perVermelding } from '../lint/perVermelding.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'citaat-citeertitel-onjuist',
  on: 'wetten',
  severity: 'waarschuwing',
  category: 'citaten',
  summary: 'De naam van een wet is geschreven zoals de wet zelf heet.',
  cites: [],
  timed: true,
  messages: {
    titel: (naam = '', citeertitel = '') => ({
      wat: `‘${naam}’ is bijna de naam van een wet, maar niet helemaal.`,
      waarom: `De wet heet: ${citeertitel}. Wie op de verkeerde naam zoekt, vindt haar niet.`,
      herstel: `Schrijf ‘${citeertitel}’, als u die wet bedoelt.`,
    }),
    jaar: (naam = '', citeertitel = '') => ({
      wat: `Een wet met de naam ‘${naam}’ kennen wij niet; het jaartal klopt niet met de naam.`,
      waarom: `De wet die er het meest op lijkt, heet: ${citeertitel}. Het jaartal hoort bij de naam.`,
      herstel: `Schrijf ‘${citeertitel}’, als u die wet bedoelt.`,
    }),
  },
  *check({ uri, groepen }, context) {
    const {
      kennis: { catalogus },
      peildatum,
    } = context;
    for (const groep of groepeer(groepen, (own) => bijnaGenoemd(own, context))) {
      const { vermelding, span, tekst } = groep.eerste;
      const titels = titlesOf(catalogus, vermelding.kandidaten, peildatum);
      const year = titels.every((titel) => differsByYear(tekst, titel));
      yield {
        at: span,
        message: year ? 'jaar' : 'titel',
        args: [tekst, titels.join(' of ')],
        related: relatedPlaces(uri, groep),
        fixes: () =>
          titels.map((titel) =>
            vervang(
              `Vervang ‘${tekst}’ door ‘${titel}’`,
              titels.length === 1 && differsByLetters(tekst, titel) ? 'safe' : 'suggestion',
              uri,
              span,
              titel,
            ),
          ),
      };
    }
  },
});

/** The name as it is written. */
const bijnaGenoemd = perVermelding(({ vermelding, tekst }, { kennis: { catalogus }, peildatum }) => {
  if (vermelding.hoe !== 'bijna' || vermelding.samenstelling) return undefined;
  return titlesOf(catalogus, vermelding.kandidaten, peildatum).length > 0 ? tekst.toLowerCase() : undefined;
});

/** The titles of the laws that may be meant and hold on the date: the right title of a repealed law is no remedy. */
function titlesOf(catalogus: WettenCatalogus, wetten: readonly WetId[], peildatum: IsoDate): string[] {
  return wetten
    .map((wet) => catalogus.wet(wet))
    .filter((wet) => geldigOp(wet, peildatum).antwoord !== 'vervallen')
    .map(({ citeertitel }) => citeertitel);
}

/** Whether each word has its counterpart, but for a letter or two. */
function differsByLetters(tekst: string, titel: string): boolean {
  const [written, right] = [tekst, titel].map((text) => text.toLowerCase().split(' '));
  return (
    written?.length === right?.length &&
    (written ?? []).every((word, index) => /^\D/.test(word) && right?.[index]?.startsWith(word.slice(0, 3)) === true)
  );
}

/** Whether the words are the same but for a year at the end. */
function differsByYear(tekst: string, titel: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/ ?(?:19|20)\d\d$/, '');
  return plain(tekst) === plain(titel);
}
