/** Turns the source and our corrections into the data that the catalogue is made of. */
import type { Naam } from '../../src/knowledge/wetten/wet.ts';
import { compact, convertArtikelen, nummeringOf, type ArtikelData } from './convertArtikelen.ts';
import {
  firstDatum,
  parseAfkorting,
  parseBron,
  parseDekking,
  parseMoment,
  parseStaat,
  parseZekerheid,
} from './prose.ts';
import type { Correctie, Correcties, Source, SourceWet } from './source.ts';

/** One law as the data keeps it: the `Wet` of the catalogue, absent values left out. */
export type WetData = Record<string, unknown> & { readonly id: string };

export interface Converted {
  readonly index: {
    readonly bijgewerktTot: string;
    readonly wetten: readonly WetData[];
    readonly botsingen: readonly {
      afkortingen: readonly string[];
      wetten: readonly string[];
      ook: readonly string[];
    }[];
    readonly wetboeken: Correcties['wetboeken'];
  };
  readonly artikelen: ReadonlyMap<string, readonly ArtikelData[]>;
}

const noCorrectie: Correctie = { namen: [], foutToelichting: {}, artikelen: {} };

export function convert(source: Source, correcties: Correcties): Converted {
  const correctieOf = (id: string): Correctie => correcties.wetten[id] ?? noCorrectie;
  const wetten = Object.values(source.wetten);
  for (const id of [...Object.keys(correcties.wetten), ...Object.keys(source.meta.mag_bestaat_niet_zeggen)])
    if (id !== 'toelichting' && !source.wetten[id])
      throw new Error(`correctie of dekking van een wet die er niet is: ${id}`);
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
    .flatMap(({ id, afkortingen }) =>
      [id, ...afkortingen.filter((text) => text !== 'Wmo')].map((name) => ({ id, name })),
    )
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
    ook:
      correcties.botsingen.find(({ afkortingen }) => afkortingen.some((a) => botsing.afkortingen.includes(a)))?.ook ??
      [],
  }));
  const rest = correcties.botsingen
    .filter(({ afkortingen }) => !from.some((botsing) => afkortingen.some((a) => botsing.afkortingen.includes(a))))
    .map((botsing) => ({ ...botsing, wetten: [] as readonly string[] }));
  return [...withOok, ...rest];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
