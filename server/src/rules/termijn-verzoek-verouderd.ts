/** Four weeks for a request under the AVG: the period of the Wbp, without the extension of the AVG. */
import { compareDatum, type IsoDate } from '../knowledge/datum.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { lidNoemt, tussenkoppenVan } from '../model/plaats.ts';
import { spanIn } from '../text/reading.ts';

const SINCE_AVG: IsoDate = '2018-05-25';
const FOUR_WEEKS = /\b(?:vier|4)\s(?:\(4\)\s)?weken\b/iu;
const REQUEST = /\b(?:verzoek\p{L}*|verzet)\b/iu;
/** What somebody does within those weeks. */
const ANSWERS =
  /\b(?:berich\p{L}*|deelt|mee|mede|mee?gedeeld|medegedeeld|reageer\p{L}*|reactie|beslis\p{L}*|beslui\p{L}*|(?:be)?antwoord\p{L}*|informeer\p{L}*|geïnformeerd|(?:be|af)handel\p{L}*|(?:be|afge)handeld|voldaan|voldoet|verstrek\p{L}*|gehoor|gevolg|uitsluitsel|beoordeel\p{L}*)\b/iu;
/** Rights of the AVG, in the sentence, its lid or the headings. */
const RIGHTS =
  /\b(?:inzage\p{L}*|inzien|correctie\p{L}*|rectificatie|verbeter\p{L}*|aanvul\p{L}*|verwijder\p{L}*|wiss(?:en|ing)|gegevenswissing|vernietig\p{L}*|afscherm\p{L}*|overdraagbaarheid|dataportabiliteit|rechten van (?:de )?betrokkenen?|privacyrechten|betrekking hebben|hem betreffende|kennisneming|verzet)\b/iu;
/** Four weeks under another law: complaints and objections, openness, debts, the right to inspect under the Wmo. */
const OTHER_LAW =
  /\b(?:klacht\p{L}*|bezwaarschrift\p{L}*|beroep\p{L}*|woo|wob|openbaar\p{L}*|aanvra(?:ag|gen)|schuld\p{L}*|awb|bestuursrecht|5\.3\.[1-6])\b/iu;
const EXTENDED = /\b(?:verleng\p{L}*|twee maanden|2 maanden)\b/iu;
const isExtended = lidNoemt(EXTENDED);
const isAboutRights = lidNoemt(RIGHTS);
const FROM_RECEIPT = /^\s(?:na|vanaf)\b/iu;

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
      !(isAboutRights(plaats) || RIGHTS.test(koppen) || /\brechten\b/iu.test(koppen))
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
