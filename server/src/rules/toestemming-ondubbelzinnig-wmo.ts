/** The consent of the Wmo 2015 under the name that it had in an earlier text of that law. */
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import { vraagtUitdrukkelijk } from '../knowledge/toestemming/uitdrukkelijk.ts';
import { plaatsenVan } from '../knowledge/toestemming/wettelijk.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { lidNoemt, tussenkoppenVan } from '../model/plaats.ts';
import { derivedPair } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';

const UNAMBIGUOUS = /\bondubbelzinnige?\s(?:[a-zà-ɏ]{1,20}\s){0,2}?toestemming\b/i;
const EXPLICIT = /\buitdrukkelijke?\b/i;
const WMO = /\b(?:wmo|maatschappelijke ondersteuning)\b/i;
/** What the Wmo 2015 asks it for: data from another domein, or from care. */
const FROM_ELSEWHERE =
  /\b(?:jeugd[a-zà-ɏ]*|participatie[a-zà-ɏ]*|schuldhulp[a-zà-ɏ]*|ander(?:e)? domein(?:en)?|domeinen|zorgverzekeraars?|zorgaanbieders?)\b/i;

const isFromElsewhere = lidNoemt(FROM_ELSEWHERE);

export default defineRule({
  id: 'toestemming-ondubbelzinnig-wmo',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Toestemming op grond van de Wmo 2015 is uitdrukkelijk.',
  cites: ['Wmo2015 5.1.1 lid 4'],
  timed: true,
  messages: {
    uitdrukkelijk: (bron = '') => ({
      wat: 'De Wmo 2015 vraagt hier uitdrukkelijke toestemming; ‘ondubbelzinnige’ stond in een eerdere tekst.',
      waarom: `${bron} Uitdrukkelijk is meer dan ondubbelzinnig: de cliënt moet het met zoveel woorden zeggen of ondertekenen.`,
      herstel: 'Vervang ‘ondubbelzinnige’ door ‘uitdrukkelijke’, en ga na of het formulier daarbij past.',
    }),
  },
  *check({ uri, zin, plaats }, { kennis, peildatum }) {
    const { text } = zin.reading;
    const found = UNAMBIGUOUS.exec(text);
    if (!found || EXPLICIT.test(text)) return;
    const cited = placesIn(plaats.passage.reading, kennis).some((place) => vraagtUitdrukkelijk(place, peildatum));
    if (!cited && !(WMO.test(tussenkoppenVan(plaats)) && isFromElsewhere(plaats))) return;
    const word = /^\S+/u.exec(found[0])?.[0] ?? '';
    const at = spanIn(zin, found.index, found.index + word.length);
    const own = word.endsWith('e') ? 'uitdrukkelijke' : 'uitdrukkelijk';
    yield {
      at: spanIn(zin, found.index, found.index + found[0].length),
      message: 'uitdrukkelijk',
      args: [cited ? 'Zo luidt het artikel dat u noemt.' : 'Voor gegevens van elders staat dat in hoofdstuk 5.'],
      severity: cited ? 'waarschuwing' : 'oordeel',
      fixes: () => [vervang(`Vervang ‘${word}’ door ‘${own}’`, 'suggestion', uri, at, own)],
    };
  },
});

/** What a lid cites, once for all of its sentences. `Wmo` may be either law of that name: here only the present one asks. */
const placesIn = derivedPair(({ text }: Reading, { wetsnamen }: Kennis) =>
  parseVerwijzingen(text, wetsnamen).citaten.flatMap(plaatsenVan),
);
