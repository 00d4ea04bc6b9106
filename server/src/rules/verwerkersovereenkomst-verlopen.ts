/** An agreement with a verwerker of which the end date has passed. */
import { compareDatum, formatDatum, parseDatum } from '../knowledge/datum.ts';
import { defineRule } from '../lint/rule.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'verwerkersovereenkomst-verlopen',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'verantwoording',
  summary: 'De overeenkomst met een verwerker loopt nog.',
  cites: ['AVG 28 lid 3'],
  timed: true,
  messages: {
    verlopen: (naam = '', datum = '') => ({
      wat: `De overeenkomst met verwerker ‘${naam}’ is verlopen: zij liep tot ${datum}.`,
      waarom:
        'Een verwerker mag alleen gegevens verwerken zolang een overeenkomst of een andere bindende regeling hem bindt (artikel 28 lid 3 AVG).',
      herstel:
        'Sluit een nieuwe overeenkomst of verleng haar, en pas de datum aan. Werkt u niet meer met deze verwerker, haal hem dan weg.',
    }),
  },
  *check({ verwerking }, { peildatum }) {
    for (const { naam, tot } of verwerking.verwerkers) {
      const datum = tot && parseDatum(tot.tekst);
      if (!datum || compareDatum(datum, peildatum) >= 0) continue;
      yield { at: spanIn(tot.passage), message: 'verlopen', args: [naam.tekst, formatDatum(datum)] };
    }
  },
});
