/**
 * Whether a place in a law exists on a date.
 *
 * ‘Nee’ is said only of what our reading covers (`Wet.dekking`), on a date for which it holds. In
 * every other case the answer is ‘ja’ where our data show the place, and otherwise ‘onbekend’.
 */
import type { WettenCatalogus } from './catalogus.ts';
import type { Plaats } from './bepaling.ts';
import type { Artikel, Datum, Dekking, Wet, Zekerheid } from './wet.ts';

export type Bestaan = Wel | Niet | Onbekend;

export interface Wel {
  readonly antwoord: 'ja';
  readonly artikel: Artikel;
  /** The text of this date was read. */
  readonly toestand: Datum | undefined;
  /** At most `middel` where the text may have changed between that date and the asked one. */
  readonly zekerheid: Zekerheid;
}

/**
 * Why not. `artikel`, `lid`, `onderdeel`: there is none of that number. `geen-leden`,
 * `geen-onderdelen`: there are none at all. `vervallen`: the article is. `vervallen-lid`: the
 * article lost leden; what is cited was right until `datum`. `nog-niet`: the article comes on
 * `datum`. `onderdeel-als-lid`: the number is that of an onderdeel, and the article has no leden.
 */
export type Reden =
  | 'artikel'
  | 'lid'
  | 'onderdeel'
  | 'geen-leden'
  | 'geen-onderdelen'
  | 'vervallen'
  | 'vervallen-lid'
  | 'nog-niet'
  | 'onderdeel-als-lid';

export interface Niet {
  readonly antwoord: 'nee';
  readonly ontbreekt: 'artikel' | 'lid' | 'onderdeel';
  readonly reden: Reden;
  readonly zekerheid: Zekerheid;
  /** The article, where there is one. */
  readonly artikel?: Artikel;
  /** How many leden the article has. */
  readonly leden?: number;
  /** How the onderdelen of the lid or article are called. */
  readonly onderdelen?: readonly string[];
  /** `nog-niet`: first day of the article. `vervallen-lid`: last day of the lid. */
  readonly datum?: Datum;
  /** In Dutch. */
  readonly toelichting?: string;
}

/** `buiten-dekking`: we may not say. `andere-datum`: our reading is of another date. `niet-geteld`: nobody counted. */
export interface Onbekend {
  readonly antwoord: 'onbekend';
  readonly reden: 'buiten-dekking' | 'andere-datum' | 'niet-geteld';
}

type Vorm = Pick<Artikel, 'leden' | 'onderdelen'>;

/** What the steps of one question share. */
interface Vraag {
  readonly wet: Wet;
  readonly plaats: Plaats;
  readonly datum: Datum;
  readonly artikel: Artikel;
  readonly dekking: Dekking | undefined;
}

export function bestaat(catalogus: WettenCatalogus, plaats: Plaats, datum: Datum): Bestaan {
  const wet = catalogus.wet(plaats.wet);
  const artikel = catalogus.artikel(plaats.wet, plaats.artikel);
  const dekking = dekkingVan(wet, plaats.artikel, artikel);
  if (!artikel || artikel.status === 'ontbreekt') {
    if (!dekking) return onbekend('buiten-dekking');
    if (datum < dekking.toestand) return onbekend('andere-datum');
    return { antwoord: 'nee', ontbreekt: 'artikel', reden: 'artikel', zekerheid: artikel?.zekerheid ?? 'hoog' };
  }
  const vraag = { wet, plaats, datum, artikel, dekking };
  return notThere(vraag) ?? lidMissing(vraag) ?? onderdeelMissing(vraag) ?? there(vraag);
}

/** Why a place is not there, where it is this part of it that is missing. */
export function gemisVan(
  catalogus: WettenCatalogus,
  plaats: Plaats,
  datum: Datum,
  deel: Niet['ontbreekt'],
): Niet | undefined {
  const answer = bestaat(catalogus, plaats, datum);
  return answer.antwoord === 'nee' && answer.ontbreekt === deel ? answer : undefined;
}

/** The coverage that holds for an article; undefined where it lies outside. */
function dekkingVan(wet: Wet, nummer: string, artikel: Artikel | undefined): Dekking | undefined {
  const { dekking } = wet;
  if (!dekking || dekking.uitgezonderd?.includes(nummer)) return undefined;
  const hoofdstuk = artikel?.hoofdstuk ?? nummer.split('.')[0] ?? '';
  return dekking.volledig || dekking.hoofdstukken?.includes(hoofdstuk) ? dekking : undefined;
}

