/** From the tables of a source to what a register holds, with an account of every cell. */
import { celtekst, isLeeg, type Bron, type Brontabel } from './brontabel.ts';
import { plat } from './celdelen.ts';
import { groepeer } from './groepeer.ts';
import type { Registerinhoud } from './inhoud.ts';
import { metKenmerken } from './kenmerken.ts';
import { isHoofdveld, type Hoofdveld } from './kolomdoelen.ts';
import { findKop, type Kolomkeuze, type Tabelkop } from './kopregel.ts';
import { plaatsTabel, type Bronrij, type Geplaatst } from './plaatsing.ts';
import { voegRijenSamen, type Samengevoegd } from './veldwaarden.ts';

export interface Tabelinhoud {
  readonly inhoud: Registerinhoud;
  readonly koppen: readonly Tabelkop[];
  readonly geplaatst: readonly Geplaatst[];
  /** The rows of each verwerking, in the order of `inhoud`. */
  readonly groepen: readonly (readonly Bronrij[])[];
  readonly samen: readonly Samengevoegd[];
  /** Tables that are none of verwerkingen. */
  readonly elders: readonly Brontabel[];
}

/** @param rol what the source says of the whole register, if it does */
export function leesTabellen({ tabellen }: Bron, keuze: Kolomkeuze, rol?: 'verwerker'): Tabelinhoud {
  const found = tabellen.map((tabel) => ({ tabel, kop: findKop(tabel, keuze) }));
  const koppen = found.flatMap(({ kop }) => kop ?? []);
  const geplaatst = koppen.map(plaatsTabel);
  const groepen = geplaatst.flatMap((one) => groepeer(one.rijen));
  const hoofd = hoofdVan(geplaatst);
  const eenHoofd = new Set(hoofd.keys());
  const samen = groepen.map((group) => voegRijenSamen(group, eenHoofd));
  return {
    inhoud: {
      hoofd: rol === undefined ? hoofd : new Map([...hoofd, ['hoofd.rol', rol]]),
      verwerkingen: metKenmerken(samen.map(({ velden }) => velden)),
      boven: geplaatst.flatMap(({ boven }) => boven),
    },
    koppen,
    geplaatst,
    groepen,
    samen,
    elders: found.flatMap(({ tabel, kop }) => (kop ? [] : [tabel])),
  };
}

/** What the sheet says once of who keeps the register: above the table, or in a column that says one thing throughout. */
function hoofdVan(geplaatst: readonly Geplaatst[]): ReadonlyMap<Hoofdveld, string> {
  const waarden = new Map<Hoofdveld, Set<string>>();
  const add = (veld: Hoofdveld, tekst: string): void => {
    waarden.set(veld, (waarden.get(veld) ?? new Set()).add(tekst));
  };
  for (const { hoofd, rijen } of geplaatst) {
    for (const [veld, tekst] of hoofd) add(veld, tekst);
    for (const { plaatsingen } of rijen)
      for (const { doel, cel } of plaatsingen) if (isHoofdveld(doel)) add(doel, plat(celtekst(cel)));
  }
  return new Map(
    [...waarden].flatMap(([veld, texts]) => (texts.size === 1 ? [[veld, [...texts][0] ?? ''] as const] : [])),
  );
}

/** The cells of a table that is none of verwerkingen, with where they stand. */
export function cellenVan({ naam, rijen, nummers }: Brontabel): { readonly tekst: string; readonly waar: string }[] {
  return rijen.flatMap((rij, index) =>
    rij.flatMap((cel) => {
      const waar = `${naam === '' ? '' : `‘${naam}’, `}rij ${String(nummers?.[index] ?? index + 1)}`;
      return isLeeg(cel) ? [] : [{ tekst: celtekst(cel), waar }];
    }),
  );
}
