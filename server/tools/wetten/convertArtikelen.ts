/** Turns the articles of one law of the source into the data of the catalogue. */
import type { Artikel, Nummering, Zekerheid } from '../../src/knowledge/wetten/wet.ts';
import { firstDatum, parseSinds } from './prose.ts';
import type { Correctie, SourceArtikel, SourceWet } from './source.ts';

/** An article as the data keeps it: one object on one line, lists of onderdelen as `a-f,h`. */
export type ArtikelData = Record<string, unknown> & { readonly nummer: string };

export function convertArtikelen(wet: SourceWet, correctie: Correctie): readonly ArtikelData[] {
  // In the dataset of 2015 a heading stands with the article before it, unless articles have headings of their own.
  const koppen = wet.artikelen.filter(({ kop }) => kop !== undefined).length;
  const ownKoppen = koppen * 2 > wet.artikelen.length || !(wet.catalogus?.bron ?? '').includes('laws-markdown');
  const numbers = new Set<string>();
  const kept = wet.artikelen.filter(({ artikel }) => {
    // Articles of an annex have no number of the law; a number twice is the annex's the second time.
    const own = nummeringOf(wet.artikelen) !== 'dubbelepunt' || artikel.includes(':');
    if (own && numbers.has(artikel)) throw new Error(`${wet.id} heeft artikel ${artikel} twee keer`);
    numbers.add(artikel);
    return own;
  });
  for (const nummer of Object.keys(correctie.artikelen))
    if (!numbers.has(nummer)) throw new Error(`correctie van een artikel dat er niet is: ${wet.id} ${nummer}`);
  return kept.map((artikel) => convertArtikel(artikel, correctie.artikelen[artikel.artikel], ownKoppen)).sort(byNummer);
}

function convertArtikel(
  artikel: SourceArtikel,
  correctie: Correctie['artikelen'][string] | undefined,
  ownKoppen: boolean,
): ArtikelData {
  const status = statusOf(artikel.status);
  const toestand = artikel.bron_toestand === undefined ? undefined : firstDatum(artikel.bron_toestand);
  // Of some articles nothing but their existence was read.
  const counted =
    (artikel.bron_toestand === undefined || toestand !== undefined) &&
    (status === undefined || status === 'uitgewerkt') &&
    artikel.let_op?.includes('niet geteld') !== true;
  const kop = ownKoppen ? (artikel.kop_nl ?? artikel.kop) : artikel.kop_nl;
  return compact({
    nummer: artikel.artikel,
    leden: counted ? (correctie?.leden ?? artikel.leden) : undefined,
    onderdelen: counted ? onderdelenOf(artikel) : undefined,
    kop: kop?.replace(/^(?:\*(.*)\*|\((.*)\))$/, '$1$2'),
    hoofdstuk: artikel.hoofdstuk,
    sinds: correctie?.sinds ?? (artikel.sinds === undefined ? undefined : compact(parseSinds(artikel.sinds))),
    status,
    toestand,
    zekerheid: zekerheidOf(artikel, status),
    eerder: correctie?.eerder,
    toelichting: correctie?.toelichting ?? toelichtingOf(artikel),
  });
}

function statusOf(prose: string | undefined): Artikel['status'] {
  if (prose === undefined) return undefined;
  if (prose.startsWith('vervallen')) return 'vervallen';
  if (prose.startsWith('uitgewerkt')) return 'uitgewerkt';
  if (prose.startsWith('nog niet in werking')) return 'nog-niet';
  if (prose.startsWith('niet (meer) aanwezig')) return 'ontbreekt';
  throw new Error(`onbekende status: ‘${prose}’`);
}

/** Absent where it is that of the law. That an article is missing from a text is indirect evidence. */
function zekerheidOf(artikel: SourceArtikel, status: Artikel['status']): Zekerheid | undefined {
  return status === 'ontbreekt' ? 'middel' : artikel.zekerheid;
}

function toelichtingOf({ let_op, kop_inhoud }: SourceArtikel): string | undefined {
  if (kop_inhoud !== undefined) return `Over: ${kop_inhoud}.`;
  if (let_op === undefined || /niet geteld|^tot \d/.test(let_op)) return undefined;
  return `${let_op[0]?.toUpperCase() ?? ''}${let_op.slice(1)}.`;
}

/** A list in which a name comes twice holds the lists of several leden or of an annex: not counted. */
function onderdelenOf({ onderdelen = {} }: SourceArtikel): Record<string, string> | undefined {
  const lists = Object.entries(onderdelen).filter(
    ([, names]) => names.length > 0 && new Set(names).size === names.length,
  );
  return lists.length === 0 ? undefined : Object.fromEntries(lists.map(([lid, names]) => [lid, shorten(names)]));
}

/** `a, b, c, e` → `a-c,e`. */
function shorten(names: readonly string[]): string {
  const runs: string[][] = [];
  for (const name of names) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && following(last) === name) runs.at(-1)?.push(name);
    else runs.push([name]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(','))).join(',');
}

function following(name: string): string | undefined {
  if (/^\d+$/.test(name)) return String(Number(name) + 1);
  return /^[a-y]$/.test(name) ? String.fromCharCode(name.charCodeAt(0) + 1) : undefined;
}

/** In the order of the law: `2`, `2a`, `10`; `5.2.5`, `5.2.5a`, `5.2.10`. */
function byNummer(a: ArtikelData, b: ArtikelData): number {
  return a.nummer.localeCompare(b.nummer, 'nl', { numeric: true });
}

/** How most articles of a law are numbered. */
export function nummeringOf(artikelen: readonly SourceArtikel[]): Nummering {
  const share = (sign: string): number =>
    artikelen.filter(({ artikel }) => artikel.includes(sign)).length / Math.max(1, artikelen.length);
  if (share(':') > 0.5) return 'dubbelepunt';
  return share('.') > 0.5 ? 'punt' : 'enkel';
}

/** Without the keys that have no value. */
export function compact<T extends object>(value: T): T {
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.filter(([, held]) => held !== undefined)) as T;
}
