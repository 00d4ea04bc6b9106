/** Turns the source and our corrections into the data that the catalogue is made of. */
import type { Artikel, Naam, Nummering, Zekerheid } from '../../src/knowledge/wetten/wet.ts';
import {
  firstDatum,
  parseAfkorting,
  parseBron,
  parseDekking,
  parseMoment,
  parseSinds,
  parseStaat,
  parseZekerheid,
} from './prose.ts';
import type { Correctie, Correcties, Source, SourceArtikel, SourceWet } from './source.ts';

/** One law as the data keeps it: the `Wet` of the catalogue, absent values left out. */
export type WetData = Record<string, unknown> & { readonly id: string };

/** An article as the data keeps it: one object on one line, lists of onderdelen as `a-f,h`. */
export type ArtikelData = Record<string, unknown> & { readonly nummer: string };

export interface Converted {
  readonly index: {
    readonly bijgewerktTot: string;
    readonly wetten: readonly WetData[];
    readonly botsingen: readonly { afkortingen: readonly string[]; wetten: readonly string[]; ook: readonly string[] }[];
    readonly wetboeken: Correcties['wetboeken'];
  };
  readonly artikelen: ReadonlyMap<string, readonly ArtikelData[]>;
}

const noCorrectie: Correctie = { namen: [], foutToelichting: {}, artikelen: {} };

export function convert(source: Source, correcties: Correcties): Converted {
  const correctieOf = (id: string): Correctie => correcties.wetten[id] ?? noCorrectie;
  const wetten = Object.values(source.wetten);
  for (const id of [...Object.keys(correcties.wetten), ...Object.keys(source.meta.mag_bestaat_niet_zeggen)])
    if (id !== 'toelichting' && !source.wetten[id]) throw new Error(`correctie of dekking van een wet die er niet is: ${id}`);
  return {
    index: {
      bijgewerktTot: source.meta.peildatum,
      wetten: wetten.map((wet) => convertWet(wet, correctieOf(wet.id), source)),
      botsingen: convertBotsingen(source, correcties),
      wetboeken: correcties.wetboeken,
    },
    artikelen: new Map(
      wetten
        .filter(({ artikelen }) => artikelen.length > 0)
        .map((wet) => [wet.id, convertArtikelen(wet, correctieOf(wet.id))] as const),
    ),
  };
}

