/** Records that are destroyed after a term, or at a moment, of the text's own: the selectielijst says when. */
import { wettelijkeBewaarregel } from '../knowledge/bewaarregels.ts';
import { sameDuration } from '../knowledge/bewaartermijn/duration.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { bewaaruitsprakenIn, type Bewaaruitspraak } from '../model/bewaaruitspraken.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { derived } from '../text/derived.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const LIST = /\b(?:selectielijst[a-zà-ɏ]{0,3}|archiefwet[a-zà-ɏ]{0,3}|archiefbesluit|archivaris|vernietigingslijst)\b/i;
/** Who takes data out of a registration has not destroyed the records yet. */
const DESTROYS = /\b(?:vernietig(?:d|en|t|ing)|gewist)\b/i;
const NO_TERM = /\bgeen\s(?:[a-zà-ɏ]{1,20}\s){0,2}?wettelijke?\s(?:bewaar)?termijn(?:en)?\b/gi;
const TO_DESTROYS = /^[^;]{0,190}?\b(?:vernietig(?:d|en|t|ing)|gewist|verwijderd|verwijderen)\b/i;
/** Copies, notes and images are no records that the list keeps; security logs have terms of their own. */
const NO_RECORDS =
  /\b(?:werkaantekening(?:en)?|aantekeningen|notities|kopie(?:ën|en)?|afschriften|concept(?:en)?|dubbelen|back-?ups?|logbestanden|logging|camera[a-zà-ɏ]{0,10}|opnames?|beelden|sollicit[a-zà-ɏ]{1,6}|usb[a-zà-ɏ]{0,8}|e-?mail(?:s|berichten)?|verzoek[a-zà-ɏ]{0,4})\b/i;
/** The law goes before the term. */
const SAVING = /\b(?:wettelijk[a-zà-ɏ]{0,3}|wet\b|tenzij|behoudens)/i;

export default defineRule({
  id: 'vernietiging-zonder-selectielijst',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Archiefstukken worden vernietigd volgens de selectielijst.',
  cites: ['Archiefwet1995 3', 'Archiefwet1995 5 lid 1'],
  timed: true,
  messages: {
    geenTermijn: () => ({
      wat: 'Ook zonder wettelijke bewaartermijn kiest u het moment van vernietigen niet zelf.',
      waarom:
        'Stukken van een overheidsorgaan zijn archiefstukken; zij worden vernietigd volgens de selectielijst (artikelen 3 en 5 Archiefwet 1995). Die lijst geldt juist waar geen andere wet een termijn noemt.',
      herstel:
        'Verwijs naar de Selectielijst gemeenten en intergemeentelijke organen 2020, met het nummer van het resultaat.',
    }),
    eigenTermijn: () => ({
      wat: 'Hier staat een eigen termijn voor vernietiging, en nergens de selectielijst waarop die rust.',
      waarom:
        'Stukken van een overheidsorgaan zijn archiefstukken; zij worden vernietigd volgens de selectielijst (artikelen 3 en 5 Archiefwet 1995).',
      herstel: 'Noem de selectielijst met het nummer van het resultaat, of de wet die deze termijn geeft.',
    }),
  },
  *check({ protocol }, { peildatum }) {
    const without = passagesWithoutTerm(protocol.regeling).flatMap(withoutTerm);
    for (const at of without) yield { at, message: 'geenTermijn' };
    if (without.length === 0 && passagesWithList(protocol.regeling).length === 0) yield* ownTerm(protocol, peildatum);
  },
});

const passagesWithList = passagesWith(({ text }) => LIST.test(text));
const passagesWithoutTerm = passagesWith((reading) => !LIST.test(reading.text) && withoutTermIn(reading).length > 0);

/** `Waar geen wettelijke termijn geldt, worden gegevens vernietigd zodra …`. */
function withoutTerm({ passage, soort }: Plaats): Span[] {
  if (soort !== 'alinea') return [];
  return withoutTermIn(passage.reading).map(({ start, end }) => spanIn(passage, start, end));
}

const withoutTermIn = derived((reading: Reading): readonly Span[] =>
  zinnenVan(reading).flatMap(({ start, end }) => {
    const text = reading.text.slice(start, end);
    const found = NO_RECORDS.test(text) ? undefined : openedBy(text, NO_TERM, TO_DESTROYS);
    return found ? [{ start: start + found.index, end: start + found.index + found.text.length }] : [];
  }),
);

/** The first period after which data are destroyed that no statute gives and no clause saves. */
function* ownTerm(protocol: Protocol, peildatum: IsoDate): Generator<Report<'eigenTermijn'>> {
  const found = bewaaruitsprakenIn(protocol).find((uitspraak) => isOwn(uitspraak, peildatum));
  if (found) yield { at: found.span, message: 'eigenTermijn' };
}

function isOwn({ verwerking, termijn, omgeving, domein }: Bewaaruitspraak, peildatum: IsoDate): boolean {
  if (verwerking || !DESTROYS.test(omgeving) || NO_RECORDS.test(omgeving) || SAVING.test(omgeving)) return false;
  const statute = domein && wettelijkeBewaarregel(domein, peildatum);
  return !(statute && sameDuration(termijn.duur, statute.duur));
}
