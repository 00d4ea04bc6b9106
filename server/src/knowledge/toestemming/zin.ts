/**
 * Sentences on consent: which of them make it a condition for processing data, and which say
 * something else. Each exception has a sentence among the fixtures of the rule that uses it.
 */
import { openedBy } from '../../text/openedBy.ts';
import type { Span } from '../../text/span.ts';

export interface Toestemmingszin {
  /** The words that ask for the consent. */
  readonly span: Span;
  /** Only with consent, or consent if nothing else helps: a restriction, so a question. */
  readonly beperkend: boolean;
}

/** Consent behind other words of its clause. */
const TO_CONSENT = /^[^.;:]{0,120}?\b(?:toestemming|instemming)\b/i;
const TO_CONSENT_NEAR = /^[^.;:]{0,60}?\b(?:toestemming|instemming)\b/i;
const CONSENT = /\b(?:toestemming|instemming)\b/gi;

/** Words that ask for consent, with the consent behind them or before them. */
const ASKS: readonly (readonly [opening: RegExp, rest: RegExp])[] = [
  [/\b(?:vraagt|vragen|vraag|verzoekt|verzoeken)\b/gi, TO_CONSENT],
  [/\b(?:verleent|geeft)\b/gi, TO_CONSENT_NEAR],
  [CONSENT, /^[^.;:]{0,60}?\b(?:gevraagd|te\svragen|verkregen|verkrijgen|nodig|vereist|noodzakelijk|verplicht)\b/i],
  [CONSENT, /^[^.;:]{0,60}?\b(?:is|vormt)\s(?:de|een|in\sbeginsel\sde)\s(?:basis|grondslag|rechtsgrond)\b/i],
];
/** `Met uitdrukkelijke toestemming`, `op basis van toestemming`. */
const WITH_CONSENT =
  /\b(?:op\sbasis\svan|op\sgrond\svan|met|na|middels|gebaseerd\sop)\s(?:(?:de|een|diens|zijn|haar|hun|voorafgaande|schriftelijke|uitdrukkelijke|expliciete|ondubbelzinnige|vrije|gerichte)\s){0,3}(?:toestemming|instemming)\b/i;

/** What the consent is for. */
const DATA = /(?:gegevens|\binformatie\b|\bdossiers?\b)/i;

/** Consent that is denied, refused, absent, withdrawn: words before it, or behind it. */
const DENYING =
  /\b(?:z[oó]nder|g[eé]{2}n|niet|nooit|ondanks|ontbreken|tenzij|terughoudend|intrekken|weigeren|weigert|weigering)\b/gi;
const TO_DENIED_CONSENT = /^[^.;:,]{0,50}?\b(?:toestemming|instemming)\b/i;
const DENIED_BEHIND =
  /^[^.;:,]{0,40}?\b(?:niet|geweigerd|ontbreekt|ontbreken|intrekken|ingetrokken|intrekt|omgegaan|rechtmatig|uitkomst|aan\sde\sorde)\b/i;
/** `Omgaan met toestemming`, `informatie over toestemming`: the sentence speaks of consent and asks for none. */
const ABOUT = /\b(?:omgegaan|omgaan|omgang|verstaan\sonder|uitleg|ingegaan)\b/i;
/** Consent of somebody else than the person whose data they are. */
const OF_OTHERS =
  /\b(?:toestemming|instemming)\s(?:(?:is|wordt)\s)?(?:(?:verkregen|gegeven|verleend)\s)?(?:van|door)\s(?:de\s|het\s|een\s)?(?:verwerkings)?(?:verantwoordelijke|college|gemeente|burgemeester|leidinggevende|teamleider|teammanager|directeur|directie|beheerder|functionaris|autoriteit|minister|staatssecretaris|rechter|officier|opdrachtgever|partner|organisatie|raad)/i;
/** Consent to help, treatment or a visit, and no processing. */
const FOR_HELP =
  /\b(?:toestemming|instemming)\s(?:voor|tot|met|om)\s(?:de\s|het\s|een\s|verdere\s|deze\s)?(?:hulp|hulpverlening|jeugdhulp|behandeling|zorg|plaatsing|opname|onderzoek|verwijzing|aanmelding|deelname|huisbezoek|ondersteuning|begeleiding)\b/i;
