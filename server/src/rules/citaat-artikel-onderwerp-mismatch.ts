/** A ground that cites an article of the right law about another subject than the task of the verwerking. */
import type { Kennis } from '../knowledge/kennis.ts';
import { taakgronden, type AnderOnderwerp, type Taakgrond } from '../knowledge/taakgronden.ts';
import { findTerms, type Vocabulary } from '../knowledge/vocabulary.ts';
import { notatie, plaatsVan } from '../knowledge/wetten/bepaling.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { tokenize } from '../knowledge/words.ts';
import { defineRule } from '../lint/rule.ts';
import { plaatsenVan } from '../model/citaat.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-artikel-onderwerp-mismatch',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'citaten',
  summary: 'Het artikel bij een grondslag gaat over de taak van de verwerking.',
  cites: ['AVG 6 lid 3'],
  messages: {
    onderwerp: (artikel = '', onderwerp = '', taak = '', gronden = '') => ({
      wat: `${capitalise(artikel)} gaat over ${onderwerp}, en niet over ${taak}.`,
      waarom: 'Het doel van de verwerking moet volgen uit het artikel dat u als grondslag noemt (artikel 6 lid 3 AVG).',
      herstel: `Noem het artikel waarop deze taak steunt, vaak ${gronden}, of haal deze verwijzing weg.`,
    }),
  },
  *check({ verwerking, register }, { kennis }) {
    if (register?.rol === 'verwerker') return;
    const seen = new Set<string>();
    for (const grond of taakgronden.filter((taak) => isTask(verwerking, taak))) {
      for (const { citaten, tekst } of verwerking.doelen.flatMap(({ grondslag }) => grondslag ?? []))
        for (const { plaats, artikelSpan } of citaten.flatMap(plaatsenVan)) {
          const { wet, artikel } = plaats;
          const anders = wet === grond.wet ? otherSubject(grond, artikel, kennis) : undefined;
          const at = spanIn(tekst.passage, artikelSpan.start, artikelSpan.end);
          if (!anders || seen.has(String(at.start))) continue;
          seen.add(String(at.start));
          const examples = grond.gronden.slice(0, 2).map((key) => notatie(kennis.catalogus, plaatsVan(key)));
          yield {
            at,
            message: 'onderwerp',
            args: [notatie(kennis.catalogus, { wet, artikel }), anders.onderwerp, grond.taak, examples.join(' of ')],
            severity: anders.zekerheid === 'laag' ? 'oordeel' : 'waarschuwing',
          };
        }
    }
  },
});

/** Whether the name and purposes speak of the task and of no other, within its domein. */
function isTask({ naam, doelen, domein }: Verwerking, taak: Taakgrond): boolean {
  if (domein && domein.domein !== taak.domein) return false;
  const texts = [naam, ...doelen.map(({ doel }) => doel)].flatMap((found) => (found ? [found.tekst] : []));
  const has = (terms: Vocabulary<true>) => texts.some((text) => findTerms(terms, tokenize(text)).length > 0);
  return has(taak.woorden) && !has(taak.nietBij);
}

function otherSubject({ wet, anders }: Taakgrond, artikel: string, kennis: Kennis): AnderOnderwerp | undefined {
  return anders.find(({ van, tot }) => isBetween(wet, artikel, van, tot, kennis));
}

/** In the order of the law, both ends included. */
function isBetween(wet: WetId, artikel: string, van: string, tot: string, { catalogus }: Kennis): boolean {
  const order = catalogus.artikelen(wet).map(({ nummer }) => nummer);
  const at = order.indexOf(artikel);
  return at >= 0 && order.indexOf(van) <= at && at <= order.indexOf(tot);
}
