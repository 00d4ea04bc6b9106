/**
 * A law called by a title that is known to be wrong. A law that we do not know is met with silence,
 * and a law that no longer holds is left to the rule on repealed laws: its right title is no remedy.
 */
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { vervang } from '../lint/fix.ts';
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
import { perVermelding } from '../lint/perVermelding.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'citaat-wet-onbekend',
  on: 'wetten',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een wet wordt bij haar eigen naam genoemd.',
  cites: [],
  timed: true,
  messages: {
    titel: (naam = '', citeertitel = '') => ({
      wat: `Een wet met de naam ‘${naam}’ bestaat niet.`,
      waarom: `Bedoeld is vermoedelijk de ${citeertitel}; zo luidt haar officiële naam.`,
      herstel: `Vervang de naam door ‘${citeertitel}’.`,
    }),
  },
  *check({ uri, groepen }, context) {
    const { catalogus } = context.kennis;
    for (const groep of groepeer(groepen, (own) => verkeerdGenoemd(own, context))) {
      const { vermelding, span, tekst } = groep.eerste;
      const [wet] = vermelding.kandidaten;
      if (wet === undefined) continue;
      const { citeertitel } = catalogus.wet(wet);
      yield {
        at: span,
        message: 'titel',
        args: [tekst, citeertitel],
        related: relatedPlaces(uri, groep),
        fixes: () => [vervang(`Vervang ‘${tekst}’ door ‘${citeertitel}’`, 'safe', uri, span, citeertitel)],
      };
    }
  },
});

/** The law that is meant. */
const verkeerdGenoemd = perVermelding(
  ({ vermelding: { hoe, kandidaten } }, { kennis: { catalogus }, peildatum }): WetId | undefined => {
    const [wet] = kandidaten;
    if (wet === undefined || hoe !== 'foute-variant') return undefined;
    return geldigOp(catalogus.wet(wet), peildatum).antwoord === 'vervallen' ? undefined : wet;
  },
);