/** Professional secrecy is another consent; reports of abuse need none and have a rule of their own. */
const OTHER_CONSENT =
  /\b(?:beroepsgeheim|medisch\sgeheim|geheimhoudingsplicht|zwijgplicht|veilig\sthuis|verwijsindex|meldcode)\b/i;
/** Who consents for a child. */
const REPRESENTATION =
  /\b(?:(?:jonger|ouder)\sdan\s[a-zà-ɏ]{2,10}|wettelijke?\svertegenwoordigers?|minderjarigen?|1[26]\sjaar|twaalf\sjaar|zestien\sjaar)\b/i;

const EXCEPTIONS: readonly RegExp[] = [ABOUT, OF_OTHERS, FOR_HELP, OTHER_CONSENT, REPRESENTATION];
const RESTRICTING = /\b(?:alleen|enkel|slechts|uitsluitend|pas)\b/gi;

/** Where a sentence makes consent a condition for processing data; undefined where it does not, or may not. */
export function leesToestemmingszin(text: string): Toestemmingszin | undefined {
  if (!DATA.test(text) || isDenied(text) || EXCEPTIONS.some((exception) => exception.test(text))) return undefined;
  const span = asks(text) ?? withConsent(text);
  return span && { span, beperkend: openedBy(text, RESTRICTING, TO_CONSENT_NEAR) !== undefined };
}

function isDenied(text: string): boolean {
  return (openedBy(text, DENYING, TO_DENIED_CONSENT) ?? openedBy(text, CONSENT, DENIED_BEHIND)) !== undefined;
}

function asks(text: string): Span | undefined {
  for (const [opening, rest] of ASKS) {
    const found = openedBy(text, opening, rest);
    if (found) return { start: found.index, end: found.index + found.text.length };
  }
  return undefined;
}

function withConsent(text: string): Span | undefined {
  const found = WITH_CONSENT.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Help, benefits, care, school: where people depend on who asks. */
const HELP =
  /\b(?:hulp[a-zà-ɏ]*|cliënt[a-zà-ɏ]*|ondersteuning|zorg[a-zà-ɏ]*|uitkering[a-zà-ɏ]*|bijstand[a-zà-ɏ]*|wijkteam[a-zà-ɏ]*|jeugd[a-zà-ɏ]*|wmo|maatschappelijke ondersteuning|participatie[a-zà-ɏ]*|schuld(?:hulp|en|hulpverlening)[a-zà-ɏ]*|leerplicht[a-zà-ɏ]*|leerling[a-zà-ɏ]*|onderwijs|inburger[a-zà-ɏ]*|sociaal domein)\b/i;
/** Work and supervision make people depend too; in running text these words mostly mean who acts. */
const WORK =
  /\b(?:werknemers?|medewerkers?|sollicitant[a-zà-ɏ]*|personeel[a-zà-ɏ]*|toezicht[a-zà-ɏ]*|leerlingen|studenten)\b/i;

export function noemtHulp(text: string): boolean {
  return HELP.test(text);
}

/** Whether the people whom a field names depend on who processes their data. */
export function noemtAfhankelijken(text: string): boolean {
  return HELP.test(text) || WORK.test(text);
}

/** The conditions under which the AP accepts consent to a public body: above all that a refusal has no consequences. */
const NO = /\b(?:g[eé]{2}n|niet|zonder)\b/gi;
const TO_CONSEQUENCES = /^[^.;:]{0,60}?\b(?:gevolgen?|consequenties?|nadeel|nadelen|nadelige|benadeeld)\b/i;
const FREE = /\b(?:vrijwillig|vrijwillige|in vrijheid|vrij om te weigeren)\b/i;

export function noemtVrijwilligheid(text: string): boolean {
  return FREE.test(text) || openedBy(text, NO, TO_CONSEQUENCES) !== undefined;
}
