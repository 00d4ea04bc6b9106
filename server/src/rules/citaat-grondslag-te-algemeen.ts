/** A ground that is a whole law, or a chapter of it, where one article should stand. */
import type { Citaat, WetVermelding } from '../knowledge/citaat/citaat.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { geldigOp } from '../knowledge/wetten/geldigheid.ts';
import type { WetId } from '../knowledge/wetten/wetIds.generated.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinPassages, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { citatenVan } from '../model/verwerking/citaten.ts';
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import { spanIn } from '../text/reading.ts';

/** Laws about data, procedure and archives in general: that they are cited without an article is another question. */
const ALGEMEEN: ReadonlySet<WetId> = new Set<WetId>([
  'AVG',
  'UAVG',
  'Awb',
  'Archiefwet1995',
  'EVRM',
  'Grondwet',
  'Wabb',
]);
/** A sentence that says what the ground of processing is; `op grond van` says on what somebody acts. */
const GROUND =
  /\b(?:grondslag|grondslagen|rechtsgrond|rechtsgronden|rechtsbasis|(?:wettelijke|juridische) (?:grond|basis))\b/i;
const LIES_IN =
  /\b(?:is|zijn|ligt|liggen|gelegen|vormt|vormen|berust|berusten|steunt|steunen|vindt|vinden|gevonden|biedt|bieden)\b/i;
const DATA = /\b(?:gegevens[a-zà-ɏ]*|persoonsgegevens|verwerk[a-zà-ɏ]*|uitwissel[a-zà-ɏ]*)\b/i;
/** The article stands elsewhere, or the sentence says that there must be one. */
const ELSEWHERE =
  /\b(?:bijlage|verwerkingsregister|register|tabel|artikel[a-zà-ɏ]*|moet|moeten|dient|dienen|kan|kunnen|per domein|toestemming)\b/i;

export default defineRule({
  id: 'citaat-grondslag-te-algemeen',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'citaten',
  summary: 'Een grondslag noemt het artikel, niet alleen de wet.',
  cites: ['AVG 6 lid 3'],
  timed: true,
  messages: {
    wet: (wet = '', naam = '') => ({
      wat: `${naam === '' ? 'De grondslag hier' : `De grondslag van ‘${naam}’`} is een hele wet: ${wet}, zonder artikel.`,
      waarom:
        'Uit de wet moet volgen welke taak of plicht deze verwerking nodig maakt (artikel 6 lid 3 AVG); een hele wet zegt dat niet.',
      herstel: 'Noem het artikel waarin de taak of de bevoegdheid staat, zoals artikel 5.1.1 lid 1 Wmo 2015.',
    }),
    hoofdstuk: (hoofdstuk = '', naam = '') => ({
      wat: `${naam === '' ? 'De grondslag hier' : `De grondslag van ‘${naam}’`} is een heel hoofdstuk: ${hoofdstuk}.`,
      waarom:
        'Uit de wet moet volgen welke taak of plicht deze verwerking nodig maakt (artikel 6 lid 3 AVG); een hoofdstuk bevat er veel.',
      herstel: 'Noem het artikel uit dat hoofdstuk waarin de taak of de bevoegdheid staat.',
    }),
  },
  check: ({ protocol }, { peildatum, kennis }) => inSentences(protocol, peildatum, kennis),
  also: {
    verwerking: ({ verwerking, register }, { peildatum, kennis }) =>
      register?.rol === 'verwerker' ? [] : inVerwerking(verwerking, peildatum, kennis),
  },
});

type Melding = Report<'wet' | 'hoofdstuk'>;

