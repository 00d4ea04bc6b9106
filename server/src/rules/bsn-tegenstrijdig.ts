/** The BSN among the data of a verwerking that says that it does not process the BSN. */
import { findGegevens } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

/** `Nee, tenzij …` denies a part only. */
const RESTRICTION = /\b(?:tenzij|behalve|mits|alleen|uitgezonderd|uitzondering|meestal|soms|beginsel|principe)\b/i;
/** A BSN that nobody can read is not processed: `kopie van het paspoort met afgeschermd BSN`. */
const HIDDEN = /\b(?:afgeschermde?|afgedekte?|weggelakte?|doorgehaalde?|gemaskeerde?|onleesbare?|onleesbaar)\b/i;

export default defineRule({
  id: 'bsn-tegenstrijdig',
  on: 'verwerking',
  severity: 'fout',
  category: 'bsn',
  summary: 'Wat een verwerking over het BSN zegt, klopt met haar gegevens.',
  cites: ['UAVG 46'],
  messages: {
    tegenstrijdig: (naam = '') => ({
      wat:
        naam === ''
          ? 'Het BSN staat bij de gegevens, maar het veld BSN zegt nee.'
          : `Bij ‘${naam}’ staat het BSN bij de gegevens, maar het veld BSN zegt nee.`,
      waarom:
        'Het BSN mag alleen worden verwerkt waar een wet dat toestaat (artikel 46 UAVG); een lezer moet kunnen zien of dat hier zo is.',
      herstel: 'Haal het BSN uit de gegevens, of zet het veld BSN op ja en noem het wetsartikel.',
    }),
  },
  *check({ uri, verwerking }) {
    if (verwerking.bsn?.verwerkt !== false || RESTRICTION.test(verwerking.bsn.tekst.tekst)) return;
    for (const { passage } of [
      ...verwerking.persoonsgegevens,
      ...verwerking.bijzondere.map(({ categorie }) => categorie),
    ]) {
      const found = findGegevens(passage.reading.text).find(
        ({ categorie, ontkend }) => categorie === 'bsn' && !ontkend,
      );
      if (!found || HIDDEN.test(passage.reading.text)) continue;
      yield {
        at: spanIn(passage, found.span.start, found.span.end),
        message: 'tegenstrijdig',
        args: [naamVan(verwerking)],
        related: [{ uri, span: plaatsVan(verwerking, 'bsn'), note: 'hier staat dat het BSN niet wordt verwerkt' }],
      };
      return;
    }
  },
});
