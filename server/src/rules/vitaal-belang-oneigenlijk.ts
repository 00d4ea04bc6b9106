/** Vital interests as the ground for ordinary work: they are about life and death. */
import { defineRule } from '../lint/rule.ts';
import { lidNoemt } from '../model/plaats.ts';
import { inOrder } from '../text/inOrder.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const VITAL = /\bvita(?:al|le)\sbelang(?:en)?\b/gi;
const CONFLICT_OF_DUTIES = /\bconflict\svan\splichten\b/gi;
/** Somebody's life is at stake: what the ground is for. */
const CRISIS =
  /\b(?:levens[a-zà-ɏ]*|leven\sof\sdood|acute?|acuut|noodsituaties?|noodgeval[a-zà-ɏ]*|kritieke|dreigende|buiten\sbewustzijn|bewusteloos|aanspreekbaar|suïcid[a-zà-ɏ]*|overlijden)\b/i;
/** Ordinary work for which the words stand as a ground. */
const ORDINARY =
  /\bcasus(?:overleg|bespreking|regie)|\bcasuïstiek\b|\bmultiprobleem|\bmultiproblematiek\b|\bmeervoudige\sproble(?:em|men|matiek)|\b(?:voor|bij|in|ten\sbehoeve\svan)\s(?:de\s|het\s|een\s)?(?:integrale\s[a-zà-ɏ]{4,30}|dagelijkse\s[a-zà-ɏ]{4,20}|samenwerking|regievoering|goede\shulpverlening)\b/i;
const AS_GROUND = /\b(?:grondslag|grond|basis|beroep|berust|steunt|rechtvaardig[a-zà-ɏ]*|vanwege)\b/i;
/** A heading has no verb, and claims nothing. */
const VERB =
  /\b(?:is|zijn|kan|kunnen|mag|mogen|wordt|worden|moet|moeten|zal|zullen|steunt|berust|geldt|gelden|vormt|vormen)\b/i;
/** Interests of nobody in particular. */
const OF_SOCIETY =
  /^\svan\s(?:[^.;]{0,60}\s)?(?:de\s)?(?:maatschappij|samenleving)\b|^\svan\s(?:de\s)?(?:gemeente|organisatie)\b/i;

const isCrisis = lidNoemt(CRISIS);

export default defineRule({
  id: 'vitaal-belang-oneigenlijk',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Vitale belangen zijn een grondslag voor levensgevaar, niet voor gewoon werk.',
  cites: ['AVG 6 lid 1 onder d'],
  messages: {
    plichten: () => ({
      wat: 'Een conflict van plichten is geen vitaal belang en geen grondslag van de AVG.',
      waarom:
        'Vitale belangen gaan over iemands leven of over zeer ernstige schade aan zijn gezondheid (artikel 6 lid 1 onder d AVG, overweging 46). Het conflict van plichten gaat over het doorbreken van een beroepsgeheim.',
      herstel:
        'Noem voor gewone gevallen de wettelijke taak, beperk vitale belangen tot levensgevaar, en regel het beroepsgeheim apart.',
    }),
    gewoon: () => ({
      wat: 'Vitale belangen dragen geen gewone samenwerking of hulp; zij gaan over levensgevaar.',
      waarom:
        'Op deze grondslag steunt u alleen als iemands leven of gezondheid ernstig in gevaar is en een andere grondslag ontbreekt (artikel 6 lid 1 onder d AVG, overweging 46).',
      herstel: 'Noem de wettelijke taak met haar artikel, en beperk vitale belangen tot een crisis.',
    }),
    samenleving: () => ({
      wat: 'Vitale belangen zijn die van een mens, niet van een organisatie of de samenleving.',
      waarom: 'Artikel 6 lid 1 onder d AVG beschermt de betrokkene of een andere natuurlijke persoon.',
      herstel: 'Noem wiens leven of gezondheid in gevaar is, of een andere grondslag.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || !/\bvita(?:al|le)\sbelang/i.test(text) || !VERB.test(text)) return;
    if (isCrisis(plaats)) return;
    const duties = inOrder(text, CONFLICT_OF_DUTIES, /\bvita(?:al|le)\sbelang(?:en)?\b/i);
    const society = openedBy(text, VITAL, OF_SOCIETY);
    const ordinary = ORDINARY.test(text) && AS_GROUND.test(text) ? openedBy(text, VITAL, /^/u) : undefined;
    const found = duties ?? ordinary ?? society;
    if (!found) return;
    const at = spanIn(zin, found.index, found.index + found.text.length);
    if (found === society) yield { at, message: 'samenleving', severity: 'oordeel' };
    else yield { at, message: found === duties ? 'plichten' : 'gewoon' };
  },
});
