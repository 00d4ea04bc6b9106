/** A deviation past its end date sets nothing aside. */
import { formatDatum } from '../knowledge/datum.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'afwijking-verlopen',
  on: 'afwijking',
  severity: 'fout',
  category: 'verantwoording',
  summary: 'Een afwijking geldt niet langer dan haar einddatum.',
  cites: ['AVG 5 lid 2'],
  timed: true,
  messages: {
    verlopen: (datum = '') => ({
      wat: `Deze afwijking gold tot en met ${datum} en is verlopen.`,
      waarom: 'Toen is besloten dat de afwijking na die dag opnieuw wordt bekeken (artikel 5 lid 2 AVG).',
      herstel: 'Herstel wat de afwijking opzij zette, of verleng haar met een nieuwe datum.',
    }),
    onleesbaar: () => ({
      wat: 'De einddatum van deze afwijking is niet te lezen; de afwijking geldt daarom niet.',
      waarom: 'Zonder leesbare datum is niet vast te stellen of zij nog geldt (artikel 5 lid 2 AVG).',
      herstel: 'Schrijf de datum als jaar-maand-dag, zoals 2027-01-01.',
    }),
  },
  *check({ afwijking: { tot, totOnleesbaar, span } }, { peildatum }) {
    if (totOnleesbaar) yield { at: span, message: 'onleesbaar' };
    else if (tot !== undefined && tot < peildatum) yield { at: span, message: 'verlopen', args: [formatDatum(tot)] };
  },
});
