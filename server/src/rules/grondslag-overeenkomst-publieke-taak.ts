/** A contract as the ground for what a public body decides on: a voorziening, uitkering or vergunning. */
import { isOverheidsorgaan } from '../knowledge/overheid.ts';
import { defineRule } from '../lint/rule.ts';
import { publiekeTaakVan } from '../model/verwerking/taak.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'grondslag-overeenkomst-publieke-taak',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Een voorziening, uitkering of vergunning steunt niet op een overeenkomst.',
  cites: ['AVG 6 lid 1 onder b', 'AVG 6 lid 1 onder e'],
  messages: {
    besluit: (naam = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} steunt op een overeenkomst, maar gaat over iets waarover de overheid een besluit neemt.`,
      waarom:
        'Onderdeel b van artikel 6 lid 1 AVG vraagt een overeenkomst met de betrokkene. Wie een voorziening, uitkering of vergunning aanvraagt, sluit geen overeenkomst.',
      herstel:
        'Noem de publieke taak (artikel 6 lid 1 onder e AVG) met het wetsartikel. Is er toch een overeenkomst met de betrokkene, leg dat dan uit.',
    }),
  },
  *check({ verwerking, register, verantwoordelijke }) {
    if (register?.rol === 'verwerker' || publiekeTaakVan(verwerking) !== 'besluit') return;
    // An aanbieder of hulp does have a contract with its client.
    if (verantwoordelijke !== undefined && !isOverheidsorgaan(verantwoordelijke)) return;
    const isOverheid = verwerking.soort === 'bijlage' || verantwoordelijke !== undefined;
    for (const { grondslag } of verwerking.doelen) {
      const found = grondslag?.aanwijzingen.find(({ letter }) => letter === 'b');
      if (!grondslag || !found) continue;
      yield {
        at: spanIn(grondslag.tekst.passage, found.span.start, found.span.end),
        message: 'besluit',
        args: [naamVan(verwerking)],
        severity: isOverheid ? 'waarschuwing' : 'oordeel',
      };
    }
  },
});
