/** A retention period that is shorter or longer than the law of its domein says. */
import { bewaarregelsOp, vroegereBewaarregels, type Bewaarregel } from '../knowledge/bewaarregels.ts';
import { compareDuration, formatDuration, sameDuration } from '../knowledge/bewaartermijn/duration.ts';
import { compareDatum, type IsoDate } from '../knowledge/datum.ts';
import type { Domein } from '../knowledge/domein.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { notatie, plaatsVan } from '../knowledge/wetten/bepaling.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { bewaaruitsprakenIn, bewaaruitsprakenVan, type Bewaaruitspraak } from '../model/bewaaruitspraken.ts';

/** Data within a domein that have a period of their own: refused requests, complaints, payments, logs. */
const OWN_PERIOD =
  /\b(?:aanvra(?:ag|gen)|afgewezen|afwijzing[a-zà-ɏ]*|geweigerd[a-zà-ɏ]*|weigering[a-zà-ɏ]*|ingetrokken|afgebroken|bezwa(?:ar|ren)|beroep|klacht[a-zà-ɏ]*|melding[a-zà-ɏ]*|factu(?:ur|ren)|financi[a-zà-ɏ]*|declaratie[a-zà-ɏ]*|betaling[a-zà-ɏ]*|eigen bijdrage|terugvordering[a-zà-ɏ]*|vordering[a-zà-ɏ]*|camera[a-zà-ɏ]*|beeld[a-zà-ɏ]*|log[a-zà-ɏ]*|aantekening[a-zà-ɏ]*|verzoek[a-zà-ɏ]*|incident[a-zà-ɏ]*|datalek[a-zà-ɏ]*|afspra(?:ak|ken)|e-mails?|kopie[a-zà-ɏ]*|toestemming[a-zà-ɏ]*|verslag[a-zà-ɏ]*|lening[a-zà-ɏ]*|subsidie[a-zà-ɏ]*)\b/i;
