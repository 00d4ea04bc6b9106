/** A copy of a proof of identity that is kept, where no law asks for it. */
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const COPY = /\b(?:kopie(?:ën|en)?|kopietje|afschrift(?:en)?|scans?|foto['’]?s?)\b/gi;
const TO_PROOF =
  /^[^.;]{0,60}?\b(?:identiteitsbewij[sz][a-zà-ɏ]{0,2}|identiteitskaart|identiteitsdocument(?:en)?|legitimatiebewij[sz][a-zà-ɏ]{0,2}|legitimatie|ID-?\s?bewij[sz][a-zà-ɏ]{0,2}|ID-?\s?kaart|ID|paspoort(?:en)?|rijbewij[sz][a-zà-ɏ]{0,2})\b/i;
const PROOF =
  /\b(?:identiteitsbewij[sz][a-zà-ɏ]{0,2}|identiteitskaart|identiteitsdocument(?:en)?|legitimatiebewij[sz][a-zà-ɏ]{0,2}|ID-?\s?bewij[sz][a-zà-ɏ]{0,2}|paspoort(?:en)?|rijbewij[sz][a-zà-ɏ]{0,2})\b/gi;
const IS_COPIED = /^[^.;]{0,60}?\b(?:gekopieerd|ingescand|gescand|gefotografeerd)\b/i;
/** The copy is made or stays. */
const KEPT =
  /\b(?:bewaar[a-zà-ɏ]{0,2}|bewaard|bewaren|opgenomen|opnemen|neemt|opgeslagen|opslaan|vastgelegd|vastleggen|toegevoegd|toevoegen|bijgevoegd|maakt|maken|gemaakt|gekopieerd|ingescand|gescand|gefotografeerd|gevoegd|dossier)\b/i;
/** The law asks for it, or the sentence forbids it or undoes it. */
const EXCEPTIONS: readonly RegExp[] = [
  /\b(?:niet|geen|nooit|zonder|vernietig[a-zà-ɏ]{1,3}|afgeschermd|onleesbaar)\b/i,
  /\b(?:loon[a-zà-ɏ]{0,14}|salaris[a-zà-ɏ]{0,14}|werknemers?|personeel[a-zà-ɏ]{0,10}|indiensttreding|arbeidsovereenkomst|belastingdienst|fiscale?|inhouding[a-zà-ɏ]{0,10}|inlener[a-zà-ɏ]{0,4}|vreemdeling[a-zà-ɏ]{0,3}|Wid|Wwft|Wav)\b/i,
];
/** In a sentence: in a register these words are the ground, and may be that of another thing. */
const BY_DUTY = /\bwettelijke?\s(?:verplicht|plicht|voorschrift)/i;

export default defineRule({
  id: 'kopie-identiteitsbewijs',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Een kopie van een identiteitsbewijs blijft alleen bewaard als een wet dat vraagt.',
  cites: ['AVG 5 lid 1 onder c', 'Wmo2015 5.2.8'],
  messages: {
    bewaard: () => ({
      wat: 'Hier wordt een kopie van een identiteitsbewijs bewaard. Voor het vaststellen van de identiteit is tonen genoeg.',
      waarom:
        'Een kopie bevat meer dan nodig: foto, documentnummer en BSN (artikel 5 lid 1 onder c AVG). Artikel 5.2.8 Wmo 2015 vraagt de identiteit vast te stellen, geen kopie te maken.',
      herstel:
        'Laat het bewijs tonen, en leg soort, nummer en geldigheid vast als dat nodig is. Vraagt een wet een kopie, noem die dan.',
    }),
    verwerking: (naam = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} bewaart een kopie van een identiteitsbewijs; er staat geen wet bij die dat vraagt.`,
      waarom: 'Een kopie bevat meer dan nodig: foto, documentnummer en BSN (artikel 5 lid 1 onder c AVG).',
      herstel: 'Vervang de kopie door soort en nummer van het bewijs, of noem de wet die een kopie verplicht.',
    }),
  },
  check: ({ protocol }) => passagesWithCopies(protocol.regeling).flatMap(inPassage),
  also: { verwerking: ({ verwerking, register }) => (register?.rol === 'verwerker' ? [] : inVerwerking(verwerking)) },
});

type Melding = Report<'bewaard' | 'verwerking'>;

function inPassage({ passage, soort }: Plaats): Melding[] {
  if (soort !== 'alinea') return [];
  return copiesIn(passage.reading).map(({ start, end }) => ({ at: spanIn(passage, start, end), message: 'bewaard' }));
}

const passagesWithCopies = passagesWith((reading) => copiesIn(reading).length > 0);

const copiesIn = derived((reading: Reading): readonly Span[] =>
  zinnenVan(reading).flatMap(({ start, end }) => {
    const text = reading.text.slice(start, end);
    const found = copyIn(text);
    if (!found || !KEPT.test(text) || BY_DUTY.test(text) || isExcused([text])) return [];
    return [{ start: start + found.index, end: start + found.index + found.text.length }];
  }),
);

function copyIn(text: string): Stretch | undefined {
  return openedBy(text, COPY, TO_PROOF) ?? openedBy(text, PROOF, IS_COPIED);
}

function isExcused(teksten: readonly string[]): boolean {
  return EXCEPTIONS.some((exception) => teksten.some((tekst) => exception.test(tekst)));
}

/** An element of the data; a legal duty as ground may be the law that asks for it. */
function inVerwerking(verwerking: Verwerking): Melding[] {
  const { persoonsgegevens, bijzondere, doelen } = verwerking;
  const elements = [...persoonsgegevens, ...bijzondere.map(({ categorie }) => categorie)];
  const [first] = elements.flatMap(({ passage }) => {
    const found = copyIn(passage.reading.text);
    return found ? [spanIn(passage, found.index, found.index + found.text.length)] : [];
  });
  if (
    !first ||
    isExcused([naamVan(verwerking), ...tekstenVan(verwerking).map(({ tekst }) => tekst)].map(withoutDenial))
  )
    return [];
  const duty = doelen.some(({ grondslag }) => grondslag?.aanwijzingen.some(({ letter }) => letter === 'c'));
  return [{ at: first, message: 'verwerking', args: [naamVan(verwerking)], ...(duty ? { severity: 'oordeel' } : {}) }];
}

/** Fields say `geen` and `niet` of other things than the copy. */
function withoutDenial(tekst: string): string {
  return tekst.replace(/\b(?:niet|geen|nooit|zonder)\b/gi, '');
}
