/** The card of a retention period: how it was read, and what the law and the selectielijst say beside it. */
import { bewaarregelsOp, type Bewaarregel } from '../../knowledge/bewaarregels.ts';
import { parseBewaartermijn, type Bewaartermijn } from '../../knowledge/bewaartermijn/bewaartermijn.ts';
import { formatDuration, type IsoDuration } from '../../knowledge/bewaartermijn/duration.ts';
import type { Onbepaald } from '../../knowledge/bewaartermijn/onbepaald.ts';
import type { Verwijzing } from '../../knowledge/bewaartermijn/verwijzing.ts';
import type { Modaliteit, Termijn } from '../../knowledge/bewaartermijn/termijnen.ts';
import type { IsoDate } from '../../knowledge/datum.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Resultaat } from '../../knowledge/selectielijst/selectielijst.ts';
import { notatie, plaatsVan } from '../../knowledge/wetten/bepaling.ts';
import type { BewaartermijnVeld, Verwerking } from '../../model/verwerking/verwerking.ts';
import { sliceSpan } from '../../text/span.ts';
import { shortened } from '../../text/shortened.ts';
import { alinea, type CardPart, type Punt } from './card.ts';

const LIMIT: Readonly<Record<Modaliteit, string>> = { precies: '', maximaal: 'ten hoogste ', minimaal: 'ten minste ' };
const OPEN: Readonly<Record<Onbepaald['soort'], string>> = {
  blijvend: 'blijvend bewaren',
  zolang: 'zolang iets duurt of nodig is; er staat geen termijn',
  gebeurtenis: 'tot iets gebeurt; er staat geen termijn',
  wisselend: 'verschillend per geval; er staat geen termijn',
  onbepaald: 'onbepaald',
};
const REFERS: Readonly<Record<Verwijzing['soort'], string>> = {
  selectielijst: 'de selectielijst',
  wet: 'een wet',
  beleid: 'eigen beleid',
  overig: 'een ander stuk',
};
const longestWords = 120;
/** Not kept at all. */
const NONE: IsoDuration = 'P0D';

export function bewaartermijnCard(
  { domein }: Verwerking,
  veld: BewaartermijnVeld,
  datum: IsoDate,
  kennis: Kennis,
): CardPart[] {
  const { tekst, termijn } = veld;
  const read = [...termijnPunten(termijn.termijnen, veld), ...otherPunten(termijn, tekst.tekst)];
  const list = resultOf(veld, kennis);
  const regels = domein && domein.domein !== 'algemeen' ? bewaarregelsOp(domein.domein, datum) : [];
  return [
    { kind: 'kop', tekst: 'Bewaartermijn', bij: 'zo gelezen' },
    ...(read.length > 0 ? [{ kind: 'punten', punten: read } as const] : [alinea('Hier is geen termijn gelezen.')]),
    ...(list ? [alinea(listText(list))] : []),
    ...regels.map((regel) => alinea(regelText(regel, kennis))),
  ];
}

/** One period has its parts apart; of several each has a line. */
function termijnPunten(termijnen: readonly Termijn[], { vanaf }: BewaartermijnVeld): Punt[] {
  const [only, ...more] = termijnen;
  if (!only) return [];
  if (more.length === 0) {
    const start = only.startmoment?.tekst ?? vanaf?.tekst ?? (only.duur === NONE ? undefined : 'staat er niet bij');
    return [{ naam: 'Termijn', tekst: lengthOf(only) }, ...detailsOf(only, start)];
  }
  return termijnen.map((termijn) => {
    const details = detailsOf(termijn, termijn.startmoment?.tekst).map(
      ({ naam, tekst }) => `${naam.toLowerCase()}: ${tekst}`,
    );
    return { naam: 'Termijn', tekst: [lengthOf(termijn), ...details].join('; ') };
  });
}