/** The article is known, and is not (yet, or any more) there on the date. */
function notThere({ wet, datum, artikel, dekking }: Vraag): Bestaan | undefined {
  const { sinds, status, zekerheid } = artikel;
  const nee = { antwoord: 'nee', ontbreekt: 'artikel', zekerheid, artikel } as const;
  if (wet.inWerking && datum < wet.inWerking.datum) return onbekend('andere-datum');
  if (status === 'nog-niet') return onbekend('buiten-dekking');
  if (status === 'vervallen') {
    if (!dekking) return onbekend('buiten-dekking');
    return datum < dekking.toestand ? onbekend('andere-datum') : { ...nee, reden: 'vervallen' };
  }
  if (!sinds) return undefined;
  if (sinds.exact && sinds.datum !== undefined && datum < sinds.datum)
    return dekking && zekerheid === 'hoog'
      ? { ...nee, reden: 'nog-niet', datum: sinds.datum }
      : onbekend('andere-datum');
  // The article came at some time before this date: on an earlier one we do not know.
  const present = sinds.datum ?? dekking?.toestand ?? wet.gelezen?.toestand;
  return present === undefined || datum < present ? onbekend('andere-datum') : undefined;
}

function lidMissing(vraag: Vraag): Bestaan | undefined {
  const { plaats, artikel, datum } = vraag;
  if (plaats.lid === undefined) return undefined;
  if (!/^\d+$/.test(plaats.lid)) return onbekend('niet-geteld');
  const vorm = vormOp(artikel, datum);
  if (vorm.leden === undefined) return onbekend('niet-geteld');
  const number = Number(plaats.lid);
  if (number >= 1 && number <= vorm.leden) return undefined;
  const silence = outside(vraag);
  if (silence) return silence;
  const { zekerheid } = artikel;
  const direct = vorm.onderdelen['-'];
  const nee = {
    antwoord: 'nee',
    ontbreekt: 'lid',
    zekerheid,
    artikel,
    leden: vorm.leden,
    ...(direct ? { onderdelen: direct } : {}),
  } as const;
  if (vorm.leden === 0 && direct?.includes(plaats.lid)) return { ...nee, reden: 'onderdeel-als-lid' };
  const lost = artikel.eerder.find(({ leden }) => number >= 1 && number <= leden);
  if (lost) {
    const { tot, toelichting } = lost;
    return { ...nee, reden: 'vervallen-lid', datum: tot, ...(toelichting === undefined ? {} : { toelichting }) };
  }
  return { ...nee, reden: vorm.leden === 0 ? 'geen-leden' : 'lid' };
}

function onderdeelMissing(vraag: Vraag): Bestaan | undefined {
  const { plaats, artikel, datum, dekking } = vraag;
  if (plaats.onderdeel === undefined) return undefined;
  const vorm = vormOp(artikel, datum);
  const namen = namenIn(vorm, plaats.lid);
  if (namen.includes(plaats.onderdeel)) return undefined;
  const silence = outside(vraag);
  if (silence) return silence;
  if (vorm.leden === undefined) return onbekend('niet-geteld');
  const counted = dekking?.diepte === 'onderdeel';
  if (namen.length === 0 && !counted) return onbekend('niet-geteld');
  return {
    antwoord: 'nee',
    ontbreekt: 'onderdeel',
    reden: namen.length === 0 ? 'geen-onderdelen' : 'onderdeel',
    zekerheid: counted ? artikel.zekerheid : 'middel',
    artikel,
    leden: vorm.leden,
    onderdelen: namen,
  };
}

/** The onderdelen of a lid; without a lid those of the article and of all its leden. */
function namenIn({ onderdelen }: Vorm, lid: string | undefined): readonly string[] {
  if (lid !== undefined) return onderdelen[lid] ?? [];
  return [...new Set(Object.values(onderdelen).flat())];
}

function there({ wet, datum, artikel }: Vraag): Wel {
  const toestand = artikel.toestand ?? wet.gelezen?.toestand;
  const sure = toestand !== undefined && datum >= toestand && !changedSince(wet, toestand, datum);
  const zekerheid = sure || artikel.zekerheid === 'laag' ? artikel.zekerheid : 'middel';
  return { antwoord: 'ja', artikel, toestand, zekerheid };
}

/** How the article was on a date, as far as its earlier forms are known. */
function vormOp(artikel: Artikel, datum: Datum): Vorm {
  const earlier = artikel.eerder.findLast(({ tot }) => datum <= tot);
  return earlier ? { leden: earlier.leden, onderdelen: artikel.onderdelen } : artikel;
}

/** Why we may not say what the leden and onderdelen of the article are not; undefined where we may. */
function outside({ wet, datum, artikel, dekking }: Vraag): Onbekend | undefined {
  if (!dekking) return onbekend('buiten-dekking');
  const holds = artikel.toestand ?? dekking.toestand;
  if (datum < holds || changedSince(wet, holds, datum)) return onbekend('andere-datum');
  return undefined;
}

/** Whether a text of the law later than that of `toestand` is known to hold on `datum`. */
function changedSince(wet: Wet, toestand: Datum, datum: Datum): boolean {
  return wet.toestanden.some((later) => later > toestand && later <= datum);
}

function onbekend(reden: Onbekend['reden']): Onbekend {
  return { antwoord: 'onbekend', reden };
}
