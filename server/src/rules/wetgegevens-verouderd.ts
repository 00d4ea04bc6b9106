/** The law is judged as of a date that lies well past our data: said once in a run. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { defineRule } from '../lint/rule.ts';
import { emptySpan } from '../text/span.ts';

export default defineRule({
  id: 'wetgegevens-verouderd',
  on: 'dossier',
  severity: 'oordeel',
  category: 'bestand',
  summary: 'De gegevens over wetten zijn niet meer dan zes maanden ouder dan de peildatum.',
  cites: [],
  timed: true,
  messages: {
    verouderd: (datum = '') => ({
      wat: `Onze gegevens over wetten lopen tot ${datum}; de peildatum ligt meer dan zes maanden later.`,
      waarom: 'Wetten kunnen intussen zijn gewijzigd; wij noemen daarom niets met zekerheid vervallen of onvindbaar.',
      herstel: 'Installeer een nieuwere versie van Doelbinding.',
    }),
  },
  *check({ eerste }, { kennis: { catalogus }, peildatum }) {
    if (!eerste || !isVerouderd(catalogus, peildatum) || !isIsoDate(catalogus.bijgewerktTot)) return;
    yield { at: emptySpan(0), message: 'verouderd', args: [formatDatum(catalogus.bijgewerktTot)] };
  },
});
