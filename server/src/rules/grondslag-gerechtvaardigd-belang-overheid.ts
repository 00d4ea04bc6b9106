/** A legitimate interest as the ground for a task of a public body, for which it does not exist. */
import { isOverheidsorgaan } from '../knowledge/overheid.ts';
import { defineRule } from '../lint/rule.ts';
import { publiekeTaakVan } from '../model/verwerking/taak.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'grondslag-gerechtvaardigd-belang-overheid',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Een overheid steunt voor haar taken niet op een gerechtvaardigd belang.',
  cites: ['AVG 6 lid 1 onder f', 'AVG 6 lid 1'],
  messages: {
    taak: (naam = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} steunt op een gerechtvaardigd belang, maar lijkt een overheidstaak; daarvoor geldt die grondslag niet.`,
      waarom:
        'De laatste zin van artikel 6 lid 1 AVG sluit onderdeel f uit voor overheidsinstanties die hun taken uitvoeren.',
      herstel:
        'Noem de publieke taak of wettelijke plicht (onder e of c) met het wetsartikel. Handelt u als ieder ander, leg dat dan uit.',
    }),
  },
  *check({ verwerking, register, verantwoordelijke }) {
    // Whether it is a task takes far more to tell than whether such a ground is named.
    if (!verwerking.doelen.some(({ grondslag }) => grondslag?.aanwijzingen.some(({ letter }) => letter === 'f')))
      return;
    if (register?.rol === 'verwerker' || !publiekeTaakVan(verwerking)) return;
    // A protocol of this kind is that of a gemeente; the register of another organisation is not ours to warn.
    if (verantwoordelijke !== undefined && !isOverheidsorgaan(verantwoordelijke)) return;
    const isOverheid = verwerking.soort === 'bijlage' || verantwoordelijke !== undefined;
    for (const { grondslag } of verwerking.doelen) {
      const found = grondslag?.aanwijzingen.find(({ letter }) => letter === 'f');
      if (!grondslag || !found) continue;
      yield {
        at: spanIn(grondslag.tekst.passage, found.span.start, found.span.end),
        message: 'taak',
        args: [naamVan(verwerking)],
        severity: isOverheid ? 'waarschuwing' : 'oordeel',
      };
    }
  },
});