const SAVINGS = /\b(?:tenzij|behalve|zo ?veel langer|of langer|langere (?:bewaar)?termijn|wettelijk voorgeschreven)\b/i;
const LIST_RESULT = /\bselectielijst\b[^.;]{0,60}?(?:^|[\s(])(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?![\d.])/i;
const OLDER_LIST = /\b(?:1996|2012|2017)\b/u;
/** A regulation for the whole of the sociaal domein rules the Wmo too. */
const WHOLE_DOMAIN = /\bsociaal domein\b/i;

type Meldingen = 'wet' | 'lijst' | 'resultaat' | 'bewaren' | 'algemeen';

export default defineRule({
  id: 'bewaartermijn-strijdig-met-wet',
  on: 'regeling',
  severity: 'fout',
  category: 'bewaren',
  summary: 'Een bewaartermijn is niet korter of langer dan de wet of de selectielijst zegt.',
  cites: [],
  timed: true,
  messages: {
    wet: (termijn = '', duur = '', bron = '') => ({
      wat: `Hier staat ${termijn}; de wet noemt ${duur}.`,
      waarom: `Dat staat in ${bron}, of zoveel langer als voor een zorgvuldige uitvoering nodig is.`,
      herstel: `Neem ${duur} over, of zeg voor welke gegevens de afwijkende termijn geldt en waarom.`,
    }),
    lijst: (termijn = '', duur = '', bron = '') => ({
      wat: `Hier staat ${termijn}; de selectielijst noemt ${duur}.`,
      waarom: `De ${bron} geeft die termijn; zonder selectielijst mag het college niets vernietigen (artikel 5 Archiefwet 1995).`,
      herstel: `Neem ${duur} over, of noem het resultaat uit de selectielijst waarop u steunt.`,
    }),
    resultaat: (termijn = '', duur = '', bron = '') => ({
      wat: `Bij dit resultaat van de selectielijst hoort ${duur}, niet ${termijn}.`,
      waarom: `De ${bron} geeft die termijn.`,
      herstel: 'Verbeter de termijn, of noem het resultaat dat u bedoelt.',
    }),
    bewaren: (termijn = '', _duur = '', bron = '') => ({
      wat: `Dit resultaat van de selectielijst wordt blijvend bewaard; hier staat ${termijn}.`,
      waarom: `Zo staat het in de ${bron}: deze stukken gaan niet weg, maar na verloop van tijd naar het archief.`,
      herstel: 'Haal de termijn weg, of noem het resultaat dat u bedoelt.',
    }),
    algemeen: (termijn = '', duur = '', bron = '') => ({
      wat: `Hier staat ${termijn} voor alle gegevens; voor de Wmo noemt de wet ${duur}.`,
      waarom: `Dat staat in ${bron}. Een algemene termijn voor het hele sociaal domein past niet bij elke wet.`,
      herstel: 'Noem de termijn per wet.',
    }),
  },
  check({ protocol }, { peildatum, kennis }) {
    const title = protocol.titel?.reading.text ?? '';
    return bewaaruitsprakenIn(protocol).flatMap((uitspraak) => judge(uitspraak, title, peildatum, kennis) ?? []);
  },
  also: {
    verwerking: ({ verwerking }, { peildatum, kennis }) =>
      bewaaruitsprakenVan(verwerking).flatMap((uitspraak) => judge(uitspraak, '', peildatum, kennis) ?? []),
  },
});

function judge(uitspraak: Bewaaruitspraak, title: string, peildatum: IsoDate, kennis: Kennis): Oordeel {
  return (
    judgeResult(uitspraak, peildatum, kennis) ??
    judgeDomein(uitspraak, peildatum, kennis) ??
    judgeWhole(uitspraak, title, peildatum, kennis)
  );
}

type Oordeel = Report<Meldingen> | undefined;

/** The text names a result of the Selectielijst 2020, with another period than the list gives. */
function judgeResult(uitspraak: Bewaaruitspraak, peildatum: IsoDate, { selectielijsten }: Kennis): Oordeel {
  const { zin, termijn, enige, omgeving } = uitspraak;
  const nummer = LIST_RESULT.exec(zin)?.[1];
  const resultaat = nummer === undefined ? undefined : selectielijsten.resultaat(nummer);
  if (nummer === undefined || !resultaat || !enige || OLDER_LIST.test(zin)) return undefined;
  if (compareDatum(peildatum, selectielijsten.lijst2020.geldigVanaf) < 0) return undefined;
  const { waardering, termijn: duur, langerMogelijk } = resultaat;
  const kept = waardering === 'bewaren';
  if (!kept && (!duur || sameDuration(duur, termijn.duur))) return undefined;
  const longer = duur !== undefined && langerMogelijk && (compareDuration(termijn.duur, duur) ?? 0) > 0;
  const severity: Klasse = longer || isReserved(uitspraak, omgeving) ? 'oordeel' : 'waarschuwing';
  return {
    at: uitspraak.span,
    message: kept ? 'bewaren' : 'resultaat',
    args: [wordsOf(uitspraak), duur ? formatDuration(duur) : '', `Selectielijst 2020 (resultaat ${nummer})`],
    severity,
  };
}

/** The text names a domein, with another period than its law or the list gives. */
function judgeDomein(uitspraak: Bewaaruitspraak, peildatum: IsoDate, kennis: Kennis): Oordeel {
  const { domein, termijn, zin } = uitspraak;
  const regels = domein ? bewaarregelsOp(domein, peildatum) : [];
  const [regel] = regels;
  if (!regel || isAboutOther(uitspraak) || regels.some(({ duur }) => sameDuration(duur, termijn.duur)))
    return undefined;
  // The duration of an earlier law has a rule of its own.
  if (vroegereBewaarregels(regel.domein, peildatum).some(({ duur }) => sameDuration(duur, termijn.duur)))
    return undefined;
  const order = compareDuration(termijn.duur, regel.duur);
  if (
    order === undefined ||
    (order < 0 && termijn.modaliteit === 'minimaal') ||
    (order > 0 && termijn.modaliteit === 'maximaal')
  )
    return undefined;
  const bron =
    regel.bron.soort === 'wet'
      ? notatie(kennis.catalogus, plaatsVan(regel.bron.bepaling))
      : `Selectielijst 2020 (resultaat ${regel.bron.nummer})`;
  return {
    at: uitspraak.span,
    message: regel.bron.soort === 'wet' ? 'wet' : 'lijst',
    args: [wordsOf(uitspraak), formatDuration(regel.duur), bron],
    severity: classOf(uitspraak, regel, order, zin),
    ...(regel.bron.soort === 'wet' && { citations: [bron] }),
  };
}

/**
 * A fout where the text itself names the law that binds, and gives a shorter period without reserve.
 * Longer may be needed, a list binds less than a law, and a verwerking may hold part of a file.
 */
function classOf(uitspraak: Bewaaruitspraak, { bron }: Bewaarregel, order: number, zin: string): Klasse {
  if (isReserved(uitspraak, uitspraak.omgeving) || order > 0) return 'oordeel';
  const inField = uitspraak.verwerking !== undefined;
  if (bron.soort === 'selectielijst') return inField ? 'oordeel' : 'waarschuwing';
  const namesLaw = bron.bepaling.startsWith('Wmo')
    ? /\b(?:5\.3\.4|wmo|maatschappelijke ondersteuning)\b/i
    : /\b7\.3\.8\b/u;
  const named = inField ? /\b(?:5\.3\.4|7\.3\.8)\b/u.test(zin) : namesLaw.test(zin);
  return named ? 'fout' : 'waarschuwing';
}

/** One period for all data of the sociaal domein, shorter than that of the Wmo. */
function judgeWhole(uitspraak: Bewaaruitspraak, title: string, peildatum: IsoDate, kennis: Kennis): Oordeel {
  const wmo: Domein = 'wmo';
  const [regel] = bewaarregelsOp(wmo, peildatum);
  const { domein, termijn, zin, omgeving, enige } = uitspraak;
  if (regel?.bron.soort !== 'wet' || domein !== undefined || !enige) return undefined;
  if (
    !WHOLE_DOMAIN.test(title) ||
    isAboutOther(uitspraak) ||
    !/^(?:alle |de )?(?:persoons)?gegevens\b|^dossiers?\b/i.test(zin)
  )
    return undefined;
  if (termijn.modaliteit === 'minimaal' || (compareDuration(termijn.duur, regel.duur) ?? 0) >= 0) return undefined;
  const bron = notatie(kennis.catalogus, plaatsVan(regel.bron.bepaling));
  const severity: Klasse = isReserved(uitspraak, omgeving) ? 'oordeel' : 'waarschuwing';
  return {
    at: uitspraak.span,
    message: 'algemeen',
    args: [wordsOf(uitspraak), formatDuration(regel.duur), bron],
    severity,
    citations: [bron],
  };
}

/** Part of the data of a domein, by a condition, by its name, or by the name of the verwerking. */
function isAboutOther({ voorwaardelijk, zin, verwerking }: Bewaaruitspraak): boolean {
  return voorwaardelijk || OWN_PERIOD.test(zin) || namesPart(verwerking?.naam?.tekst ?? '');
}

/** `Klachten over hulp`, and not `Beoordelen van een aanvraag`, which is what the file is about. */
function namesPart(naam: string): boolean {
  return OWN_PERIOD.test(naam) && !/\b(?:beoord|behandel|besli)/i.test(naam);
}

function isReserved({ termijn }: Bewaaruitspraak, omgeving: string): boolean {
  return (
    termijn.voorbehoud !== undefined ||
    termijn.bijBenadering !== undefined ||
    termijn.bovengrens !== undefined ||
    SAVINGS.test(omgeving)
  );
}

function wordsOf({ passage, termijn }: Bewaaruitspraak): string {
  return passage.reading.text.slice(termijn.span.start, termijn.span.end).replace(/\s+/g, ' ');
}
