/**
 * The numbers that the delen of a text get: of the delen of one series, and of what is written under them with their
 * number (`3.1` in artikel 3).
 */
import { delenOf, type Deel, type Pad } from '../../model/structure/deel.ts';
import { bereikVan, delenreeksen, sectiereeksen } from '../../model/structure/reeksen.ts';
import { achtervoegselVan, metWaarde, telwijzeVan, waardeVan, type Telwijze } from './telling.ts';

/** A deel that can be moved and numbered, among those that count on from each other. */
export interface Reeksplek {
  readonly pad: Pad;
  readonly deel: Deel;
  readonly soort: 'artikel' | 'lid' | 'onderdeel';
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
  if (soort !== 'artikel' && soort !== 'lid' && soort !== 'onderdeel') return undefined;
  const found = soort === 'artikel' ? artikelenBij(pad) : delenreeksen(holder, soort).map(({ paden }) => paden);
  const reeks = found.map((paden) => paden.flatMap((one) => one.at(-1) ?? [])).find((delen) => delen.includes(deel));
  const wijze = telwijzeVan(reeks?.map(({ nummer }) => nummer?.tekst ?? '') ?? []);
  return reeks && wijze && { pad, deel, soort, reeks, index: reeks.indexOf(deel), wijze };
}

function artikelenBij(pad: Pad): (readonly Pad[])[] {
  const bereik = bereikVan(pad);
  return bereik ? sectiereeksen(bereik, (one) => one.at(-1)?.soort === 'artikel').map(({ paden }) => paden) : [];
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
    for (const under of delenOf(deel)) {
      const own = under.nummer;
      if (under === deel || !own?.geschreven.startsWith(`${nummer.geschreven}.`)) continue;
      found.set(under, { tekst: own.tekst, geschreven: geschreven + own.geschreven.slice(nummer.geschreven.length) });
    }
  }
  return found;
}

/** `3.5` with the number 5 replaced; a number that is written as 1 again and again stays as it is. */
function writtenAs(geschreven: string, tekst: string, nieuw: string): string {
  if (geschreven === tekst) return nieuw;
  return geschreven.endsWith(`.${tekst}`) ? geschreven.slice(0, geschreven.length - tekst.length) + nieuw : geschreven;
}
