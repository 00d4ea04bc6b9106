/** The moment from which a period runs, and which of the usual moments it is. */
import type { Span } from '../../text/span.ts';
import { findTerms, phrases, termsOf, vocabulary } from '../vocabulary.ts';
import { tokenize } from '../words.ts';

/**
 * The moments that rules can tell apart. Several words give one: `afsluiting-zaak` is also the
 * closing or settling of a file, request or complaint; `einde-voorziening` the end of help, support
 * or a benefit.
 */
export type StartmomentSoort =
  | 'laatste-wijziging'
  | 'laatste-contact'
  | 'afsluiting-zaak'
  | 'einde-voorziening'
  | 'einde-geldigheid'
  | 'einde-dienstverband'
  | 'einde-overeenkomst'
  | 'besluit'
  | 'afwijzing'
  | 'afbreken'
  | 'verzoek'
  | 'ontvangst'
  | 'vastlegging'
  | 'betaling'
  | 'einde-boekjaar'
  | 'geboorte'
  | 'overlijden';

export interface Startmoment {
  readonly span: Span;
  /** The words as they stand, the first of them included: `na afsluiting van de zaak`. */
  readonly tekst: string;
  /** Undefined where the words name no moment that is known here. */
  readonly soort: StartmomentSoort | undefined;
  /** Counted from the year of the event, and not from the event: `vanaf het jaar waarin …`. */
  readonly vanafJaar: boolean;
}

/** Moments that one word or phrase settles. Where a text has several, the first of this list counts. */
const moments: readonly (readonly [soort: StartmomentSoort, terms: string])[] = [
  [
    'laatste-wijziging',
    `
    laatste wijziging*, laatst gewijzigd, laatste mutatie, laatste aanpassing, laatste bewerking, letzter
    aktualisierung, letzter bearbeitung, letzten änderung, last change, last update
  `,
  ],
  [
    'laatste-contact',
    `
    laatste contact*, laatste activiteit, laatste interactie, laatste gebruik, laatste login, laatste inlog,
    laatste deelname, laatste bezoek, letztem kontakt, letzter nutzung, last contact, last activity, last use,
    last login
  `,
  ],
  ['afbreken', `afgebroken, afbreken, intrekking, ingetrokken, afbreking`],
  ['afwijzing', `afwijzing, afgewezen, weigering, geweigerd, ablehnung, rejection`],
  ['geboorte', `geboorte, geboortedatum, geburt`],
  ['overlijden', `overlijden, overleden, tod, death`],
  ['einde-boekjaar', `boekjaar, jaarrekening, begrotingsjaar, jahresabschluss, haushaltsjahres`],
  [
    'einde-dienstverband',
    `
    dienstverband, uitdiensttreding, uit dienst, vertrek medewerker, vertrek van de medewerker,
    arbeidsovereenkomst, dienstverhältnis*, employment ends, employment, ontslag
  `,
  ],
  ['ontvangst', `ontvangst, ontvangen, ontvangt, eingang, antragseingang, rechnungseingang, receipt`],
];

/** What ended, where the words only say that something did. */
const objects = vocabulary<StartmomentSoort>([
  ...termsOf(
    'einde-voorziening',
    `
    voorziening*, ondersteuning, hulp, jeugdhulp, hulpverlening, uitkering*, bijstand, traject*, begeleiding,
    zorg, behandeling, pgb, schuldregeling
  `,
  ),
  ...termsOf('einde-geldigheid', `geldigheid*, bestaansduur, gültigkeit, looptijd, vergunning, erlaubnis`),
  ...termsOf('einde-overeenkomst', `contract*, overeenkomst*, vertrag*, opdracht`),
  ...termsOf('afsluiting-zaak', `zaak, dossier*, procedure, vorgang*, verfahren*, bearbeitung, klacht*`),
]);

const endings = vocabulary<'close' | 'end'>([
  ...termsOf(
    'close',
    `
    afsluiting, afsluiten, afgesloten, sluiting, gesloten, afhandeling, afgehandeld, afronding, afgerond,
    abschluss, closure, erledigung
  `,
  ),
  ...termsOf(
    'end',
    `
    einde, eindigt, eindigen, beëindiging, beëindigd, afloop, verlopen, vervallen, stopzetting, gestopt,
    geëindigd, ende, ablauf, erlöschen, beendigung, vertragsbeendigung, ends, end, expiry
  `,
  ),
]);

/** Moments that count only where nothing ended: an `aanvraag` can also be what was closed. */
const others: readonly (readonly [soort: StartmomentSoort, terms: string])[] = [
  ['besluit', `besluit*, beschikking*, beslissing, uitspraak, toekenning, verlening, bescheid*`],
  ['verzoek', `verzoek, aanvraag, melding, aanmelding, antrag*`],
  [
    'vastlegging',
    `
    vastlegging, vastgelegd, opname, opgenomen, registratie, vervaardiging, invoer, verzameling, erhebung,
    aufzeichnung, recording, collection, creatie
  `,
  ],
  [
    'betaling',
    `
    betaling*, transactie*, factuur*, factuurdatum, rechnungsdatum, payment, aanslag, aangifte
  `,
  ],
];

const settled = ranked(moments);
const loose = ranked(others);
const yearWords = phrases(`jaar waarin, jaar volgend*, kalenderjaar, jaar van, boekjaar, jahresende`);

/** Reads a text that is a moment and nothing else: the value of a field `vanaf`. */
export function parseStartmoment(text: string): Startmoment {
  const end = text.trimEnd().length;
  return startmoment(text, { start: Math.min(end, text.length - text.trimStart().length), end });
}

/** The moment that stands at a span of a text. */
export function startmoment(text: string, span: Span): Startmoment {
  const tekst = text.slice(span.start, span.end);
  const tokens = tokenize(tekst);
  return {
    span,
    tekst,
    soort: firstRanked(settled, tokens) ?? endOf(tokens) ?? firstRanked(loose, tokens),
    vanafJaar: findTerms(yearWords, tokens).length > 0,
  };
}

function endOf(tokens: ReturnType<typeof tokenize>): StartmomentSoort | undefined {
  const kinds = findTerms(endings, tokens).map((term) => term.value);
  if (kinds.length === 0) return undefined;
  const [object] = findTerms(objects, tokens);
  return object?.value ?? (kinds.includes('close') ? 'afsluiting-zaak' : undefined);
}

type Ranked = ReturnType<typeof ranked>;

function ranked(list: readonly (readonly [soort: StartmomentSoort, terms: string])[]) {
  return vocabulary(list.flatMap(([soort, terms], rank) => termsOf({ soort, rank }, terms)));
}

function firstRanked(words: Ranked, tokens: ReturnType<typeof tokenize>): StartmomentSoort | undefined {
  const found = findTerms(words, tokens).map((term) => term.value);
  return found.sort((a, b) => a.rank - b.rank)[0]?.soort;
}
