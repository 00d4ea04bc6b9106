/**
 * The tables of a register in Markdown: a table with a row per verwerking, or a section per verwerking with a table of
 * two columns, with lines `**Veld:** waarde` or with a heading for each field.
 */
import type { ProseSyntax } from '../../model/document.ts';
import { foldName } from '../../model/verwerking/velden.ts';
import {
  isLeeg,
  leeg,
  lijstcel,
  tekstcel,
  type Broncel,
  type Bron,
  type Brontabel,
  type Restant,
} from './brontabel.ts';
import { isHoofdveld, type Doelveld } from './kolomdoelen.ts';
import { recogniseKolom } from './kolomnamen.ts';
import { findKop } from './kopregel.ts';

const LABEL = /^([^:\n]{2,60}):[^\S\n]+(?=\S)/;
/** What stands above the two columns of a section. */
const HEAD = /^(?:veld|onderdeel|rubriek|kenmerk|champ|field|campo|feld|aspect|)$/i;
const HEAD_VALUE =
  /^(?:waarde|invulling|inhoud|antwoord|omschrijving|description|value|details?|detalle|valor|wert|)$/i;
const NUMBER = /^(?:\d{1,3}\.)*\d{1,3}\.?\s+/;

interface Sectie {
  readonly naam: string;
  readonly depth: number;
  /** The heading around its own, as an object. */
  readonly ouder: object | undefined;
  readonly velden: Map<string, Broncel>;
}

interface Lezing {
  readonly secties: Sectie[];
  readonly tabellen: Brontabel[];
  readonly restanten: Restant[];
  /** The headings around the place that is read, from the outside in. */
  koppen: { readonly tekst: string; readonly depth: number; gebruikt: boolean }[];
  /** The field that the heading above names, with the section that it belongs to. */
  open: { readonly sectie: Sectie; readonly veld: string } | undefined;
}

export function readMarkdownBron({ blocks }: ProseSyntax): Bron {
  const lezing: Lezing = { secties: [], tabellen: [], restanten: [], koppen: [], open: undefined };
  for (const { node } of blocks) {
    if (node.kind === 'heading') leesKop(lezing, node.reading.text, node.depth);
    else if (node.kind === 'table')
      leesTabel(
        lezing,
        node.rows.map((row) => row.node.cells.map((cell) => cell.reading.text)),
      );
    else if (node.kind === 'paragraph' || node.kind === 'note') leesTekst(lezing, node.reading.text);
  }
  sluitKoppen(lezing, 0);
  const [whole, thin] = [true, false].map((is) => lezing.secties.filter((one) => isWhole(one) === is));
  const { secties, los } = verdeel(whole ?? []);
  const sections = sectieTabel(secties);
  const stray = [...(thin ?? []), ...los].flatMap(({ naam, velden }) =>
    [...velden].map(([label, { waarden }]) => ({ tekst: `${label}: ${waarden.join('; ')}`, waar: `onder ‘${naam}’` })),
  );
  return { tabellen: [...lezing.tabellen, ...sections], restanten: [...lezing.restanten, ...stray], opmerkingen: [] };
}

function leesKop(lezing: Lezing, tekst: string, depth: number): void {
  sluitKoppen(lezing, depth);
  const veld = tekst.replace(NUMBER, '');
  const doel = recogniseKolom(veld);
  const isVeld = depth > 1 && doel !== undefined;
  const sectie = isVeld ? sectieVan(lezing, depth - 1) : undefined;
  lezing.open = sectie ? { sectie, veld } : undefined;
  lezing.koppen.push({ tekst, depth, gebruikt: isVeld });
}

/** Headings that named nothing are words outside the register. */
function sluitKoppen(lezing: Lezing, depth: number): void {
  const closed = lezing.koppen.filter((kop) => kop.depth >= depth);
  for (const { tekst, gebruikt } of closed) if (!gebruikt) lezing.restanten.push({ tekst, waar: 'kop' });
  lezing.koppen = lezing.koppen.filter((kop) => kop.depth < depth);
}

/** The section of a verwerking under the headings above a depth. */
function sectieVan(lezing: Lezing, depth: number): Sectie {
  const kop = lezing.koppen.findLast((one) => one.depth <= depth);
  const { tekst: naam, depth: diepte } = kop ?? { tekst: '', depth: 0 };
  const last = lezing.secties.at(-1);
  if (last?.naam === naam && last.depth === diepte) return last;
  const ouder = lezing.koppen.findLast((one) => one.depth < diepte);
  const sectie: Sectie = { naam, depth: diepte, ouder, velden: new Map() };
  lezing.secties.push(sectie);
  return sectie;
}

function leesTabel(lezing: Lezing, rows: readonly (readonly string[])[]): void {
  const waar = lezing.koppen.at(-1)?.tekst ?? '';
  const tabel: Brontabel = { naam: waar, rijen: rows.map((row) => row.map(tekstcel)) };
  const pairs = rows.flatMap(([label = '', value = '', ...more]) =>
    more.length === 0 ? [[label, value] as const] : [],
  );
  const known = pairs.filter(([label]) => recogniseKolom(label) !== undefined).length;
  if (pairs.length === rows.length && known >= 2) {
    const sectie = tabelsectie(lezing, waar, pairs);
    for (const [index, [label, value]] of pairs.entries())
      if (index > 0 || !HEAD.test(label)) voegToe(sectie, label, tekstcel(value));
      else if (!HEAD_VALUE.test(value))
        lezing.restanten.push({ tekst: value, waar: `kop van de tabel onder ‘${waar}’` });
    markeer(lezing);
  } else if (findKop(tabel, new Map())) {
    lezing.tabellen.push(tabel);
    markeer(lezing);
  } else lezing.restanten.push({ tekst: rows.map((row) => row.join(' | ')).join('\n'), waar: `tabel onder ‘${waar}’` });
}