function convertWet(wet: SourceWet, correctie: Correctie, source: Source): WetData {
  const { staat, toelichting } = parseStaat(wet.status);
  const graded = (date: string | undefined, field: string): unknown =>
    date === undefined ? undefined : parseMoment(date, wet.zekerheid[field]);
  const inWerking = correctie.inWerking ?? graded(wet.in_werking, 'in_werking');
  const einde = correctie.einde ?? graded(wet.vervallen, 'vervallen');
  const dekking = source.meta.mag_bestaat_niet_zeggen[wet.id];
  const namen = namenOf(wet, correctie);
  const citeertitel = correctie.citeertitel ?? wet.citeertitel;
  return compact({
    id: wet.id,
    soort: wet.soort.replace(/ ?\(.*$/, ''),
    citeertitel,
    kort: kortOf(citeertitel, namen),
    namen,
    bwb: wet.bwb,
    celex: wet.celex,
    staatsblad: wet.stb,
    inWerking,
    vanToepassing: graded(wet.van_toepassing, 'in_werking'),
    einde: isObject(einde) ? { ...einde, soort: staat === 'hernoemd' ? 'hernoemd' : 'vervallen' } : undefined,
    opvolger: wet.opvolger === undefined ? undefined : opvolgerOf(wet.opvolger, source),
    staat,
    zekerheid: wet.zekerheid['status'] === undefined ? 'hoog' : parseZekerheid(wet.zekerheid['status']),
    toelichting: correctie.toelichting ?? toelichting,
    nummering: correctie.nummering ?? nummeringOf(wet.artikelen),
    gelezen: lezingOf(wet),
    dekking: dekking === undefined ? undefined : parseDekking(dekking, wet.in_werking ?? ''),
    toestanden: wet.toestanden ?? wet.toestanden_recent,
    koppen: koppenOf(wet),
  });
}

function lezingOf(wet: SourceWet): unknown {
  const { catalogus } = wet;
  if (!catalogus || wet.artikelen.length === 0) return undefined;
  const toestand = firstDatum(catalogus.toestand ?? wet.in_werking ?? '');
  if (toestand === undefined) throw new Error(`${wet.id}: geen toestand`);
  return { toestand, zekerheid: parseZekerheid(catalogus.zekerheid), bron: parseBron(catalogus.bron ?? '') };
}

function namenOf(wet: SourceWet, correctie: Correctie): readonly Naam[] {
  const titel = wet.titel.replace(/ \([^()]*\)$/, '');
  const naam = (tekst: string, soort: Naam['soort']): Naam => ({ tekst, soort });
  const afkortingen = wet.afkortingen.flatMap(parseAfkorting).map((found) => {
    const toelichting = found.toelichting ?? correctie.foutToelichting[found.tekst];
    return toelichting === undefined ? found : { ...found, toelichting };
  });
  const all = [
    naam(correctie.citeertitel ?? wet.citeertitel, 'citeertitel'),
    ...(titel.includes('…') ? [] : [naam(titel, 'titel')]),
    ...afkortingen,
    ...correctie.namen.map((found) => compact(found)),
    ...wet.foute_varianten.map((tekst) => naam(tekst, 'fout')),
  ];
  return all.filter(({ tekst }, index) => all.findIndex((other) => other.tekst === tekst) === index);
}

/** `Wmo 2015`, `AVG`; a citeertitel of at most two words is short enough. */
function kortOf(citeertitel: string, namen: readonly Naam[]): string {
  if (citeertitel.split(' ').length <= 2) return citeertitel;
  return namen.find(({ soort }) => soort === 'afkorting')?.tekst ?? citeertitel;
}

function opvolgerOf(prose: string, source: Source): unknown {
  if (prose === 'geen') return { wetten: [], tekst: prose };
  const names = Object.values(source.wetten)
    .flatMap(({ id, afkortingen }) => [id, ...afkortingen.filter((text) => text !== 'Wmo')].map((name) => ({ id, name })))
    .map(({ id, name }) => ({ id, at: ` ${prose.replace(/[(),;]/g, ' ')} `.indexOf(` ${name} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const wetten = [...new Set(names.map(({ id }) => id))];
  if (wetten.length === 0) throw new Error(`onbekende opvolger: ‘${prose}’`);
  return { wetten, tekst: source.wetten[prose]?.citeertitel ?? prose };
}

/** Headings of chapters and paragraphs; what stands in brackets is a remark and no heading. */
function koppenOf(wet: SourceWet): Record<string, string> | undefined {
  const koppen = Object.entries(wet.koppen)
    .map(([key, kop]) => [key.replace('.§', '.'), kop.replace(/ ?\(.*\)$/, '')] as const)
    .filter(([, kop]) => kop !== '');
  return koppen.length === 0 ? undefined : Object.fromEntries(koppen);
}

function nummeringOf(artikelen: readonly SourceArtikel[]): Nummering {
  const share = (sign: string): number =>
    artikelen.filter(({ artikel }) => artikel.includes(sign)).length / Math.max(1, artikelen.length);
  if (share(':') > 0.5) return 'dubbelepunt';
  return share('.') > 0.5 ? 'punt' : 'enkel';
}

function convertBotsingen(source: Source, correcties: Correcties): Converted['index']['botsingen'] {
  const from = source.afkorting_botsingen
    .filter(({ wetten }) => wetten.length > 0)
    .map(({ afkorting, wetten }) => ({
      afkortingen: afkorting.split('/'),
      wetten: wetten.filter((id) => source.wetten[id]),
      ook: [] as readonly string[],
    }));
  const withOok = from.map((botsing) => ({
    ...botsing,
    ook: correcties.botsingen.find(({ afkortingen }) => afkortingen.some((a) => botsing.afkortingen.includes(a)))?.ook ?? [],
  }));
  const rest = correcties.botsingen
    .filter(({ afkortingen }) => !from.some((botsing) => afkortingen.some((a) => botsing.afkortingen.includes(a))))
    .map((botsing) => ({ ...botsing, wetten: [] as readonly string[] }));
  return [...withOok, ...rest];
}

function convertArtikelen(wet: SourceWet, correctie: Correctie): readonly ArtikelData[] {
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

function convertArtikel(artikel: SourceArtikel, correctie: Correctie['artikelen'][string] | undefined, ownKoppen: boolean): ArtikelData {
  const status = statusOf(artikel.status);
  const toestand = artikel.bron_toestand === undefined ? undefined : firstDatum(artikel.bron_toestand);
  // Of some articles nothing but their existence was read.
  const counted =
    (artikel.bron_toestand === undefined || toestand !== undefined) &&
    (status === undefined || status === 'uitgewerkt') &&
    !/niet geteld/.test(artikel.let_op ?? '');
  const kop = ownKoppen ? (artikel.kop_nl ?? artikel.kop) : artikel.kop_nl;
  return compact({
    nummer: artikel.artikel,
    leden: counted ? artikel.leden : undefined,
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
  const lists = Object.entries(onderdelen).filter(([, names]) => names.length > 0 && new Set(names).size === names.length);
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

/** Without the keys that have no value. */
function compact<T extends object>(value: T): T {
  const entries: [string, unknown][] = Object.entries(value);
  return Object.fromEntries(entries.filter(([, held]) => held !== undefined)) as T;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
