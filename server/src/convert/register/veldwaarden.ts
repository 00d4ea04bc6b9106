/** The rows of one verwerking as the values of its fields. What finds no place goes to `toelichting` with its column. */
import { parseJaNee, type JaNee } from '../../knowledge/jaNee.ts';
import { celtekst, type Broncel } from './brontabel.ts';
import { eenTekst, lijstdelen, plat, regeldelen } from './celdelen.ts';
import type { Velden } from './inhoud.ts';
import {
  delenVan,
  isHoofdveld,
  lijstvelden,
  regelvelden,
  vlagOf,
  type Doelveld,
  type Hoofdveld,
} from './kolomdoelen.ts';
import type { Bronrij, Plaatsing } from './plaatsing.ts';

/** Between grounds of one purpose, which are a list of their own. */
export const BINNEN = '\n';

export interface Samengevoegd {
  readonly velden: Velden;
  /** Cells that stand in `toelichting` because no field holds them. */
  readonly zonderVeld: readonly Plaatsing[];
}

/** The values of rows that were added, with what is there already, so that what rows repeat is said once. */
interface Verzameling {
  readonly velden: Map<Doelveld, string[]>;
  readonly gezien: Map<Doelveld, Set<string>>;
}

/** @param eenHoofd fields of the head that the whole register says once */
export function voegRijenSamen(rijen: readonly Bronrij[], eenHoofd: ReadonlySet<Hoofdveld>): Samengevoegd {
  const samen: Verzameling = { velden: new Map(), gezien: new Map() };
  const zonderVeld: Plaatsing[] = [];
  for (const rij of rijen) {
    const own = rijwaarden(rij, eenHoofd);
    for (const one of own.zonderVeld) zonderVeld.push(one);
    addRow(samen, own.waarden, rijen.length > 1);
  }
  return { velden: zonderLeeg(samen.velden), zonderVeld };
}

interface Rijwaarden {
  readonly waarden: Map<Doelveld, string[]>;
  readonly zonderVeld: readonly Plaatsing[];
}

function rijwaarden({ plaatsingen }: Bronrij, eenHoofd: ReadonlySet<Hoofdveld>): Rijwaarden {
  const waarden = new Map<Doelveld, string[]>();
  const zonderVeld: Plaatsing[] = [];
  for (const one of plaatsingen) {
    if (isHoofdveld(one.doel) && eenHoofd.has(one.doel)) continue;
    const rest = plaats(waarden, one);
    if (rest) zonderVeld.push(rest);
  }
  for (const [veld, parts] of Object.entries(delenVan))
    zonderVeld.push(...losseDelen(waarden, veld, parts, plaatsingen));
  for (const rest of zonderVeld) add(waarden, 'toelichting', toelichtingVan(rest));
  return { waarden, zonderVeld };
}

/** Puts a cell in its field; answers with the cell where it has no place there. */
function plaats(waarden: Map<Doelveld, string[]>, one: Plaatsing): Plaatsing | undefined {
  const { doel, cel, kolom } = one;
  const vlag = vlagOf(doel);
  if (vlag) return plaatsVlag(waarden, one, vlag);
  if (isHoofdveld(doel)) return one;
  if (doel === 'toelichting') {
    if (kolom.toLowerCase() !== 'toelichting') return one;
    add(waarden, doel, regeldelen(cel));
    return undefined;
  }
  const there = waarden.get(doel) ?? [];
  if (lijstvelden.has(doel)) add(waarden, doel, lijstdelen(cel));
  else if (regelvelden.has(doel))
    waarden.set(doel, there.length > 0 ? beside(there, regeldelen(cel)) : regeldelen(cel));
  else if (there.length === 0) waarden.set(doel, [eenTekst(cel)]);
  else return plat(celtekst(cel)) === there[0] ? undefined : one;
  return undefined;
}

/** A yes-or-no column: its category where the answer is yes; an answer that says more is kept in full. */
function plaatsVlag(
  waarden: Map<Doelveld, string[]>,
  one: Plaatsing,
  { veld, categorie }: { readonly veld: Doelveld; readonly categorie: string },
): Plaatsing | undefined {
  const answers = antwoorden(one.cel);
  if (!answers.some(({ antwoord }) => antwoord === true)) return one;
  add(waarden, veld, [categorie]);
  return answers.every(isPlain) ? undefined : one;
}

/** The answers of a yes-or-no column; several where the source asks per item. */
function antwoorden(cel: Broncel): JaNee[] {
  return (cel.lijst ? cel.waarden : [eenTekst(cel)]).map(parseJaNee);
}

function isPlain({ antwoord, van, toelichting }: JaNee): boolean {
  return antwoord === true && !van && toelichting === undefined;
}

/** Two columns of one field, such as the kind of ground and the law: item by item where they agree in number. */
function beside(there: readonly string[], more: readonly string[]): string[] {
  if (there.length !== more.length) return [...there, ...more];
  return there.map((tekst, index) => [tekst, more[index] ?? ''].filter((part) => part !== '').join('; '));
}

