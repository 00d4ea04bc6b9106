/** `e.v.` behind the last article of a law or of its part, or behind its last lid: nothing follows. */
import type { Vindplaats } from '../knowledge/citaat/citaat.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { bestaat } from '../knowledge/wetten/bestaat.ts';
import { notatie } from '../knowledge/wetten/bepaling.ts';
import type { Artikel, Wet } from '../knowledge/wetten/wet.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { wetVan } from '../model/citaat.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-evv-leeg',
  on: 'citaat',
  severity: 'oordeel',
  category: 'citaten',
  summary: 'Achter ‘e.v.’ volgen nog artikelen over hetzelfde onderwerp.',
  cites: [],
  timed: true,
  messages: {
    artikel: (artikel = '', deel = '') => ({
      wat: `${capitalise(artikel)} is het laatste artikel van ${deel}; ‘e.v.’ voegt niets toe.`,
      waarom: 'De lezer zoekt naar meer artikelen over dit onderwerp, en vindt die niet.',
      herstel: 'Laat ‘e.v.’ weg, of noem de artikelen die u bedoelt.',
    }),
    lid: (artikel = '', lid = '') => ({
      wat: `Lid ${lid} is het laatste lid van ${artikel}; ‘e.v.’ voegt niets toe.`,
      waarom: 'De lezer zoekt naar meer leden, en vindt die niet.',
      herstel: 'Laat ‘e.v.’ weg, of noem de leden die u bedoelt.',
    }),
  },
  *check({ uri, citaat, passage }, { kennis, peildatum }) {
    const wet = wetVan(citaat);
    if (wet === undefined) return;
    for (const plaats of citaat.vindplaatsen) {
      const { ev } = plaats;
      const found = ev && lastIn(kennis.catalogus.wet(wet), plaats, peildatum, kennis);
      if (!found) continue;
      const at = spanIn(passage, ev.start, ev.end);
      const before = passage.reading.text.charAt(ev.start - 1) === ' ' ? 1 : 0;
      yield {
        at,
        message: found.soort,
        args: [notatie(kennis.catalogus, { wet, artikel: plaats.nummer.tekst }), found.waarvan],
        fixes: () => [vervang('Haal ‘e.v.’ weg', 'suggestion', uri, spanIn(passage, ev.start - before, ev.end), '')],
      };
    }
  },
});

interface Laatste {
  readonly soort: 'artikel' | 'lid';
  /** The part of the law of which it is the last article, or the number of the lid. */
  readonly waarvan: string;
}

function lastIn(wet: Wet, plaats: Vindplaats, peildatum: IsoDate, kennis: Kennis): Laatste | undefined {
  const { eenheid, nummer, tot, leden, onderdelen } = plaats;
  if (eenheid !== 'artikel' || tot || onderdelen.length > 0) return undefined;
  const [lid, ...more] = leden;
  if (lid) return more.length === 0 && !lid.tot ? lastLid(wet, nummer.tekst, lid.tekst, peildatum, kennis) : undefined;
  return lastArtikel(wet, nummer.tekst, peildatum, kennis);
}

/** The lid exists and the next does not. */
function lastLid(
  { id: wet }: Wet,
  artikel: string,
  lid: string,
  peildatum: IsoDate,
  { catalogus }: Kennis,
): Laatste | undefined {
  const at = (number: number) => bestaat(catalogus, { wet, artikel, lid: String(number) }, peildatum);
  const here = at(Number(lid));
  const next = at(Number(lid) + 1);
  return here.antwoord === 'ja' && next.antwoord === 'nee' && next.reden === 'lid'
    ? { soort: 'lid', waarvan: lid }
    : undefined;
}

/** The next article that holds on the date, if any, belongs to another part; only where we know all of them. */
function lastArtikel(wet: Wet, nummer: string, peildatum: IsoDate, { catalogus }: Kennis): Laatste | undefined {
  const artikel = catalogus.artikel(wet.id, nummer);
  const { dekking } = wet;
  const part = artikel && partOf(wet, artikel);
  if (!part || !dekking || peildatum < dekking.toestand || dekking.uitgezonderd?.some((other) => isIn(part, other)))
    return undefined;
  if (!dekking.volledig && !dekking.hoofdstukken?.includes(part.hoofdstuk)) return undefined;
  const artikelen = catalogus.artikelen(wet.id);
  const behind = artikelen.slice(artikelen.indexOf(artikel) + 1);
  const follows = behind.some(
    (other) =>
      partOf(wet, other)?.naam === part.naam &&
      bestaat(catalogus, { wet: wet.id, artikel: other.nummer }, peildatum).antwoord !== 'nee',
  );
  return follows ? undefined : { soort: 'artikel', waarvan: part.naam };
}

interface Wetsdeel {
  readonly naam: string;
  readonly hoofdstuk: string;
  /** What the numbers of its articles begin with; empty where they do not show it. */
  readonly voorvoegsel: string;
}

/** The paragraph or chapter of a law that an article stands in; the law itself where its numbers do not show more. */
function partOf(wet: Wet, { nummer, hoofdstuk }: Artikel): Wetsdeel | undefined {
  if (wet.nummering === 'punt') {
    const segments = nummer.split('.').slice(0, -1);
    const name = segments.length > 1 ? 'paragraaf' : 'hoofdstuk';
    return segments.length === 0
      ? undefined
      : {
          naam: `${name} ${segments.join('.')} ${wet.kort}`,
          hoofdstuk: segments[0] ?? '',
          voorvoegsel: `${segments.join('.')}.`,
        };
  }
  if (wet.nummering !== 'enkel') return undefined;
  return hoofdstuk === undefined
    ? { naam: `de ${wet.kort}`, hoofdstuk: '', voorvoegsel: '' }
    : { naam: `hoofdstuk ${hoofdstuk} ${wet.kort}`, hoofdstuk, voorvoegsel: '' };
}

/** Of an article that is excepted from what we know, the existence is not sure. */
function isIn({ voorvoegsel }: Wetsdeel, nummer: string): boolean {
  return voorvoegsel !== '' && nummer.startsWith(voorvoegsel);
}
