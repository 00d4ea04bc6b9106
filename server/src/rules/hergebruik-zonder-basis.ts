/** Data of another domein that are used because the purposes are called compatible, and on nothing else. */
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import { findDomeinen } from '../knowledge/domein.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { isTaakwet } from '../knowledge/uitzonderingen.ts';
import { defineRule } from '../lint/rule.ts';
import { spanIn } from '../text/reading.ts';

const COMPATIBLE = /(?<!\bniet\s)\bverenigba(?:ar|re)\b/i;
const USE =
  /\b(?:gebruik[a-zà-ɏ]{0,3}|hergebruik[a-zà-ɏ]{0,3}|gedeeld|delen|deelt|verstrek[a-zà-ɏ]{0,2}|verwerk[a-zà-ɏ]{0,2}|uitwissel[a-zà-ɏ]{0,3}|uitgewisseld|overgenomen)\b/i;
const OTHER_DOMEIN =
  /\b(?:(?:een\s)?ander(?:e)?\s(?:domein(?:en)?|wet(?:ten)?|taken|taak)|domein-?\s?overstijgend[a-zà-ɏ]{0,2}|domein-?\s?overschrijdend[a-zà-ɏ]{0,2}|tussen\s(?:de\s)?(?:verschillende\s)?domeinen)\b/i;
const SAME_DOMEIN = /(?<![a-zà-ɏ])(?:hetzelfde|eenzelfde|[eé]{2}n|dat)\sdomein\b/i;
const DENIED = /\b(?:niet|geen|alleen\sals|tenzij|onvoldoende)\b/i;

export default defineRule({
  id: 'hergebruik-zonder-basis',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Gegevens uit een ander domein gebruiken rust op een wet, niet alleen op verenigbaarheid.',
  cites: ['AVG 5 lid 1 onder b', 'AVG 6 lid 4'],
  messages: {
    verenigbaar: () => ({
      wat: 'Dit gebruik van gegevens uit een ander domein rust alleen op ‘verenigbaar’.',
      waarom:
        'Waar een wet zelf regelt wat mag (artikel 5.1.1 lid 4 Wmo 2015, artikel 8d Wet gemeentelijke schuldhulpverlening, artikel 67a Participatiewet), opent artikel 6 lid 4 AVG geen extra weg.',
      herstel: 'Noem het wetsartikel dat dit gebruik toestaat, of beperk het tot één domein.',
    }),
  },
  *check({ zin, plaats }, { kennis }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea') return;
    const found = COMPATIBLE.exec(text);
    if (!found || !USE.test(text) || DENIED.test(text) || SAME_DOMEIN.test(plaats.passage.reading.text)) return;
    if (!isAcross(text) || citesTaakwet(plaats.passage.reading.text, kennis)) return;
    yield { at: spanIn(zin, found.index, found.index + found[0].length), message: 'verenigbaar' };
  },
});

/** Says so, or names two domeinen. */
function isAcross(text: string): boolean {
  return OTHER_DOMEIN.test(text) || new Set(findDomeinen(text).map(({ domein }) => domein)).size > 1;
}

function citesTaakwet(lid: string, { wetsnamen }: Kennis): boolean {
  return parseVerwijzingen(lid, wetsnamen).citaten.some(isTaakwet);
}
