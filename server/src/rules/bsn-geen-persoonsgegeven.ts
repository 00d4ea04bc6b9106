/** The statement that a burgerservicenummer is no personal data. */
import { defineRule } from '../lint/rule.ts';
import { spanIn } from '../text/reading.ts';

const BSN = String.raw`(?:BSN(?:'s|’s|-nummers?)?|burgerservicenummers?|burger service nummers?)`;
/** `Het BSN (…) is geen persoonsgegeven`, and `dat het BSN geen persoonsgegeven is`. */
const STATEMENT = new RegExp(
  String.raw`\b${BSN}\b\)?[^.;:?!]{0,80}?\b(?:geen|niet (?:als )?een|niet aan te merken als|niet als|niet onder (?:het begrip )?)\s*(?:persoonsgegevens?)\b`,
  'iu',
);
/** Between the two: another subject, or a restriction that makes the statement true. */
const OTHER_SUBJECT = /\b(?:naast|behalve|buiten|zonder|verder|overige|andere|bijzondere?|gevoelige?|gewone?|strafrechtelijke?|verwerk\p{L}*|bevat\p{L}*|deel\p{L}*|verstrek\p{L}*|opgenomen|vermeld\p{L}*|opneem\p{L}*|gebruik\p{L}*)\b/iu;
/** Sentences that mention the statement to deny it. */
const DENIAL = /\b(?:onjuist|misverstand|ten onrechte|anders dan|fabel|niet waar|klopt niet|vergissing|onterecht|achterhaald|wél|wordt wel gedacht|wordt weleens)\b/iu;

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
      waarom: 'Een nummer waarmee iemand te herkennen is, valt onder artikel 4 onder 1 AVG; voor het BSN gelden daarnaast artikel 87 AVG en artikel 46 UAVG.',
      herstel: 'Schrijf: ‘Het BSN is een persoonsgegeven waarvoor eigen regels gelden.’',
    }),
  },
  *check({ zin }) {
    const { text } = zin.reading;
    if (text.endsWith('?') || DENIAL.test(text)) return;
    const found = STATEMENT.exec(text);
    if (!found || OTHER_SUBJECT.test(found[0])) return;
    yield { at: spanIn(zin, found.index, found.index + found[0].length), message: 'onjuist' };
  },
});
