/**
 * Sentences on consent: which of them make it a condition for processing data, and which say
 * something else. Each exception has a sentence among the fixtures of the rule that uses it.
 */
import type { Span } from '../../text/span.ts';

export interface Toestemmingszin {
  /** The words that ask for the consent. */
  readonly span: Span;
  /** Only with consent, or consent if nothing else helps: a restriction, so a question. */
  readonly beperkend: boolean;
}

const CONSENT = String.raw`(?:toestemming|instemming)`;
const ADJECTIVES = String.raw`(?:(?:de|een|diens|zijn|haar|hun|voorafgaande|schriftelijke|uitdrukkelijke|expliciete|ondubbelzinnige|vrije|gerichte)\s){0,4}`;

/** A condition of consent, from the words that ask to the word itself or the other way round. */
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:vraagt|vragen|vraag|verzoekt|verzoeken)\b[^.;:]{0,120}?\b${CONSENT}\b`, 'iu'),
  new RegExp(String.raw`\b${CONSENT}\b[^.;:]{0,60}?\b(?:gevraagd|te\svragen|verkregen|verkrijgen|nodig|vereist|noodzakelijk|verplicht)\b`, 'iu'),
  new RegExp(String.raw`\b(?:verleent|geeft)\s[^.;:]{0,60}?\b${CONSENT}\b`, 'iu'),
  new RegExp(String.raw`\b(?:op\sbasis\svan|op\sgrond\svan|met|na|middels|gebaseerd\sop)\s${ADJECTIVES}${CONSENT}\b`, 'iu'),
  new RegExp(String.raw`\b${CONSENT}\b[^.;:]{0,60}?\b(?:is|vormt)\s(?:de|een|in\sbeginsel\sde)\s(?:basis|grondslag|rechtsgrond)\b`, 'iu'),
];

/** What the consent is for. */
const DATA = /\b(?:\p{L}*gegevens\p{L}*|informatie|dossiers?|informatie-?uitwisseling)\b/iu;

/** Consent that is denied, refused, absent, withdrawn. */
const DENIED = new RegExp(
  String.raw`\b(?:z[oó]nder|g[eé]{2}n|niet|nooit|ondanks|ontbreken|tenzij|terughoudend|intrekken|weiger\p{L}*)\b[^.;:,]{0,50}?\b${CONSENT}\b|\b${CONSENT}\b[^.;:,]{0,40}?\b(?:niet|geweigerd|ontbreekt|ontbreken|intrekken|ingetrokken|intrekt|omgegaan|rechtmatig|uitkomst|aan\sde\sorde)\b`,
  'iu',
);
/** `Omgaan met toestemming`, `informatie over toestemming`: the sentence speaks of consent and asks for none. */
const ABOUT = /\b(?:omgegaan|omgaan|omgang|verstaan\sonder|uitleg|ingegaan)\b/iu;
/** Consent of somebody else than the person whose data they are. */
const OF_OTHERS = new RegExp(
  String.raw`\b${CONSENT}\s(?:van|door)\s(?:de\s|het\s|een\s)?(?:verwerkings)?(?:verantwoordelijke|college|gemeente|burgemeester|leidinggevende|teamleider|teammanager|directeur|directie|beheerder|functionaris|autoriteit|minister|staatssecretaris|rechter|officier|opdrachtgever|partner|organisatie|raad)`,
  'iu',
);
/** Consent to help, treatment or a visit, and no processing. */
const FOR_HELP = new RegExp(
  String.raw`\b${CONSENT}\s(?:voor|tot|met|om)\s(?:de\s|het\s|een\s|verdere\s|deze\s)?(?:hulp|hulpverlening|jeugdhulp|behandeling|zorg|plaatsing|opname|onderzoek|verwijzing|aanmelding|deelname|huisbezoek|ondersteuning|begeleiding)\b`,
  'iu',
);
/** Professional secrecy is another consent; reports of abuse need none and have a rule of their own. */
const OTHER_CONSENT = /\b(?:beroepsgeheim|medisch\sgeheim|geheimhoudingsplicht|zwijgplicht|veilig\sthuis|verwijsindex|meldcode)\b/iu;
/** Who consents for a child. */
const REPRESENTATION = /\b(?:(?:jonger|ouder)\sdan\s\p{L}{2,10}|wettelijke?\svertegenwoordigers?|minderjarigen?|1[26]\sjaar|twaalf\sjaar|zestien\sjaar)\b/iu;

const EXCEPTIONS: readonly RegExp[] = [DENIED, ABOUT, OF_OTHERS, FOR_HELP, OTHER_CONSENT, REPRESENTATION];
const RESTRICTING = new RegExp(String.raw`\b(?:alleen|enkel|slechts|uitsluitend|pas)\b[^.;:]{0,60}?\b${CONSENT}\b`, 'iu');

/** Where a sentence makes consent a condition for processing data; undefined where it does not, or may not. */
export function leesToestemmingszin(text: string): Toestemmingszin | undefined {
  if (!DATA.test(text) || EXCEPTIONS.some((exception) => exception.test(text))) return undefined;
  for (const pattern of ASKS) {
    const found = pattern.exec(text);
    if (found) return { span: { start: found.index, end: found.index + found[0].length }, beperkend: RESTRICTING.test(text) };
  }
  return undefined;
}

/** Help, benefits, care, school: where people depend on who asks. */
const HELP = /\b(?:hulp\p{L}*|cliënt\p{L}*|ondersteuning|zorg\p{L}*|uitkering\p{L}*|bijstand\p{L}*|wijkteam\p{L}*|jeugd\p{L}*|wmo|maatschappelijke ondersteuning|participatie\p{L}*|schuld(?:hulp|en|hulpverlening)\p{L}*|leerplicht\p{L}*|leerling\p{L}*|onderwijs|inburger\p{L}*|sociaal domein)\b/iu;
/** Work and supervision make people depend too; in running text these words mostly mean who acts. */
const WORK = /\b(?:werknemers?|medewerkers?|sollicitant\p{L}*|personeel\p{L}*|toezicht\p{L}*|leerlingen|studenten)\b/iu;

export function noemtHulp(text: string): boolean {
  return HELP.test(text);
}

/** Whether the people whom a field names depend on who processes their data. */
export function noemtAfhankelijken(text: string): boolean {
  return HELP.test(text) || WORK.test(text);
}

/** The conditions under which the AP accepts consent to a public body: above all that a refusal has no consequences. */
const FREE = /\b(?:g[eé]{2}n|niet|zonder)\b[^.;:]{0,60}?\b(?:gevolgen?|consequenties?|nade(?:el|len)|nadelige|benadeeld)\b|\b(?:vrijwillig\p{L}*|in vrijheid|vrij om te weigeren)\b/iu;

export function noemtVrijwilligheid(text: string): boolean {
  return FREE.test(text);
}