/** The section of a table of two columns: a new one, or the one before of which it is a further part. */
function tabelsectie(lezing: Lezing, naam: string, pairs: readonly (readonly [string, string])[]): Sectie {
  const ouder = lezing.koppen.at(-2);
  const last = lezing.secties.at(-1);
  const fields = pairs.flatMap(([label]) => recogniseKolom(label) ?? []);
  const there = last ? doelenVan(last) : [];
  const isPart =
    ouder !== undefined &&
    last?.ouder === ouder &&
    there.includes('naam') &&
    !fields.some((doel) => doel === 'naam' || doel === 'doelen.doel' || there.includes(doel));
  if (isPart) return last;
  const sectie: Sectie = { naam, depth: lezing.koppen.at(-1)?.depth ?? 0, ouder, velden: new Map() };
  lezing.secties.push(sectie);
  return sectie;
}

function doelenVan({ velden }: Sectie): Doelveld[] {
  return [...velden.keys()].flatMap((label) => recogniseKolom(label) ?? []);
}

function markeer(lezing: Lezing): void {
  const kop = lezing.koppen.at(-1);
  if (kop) kop.gebruikt = true;
}

function leesTekst(lezing: Lezing, tekst: string): void {
  const { open } = lezing;
  if (open) {
    voegToe(open.sectie, open.veld, tekstcel(tekst));
    return;
  }
  const rest = tekst.split('\n').filter((line) => !leesRegel(lezing, line));
  if (rest.length > 0)
    lezing.restanten.push({ tekst: rest.join('\n'), waar: `onder ‘${lezing.koppen.at(-1)?.tekst ?? ''}’` });
}

/** A line `Veld: waarde`. */
function leesRegel(lezing: Lezing, line: string): boolean {
  const found = LABEL.exec(line);
  const label = found?.[1]?.trim() ?? '';
  if (!found || recogniseKolom(label) === undefined) return false;
  const kop = lezing.koppen.at(-1);
  voegToe(sectieVan(lezing, kop?.depth ?? 0), label, tekstcel(line.slice(found[0].length)));
  markeer(lezing);
  return true;
}

function voegToe({ velden }: Sectie, label: string, cel: Broncel): void {
  const there = velden.get(label);
  velden.set(label, there ? lijstcel([...there.waarden, ...cel.waarden]) : cel);
}

/** Whether a section is about a verwerking or about who keeps the register: one field by itself is a remark. */
function isWhole(sectie: Sectie): boolean {
  const doelen = doelenVan(sectie);
  return doelen.length >= 2 || doelen.some(isHoofdveld);
}

/**
 * A section that says no more than who keeps the register and who works for it is no verwerking: what it says of
 * verwerkers belongs to the verwerking if there is but one, and else we cannot say to which.
 */
function verdeel(all: readonly Sectie[]): { readonly secties: readonly Sectie[]; readonly los: readonly Sectie[] } {
  const isGeneral = (sectie: Sectie): boolean => {
    const doelen = doelenVan(sectie);
    return doelen.some(isHoofdveld) && doelen.every((doel) => isHoofdveld(doel) || doel.startsWith('verwerkers'));
  };
  const general = all.filter(isGeneral);
  const [only, ...more] = all.filter((sectie) => !isGeneral(sectie));
  const ofVerwerkers = ([label]: readonly [string, Broncel]): boolean =>
    recogniseKolom(label)?.startsWith('verwerkers') === true;
  const parts = general.map((sectie) => ({
    hoofd: { ...sectie, velden: new Map([...sectie.velden].filter((one) => !ofVerwerkers(one))) },
    rest: { ...sectie, velden: new Map([...sectie.velden].filter(ofVerwerkers)) },
  }));
  const about = parts.map(({ hoofd }) => hoofd);
  const rest = parts.map((part) => part.rest).filter(({ velden }) => velden.size > 0);
  if (!only || more.length > 0 || doelenVan(only).some((doel) => doel.startsWith('verwerkers')))
    return { secties: [...about, ...(only ? [only, ...more] : [])], los: rest };
  const velden = new Map([...only.velden, ...rest.flatMap((sectie) => [...sectie.velden])]);
  return { secties: [...about, { ...only, velden }], los: [] };
}

/** The sections as one table: those that only say who keeps the register stand above its heads. */
function sectieTabel(secties: readonly Sectie[]): Brontabel[] {
  const about = secties.filter(({ velden }) => velden.size > 0);
  const isHoofd = ({ velden }: Sectie): boolean =>
    [...velden.keys()].every((label) => {
      const doel = recogniseKolom(label);
      return doel === undefined || isHoofdveld(doel);
    });
  const own = about.filter((sectie) => !isHoofd(sectie));
  if (own.length === 0) return [];
  const labels = new Map(
    own.flatMap(({ velden }) => [...velden.keys()].map((label) => [foldName(label), label] as const)),
  );
  const above = about
    .filter(isHoofd)
    .flatMap(({ velden }) => [...velden].map(([label, cel]) => [tekstcel(label), cel]));
  const head = ['Naam', ...labels.values()].map(tekstcel);
  const rijen = own.map(({ naam, velden }) => {
    const byLabel = new Map([...velden].map(([label, cel]) => [foldName(label), cel]));
    const cells = [...labels.keys()].map((label) => byLabel.get(label) ?? leeg);
    // A section that names its verwerking in a field is not named by its heading.
    const named = [...velden].some(([label, cel]) => recogniseKolom(label) === 'naam' && !isLeeg(cel));
    return [named ? leeg : tekstcel(naam.replace(NUMBER, '')), ...cells];
  });
  return [{ naam: '', rijen: [...above, head, ...rijen] }];
}
