/** The statement that a burgerservicenummer is no personal data. */
import type { Fix } from '../lint/finding.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn, type Passage } from '../text/reading.ts';

/** `Het BSN (…) is geen persoonsgegeven`, `dat het BSN geen persoonsgegeven is`. */
const BSN =
  /\b(?:(?:het|een|elk|ieder|uw)\s)?(?:BSN(?:'s|’s|-nummers?)?|burgerservicenummers?|burger service nummers?)\b\)?/gi;
const DENIED =
  /^[^.;:?!]{0,80}?\b(?:geen|niet\s(?:als\s)?een|niet\sals|niet\saan\ste\smerken\sals|niet\sonder(?:\shet\sbegrip)?)\spersoonsgegevens?\b/i;
/** What makes the two one: a verb between, before or behind them, or the way of denying. */
const VERB = '(?:is|zijn|vormt|vormen|betreft|betreffen)';
const EQUATES = new RegExp(String.raw`\b${VERB}\b|\bniet\s(?:als|onder)\b`, 'i');
const EQUATED_BEFORE = new RegExp(String.raw`\b${VERB}\s$`, 'i');
const EQUATED_BEHIND = new RegExp(String.raw`^\s${VERB}\b`, 'i');
/** Between the two: another subject, or a restriction that makes the statement true. */
const OTHER_SUBJECT =
  /\b(?:naast|behalve|buiten|zonder|verder|overige|andere|bijzondere?|gevoelige?|gewone?|strafrechtelijke?|verwerk[a-zà-ɏ]*|bevat[a-zà-ɏ]*|deel[a-zà-ɏ]*|verstrek[a-zà-ɏ]*|opgenomen|vermeld[a-zà-ɏ]*|opneem[a-zà-ɏ]*|gebruik[a-zà-ɏ]*|er|hier|daar)\b/i;
/** `Naast het BSN zijn …`: the BSN is not the subject. */
const NOT_THE_SUBJECT =
  /\b(?:naast|behalve|buiten|zonder|uitgezonderd|met|over|van|in|bij|aan|uit|door|voor|op|onder)\s$/i;
/** `geen persoonsgegevens opgenomen`, `geen persoonsgegeven dat …`: another statement. */
const GOES_ON =
  /^\s(?:(?:in|op|aan|uit|bij|door)\s[a-zà-ɏ]{1,30}\s(?:[a-zà-ɏ]{1,30}\s)?)?(?:opgenomen|verwerkt|vermeld|verstrekt|gedeeld|bewaard|gebruikt|zichtbaar|bekend|nodig|aanwezig|meer|dat|die|waarvan|waarmee)\b/i;
const RIGHT = 'een persoonsgegeven waarvoor eigen regels gelden';
const RIGHT_PLURAL = 'persoonsgegevens waarvoor eigen regels gelden';
/** What can be put right by another noun in its place; `niet als een persoonsgegeven aan te merken` cannot. */
const MENDABLE = /(?:geen|niet een)\spersoonsgegeven(s)?$/i;
/** Sentences that mention the statement to deny it. */
const DENIAL =
  /\b(?:onjuist|misverstand|ten onrechte|anders dan|fabel|niet waar|klopt niet|vergissing|onterecht|achterhaald|wél|wordt wel gedacht|wordt weleens)\b/i;

export default defineRule({
  id: 'bsn-geen-persoonsgegeven',
  on: 'zin',
  severity: 'fout',
  category: 'bsn',
  summary: 'Een tekst erkent dat het BSN een persoonsgegeven is.',
  cites: ['AVG 4 onder 1', 'AVG 87', 'UAVG 46'],
  messages: {
    onjuist: () => ({
      wat: 'Het BSN is wel een persoonsgegeven; deze zin zegt het tegendeel.',
      waarom:
        'Een nummer waarmee iemand te herkennen is, valt onder artikel 4 onder 1 AVG; voor het BSN gelden daarnaast artikel 87 AVG en artikel 46 UAVG.',
      herstel: 'Schrijf: ‘Het BSN is een persoonsgegeven waarvoor eigen regels gelden.’',
    }),
  },
  *check({ uri, zin }) {
    const { text } = zin.reading;
    if (text.endsWith('?') || DENIAL.test(text)) return;
    const found = openedBy(text, BSN, DENIED);
    if (!found || OTHER_SUBJECT.test(found.text)) return;
    const before = text.slice(0, found.index);
    const end = found.index + found.text.length;
    const behind = text.slice(end);
    if (NOT_THE_SUBJECT.test(before) || GOES_ON.test(behind)) return;
    if (!EQUATES.test(found.text) && !EQUATED_BEFORE.test(before) && !EQUATED_BEHIND.test(behind)) return;
    yield { at: spanIn(zin, found.index, end), message: 'onjuist', fixes: () => fixesOf(uri, zin, found.text, end) };
  },
});

/** `geen persoonsgegeven` becomes what it is, in singular or plural. */
function fixesOf(uri: string, zin: Passage, text: string, end: number): Fix[] {
  const words = MENDABLE.exec(text);
  if (!words) return [];
  const right = words[1] === undefined ? RIGHT : RIGHT_PLURAL;
  const span = spanIn(zin, end - words[0].length, end);
  return [vervang(`Vervang ‘${words[0]}’ door ‘${right}’`, 'suggestion', uri, span, right)];
}
