/** Access under the AVG that is said not to be to the file, or to give no copy. */
import { defineRule } from '../lint/rule.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const ACCESS = /\b(?:inzage|inzagerecht|inzageverzoek(?:en)?|recht\svan\sinzage)\b/gi;
const NOT_THE_FILE =
  /^[^.;]{0,120}?\b(?:niet|geen)\b[^.;]{0,60}?\b(?:dossiers?|kopie|kopieën|afschrift(?:en)?|stukken|documenten)\b/i;
const NO_COPY = /\b(?:geen|niet)\b/gi;
const COPY_OF_ACCESS =
  /^[^.;]{0,40}?\b(?:kopie|kopieën|afschrift(?:en)?)\b[^.;]{0,80}?\b(?:inzage|verstrekt|gegeven)\b/i;
/** Whose access it is: that of the AVG, and not that to a file under another law. */
const UNDER_AVG = /\b(?:AVG|verordening|inzageverzoek(?:en)?|artikel\s15|rechten)\b/i;
/** A refusal in some cases may be right. */
const CONDITIONAL = /\b(?:indien|wanneer|tenzij|voor\szover|als\sdat|in\sstrijd|geweigerd|kan\sworden|zolang)\b/i;
/** The lid gives a copy all the same. */
const GIVES = /\b(?:krijgt|ontvangt|verstrekt|geeft|recht\sop|wel)\b/gi;
const TO_COPY = /^[^.;]{0,60}?\b(?:kopie|afschrift)\b/i;
const DENIES_COPY = /\bgeen\s(?:[a-zà-ɏ]{1,20}\s){0,4}?(?:kopie|afschrift)/i;

export default defineRule({
  id: 'inzage-zonder-kopie',
  on: 'zin',
  severity: 'oordeel',
  category: 'sociaal domein',
  summary: 'Inzage op grond van de AVG omvat een kopie van de persoonsgegevens, waar zij ook staan.',
  cites: ['AVG 15 lid 3'],
  messages: {
    dossier: () => ({
      wat: 'Hier lijkt inzage op grond van de AVG te stoppen voor het dossier of de kopie. Is dat de bedoeling?',
      waarom:
        'De betrokkene krijgt een kopie van zijn persoonsgegevens, ook van die in het dossier (artikel 15 lid 3 AVG). Soms is daarvoor een kopie van (een deel van) het stuk nodig.',
      herstel:
        'Schrijf dat de betrokkene een kopie van zijn gegevens krijgt, en wat daarbuiten onder dossierinzage van een andere wet valt.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort !== 'alinea' || CONDITIONAL.test(text)) return;
    const found = openedBy(text, ACCESS, NOT_THE_FILE) ?? openedBy(text, NO_COPY, COPY_OF_ACCESS);
    if (!found) return;
    const lid = plaats.passage.reading.text;
    const titles = plaats.pad.map(({ titel }) => titel?.reading.text ?? '');
    if (![lid, ...titles].some((words) => UNDER_AVG.test(words))) return;
    if (openedBy(lid, GIVES, TO_COPY) && !DENIES_COPY.test(lid)) return;
    yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'dossier' };
  },
});
