/** A citation of an artikel that its law does not have. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import { notatie } from '../knowledge/wetten/bepaling.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { bestaat } from '../knowledge/wetten/bestaat.ts';
import { defineRule } from '../lint/rule.ts';
import { plaatsenVan } from '../model/citaat.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-artikel-bestaat-niet',
  on: 'citaat',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een aangehaald artikel bestaat.',
  cites: [],
  timed: true,
  messages: {
    geen: (artikel = '') => ({
      wat: `${capitalise(artikel)} bestaat niet.`,
      waarom: 'De lezer kan niet nagaan waarop u steunt.',
      herstel: 'Controleer het nummer en noem het artikel dat u bedoelt.',
    }),
    vervallen: (artikel = '') => ({
      wat: `${capitalise(artikel)} is vervallen.`,
      waarom: 'De verwijzing komt nergens meer op uit.',
      herstel: 'Zoek de bepaling die ervoor in de plaats kwam, of laat de verwijzing weg.',
    }),
    nogNiet: (artikel = '', datum = '') => ({
      wat: `${capitalise(artikel)} bestaat pas sinds ${datum}.`,
      waarom: 'Op de peildatum van dit document gold het artikel nog niet.',
      herstel: 'Noem de bepaling die toen gold, of kies een latere peildatum.',
    }),
  },
  *check({ citaat, passage }, { kennis: { catalogus }, peildatum }) {
    const seen = new Set<number>();
    for (const { plaats, artikelSpan, zeker } of plaatsenVan(citaat)) {
      if (seen.has(artikelSpan.start)) continue;
      seen.add(artikelSpan.start);
      const { wet, artikel } = plaats;
      const answer = bestaat(catalogus, { wet, artikel }, peildatum);
      if (answer.antwoord !== 'nee') continue;
      const date =
        answer.reden === 'nog-niet' && answer.datum !== undefined && isIsoDate(answer.datum) ? answer.datum : undefined;
      yield {
        at: spanIn(passage, artikelSpan.start, artikelSpan.end),
        message: date ? 'nogNiet' : answer.reden === 'vervallen' ? 'vervallen' : 'geen',
        args: [notatie(catalogus, { wet, artikel }), ...(date ? [formatDatum(date)] : [])],
        citations: [],
        severity: zeker && answer.zekerheid === 'hoog' && !isVerouderd(catalogus, peildatum) ? 'fout' : 'waarschuwing',
      };
    }
  },
});