/** One finding for a verwerking: at the first ground without an article, where no field of it names one. */
function inVerwerking(verwerking: Verwerking, peildatum: IsoDate, kennis: Kennis): Melding[] {
  for (const { grondslag } of verwerking.doelen) {
    if (!grondslag) continue;
    const { passage } = grondslag.tekst;
    const found = tooBroad(grondslag, passage.reading.text, peildatum, kennis);
    if (!found) continue;
    if (citatenVan(verwerking).some(namesArtikel) || citatenBeside(verwerking, kennis).some(namesArtikel)) return [];
    return [reportOf(found, spanIn(passage, found.start, found.end), naamVan(verwerking))];
  }
  return [];
}

/** Citations in the name and the purposes: the article may stand there as well. */
function citatenBeside({ naam, doelen }: Verwerking, kennis: Kennis): Citaat[] {
  return [naam, ...doelen.map(({ doel }) => doel)].flatMap((found) =>
    found ? verwijzingenIn(found.passage.reading, kennis, { fragment: true }).citaten : [],
  );
}

function reportOf({ soort, tekst }: TeBreed, at: Melding['at'], naam: string): Melding {
  return { at, message: soort, args: [tekst, naam] };
}

/** An article of a law besides the AVG; one of a law that we do not know counts too. */
function namesArtikel({ soort, wet, vindplaatsen }: Citaat): boolean {
  const general = wet?.kandidaten.some((id) => id === 'AVG' || id === 'UAVG') === true;
  return soort === 'extern' && !general && vindplaatsen.some(({ eenheid }) => eenheid !== 'hoofdstuk');
}

interface TeBreed {
  readonly soort: 'wet' | 'hoofdstuk';
  readonly tekst: string;
  readonly start: number;
  readonly end: number;
}

interface Verwezen {
  readonly citaten: readonly Citaat[];
  readonly wetten: readonly WetVermelding[];
}

/** The first law that is named without an article; the chapter, where one is named with it. */
function tooBroad(
  { citaten, wetten }: Verwezen,
  text: string,
  peildatum: IsoDate,
  kennis: Kennis,
): TeBreed | undefined {
  const law = wetten.find((wet) => isOfTask(wet, peildatum, kennis));
  if (!law) return undefined;
  const holder = citaten.find(({ wet, soort }) => soort === 'extern' && wet?.span.start === law.span.start);
  const { start, end } = holder?.span ?? law.span;
  return { soort: holder ? 'hoofdstuk' : 'wet', tekst: text.slice(start, end).replace(/\s+/g, ' '), start, end };
}

/** A law that gives tasks and holds on the date: what is repealed has a finding of its own. */
function isOfTask({ kandidaten, samenstelling }: WetVermelding, peildatum: IsoDate, { catalogus }: Kennis): boolean {
  if (samenstelling || kandidaten.length === 0 || kandidaten.some((id) => ALGEMEEN.has(id))) return false;
  return kandidaten.some((id) => geldigOp(catalogus.wet(id), peildatum).antwoord !== 'vervallen');
}

/** One finding for a paragraph, at the first law of the sentence that names the ground. */
function inSentences({ regeling }: Protocol, peildatum: IsoDate, kennis: Kennis): Melding[] {
  return passagesOnGround(regeling).flatMap((plaats) => inPassage(plaats, peildatum, kennis));
}

const passagesOnGround = passagesWith(({ text }) => GROUND.test(text));

function inPassage({ passage, pad, soort }: Plaats, peildatum: IsoDate, kennis: Kennis): Melding[] {
  if (soort !== 'alinea' || pad.some((deel) => deel.soort === 'aanhef')) return [];
  if (verwijzingenIn(passage.reading, kennis, { fragment: true }).citaten.some(namesArtikel)) return [];
  for (const zin of zinPassages(passage)) {
    const words = zin.reading.text;
    if (!GROUND.test(words) || !LIES_IN.test(words) || !DATA.test(words) || ELSEWHERE.test(words)) continue;
    const found = tooBroad(verwijzingenIn(zin.reading, kennis, { fragment: true }), words, peildatum, kennis);
    if (found) return [reportOf(found, spanIn(zin, found.start, found.end), '')];
  }
  return [];
}
