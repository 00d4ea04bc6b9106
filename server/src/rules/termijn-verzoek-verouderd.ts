/** Four weeks for a request under the AVG: the period of the Wbp, without the extension of the AVG. */
import { compareDatum, type IsoDate } from '../knowledge/datum.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { lidNoemt, tussenkoppenVan } from '../model/plaats.ts';
import { spanIn } from '../text/reading.ts';

const SINCE_AVG: IsoDate = '2018-05-25';
const FOUR_WEEKS = /\b(?:vier|4)\s(?:\(4\)\s)?weken\b/i;
const REQUEST = /\b(?:verzoek[a-zà-ɏ]*|verzet)\b/i;
/** What somebody does within those weeks. */
const ANSWERS =
  /\b(?:berich[a-zà-ɏ]*|deelt|mee|mede|mee?gedeeld|medegedeeld|reageer[a-zà-ɏ]*|reactie|beslis[a-zà-ɏ]*|beslui[a-zà-ɏ]*|(?:be)?antwoord[a-zà-ɏ]*|informeer[a-zà-ɏ]*|geïnformeerd|(?:be|af)handel[a-zà-ɏ]*|(?:be|afge)handeld|voldaan|voldoet|verstrek[a-zà-ɏ]*|gehoor|gevolg|uitsluitsel|beoordeel[a-zà-ɏ]*)\b/i;
/** Rights of the AVG, in the sentence, its lid or the headings. */
const RIGHTS =
  /\b(?:inzage[a-zà-ɏ]*|inzien|correctie[a-zà-ɏ]*|rectificatie|verbeter[a-zà-ɏ]*|aanvul[a-zà-ɏ]*|verwijder[a-zà-ɏ]*|wiss(?:en|ing)|gegevenswissing|vernietig[a-zà-ɏ]*|afscherm[a-zà-ɏ]*|overdraagbaarheid|dataportabiliteit|rechten van (?:de )?betrokkenen?|privacyrechten|betrekking hebben|hem betreffende|kennisneming|verzet)\b/i;
/** Four weeks under another law: complaints and objections, openness, debts, the right to inspect under the Wmo. */
const OTHER_LAW =
  /\b(?:klacht[a-zà-ɏ]*|bezwaarschrift[a-zà-ɏ]*|beroep[a-zà-ɏ]*|woo|wob|openbaar[a-zà-ɏ]*|aanvra(?:ag|gen)|schuld[a-zà-ɏ]*|awb|bestuursrecht|5\.3\.[1-6])\b/i;
const EXTENDED = /\b(?:verleng[a-zà-ɏ]*|twee maanden|2 maanden)\b/i;
const isExtended = lidNoemt(EXTENDED);
const isAboutRights = lidNoemt(RIGHTS);
const FROM_RECEIPT = /^\s(?:na|vanaf)\b/i;

export default defineRule({
  id: 'termijn-verzoek-verouderd',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'verouderd recht',
  summary: 'Een verzoek op grond van de AVG heeft de termijn van de AVG.',
  cites: ['AVG 12 lid 3'],
  timed: true,
  messages: {
    wekenUitWbp: () => ({
      wat: 'Vier weken is de termijn van de Wbp; de AVG geeft één maand, met zo nodig twee maanden extra.',
      waarom:
        'Sneller antwoorden mag, maar zo mist u de verlenging die artikel 12 lid 3 AVG toestaat bij een ingewikkeld verzoek of veel verzoeken.',
      herstel: 'Schrijf: binnen één maand na ontvangst van het verzoek, zo nodig verlengd met twee maanden.',
    }),
  },
  *check({ uri, zin, plaats }, { peildatum }) {
    const { text } = zin.reading;
    const found = FOUR_WEEKS.exec(text);
    if (!found || compareDatum(peildatum, SINCE_AVG) < 0) return;
    const koppen = tussenkoppenVan(plaats);
    if (!REQUEST.test(text) || !ANSWERS.test(text) || isExtended(plaats)) return;
    if (
      OTHER_LAW.test(text) ||
      OTHER_LAW.test(koppen) ||
      !(isAboutRights(plaats) || RIGHTS.test(koppen) || /\brechten\b/i.test(koppen))
    )
      return;
    const end = found.index + found[0].length;
    const at = spanIn(zin, found.index, end);
    const own = FROM_RECEIPT.test(text.slice(end, end + 10)) ? 'één maand' : 'één maand na ontvangst';
    yield {
      at,
      message: 'wekenUitWbp',
      fixes: () => [vervang(`Vervang ‘${found[0]}’ door ‘${own}’`, 'suggestion', uri, at, own)],
    };
  },
});
