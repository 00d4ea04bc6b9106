/** A citation of a lid that its artikel does not have. */
import { formatDatum, isIsoDate } from '../knowledge/datum.ts';
import { bepalingVan, notatie } from '../knowledge/wetten/bepaling.ts';
import { isVerouderd } from '../knowledge/wetten/actualiteit.ts';
import { gemisVan, type Niet } from '../knowledge/wetten/bestaat.ts';
import { defineRule } from '../lint/rule.ts';
import { plaatsenVan } from '../model/citaat.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'citaat-lid-bestaat-niet',
  on: 'citaat',
  severity: 'fout',
  category: 'citaten',
  summary: 'Een aangehaald lid bestaat.',
  cites: [],
  timed: true,
  messages: {
    lid: (artikel = '', lid = '', aantal = '') => ({
      wat: `${capitalise(artikel)} heeft geen lid ${lid}; het artikel telt ${aantal}.`,
      waarom: 'De lezer kan niet nagaan waarop u steunt.',
      herstel: 'Noem het lid dat u bedoelt.',
    }),
    geen: (artikel = '', lid = '') => ({
      wat: `${capitalise(artikel)} heeft geen leden, dus ook geen lid ${lid}.`,
      waarom: 'De lezer kan niet nagaan waarop u steunt.',
      herstel: `Schrijf alleen ‘${artikel}’, of noem het artikel dat u bedoelt.`,
    }),
    vervallen: (artikel = '', lid = '', datum = '') => ({
      wat: `${capitalise(artikel)} heeft geen lid ${lid} meer; die indeling gold tot en met ${datum}.`,
      waarom: 'Het artikel is daarna gewijzigd, zodat de lezer het lid niet meer vindt.',
      herstel: `Schrijf alleen ‘${artikel}’ als het overgebleven artikel bedoeld is, of zoek de nieuwe bepaling op.`,
    }),
    onderdeel: (artikel = '', nummer = '') => ({
      wat: `${capitalise(artikel)} heeft geen leden; wat u als lid ${nummer} aanhaalt, is onderdeel ${nummer}.`,
      waarom: 'Het artikel bestaat uit genummerde onderdelen.',
      herstel: `Schrijf ‘onder ${nummer}’.`,
    }),
  },
  *check({ citaat, passage }, { kennis: { catalogus }, peildatum }) {
    for (const { plaats, lidSpan, zeker } of plaatsenVan(citaat)) {
      const gemis = gemisVan(catalogus, plaats, peildatum, 'lid');
      if (!gemis || !lidSpan) continue;
      const { lid = '', ...holder } = plaats;
      const { message, extra, mild } = choose(gemis);
      yield {
        at: spanIn(passage, lidSpan.start, lidSpan.end),
        message,
        args: [notatie(catalogus, holder), lid, ...extra],
        citations: [bepalingVan(holder)],
        severity:
          mild || !zeker || gemis.zekerheid !== 'hoog' || isVerouderd(catalogus, peildatum) ? 'waarschuwing' : 'fout',
      };
    }
  },
});

type Key = 'lid' | 'geen' | 'vervallen' | 'onderdeel';

/** What was right until a date, or is only called by another word, is no fout. */
function choose({ reden, leden = 0, datum }: Niet): {
  readonly message: Key;
  readonly extra: readonly string[];
  readonly mild: boolean;
} {
  if (reden === 'onderdeel-als-lid') return { message: 'onderdeel', extra: [], mild: true };
  // Of a lid only the last day is given of one that was there.
  if (isIsoDate(datum)) return { message: 'vervallen', extra: [formatDatum(datum)], mild: true };
  if (reden === 'geen-leden') return { message: 'geen', extra: [], mild: false };
  return { message: 'lid', extra: [`${String(leden)} leden`], mild: false };
}
