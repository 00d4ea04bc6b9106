/** What a provision, a chapter or a law is: heading, validity, address and explanation, as a reader is told. */
import { formatDatum, isIsoDate } from '../../knowledge/datum.ts';
import { bepalingVan, notatie, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import { bestaat } from '../../knowledge/wetten/bestaat.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { linkNaar, linkNaarHoofdstuk, linkNaarWet } from '../../knowledge/wetten/link.ts';
import { naasteToelichting, type Toelichting, type Toelichtingen } from '../../knowledge/wetten/toelichtingen.ts';
import type { Datum } from '../../knowledge/wetten/wet.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { capitalise } from '../../text/capitalise.ts';
import { bestaanVan, geldigheidVanWet } from './geldigheidstekst.ts';

/** All texts are Dutch sentences or names; an absent one is not known. */
export interface Bepalinguitleg {
  /** `AVG 6 lid 1 onder e`; of a chapter or a law its title. */
  readonly bepaling: string;
  /** As a lawyer writes it: `artikel 6 lid 1 onder e AVG`. */
  readonly titel: string;
  /** Heading of the article or chapter, as the law has it. */
  readonly kop?: string;
  /** Citeertitel of the law. */
  readonly wet: string;
  /** Validity of the law, then what is to be said of the place itself. */
  readonly geldigheid: readonly string[];
  /** Address of the text of the law. */
  readonly link?: string;
  readonly toelichting?: Uitlegtekst;
}

export interface Uitlegtekst {
  readonly tekst: string;
  /** The place that it explains, where that is wider than the asked one: `artikel 6 lid 1 AVG`. */
  readonly over?: string;
  /** What was read, and how sure it is. */
  readonly bron: string;
}

export function bepalinguitleg(
  catalogus: WettenCatalogus,
  toelichtingen: Toelichtingen,
  plaats: Plaats,
  datum: Datum,
): Bepalinguitleg {
  const wet = catalogus.wet(plaats.wet);
  const exists = bestaanVan(catalogus, plaats, datum);
  const kop = catalogus.artikel(plaats.wet, plaats.artikel)?.kop;
  const found = naasteToelichting(toelichtingen, plaats, datum);
  return {
    bepaling: bepalingVan(plaats),
    titel: notatie(catalogus, plaats),
    ...(kop === undefined ? {} : { kop }),
    wet: wet.citeertitel,
    geldigheid: [geldigheidVanWet(catalogus, wet, datum), ...exists],
    ...linked(linkNaarBestaande(catalogus, plaats, datum)),
    ...(found ? { toelichting: uitlegtekst(catalogus, found, plaats, datum) } : {}),
  };
}

/** A chapter, or a paragraph: its heading where our data have it. */
export function hoofdstukuitleg(catalogus: WettenCatalogus, id: WetId, nummer: string, datum: Datum): Bepalinguitleg {
  const wet = catalogus.wet(id);
  const kop = wet.koppen[nummer];
  const titel = `${nummer.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${nummer} ${wet.kort}`;
  return {
    bepaling: titel,
    titel,
    ...(kop === undefined ? {} : { kop }),
    wet: wet.citeertitel,
    geldigheid: [geldigheidVanWet(catalogus, wet, datum)],
    // The first number is the chapter: how a paragraph is named in an address differs from law to law.
    ...linked(linkNaarHoofdstuk(catalogus, id, nummer.split('.')[0] ?? nummer, datum)),
  };
}

export function wetuitleg(catalogus: WettenCatalogus, id: WetId, datum: Datum): Bepalinguitleg {
  const wet = catalogus.wet(id);
  const names = wet.namen.filter(({ soort, tekst }) => soort === 'afkorting' && tekst !== wet.citeertitel);
  const note = wet.toelichting;
  const validity = geldigheidVanWet(catalogus, wet, datum);
  return {
    bepaling: wet.citeertitel,
    titel: wet.citeertitel,
    wet: capitalise(wet.soort),
    geldigheid: [
      validity,
      ...(note === undefined || note === validity ? [] : [note]),
      ...(names.length > 0 ? [`Ook geschreven als ${names.map(({ tekst }) => tekst).join(', ')}.`] : []),
    ],
    ...linked(linkNaarWet(wet, datum)),
  };
}

/** Address of the place itself, or of what holds it where it does not exist. */
export function linkNaarBestaande(catalogus: WettenCatalogus, plaats: Plaats, datum: Datum): string | undefined {
  const answer = bestaat(catalogus, plaats, datum);
  const missing = answer.antwoord === 'nee' ? answer.ontbreekt : undefined;
  const { wet, artikel, lid } = plaats;
  if (missing === 'artikel') return linkNaarWet(catalogus.wet(wet), datum);
  if (missing === 'lid') return linkNaar(catalogus, { wet, artikel }, datum);
  if (missing === 'onderdeel')
    return linkNaar(catalogus, lid === undefined ? { wet, artikel } : { wet, artikel, lid }, datum);
  return linkNaar(catalogus, plaats, datum);
}

function linked(link: string | undefined): { readonly link?: string } {
  return link === undefined ? {} : { link };
}

function uitlegtekst(catalogus: WettenCatalogus, found: Toelichting, asked: Plaats, datum: Datum): Uitlegtekst {
  const wider = bepalingVan(found.plaats) !== bepalingVan(asked);
  return {
    tekst: found.tekst,
    ...(wider ? { over: notatie(catalogus, found.plaats) } : {}),
    bron: sourceOf(catalogus, found, datum),
  };
}

/** Names what was read, and warns where the text may have been another on the date that is asked about. */
function sourceOf(
  catalogus: WettenCatalogus,
  { bron, datum, zekerheid, vanaf, plaats }: Toelichting,
  asked: Datum,
): string {
  const graded = zekerheid === 'hoog' ? bron : `${bron} (niet in de wettekst van nu nagekeken)`;
  const { vanToepassing, inWerking } = catalogus.wet(plaats.wet);
  const begin = vanaf ?? (vanToepassing ?? inWerking)?.datum ?? datum;
  // Of a law that held earlier than the text that was read, the words may have been others.
  if (asked >= datum || asked < begin || vanaf !== undefined || !isIsoDate(asked)) return `${graded}.`;
  return `${graded}; op ${formatDatum(asked)} kan de tekst anders zijn geweest.`;
}
