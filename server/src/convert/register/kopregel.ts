/** Where the heads of the columns stand in a table: under titles, beside the values, or nowhere. */
import { foldName } from '../../model/verwerking/velden.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import { celtekst, leeg, type Broncel, type Brontabel } from './brontabel.ts';
import { plat } from './celdelen.ts';
import { veldnamenOf, WEGLATEN, type Doelveld } from './kolomdoelen.ts';
import { recogniseKolom } from './kolomnamen.ts';

/** Columns by the name of their head, folded. */
export type Kolomkeuze = ReadonlyMap<string, Doelveld>;

export interface Kolom {
  readonly index: number;
  readonly naam: string;
  /** `toelichting` for a column that names no field. */
  readonly doel: Doelveld;
  readonly herkend: boolean;
}

export interface Tabelkop {
  /** The table with its heads in a row, turned where the source has them in a column. */
  readonly tabel: Brontabel;
  readonly gekanteld: boolean;
  /** Index of the row of heads. */
  readonly rij: number;
  readonly kolommen: readonly Kolom[];
}

/** How far down a head is looked for. */
const MOST_ROWS_ABOVE = 30;
/** How wide a table may become when it is turned. */
const WIDEST = 300;
/** Fields that other lists than a register have too. */
const ELSEWHERE: ReadonlySet<string> = new Set<VeldNaam>([
  'id',
  'naam',
  'afdeling',
  'toelichting',
  'systemen',
  'domein',
  'dpia',
]);

export function findKop(tabel: Brontabel, keuze: Kolomkeuze): Tabelkop | undefined {
  const upright = kopIn(tabel, keuze);
  if (upright) return { tabel, gekanteld: false, ...upright };
  if (tabel.rijen.length > WIDEST) return undefined;
  const turned = kantel(tabel);
  const found = kopIn(turned, keuze);
  return found && { tabel: turned, gekanteld: true, ...found };
}

/** The row that names the most fields, if it names enough of them to be the head of a register. */
function kopIn(tabel: Brontabel, keuze: Kolomkeuze): Pick<Tabelkop, 'rij' | 'kolommen'> | undefined {
  let best: { readonly rij: number; readonly kolommen: readonly Kolom[]; readonly score: number } | undefined;
  for (const [rij, cellen] of tabel.rijen.slice(0, MOST_ROWS_ABOVE).entries()) {
    const kolommen = kolommenVan(cellen, keuze);
    const score = scoreOf(kolommen);
    if (score > (best?.score ?? 0)) best = { rij, kolommen, score };
  }
  return best && { rij: best.rij, kolommen: best.kolommen };
}

function kolommenVan(cellen: readonly Broncel[], keuze: Kolomkeuze): Kolom[] {
  return cellen.map((cel, index) => {
    const naam = plat(celtekst(cel));
    const found = naam === '' ? undefined : (keuze.get(foldName(naam)) ?? recogniseKolom(naam));
    return { index, naam, doel: found ?? 'toelichting', herkend: found !== undefined };
  });
}

/** How many fields a row names; 0 for a row that is no head of a register. */
function scoreOf(kolommen: readonly Kolom[]): number {
  const velden = new Set(kolommen.filter(({ herkend }) => herkend).flatMap(({ doel }) => veldnamenOf(doel)));
  const own = [...velden].filter((veld) => !ELSEWHERE.has(veld)).length;
  const left = kolommen.filter(({ doel }) => doel === WEGLATEN).length;
  const enough = own >= 3 || (velden.has('naam') ? velden.size >= 3 || own >= 1 : velden.has('doelen') && own >= 2);
  return enough ? velden.size + left : 0;
}

function kantel({ naam, rijen }: Brontabel): Brontabel {
  const width = rijen.reduce((most, rij) => Math.max(most, rij.length), 0);
  if (width > WIDEST) return { naam, rijen: [] };
  return {
    naam,
    rijen: Array.from({ length: width }, (_, column) => rijen.map((rij) => rij[column] ?? leeg)),
  };
}