function lengthOf({ duur, bovengrens, modaliteit, bijBenadering, inWerkdagen }: Termijn): string {
  if (duur === NONE) return 'meteen weg, of niet bewaard';
  const end = bovengrens === undefined ? '' : ` tot ${formatDuration(bovengrens)}`;
  const days = inWerkdagen ? ' (werkdagen)' : '';
  return `${LIMIT[modaliteit]}${formatDuration(duur)}${end}${days}${bijBenadering ? ', niet precies bedoeld' : ''}`;
}

function detailsOf({ onderwerp, voorwaarde, voorbehoud }: Termijn, start: string | undefined): Punt[] {
  const details: readonly (readonly [string, string | undefined])[] = [
    ['Begin', start],
    ['Voor', onderwerp?.tekst],
    ['Wanneer', voorwaarde?.tekst],
    ['Voorbehoud', voorbehoud?.tekst],
  ];
  return details.flatMap(([naam, words]) =>
    words === undefined ? [] : [{ naam, tekst: shortened(words, longestWords) }],
  );
}

function otherPunten({ termijnen, verwijzing, onbepaald, nvt, invulplek, rest }: Bewaartermijn, text: string): Punt[] {
  const unread = rest.map((span) => `‘${sliceSpan(text, span).trim()}’`).join(', ');
  return [
    ...(verwijzing && termijnen.length === 0 ? [{ naam: 'Verwijst naar', tekst: REFERS[verwijzing.soort] }] : []),
    ...(onbepaald ? [{ naam: 'Termijn', tekst: OPEN[onbepaald.soort] }] : []),
    ...(nvt ? [{ naam: 'Termijn', tekst: 'niet van toepassing, zegt de tekst' }] : []),
    ...(invulplek ? [{ naam: 'Nog in te vullen', tekst: shortened(sliceSpan(text, invulplek), longestWords) }] : []),
    ...(unread === '' ? [] : [{ naam: 'Niet gelezen', tekst: shortened(unread, longestWords) }]),
  ];
}

/** The result of the list of 2020 that the field names, in its text or as its source. */
export function resultOf({ termijn, bron }: BewaartermijnVeld, { selectielijsten }: Kennis): Resultaat | undefined {
  const named = [termijn.verwijzing, bron && parseBewaartermijn(bron.tekst).verwijzing].find(
    (one) => one?.soort === 'selectielijst' && one.nummer !== undefined && (one.jaar ?? 2020) === 2020,
  );
  return named?.nummer === undefined ? undefined : selectielijsten.resultaat(named.nummer);
}

/** What the list says of how long: `20 jaar`, `blijvend bewaren`. */
export function periodOf({ waardering, termijn }: Resultaat): string {
  if (waardering === 'bewaren') return 'blijvend bewaren';
  return termijn ? formatDuration(termijn) : 'een termijn die van het geval afhangt';
}

function listText(resultaat: Resultaat): string {
  const { nummer, proces, resultaat: naam, onderwerp, langerMogelijk } = resultaat;
  const about = [proces, naam, onderwerp].filter((one) => one !== undefined && one !== '').join(', ');
  return `Selectielijst 2020, resultaat ${nummer} (${about}): ${periodOf(resultaat)}${langerMogelijk ? ', of langer waar zorgvuldig werk dat vraagt' : ''}.`;
}

function regelText({ domein, duur, vanafTekst, bron, bindt, zekerheid }: Bewaarregel, kennis: Kennis): string {
  const source =
    bron.soort === 'wet'
      ? notatie(kennis.catalogus, plaatsVan(bron.bepaling))
      : `Selectielijst 2020, resultaat ${bron.nummer}`;
  const doubt = zekerheid === 'hoog' ? '' : ', voor zover wij weten';
  const who = bindt === 'jeugdhulpverlener' ? '; dit bindt de jeugdhulpverlener' : '';
  return `Voor dossiers in het domein ${domein}: ${formatDuration(duur)} vanaf ${vanafTekst} (${source}${doubt})${who}.`;
}
