/** A regulation that says nothing about how long data are kept. */
import { defineRule } from '../lint/rule.ts';
import { bewaaruitsprakenIn } from '../model/bewaaruitspraken.ts';
import { passagesVan, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

/** Words that only stand where retention is the subject. */
const SUBJECT =
  /\b(?:bewaartermijn[a-zà-ɏ]*|bewaarduur|bewaarperiode[a-zà-ɏ]*|bewaarbeleid|bewaarschema|selectielijst[a-zà-ɏ]*|archiefwet[a-zà-ɏ]*|vernietigingstermijn[a-zà-ɏ]*|wistermijn[a-zà-ɏ]*|archiveringstermijn[a-zà-ɏ]*)\b/i;
/** A sentence that keeps data for a while or no longer than that, in either order. */
const HOW_LONG = /\b(?:langer|lang|termijn|jaar|jaren|maanden|zolang|zodra|niet meer)\b/gi;
const TO_KEEP = /^[^.;]{0,80}?\b(?:bewaar|bewaren|vernietig|verwijder|opgeslagen)/i;
const KEEP = /\b(?:bewaar|bewaren|vernietig|verwijder|opgeslagen)/gi;
const TO_HOW_LONG = /^[^.;]{0,80}?\b(?:langer|lang|termijn|jaar|jaren|maanden|zolang|zodra|niet meer)\b/i;
/** Titles of the places that deal with it. */
const TITLE =
  /\b(?:bewa(?:ar|ren)[a-zà-ɏ]*|vernietig[a-zà-ɏ]*|verwijder[a-zà-ɏ]*|archiver[a-zà-ɏ]*|archief[a-zà-ɏ]*)\b/i;
/** What the right of access tells, and what processing means, is no arrangement. */
const ENUMERATION = /\b(?:criteria|wordt verstaan|elke handeling|geheel van (?:be)?handelingen)\b/i;
/** In UTF-16 units. A text of which hardly more than its headings are here cannot be said to lack anything. */
const LEAST_TEXT = 1500;

export default defineRule({
  id: 'bewaartermijn-ontbreekt',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'bewaren',
  summary: 'Een regeling zegt hoe lang gegevens worden bewaard, of waar dat staat.',
  cites: ['AVG 5 lid 1 onder e', 'AVG 30 lid 1 onder f'],
  messages: {
    ontbreekt: () => ({
      wat: 'Deze regeling zegt niet hoe lang gegevens worden bewaard, en ook niet waar dat staat.',
      waarom:
        'Gegevens mogen niet langer blijven dan nodig (artikel 5 lid 1 onder e AVG); wie met de regeling werkt, moet weten wanneer dat is.',
      herstel:
        'Voeg een artikel toe over bewaren, met de termijnen of een verwijzing naar de selectielijst en het verwerkingsregister.',
    }),
  },
  *check({ protocol }) {
    const { titel, regeling, verwerkingen, variant } = protocol;
    if (verwerkingen.some(({ velden }) => velden.has('bewaartermijn')) || saysHowLong(protocol)) return;
    yield {
      at: titel ? spanIn(titel) : regeling.kopSpan,
      message: 'ontbreekt',
      severity: variant === 'beleid' ? 'oordeel' : 'waarschuwing',
    };
  },
});

function saysHowLong(protocol: Protocol): boolean {
  const plaatsen = passagesVan(protocol.regeling);
  const length = plaatsen.reduce(
    (sum, { passage, soort }) => sum + (soort === 'titel' ? 0 : passage.reading.text.length),
    0,
  );
  return length < LEAST_TEXT || bewaaruitsprakenIn(protocol).length > 0 || plaatsen.some(isAboutKeeping);
}

function isAboutKeeping({ passage, soort }: Plaats): boolean {
  const { text } = passage.reading;
  if (soort === 'titel') return TITLE.test(text);
  return !ENUMERATION.test(text) && (SUBJECT.test(text) || isKept(text));
}

function isKept(text: string): boolean {
  return (openedBy(text, HOW_LONG, TO_KEEP) ?? openedBy(text, KEEP, TO_HOW_LONG)) !== undefined;
}
