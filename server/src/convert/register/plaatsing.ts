/** The rows of a table with each cell at the field that its column names, and what stands around them. */
import { parseDomein } from '../../knowledge/domein.ts';
import { celtekst, isLeeg, tekstcel, type Broncel } from './brontabel.ts';
import { plat } from './celdelen.ts';
import { isHoofdveld, WEGLATEN, type Doelveld, type Hoofdveld } from './kolomdoelen.ts';
import { recogniseKolom } from './kolomnamen.ts';
import type { Kolom, Tabelkop } from './kopregel.ts';

/** A cell with the field that it goes to. */
export interface Plaatsing {
  readonly doel: Doelveld;
  readonly kolom: string;
  readonly cel: Broncel;
}

export interface Bronrij {
  /** How a reader finds it. */
  readonly waar: string;
  readonly plaatsingen: readonly Plaatsing[];
  /** How many of its cells are filled. */
  readonly gevuld: number;
}

export interface Geplaatst {
  readonly rijen: readonly Bronrij[];
  /** What stands above the heads and says who keeps the register. */
  readonly hoofd: readonly (readonly [Hoofdveld, string])[];
  /** Other lines above the heads. */
  readonly boven: readonly string[];
  readonly weggelaten: readonly { readonly tekst: string; readonly waar: string; readonly reden: string }[];
  /** Cells that are filled, heads not counted. */
  readonly gelezen: number;
}

export function plaatsTabel({ tabel, begin, rij: kop, kolommen, gekanteld }: Tabelkop): Geplaatst {
  const above = bovenOf(tabel.rijen.slice(0, begin));
  const rijen: Bronrij[] = [];
  const weggelaten: Geplaatst['weggelaten'][number][] = [];
  let gelezen = above.gelezen;
  let domein: Plaatsing | undefined;
  const hasDomein = kolommen.some(({ doel }) => doel === 'domein');
  for (const [index, cellen] of tabel.rijen.entries()) {
    if (index <= kop) continue;
    const waar = waarOf(tabel.naam, tabel.nummers?.[index] ?? index + 1, gekanteld);
    const filled = cellen.flatMap((cel, at) => (isLeeg(cel) ? [] : [{ cel, kolom: kolommen[at] ?? extra(at) }]));
    if (filled.length === 0 || isHead(filled, kolommen)) continue;
    gelezen += filled.length;
    const heading = filled.length === 1 && !hasDomein ? tussenkop(filled[0]?.cel) : undefined;
    if (heading) {
      domein = heading;
      continue;
    }
    for (const { cel, kolom } of filled)
      if (kolom.doel === WEGLATEN)
        weggelaten.push({
          tekst: celtekst(cel),
          waar: `${waar}, kolom ‘${kolom.naam}’`,
          reden: 'kolom die wordt weggelaten',
        });
    const kept = filled.filter(({ kolom }) => kolom.doel !== WEGLATEN);
    const own = kept.map(({ cel, kolom }) => ({ doel: kolom.doel, kolom: kolom.naam, cel }));
    rijen.push({ waar, plaatsingen: domein ? [...own, domein] : own, gevuld: kept.length });
  }
  return { rijen, hoofd: above.hoofd, boven: above.boven, weggelaten, gelezen };
}

function waarOf(naam: string, nummer: number, gekanteld: boolean): string {
  const row = `${gekanteld ? 'kolom' : 'rij'} ${String(nummer)}`;
  return naam === '' ? row : `‘${naam}’, ${row}`;
}

/** A cell beyond the last head. */
function extra(index: number): Kolom {
  return { index, naam: `kolom ${String(index + 1)}`, doel: 'toelichting', herkend: false };
}

/** The heads once more, as they stand on a next page. */
function isHead(
  filled: readonly { readonly cel: Broncel; readonly kolom: Kolom }[],
  kolommen: readonly Kolom[],
): boolean {
  const heads = kolommen.filter(({ naam }) => naam !== '').length;
  return filled.length === heads && filled.every(({ cel, kolom }) => plat(celtekst(cel)) === kolom.naam);
}

/** A row with nothing but the name of a domein says so of the rows under it. */
function tussenkop(cel: Broncel | undefined): Plaatsing | undefined {
  const tekst = cel ? plat(celtekst(cel)) : '';
  const found = parseDomein(tekst);
  return found?.zekerheid === 'exact' ? { doel: 'domein', kolom: 'tussenkop', cel: tekstcel(tekst) } : undefined;
}

/** The rows above the heads: who keeps the register, and titles. */
function bovenOf(rijen: readonly (readonly Broncel[])[]): Pick<Geplaatst, 'hoofd' | 'boven' | 'gelezen'> {
  const hoofd: (readonly [Hoofdveld, string])[] = [];
  const boven: string[] = [];
  let gelezen = 0;
  for (const cellen of rijen) {
    const texts = cellen.map((cel) => plat(celtekst(cel))).filter((tekst) => tekst !== '');
    gelezen += texts.length;
    const [label = '', waarde = '', ...more] = texts.length === 1 ? splitLabel(texts[0] ?? '') : texts;
    const doel = more.length === 0 && waarde !== '' ? recogniseKolom(label.replace(/:\s*$/, '')) : undefined;
    if (doel !== undefined && isHoofdveld(doel)) hoofd.push([doel, waarde]);
    else if (texts.length > 0) boven.push(texts.join(' · '));
  }
  return { hoofd, boven, gelezen };
}

function splitLabel(line: string): string[] {
  const at = line.indexOf(': ');
  return at < 0 ? [line] : [line.slice(0, at), line.slice(at + 2).trim()];
}
