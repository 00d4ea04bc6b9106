/** A law called by a title that is known to be wrong. A law that we do not know is met with silence. */
import { groepeer, relatedPlaces } from '../lint/groepen.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'citaat-wet-onbekend',
  on: 'wetten',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een wet wordt bij haar eigen naam genoemd.',
  cites: [],
  messages: {
    titel: (naam = '', citeertitel = '') => ({
      wat: `Een wet met de naam ‘${naam}’ bestaat niet.`,
      waarom: `Bedoeld is vermoedelijk de ${citeertitel}; zo luidt haar officiële naam.`,
      herstel: `Vervang de naam door ‘${citeertitel}’.`,
    }),
    afkorting: (naam = '', citeertitel = '') => ({
      wat: `‘${naam}’ is geen gangbare afkorting van de ${citeertitel}.`,
      waarom: 'De afkorting hoort bij een andere wet; de lezer komt op de verkeerde plaats uit.',
      herstel: `Schrijf ‘${citeertitel}’ voluit.`,
    }),
  },
  *check({ uri, vermeldingen }, { kennis: { catalogus } }) {
    const groepen = groepeer(vermeldingen, ({ vermelding: { hoe, kandidaten } }) => {
      const wrong = hoe === 'foute-variant' || hoe === 'foute-afkorting';
      return wrong && kandidaten[0] !== undefined ? `${hoe} ${kandidaten[0]}` : undefined;
    });
    for (const groep of groepen) {
      const { vermelding, span, tekst } = groep.eerste;
      const [wet] = vermelding.kandidaten;
      if (wet === undefined) continue;
      const title = vermelding.hoe === 'foute-variant';
      yield {
        at: span,
        message: title ? 'titel' : 'afkorting',
        args: [tekst, catalogus.wet(wet).citeertitel],
        severity: title ? 'fout' : 'waarschuwing',
        related: relatedPlaces(uri, groep),
      };
    }
  },
});
