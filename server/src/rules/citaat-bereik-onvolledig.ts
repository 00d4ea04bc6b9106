/** A range of articles that leaves out what its sentence is about. */
import type { Citaat, Vindplaats } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Wetsnamen } from '../knowledge/citaat/wetsnamen.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { eindeVan, wetsbereiken, type Wetsbereik } from '../knowledge/wetsbereiken.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { wetVan } from '../model/citaat.ts';
import { zinRond } from '../model/passages.ts';
import { derived, derivedPair } from '../text/derived.ts';
import { spanIn, type Passage, type Reading } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-bereik-onvolledig',
  on: 'citaat',
  severity: 'waarschuwing',
  category: 'citaten',
  summary: 'Een reeks artikelen omvat alles waar de zin over gaat.',
  cites: [],
  timed: true,
  messages: {
    bereik: (geschreven = '', wet = '', onderwerp = '', einde = '', mist = '') => ({
      wat: `Over ${onderwerp} gaan meer artikelen dan ${geschreven} ${wet}: de reeks loopt door tot en met ${einde}.`,
      waarom: `Buiten de reeks valt een deel van de regels, ${mist}.`,
      herstel: `Schrijf ‘tot en met ${einde}’, of noem precies de artikelen die u bedoelt.`,
    }),
  },
  *check({ uri, citaat, passage }, { kennis, peildatum }) {
    const wet = wetVan(citaat);
    const { text } = passage.reading;
    for (const bereik of wetsbereiken.filter((found) => found.wet === wet)) {
      if (!speaksOf(bereik, citaat, text, passage)) continue;
      for (const { nummer, tot } of citaat.vindplaatsen.filter((plaats) => isPart(plaats, bereik, peildatum, kennis))) {
        const einde = eindeVan(bereik, peildatum);
        if (!tot || !einde || isCitedBeside(passage.reading, bereik, tot.nummer.tekst, kennis)) continue;
        const at = spanIn(passage, nummer.span.start, tot.nummer.span.end);
        const geschreven = text.slice(nummer.span.start, tot.nummer.span.end).replace(/\s+/g, ' ');
        const nieuw = `${nummer.tekst} tot en met ${einde.artikel}`;
        yield {
          at,
          message: 'bereik',
          args: [geschreven, kennis.catalogus.wet(bereik.wet).kort, bereik.onderwerp, einde.artikel, einde.mist],
          fixes: () => [vervang(`Vervang ‘${geschreven}’ door ‘${nieuw}’`, 'suggestion', uri, at, nieuw)],
        };
      }
    }
  },
});

/** The paragraph speaks of the whole subject, and the sentence of no part of it. */
function speaksOf(bereik: Wetsbereik, { span }: Citaat, text: string, { reading }: Passage): boolean {
  if (!onderwerpenVan(reading).includes(bereik)) return false;
  const zin = zinRond(reading, span.start, span.end);
  const near = text.slice(Math.max(zin.start, span.start - REACH), Math.min(zin.end, span.end + REACH));
  return !bereik.deel.test(near);
}

/** Words further away in a sentence say nothing of the citation. */
const REACH = 400;

const onderwerpenVan = derived(({ text }: Reading): readonly Wetsbereik[] =>
  wetsbereiken.filter(({ woorden }) => woorden.test(text)),
);

/** Whether a place is a range that begins with the whole and ends before it. */
function isPart(plaats: Vindplaats, bereik: Wetsbereik, peildatum: IsoDate, { catalogus }: Kennis): boolean {
  const { eenheid, nummer, tot } = plaats;
  const einde = eindeVan(bereik, peildatum);
  if (eenheid !== 'artikel' || !tot || !einde || !bereik.begin.includes(nummer.tekst)) return false;
  const order = catalogus.artikelen(bereik.wet).map((artikel) => artikel.nummer);
  const [from, to, last] = [nummer.tekst, tot.nummer.tekst, einde.artikel].map((artikel) => order.indexOf(artikel));
  return from !== undefined && to !== undefined && last !== undefined && from >= 0 && from < to && to < last;
}

/** The numbers of the artikelen that a paragraph cites of each law. */
const geciteerd = derivedPair(({ text }: Reading, wetsnamen: Wetsnamen): ReadonlyMap<WetId, ReadonlySet<number>> => {
  const perWet = new Map<WetId, Set<number>>();
  for (const { wet, vindplaatsen } of parseVerwijzingen(text, wetsnamen).citaten)
    for (const id of wet?.kandidaten ?? []) {
      const numbers = perWet.get(id) ?? new Set<number>();
      perWet.set(id, numbers);
      for (const { eenheid, nummer } of vindplaatsen)
        if (eenheid === 'artikel') numbers.add(Number.parseInt(nummer.tekst, 10));
    }
  return perWet;
});

/** Another citation of the paragraph names an article between the end of the range and that of the whole. */
function isCitedBeside(reading: Reading, bereik: Wetsbereik, tot: string, { wetsnamen }: Kennis): boolean {
  const last = Math.max(...bereik.einden.map(({ artikel }) => Number.parseInt(artikel, 10)));
  const numbers = [...(geciteerd(reading, wetsnamen).get(bereik.wet) ?? [])];
  return numbers.some((artikel) => artikel > Number.parseInt(tot, 10) && artikel <= last);
}
