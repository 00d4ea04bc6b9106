/** Consent as a condition for a report to Veilig Thuis or to the verwijsindex: the law asks none. */
import { defineRule } from '../lint/rule.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const DESK = /\b(?:Veilig\s+Thuis|AMHK|Advies-\s?en\s+Meldpunt|verwijsindex|VIR)\b/i;
const REPORT =
  /\b(?:meld(?:en|t|ing|ingen)?|gemeld|aanmeld[a-zà-ɏ]{0,4}|aangemeld|signaal|registrat[a-zà-ɏ]{1,3}|doorgeven)\b/i;
const CONSENT = String.raw`(?:(?:de|een|zijn|haar|hun|diens|voorafgaande|schriftelijke|uitdrukkelijke)\s){0,3}toestemming`;
/** Consent that must be there before the report. */
const WITH_CONSENT = new RegExp(String.raw`\b(?:met|na|mits|pas\sna|alleen\smet|op\sbasis\svan)\s${CONSENT}\b`, 'i');
const ASKS = /\b(?:vraagt|vragen|verkrijgt|verkrijgen)\b/gi;
const TO_CONSENT = /^[^.;]{0,80}?\btoestemming\b/i;
const CONSENT_WORD = /\btoestemming\b/gi;
const TO_NEEDED = /^[^.;]{0,80}?\b(?:nodig|vereist|noodzakelijk|verplicht|gevraagd|verkregen|gegeven|heeft|geven)\b/i;
/** A wish, a refusal that does not stop the report, a denial, or consent of somebody else. */
const EXCEPTIONS: readonly RegExp[] = [
  /\b(?:z[oó]nder|ook\sals|ondanks)\b/i,
  /\b(?:geen|niet|nooit)\b[^.;]{0,40}\btoestemming\b|\btoestemming\b[^.;]{0,40}\b(?:niet|geen|geweigerd|ontbreekt)\b/i,
  /\b(?:zo\smogelijk|indien\smogelijk|waar\smogelijk|bij\svoorkeur|liefst|streeft|streven|in\sbeginsel|tenzij)\b/i,
  /\btoestemming\s(?:van|door)\s(?:de\s|het\s|een\s)?(?:leidinggevende|teamleider|teamcoach|manager|college|directie|aandachtsfunctionaris)/i,
  /\b(?:adviesvraag|advies\svragen|anoniem)\b/i,
];

export default defineRule({
  id: 'veilig-thuis-met-toestemming',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Een melding bij Veilig Thuis of in de verwijsindex hangt niet af van toestemming.',
  cites: ['Wmo2015 5.2.6', 'Jeugdwet 7.1.4.1'],
  messages: {
    voorwaarde: () => ({
      wat: 'Hier is toestemming nodig voor een melding bij Veilig Thuis of in de verwijsindex; de wet vraagt die niet.',
      waarom:
        'Artikel 5.2.6 Wmo 2015 en artikel 7.1.4.1 Jeugdwet staan de melding toe zonder toestemming. Wie eerst toestemming moet vragen, meldt te laat of niet.',
      herstel: 'Schrijf dat de melding zo mogelijk eerst wordt besproken, en dat toestemming geen voorwaarde is.',
    }),
  },
  *check({ zin, plaats }) {
    const { text } = zin.reading;
    if (plaats.soort === 'titel' || !DESK.test(text) || !REPORT.test(text)) return;
    if (EXCEPTIONS.some((exception) => exception.test(text))) return;
    const found = consentIn(text);
    if (found) yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'voorwaarde' };
  },
});

function consentIn(text: string): { readonly index: number; readonly text: string } | undefined {
  const found = WITH_CONSENT.exec(text);
  if (found) return { index: found.index, text: found[0] };
  return openedBy(text, ASKS, TO_CONSENT) ?? openedBy(text, CONSENT_WORD, TO_NEEDED);
}
