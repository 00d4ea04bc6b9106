/** A correction or an erasure that is told to the betrokkene, where article 19 AVG speaks of the recipients. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const CHANGE =
  /\b(?:re(?:ct|c|t)ificatie|correctie|verbetering|aanvulling|wissing|gegevenswissing|verwijdering|beperking|aanpassing)\b/i;
const EVERY = /\b(?:iedere|elke|alle)\sbetrokkenen?\b/gi;
const IS_TOLD = /^[^.;]{0,60}?\b(?:op\sde\shoogte|in\skennis|geïnformeerd|ingelicht|mededeling|bericht|meegedeeld)\b/i;
const TELLS = /\b(?:stelt|stellen|informeert|informeren|licht|lichten|bericht|meldt|geeft)\b/gi;
const TO_EVERY = /^[^.;]{0,40}?\b(?:iedere|elke|alle)\sbetrokkenen?\b/i;
/** The recipients are told as well. */
const RECIPIENTS = /\b(?:ontvangers?|derden|andere\s(?:organisaties|partijen)|aan\swie|partners)\b/i;
/** Processing that goes on again, and breaches, are told to the betrokkene indeed. */
const OTHER_DUTY = /\b(?:opgeheven|opheffing|datalek[a-zà-ɏ]{0,3}|inbreuk|verlenging|weigering|afwijzing)\b/i;

export default defineRule({
  id: 'kennisgeving-verkeerde-partij',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Wie gegevens rectificeert of wist, meldt dat aan de ontvangers.',
  cites: ['AVG 19'],
  messages: {
    betrokkene: (woorden = '') => ({
      wat: `Een rectificatie of wissing wordt gemeld aan de ontvangers; hier staat ‘${woorden}’.`,
      waarom:
        'Artikel 19 AVG wil dat wie de gegevens eerder kreeg, hoort dat zij zijn verbeterd, gewist of beperkt. De betrokkene vroeg daar zelf om.',
      herstel: 'Schrijf ‘iedere ontvanger’. De betrokkene hoort op verzoek wie die ontvangers zijn.',
    }),
  },
  *check({ uri, zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort === 'titel' || !CHANGE.test(text) || OTHER_DUTY.test(text)) return;
    if (RECIPIENTS.test(plaats.passage.reading.text)) return;
    if (!openedBy(text, EVERY, IS_TOLD) && !openedBy(text, TELLS, TO_EVERY)) return;
    const words = /\b(?:iedere|elke|alle)\sbetrokkenen?\b/i.exec(text);
    if (!words) return;
    const at = spanIn(zin, words.index, words.index + words[0].length);
    const better = words[0].toLowerCase().endsWith('n') ? 'alle ontvangers' : 'iedere ontvanger';
    yield {
      at,
      message: 'betrokkene',
      args: [words[0].replace(/\s+/g, ' ')],
      fixes: () => [vervang(`Vervang door ‘${better}’`, 'suggestion', uri, at, better)],
    };
  },
});