/** Parts that belong to no item of their field: these would be lost in a record. */
function losseDelen(
  waarden: Map<Doelveld, string[]>,
  veld: string,
  [first = '', ...others]: readonly string[],
  plaatsingen: readonly Plaatsing[],
): Plaatsing[] {
  if (veld === 'doelen' || veld === 'dpia') return [];
  const count = waarden.get(`${veld}.${first}`)?.length ?? 0;
  return others.flatMap((part) => {
    const doel = `${veld}.${part}`;
    const own = waarden.get(doel);
    if (!own || own.length === count) return [];
    if (count > 1 && own.length === 1 && part === 'uitzondering') {
      waarden.set(
        doel,
        Array.from({ length: count }, () => own[0] ?? ''),
      );
      return [];
    }
    if (doel === 'bsn.van' && count === 1) return [];
    if (doel === 'bewaartermijn.bron' && count === 0) return [];
    waarden.delete(doel);
    return plaatsingen.filter((one) => one.doel === doel);
  });
}

/** A cell as a line of `toelichting`, under the name of its column. */
function toelichtingVan({ kolom, cel }: Plaatsing): string[] {
  const items = cel.lijst
    ? [
        cel.waarden
          .filter((item) => item !== '')
          .map(plat)
          .join('; '),
      ]
    : [plat(celtekst(cel))];
  return items.map((item) => (kolom === '' ? item : `${kolom}: ${item}`));
}

function add(waarden: Map<Doelveld, string[]>, doel: Doelveld, items: readonly string[]): void {
  waarden.set(doel, [...(waarden.get(doel) ?? []), ...items]);
}

/** Adds the values of a row to those of the rows before it: what they repeat is said once. */
function addRow(samen: Verzameling, row: ReadonlyMap<Doelveld, string[]>, several: boolean): void {
  const done = new Set<Doelveld>();
  for (const [veld, parts] of Object.entries(delenVan)) {
    const names = parts.map((part) => `${veld}.${part}`);
    for (const name of names) done.add(name);
    if (veld === 'bsn' || veld === 'bewaartermijn' || veld === 'dpia')
      for (const name of names) addNew(samen, name, row.get(name) ?? []);
    else addTuples(samen, names, tuplesOf(names, row, several));
  }
  for (const [name, items] of row) if (!done.has(name)) addNew(samen, name, items);
}

/** A row may repeat itself; it does not repeat the rows before it. */
function addNew({ velden, gezien }: Verzameling, name: Doelveld, items: readonly string[]): void {
  const seen = within(gezien, name, () => new Set<string>());
  const list = within(velden, name, () => []);
  for (const item of items.filter((one) => !seen.has(one))) {
    seen.add(item);
    list.push(item);
  }
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

/** The items of a field with parts, each with all of its parts. */
function tuplesOf(names: readonly Doelveld[], row: ReadonlyMap<Doelveld, string[]>, several: boolean): string[][] {
  const lists = names.map((name) => row.get(name) ?? []);
  const [first = [], second = []] = lists;
  // Several grounds of one purpose stand together with it.
  if (first.length === 1 && second.length > 1) return [[first[0] ?? '', second.join(several ? '; ' : BINNEN)]];
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => lists.map((list) => list[index] ?? ''));
}

function addTuples(
  { velden, gezien }: Verzameling,
  names: readonly Doelveld[],
  tuples: readonly (readonly string[])[],
): void {
  const seen = within(gezien, names[0] ?? '', () => new Set<string>());
  const fresh = tuples.filter((tuple) => !seen.has(JSON.stringify(tuple)));
  for (const tuple of fresh) {
    seen.add(JSON.stringify(tuple));
    for (const [at, name] of names.entries()) within(velden, name, () => []).push(tuple[at] ?? '');
  }
}

/** Without fields that are empty; a field of one value has its values in one text. */
function zonderLeeg(velden: ReadonlyMap<Doelveld, string[]>): Velden {
  const result = new Map<Doelveld, readonly string[]>();
  for (const [name, values] of velden) {
    if (values.every((value) => value === '')) continue;
    result.set(name, lijstvelden.has(name) || regelvelden.has(name) ? values : [values.join('; ')]);
  }
  return result;
}

/** The cells whose words must stand in the result: all but those of which the answer is a category. */
export function bewaardeCellen(rijen: readonly Bronrij[], eenHoofd: ReadonlySet<Hoofdveld>): readonly Broncel[] {
  const seen = new Set<string>();
  return rijen.flatMap(({ plaatsingen }) =>
    plaatsingen.flatMap(({ doel, kolom, cel }) => {
      const key = `${kolom}\n${celtekst(cel)}`;
      const answered = vlagOf(doel) !== undefined && antwoorden(cel).every(isPlain);
      if (seen.has(key) || answered || (isHoofdveld(doel) && eenHoofd.has(doel))) return [];
      seen.add(key);
      return [cel];
    }),
  );
}
