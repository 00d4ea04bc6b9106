/** A public task or a legal duty without the article of law in which it stands. */
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule } from '../lint/rule.ts';
import { citatenVan } from '../model/verwerking/citaten.ts';
import type { Grondslag, GrondslagAanwijzing, Verwerking } from '../model/verwerking/verwerking.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'verwerking-grondslag-zonder-wetsartikel',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Wie zich op een wettelijke plicht of een publieke taak beroept, noemt het wetsartikel.',
  cites: ['AVG 6 lid 3'],
  messages: {
    taak: () => ({
      wat: 'U noemt een publieke taak, maar niet het wetsartikel waarin die taak staat.',
      waarom: 'Die grondslag moet op een wet rusten, en het doel moet nodig zijn voor die taak (artikel 6 lid 3 AVG).',
      herstel: 'Voeg het artikel toe, zoals artikel 5.1.1 lid 1 Wmo 2015 voor een Wmo-aanvraag.',
    }),
    plicht: () => ({
      wat: 'U noemt een wettelijke verplichting, maar niet het wetsartikel waarin die plicht staat.',
      waarom: 'Die grondslag moet op een wet rusten, en het doel moet uit die wet volgen (artikel 6 lid 3 AVG).',
      herstel: 'Voeg het artikel toe waarin de verplichting staat.',
    }),
  },
  *check({ verwerking }, { kennis }) {
    const gronden = verwerking.doelen.flatMap((doel) => doel.grondslag ?? []);
    const first = gronden
      .flatMap((grond) => grond.aanwijzingen.flatMap((aanwijzing) => restsOnLaw(aanwijzing, grond)))
      .at(0);
    if (!first || gronden.some((grond) => grond.wetten.some(isOtherLaw))) return;
    if ([...citatenVan(verwerking), ...citatenBeside(verwerking, kennis)].some(namesLaw)) return;
    const { letter, span, grond } = first;
    yield {
      at: spanIn(grond.tekst.passage, span.start, span.end),
      message: letter === 'c' ? 'plicht' : 'taak',
    };
  },
});

function restsOnLaw(aanwijzing: GrondslagAanwijzing, grond: Grondslag) {
  return aanwijzing.letter === 'c' || aanwijzing.letter === 'e' ? [{ ...aanwijzing, grond }] : [];
}

/** Citations in the name and the purposes: the article may stand there as well. */
function citatenBeside({ naam, doelen }: Verwerking, kennis: Kennis): Citaat[] {
  const beside = [naam, ...doelen.map(({ doel }) => doel)];
  return beside.flatMap((found) =>
    found ? verwijzingenIn(found.passage.reading, kennis, { fragment: true }).citaten : [],
  );
}

/** An article of a law besides the AVG; a law that we do not know counts, for it may be the right one. */
function namesLaw({ soort, wet, vindplaatsen }: Citaat): boolean {
  if (soort !== 'extern' || wet?.kandidaten.includes('AVG')) return false;
  return vindplaatsen.some(({ eenheid }) => eenheid === 'artikel');
}

/** A law named without an article is another fault, which has its own rule. */
function isOtherLaw({ kandidaten }: Grondslag['wetten'][number]): boolean {
  return !kandidaten.includes('AVG') && !kandidaten.includes('UAVG');
}
