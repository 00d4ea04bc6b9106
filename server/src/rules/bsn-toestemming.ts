/** Consent as the ground for using the BSN: only a law can give that. */
import { BSN_WOORD, kanBsnDragen } from '../knowledge/bsn.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinPassages } from '../model/passages.ts';
import { citatenVan } from '../model/verwerking/citaten.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { type PassageReport, perPassage } from '../lint/perPassage.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { type Passage, type Reading, spanIn } from '../text/reading.ts';

const BSN = /\b(?:bsn(?:'s|’s|-nummers?)?|burger ?service ?nummers?)\b/gi;
const TO_BSN = /^[^.;:,]{0,60}?\b(?:bsn(?:'s|’s|-nummers?)?|burger ?service ?nummers?)\b/i;
const CONSENT = String.raw`(?:(?:de|een|diens|zijn|haar|hun|uw|voorafgaande|schriftelijke|uitdrukkelijke|expliciete|vrije)\s){0,3}toestemming\b`;
const ON_CONSENT = String.raw`\b(?:op\sgrond\svan|op\sbasis\svan|gebaseerd\sop|met\sals\sgrondslag)\s${CONSENT}`;

/** An opening, and what stands behind it in its clause. */
type Patroon = readonly [opening: RegExp, rest: RegExp];

/** Consent is called the ground, in one clause with the BSN. */
const GROUND: readonly Patroon[] = [
  [BSN, new RegExp(`^[^.;:,]{0,60}?${ON_CONSENT}`, 'i')],
  [new RegExp(ON_CONSENT, 'gi'), TO_BSN],
  [/\btoestemming\b(?:\s[a-zà-ɏ]{1,20}){0,5}\s(?:grondslag|basis)\svoor\b/gi, TO_BSN],
  [
    /\bgrondslag\svoor\b(?:\s[a-zà-ɏ]{1,20}){0,6}\s(?:bsn|burgerservicenummer)\b/gi,
    /^[^.;:,]{0,20}?\b(?:is|vormt)\b(?:\s[a-zà-ɏ]{1,20}){0,4}\stoestemming\b/i,
  ],
];
/** Consent is asked for, which may be more than the law needs. */
const ASKED: readonly Patroon[] = [
  [BSN, new RegExp(String.raw`^[^.;:,]{0,60}?\b(?:met|na|mits)\s${CONSENT}`, 'i')],
  [/\btoestemming\b/gi, /^[^.;:,]{0,30}?\b(?:voor|om)\b(?:\s[a-zà-ɏ]{1,20}){0,8}\s(?:bsn|burgerservicenummer)\b/i],
];
/** The sentence denies it, or speaks of other data in the same breath. */
const DENIED = /\b(?:niet|geen|z[oó]nder|nooit|evenmin|ook met|noch|vervangt|onvoldoende)\b/i;
const OTHER_DATA = /\b(?:en|of|maar|naast|evenals|behalve)\b/i;

export default defineRule({
  id: 'bsn-toestemming',
  on: 'regeling',
  severity: 'fout',
  category: 'bsn',
  summary: 'Het gebruik van het BSN rust op een wet, niet op toestemming.',
  cites: ['UAVG 46', 'AVG 87', 'Wabb 10'],
  messages: {
    grondslag: () => ({
      wat: 'Toestemming is geen grondslag voor het gebruik van het BSN.',
      waarom:
        'Het BSN mag alleen worden gebruikt waar een wet dat voorschrijft of voor doelen die een wet noemt (artikel 46 UAVG); de inwoner kan dat niet zelf toestaan.',
      herstel:
        'Noem het wetsartikel, zoals artikel 10 Wabb voor een taak van het college. Is er geen, gebruik het BSN dan niet.',
    }),
    gevraagd: () => ({
      wat: 'Hier hangt het gebruik van het BSN af van toestemming; die kan dat gebruik niet toestaan.',
      waarom:
        'Het BSN mag alleen worden gebruikt waar een wet dat voorschrijft of voor doelen die een wet noemt (artikel 46 UAVG).',
      herstel: 'Noem het wetsartikel en laat de toestemming weg, of laat het BSN weg.',
    }),
  },
  check: ({ protocol }, { kennis }) =>
    passagesOnBsn(protocol.regeling).flatMap(({ passage, soort }) =>
      soort === 'alinea' ? inAlinea(passage, kennis) : [],
    ),
  also: { verwerking: ({ verwerking }, { kennis }) => inVeld(verwerking, kennis) },
});

type Melding = PassageReport<'grondslag' | 'gevraagd'>;

const inAlinea = perPassage((passage, kennis): Melding[] => zinPassages(passage).flatMap((zin) => inZin(zin, kennis)));

const passagesOnBsn = passagesWith(({ text }) => BSN_WOORD.test(text));

function inZin(zin: Passage, kennis: Kennis): Melding[] {
  const { text } = zin.reading;
  if (DENIED.test(text) || citesBasis(zin.reading, kennis)) return [];
  const ground = firstOf(GROUND, text);
  const found = ground ?? firstOf(ASKED, text);
  if (!found) return [];
  const severity: Klasse = ground && !OTHER_DATA.test(ground.text) ? 'fout' : 'waarschuwing';
  const at = spanIn(zin, found.index, found.index + found.text.length);
  return [{ at, message: severity === 'fout' ? 'grondslag' : 'gevraagd', severity }];
}

function firstOf(patronen: readonly Patroon[], text: string): Stretch | undefined {
  for (const [opening, rest] of patronen) {
    const found = openedBy(text, opening, rest);
    if (found) return found;
  }
  return undefined;
}

function citesBasis(reading: Reading, kennis: Kennis): boolean {
  return verwijzingenIn(reading, kennis, { fragment: true }).citaten.some(kanBsnDragen);
}

/** The field for the ground of the BSN names consent and no law, or the answer does. */
function inVeld(verwerking: Verwerking, kennis: Kennis): Melding[] {
  const { bsn } = verwerking;
  if (
    !bsn ||
    bsn.verwerkt === false ||
    citatenVan(verwerking).some(kanBsnDragen) ||
    citesBasis(bsn.tekst.passage.reading, kennis)
  )
    return [];
  const { grondslag } = bsn;
  const consent = grondslag?.aanwijzingen.find(({ letter }) => letter === 'a');
  if (grondslag && consent && grondslag.aanwijzingen.every(({ letter }) => letter === 'a'))
    return [{ at: spanIn(grondslag.tekst.passage, consent.span.start, consent.span.end), message: 'grondslag' }];
  const { passage } = bsn.tekst;
  const words = /\b(?:met|na|mits|op grond van|op basis van)\s(?:[a-zà-ɏ]{1,20}\s){0,2}toestemming\b/i.exec(
    passage.reading.text,
  );
  if (!words || DENIED.test(passage.reading.text)) return [];
  const severity: Klasse = /^op/i.test(words[0]) ? 'fout' : 'waarschuwing';
  return [
    {
      at: spanIn(passage, words.index, words.index + words[0].length),
      message: severity === 'fout' ? 'grondslag' : 'gevraagd',
      severity,
    },
  ];
}
