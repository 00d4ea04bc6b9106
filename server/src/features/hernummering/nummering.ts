/**
 * The numbers that the delen of a text get: of the delen of one series, and of what is written under them with their
 * number (`3.1` in artikel 3).
 */
import { delenOf, type Deel, type DeelSoort, type Nummer, type Pad } from '../../model/structure/deel.ts';
import { bereikVan, delenreeksen, isSectie, sectiereeksen } from '../../model/structure/reeksen.ts';
import type { Overeenkomst } from '../../model/classify.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { achtervoegselVan, metWaarde, telwijzeVan, waardeVan, type Telwijze } from './telling.ts';

/** The texts whose delen are counted. */
export type Regeltekst = Protocol | Overeenkomst;

export function regeltekstIn({ model: { inhoud } }: DossierDocument): Regeltekst | undefined {
  return inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? inhoud : undefined;
}

/** What `artikel 3` means in a text: in an agreement without artikelen its third chapter. */
export function artikelenAls({ soort, regeling }: Regeltekst): 'artikel' | 'hoofdstuk' {
  return soort === 'protocol' || delenOf(regeling).some((deel) => deel.soort === 'artikel') ? 'artikel' : 'hoofdstuk';
}

/** The kinds of deel that are counted. */
export type Telsoort = 'hoofdstuk' | 'afdeling' | 'paragraaf' | 'artikel' | 'lid' | 'onderdeel';

const TELSOORTEN: readonly DeelSoort[] = [
  ...(['hoofdstuk', 'afdeling', 'paragraaf', 'artikel', 'lid', 'onderdeel'] satisfies readonly Telsoort[]),
];

/** A deel that can be moved and numbered, among those that count on from each other. */
export interface Reeksplek {
  readonly pad: Pad;
  readonly deel: Deel;
  readonly soort: Telsoort;
  /** The delen of its series, in order of the text. */
  readonly reeks: readonly Deel[];
  /** Place of the deel in the series, from 0. */
  readonly index: number;
  readonly wijze: Telwijze;
}

/** The number of a deel as a reference calls it and as it stands at the deel itself. */
export interface NieuwNummer {
  readonly tekst: string;
  readonly geschreven: string;
}

export type Nummers = ReadonlyMap<Deel, NieuwNummer>;

/** Undefined for a deel without a number that we count. */
export function reeksplekVan(pad: Pad): Reeksplek | undefined {
  const deel = pad.at(-1);
  const holder = pad.at(-2);
  if (!deel?.nummer || !holder) return undefined;
  const { soort } = deel;
  if (!isTelsoort(soort)) return undefined;
  const found = isSectie(soort) ? sectiesBij(pad, soort) : delenreeksen(holder, soort).map(({ paden }) => paden);
  const reeks = found.map((paden) => paden.flatMap((one) => one.at(-1) ?? [])).find((delen) => delen.includes(deel));
  const wijze = telwijzeVan(reeks?.map(({ nummer }) => nummer?.tekst ?? '') ?? []);
  return reeks && wijze && { pad, deel, soort, reeks, index: reeks.indexOf(deel), wijze };
}

function isTelsoort(soort: DeelSoort): soort is Telsoort {
  return TELSOORTEN.includes(soort);
}

function sectiesBij(pad: Pad, soort: Telsoort): (readonly Pad[])[] {
  const bereik = bereikVan(pad);
  return bereik ? sectiereeksen(bereik, (one) => one.at(-1)?.soort === soort).map(({ paden }) => paden) : [];
}

/** Whether a section can go elsewhere as a whole: nothing in it counts on from what stands outside it. */
export function isZelfstandig(deel: Deel): boolean {
  return delenOf(deel).every(
    (under) =>
      under === deel || !under.nummer || !isSectie(under.soort) || isGenummerdNa(under.nummer.tekst, deel.nummer),
  );
}

function isGenummerdNa(tekst: string, holder: Deel['nummer']): boolean {
  return holder !== undefined && tekst.startsWith(`${holder.tekst}.`);
}

/** Whether each number of the series is there once: only then is it known what a reference means. */
export function isEenduidig({ reeks }: Reeksplek): boolean {
  return new Set(reeks.map(({ nummer }) => nummer?.tekst)).size === reeks.length;
}

/** The delen from an index on counted up or down; undefined where a number has no next. */
export function verschoven({ reeks, wijze }: Reeksplek, from: number, by: 1 | -1): Nummers | undefined {
  return numbered(reeks.slice(from), ({ nummer }) => {
    const tekst = nummer?.tekst ?? '';
    return metWaarde(tekst, waardeVan(tekst, wijze) + by, wijze, achtervoegselVan(tekst, wijze));
  });
}

/** The series counted from its first number on without a gap. */
export function aaneengesloten({ reeks, wijze }: Reeksplek): Nummers | undefined {
  const first = waardeVan(reeks[0]?.nummer?.tekst ?? '', wijze);
  return numbered(reeks, ({ nummer }, index) => metWaarde(nummer?.tekst ?? '', first + index, wijze));
}

/** Two delen with each other's number. */
export function verwisseld(one: Deel, other: Deel): Nummers | undefined {
  return numbered([one, other], (deel) => (deel === one ? other : one).nummer?.tekst);
}

/** The number of a deel that is put in behind another. */
export function nummerNa({ deel, wijze }: Reeksplek): string | undefined {
  const tekst = deel.nummer?.tekst ?? '';
  return metWaarde(tekst, waardeVan(tekst, wijze) + 1, wijze);
}

function numbered(
  delen: readonly Deel[],
  numberOf: (deel: Deel, index: number) => string | undefined,
): Nummers | undefined {
  const found = new Map<Deel, NieuwNummer>();
  for (const [index, deel] of delen.entries()) {
    const { nummer } = deel;
    const tekst = numberOf(deel, index);
    if (!nummer || tekst === undefined) return undefined;
    if (tekst === nummer.tekst) continue;
    const geschreven = writtenAs(nummer.geschreven, nummer.tekst, tekst);
    found.set(deel, { tekst, geschreven });
    addUnder(found, deel, nummer, { tekst, geschreven });
  }
  return found;
}

/** What is numbered after a deel, in it: `3.1` in artikel 3, artikel 2.1 in hoofdstuk 2. */
function addUnder(found: Map<Deel, NieuwNummer>, holder: Deel, oud: Nummer, nieuw: NieuwNummer): void {
  for (const under of holder.delen) {
    const own = under.nummer;
    if (own?.geschreven.startsWith(`${oud.geschreven}.`) === true) {
      const tekst = isGenummerdNa(own.tekst, oud) ? nieuw.tekst + own.tekst.slice(oud.tekst.length) : own.tekst;
      found.set(under, { tekst, geschreven: nieuw.geschreven + own.geschreven.slice(oud.geschreven.length) });
    } else if (own && isSectie(under.soort)) continue;
    // What stands in an artikel with a number of its own is numbered after that.
    addUnder(found, under, oud, nieuw);
  }
}

/** `3.5` with the number 5 replaced; a number that is written as 1 again and again stays as it is. */
function writtenAs(geschreven: string, tekst: string, nieuw: string): string {
  if (geschreven === tekst) return nieuw;
  return geschreven.endsWith(`.${tekst}`) ? geschreven.slice(0, geschreven.length - tekst.length) + nieuw : geschreven;
}
