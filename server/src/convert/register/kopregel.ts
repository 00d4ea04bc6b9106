/** Where the heads of the columns stand in a table: under titles, beside the values, or nowhere. */
import { foldName } from '../../model/verwerking/velden.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import { celtekst, isLeeg, leeg, type Broncel, type Brontabel } from './brontabel.ts';
import { plat } from './celdelen.ts';
import { doelveldOf, veldnamenOf, WEGLATEN, type Doelveld } from './kolomdoelen.ts';
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
  /** Index of the first row of heads; two where a head lies over those of several columns. */
  readonly begin: number;
  /** Index of the last row of heads. */
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
function kopIn(tabel: Brontabel, keuze: Kolomkeuze): Kop | undefined {
  let best: { readonly kop: Kop; readonly score: number } | undefined;
  const offer = (kop: Kop): void => {
    const score = scoreOf(kop.kolommen);
    if (score > (best?.score ?? 0)) best = { kop, score };
  };
  for (const [rij, cellen] of tabel.rijen.slice(0, MOST_ROWS_ABOVE).entries()) {
    const dubbel = dubbeleKop(tabel, rij, keuze);
    if (dubbel) offer({ begin: rij, rij: rij + 1, kolommen: dubbel });
    offer({ begin: rij, rij, kolommen: kolommenVan(cellen, keuze) });
  }
  return best?.kop;
}

type Kop = Pick<Tabelkop, 'begin' | 'rij' | 'kolommen'>;

/** The columns of two rows of heads, of which the upper has cells that lie over several columns. */
function dubbeleKop({ rijen, breed = [] }: Brontabel, rij: number, keuze: Kolomkeuze): Kolom[] | undefined {
  const over = breed.filter((one) => one.rij === rij);
  const [boven, onder] = [rijen[rij] ?? [], rijen[rij + 1] ?? []];
  const said = (cellen: readonly Broncel[], at: number): string => plat(celtekst(cellen[at] ?? leeg));
  // A cell that stands by itself in its row is a title.
  if (boven.filter((cel) => !isLeeg(cel)).length < 2) return undefined;
  const isFilled = over.some(({ van, tot }) =>
    [boven[van], onder[van], onder[tot]].every((cel) => cel && !isLeeg(cel)),
  );
  if (!isFilled) return undefined;
  return Array.from({ length: Math.max(boven.length, onder.length) }, (_, index): Kolom => {
    const wide = over.find(({ van, tot }) => van <= index && index <= tot);
    const [hoog, laag] = [said(boven, wide?.van ?? index), said(onder, index)];
    if (!wide || hoog === '' || laag === '') return kolomVan(laag === '' ? [hoog] : [hoog, laag], index, keuze);
    if (PLAIN.test(laag)) return { ...kolomVan([hoog], index, keuze), naam: `${hoog} ${laag}` };
    const deel = doelveldOf(`${veldnamenOf(recogniseKolom(hoog) ?? WEGLATEN)[0] ?? ''}.${laag.toLowerCase()}`);
    const column = kolomVan([`${hoog} ${laag}`, `${laag} ${hoog}`, laag], index, keuze);
    return column.herkend || deel === undefined ? column : { ...column, doel: deel, herkend: true };
  });
}

/** A column under another head that is what that head says, beside columns that are special. */
const PLAIN = /^(?:gewoon|gewone|algemeen|algemene)$/i;

/** The column by the first of its names that is known; by the first where none is. */
function kolomVan(namen: readonly string[], index: number, keuze: Kolomkeuze): Kolom {
  const naam = namen.find((one) => one !== '') ?? '';
  for (const one of namen) {
    const doel = one === '' ? undefined : (keuze.get(foldName(one)) ?? recogniseKolom(one));
    if (doel !== undefined) return { index, naam, doel, herkend: true };
  }
  return { index, naam, doel: 'toelichting', herkend: false };
}

function kolommenVan(cellen: readonly Broncel[], keuze: Kolomkeuze): Kolom[] {
  return cellen.map((cel, index) => kolomVan([plat(celtekst(cel))], index, keuze));
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
