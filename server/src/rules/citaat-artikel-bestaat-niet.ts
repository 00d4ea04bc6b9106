/** A citation of an artikel that its law does not have. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import { notatie } from '../knowledge/wetten/bepaling.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { gemisVan } from '../knowledge/wetten/bestaat.ts';
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
    for (const { plaats, artikelSpan, zeker } of plaatsenVan(citaat)) {
      const { wet, artikel } = plaats;
      const gemis = gemisVan(catalogus, { wet, artikel }, peildatum, 'artikel');
      if (!gemis) continue;
      // Of an artikel only the day of its beginning is given.
      const date = isIsoDate(gemis.datum) ? gemis.datum : undefined;
      yield {
        at: spanIn(passage, artikelSpan.start, artikelSpan.end),
        message: date ? 'nogNiet' : gemis.reden === 'vervallen' ? 'vervallen' : 'geen',
        args: [notatie(catalogus, { wet, artikel }), ...(date ? [formatDatum(date)] : [])],
        citations: [],
        severity: zeker && gemis.zekerheid === 'hoog' && !isVerouderd(catalogus, peildatum) ? 'fout' : 'waarschuwing',
      };
    }
  },
});
