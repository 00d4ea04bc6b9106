/** Consent that is asked for while the processing goes on when somebody refuses. */
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule } from '../lint/rule.ts';
import { zinVoor } from '../model/plaats.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { inOrder } from '../text/inOrder.ts';
import { spanIn } from '../text/reading.ts';

const CONSENT = /\b(?:toestemming|instemming)\b/gi;
/** Refused, withdrawn, not there: behind the consent or before it. */
const REFUSED =
  /^[^.;:]{0,60}?\b(?:geweigerd|weiger(?:t|en)|ingetrokken|intrek(?:t|ken)|ontbreekt|niet\s(?:is\s|wordt\s|heeft\s|werd\s)?(?:ge(?:geven|kregen)|verleend|verkregen|verstrekt|verleent|geeft))\b/i;
const REFUSING = /\b(?:weiger(?:t|en|ing)|ontbre(?:ekt|ken)|geen|z[oó]nder|ondanks|trekt)\b/gi;
const TO_CONSENT = /^[^.;:,]{0,50}?\b(?:toestemming|instemming)\b/i;
/** And yet. */
const YET = /\b(?:toch|desondanks|alsnog|niettemin|desalniettemin|evengoed)\b/gi;
const PROCESSED =
  /\b(?:verwerk[a-zà-ɏ]*|verstrek[a-zà-ɏ]*|gedeeld|delen|deelt|uitwissel[a-zà-ɏ]*|uitgewisseld|gegevensuitwisseling|opvragen|opgevraagd|vastleggen|vastgelegd|gebruiken|gebruikt|doorgegeven)\b/i;
const PROCESSING = /\bverwerking\b/gi;
const REMAINS = /\bblij(?:ft|ven)\b/gi;
const PROCESS = /\b(?:verwerken|gebruiken|delen|verstrekken)\b/i;
const GOES_ON = /\b(?:voortgezet|doorgaan|gaat\sdoor)\b/i;
const BUT_NOT = /\b(?:toch|alsnog)\s(?:niet|geen)\b/i;
/** Where a law or a doctor's secrecy decides, consent was no ground; what happened before a withdrawal stays lawful. */
const OTHER_GROUND =
  /\b(?:veilig\sthuis|amhk|meldcode|verwijsindex|beroepsgeheim|rechter|rechtmatig[a-zà-ɏ]*|wettelijke?\s(?:plicht[a-zà-ɏ]*|verplicht[a-zà-ɏ]*|ta(?:ak|ken)|grondslag|voorschrift[a-zà-ɏ]*)|(?:de|een)\swet)\b/i;
const LIFE = /\b(?:vita(?:al|le)\sbelang(?:en)?|levens[a-zà-ɏ]*|acute?|acuut|noodsituatie)\b/i;
const SAFETY =
  /\b(?:veiligheid|onveilig[a-zà-ɏ]*|gevaar[a-zà-ɏ]*|ernstige?\s(?:risico|nadeel|schade)[a-zà-ɏ]*|bedreig[a-zà-ɏ]*)\b/i;
/** The ordinary work: what consent was asked for. */
const SERVICE =
  /\b(?:ondersteuning|hulp|hulpverlening|hulpvraag|dienstverlening|zorg|begeleiding|behandeling|taak|taken|uitvoering|samenwerking)\b/i;

export default defineRule({
  id: 'toestemming-schijn',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Wie toestemming vraagt, stopt als zij wordt geweigerd.',
  cites: ['AVG 7', 'AVG 5 lid 1 onder a'],
  messages: {
    doorgaan: () => ({
      wat: 'Hier gaat de verwerking door als toestemming is geweigerd of ontbreekt; dan was toestemming niet de grondslag.',
      waarom:
        'Wie toestemming vraagt, wekt de indruk dat weigeren kan (artikel 7 AVG). Is de verwerking toch nodig, dan is er een andere grondslag en hoort de inwoner die te weten (artikel 5 lid 1 onder a AVG).',
      herstel:
        'Noem de wettelijke taak of plicht waarop u in dit geval steunt, en vraag dan geen toestemming. Is die er niet, schrijf dan dat de verwerking stopt.',
    }),
  },
  *check({ zin, plaats }, { kennis }) {
    const { text } = zin.reading;
    const goesOn = plaats.soort === 'alinea' ? goesOnIn(text) : undefined;
    // `Weigert de cliënt? Dan worden de gegevens toch gedeeld.`
    if (!goesOn || BUT_NOT.test(text) || !(isRefused(text) || isRefused(zinVoor(plaats, zin)))) return;
    if (OTHER_GROUND.test(text) || citesLaw(text, kennis)) return;
    const service = SERVICE.test(text);
    if (!service && LIFE.test(text)) return;
    // The conditions may stand in the list below.
    const open = plaats.passage.reading.text.trimEnd().endsWith(':');
    yield {
      at: spanIn(zin, goesOn.index, goesOn.index + goesOn.text.length),
      message: 'doorgaan',
      severity: open || (!service && SAFETY.test(text)) ? 'oordeel' : 'waarschuwing',
    };
  },
});

function isRefused(text: string): boolean {
  return (openedBy(text, CONSENT, REFUSED) ?? openedBy(text, REFUSING, TO_CONSENT)) !== undefined;
}

function citesLaw(text: string, { wetsnamen }: Kennis): boolean {
  return parseVerwijzingen(text, wetsnamen).citaten.some(({ soort }) => soort === 'extern');
}

function goesOnIn(text: string): Stretch | undefined {
  return inOrder(text, YET, PROCESSED) ?? inOrder(text, PROCESSING, GOES_ON) ?? inOrder(text, REMAINS, PROCESS);
}
