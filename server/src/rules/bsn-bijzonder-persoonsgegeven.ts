/** The statement that the BSN is a special category of personal data. */
import { vervang } from '../lint/fix.ts';
import type { Fix } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn } from '../text/reading.ts';

const BSN = String.raw`(?:bsn(?:'s|’s|-nummers?)?|burger ?service ?nummers?)`;
const SPECIAL = String.raw`(?:een\s)?bijzondere?\s(?:persoonsgegevens?|categorie(?:ën)?\s(?:van\s)?persoonsgegevens?)`;
/** `Het BSN is een bijzonder persoonsgegeven`. */
const OPENING = new RegExp(String.raw`\b${BSN}\b\)?`, 'gi');
const SPECIAL_BEHIND = new RegExp(
  String.raw`^[^.;:?!,]{0,40}?\b(?:is|zijn|vormt|vormen|betreft|geldt\sals|valt\sonder|behoort\stot)\s(?:de\s)?${SPECIAL}`,
  'i',
);
/** `het BSN als bijzonder persoonsgegeven wordt gezien`, `bijzondere persoonsgegevens, zoals het BSN`. */
const STATEMENTS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${BSN}\b\)?\s(?:als\s)?${SPECIAL}\s(?:is|zijn|wordt\s(?:gezien|beschouwd|aangemerkt)|geldt|aangemerkt)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bbijzondere\s(?:categorieën\s(?:van\s)?)?persoonsgegevens,?\s\(?(?:zoals|waaronder|bijvoorbeeld|te\sweten)\s(?:het\s|een\s)?${BSN}\b`,
    'i',
  ),
];
/** Sentences that deny it, or tell of somebody who thinks so. */
const DENIAL =
  /\b(?:geen|niet|nooit|misverstand|onjuist|ten onrechte|anders dan|fabel|vergissing|onterecht|vroeger|voorheen|wordt weleens)\b/i;
/** `Naast het BSN zijn bijzondere persoonsgegevens …`: the BSN is not the subject. */
const NOT_THE_SUBJECT =
  /\b(?:naast|behalve|buiten|zonder|uitgezonderd|met|over|van|in|bij|door|voor|en)\s(?:het\s|een\s|de\s)?$/i;
const RIGHT = 'een persoonsgegeven waarvoor eigen regels gelden';

export default defineRule({
  id: 'bsn-bijzonder-persoonsgegeven',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'bsn',
  summary: 'Een tekst noemt het BSN geen bijzonder persoonsgegeven.',
  cites: ['AVG 9 lid 1', 'AVG 87', 'UAVG 46'],
  messages: {
    onjuist: () => ({
      wat: 'Het BSN is geen bijzonder persoonsgegeven; deze zin zegt van wel.',
      waarom:
        'Artikel 9 lid 1 AVG noemt alle bijzondere persoonsgegevens, en het BSN staat er niet bij. Er gelden eigen regels voor: artikel 87 AVG en artikel 46 UAVG.',
      herstel: 'Schrijf: ‘Het BSN is een persoonsgegeven waarvoor eigen regels gelden.’',
    }),
  },
  *check({ uri, zin }) {
    const { text } = zin.reading;
    if (text.endsWith('?') || DENIAL.test(text)) return;
    for (const found of statementsIn(text)) {
      if (isBsn(found.text) && NOT_THE_SUBJECT.test(text.slice(Math.max(0, found.index - 30), found.index))) continue;
      const end = found.index + found.text.length;
      const words = /een bijzonder persoonsgegeven$/i.exec(found.text);
      const fixes = (): Fix[] =>
        words
          ? [
              vervang(
                `Vervang ‘${words[0]}’ door ‘${RIGHT}’`,
                'suggestion',
                uri,
                spanIn(zin, end - words[0].length, end),
                RIGHT,
              ),
            ]
          : [];
      yield { at: spanIn(zin, found.index, end), message: 'onjuist', fixes };
      return;
    }
  },
});

function statementsIn(text: string): Stretch[] {
  const opened = openedBy(text, OPENING, SPECIAL_BEHIND);
  const written = STATEMENTS.flatMap((statement) => {
    const found = statement.exec(text);
    return found ? [{ index: found.index, text: found[0] }] : [];
  });
  return opened ? [opened, ...written] : written;
}

/** Whether the statement begins with the BSN as its subject. */
function isBsn(statement: string): boolean {
  return /^b(?:sn|urger)/i.test(statement);
}
