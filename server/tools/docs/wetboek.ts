/** The provisions that the site shows, by law and article, with the rules that rest on each. */
import type { BegripUitleg } from '../../src/knowledge/begrippenlijst.ts';
import { parseVerwijzingen } from '../../src/knowledge/citaat/parse.ts';
import { plaatsenIn } from '../../src/knowledge/citaat/plaatsen.ts';
import type { Kennis } from '../../src/knowledge/kennis.ts';
import { bepalingVan, parseBepaling, type Plaats } from '../../src/knowledge/wetten/bepaling.ts';
import { linkNaar } from '../../src/knowledge/wetten/link.ts';
import type { Toelichtingen } from '../../src/knowledge/wetten/toelichtingen.ts';
import type { WetId } from '../../src/knowledge/wetten/wetIds.generated.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { linkFrom } from './layout.ts';
import type { Linking } from './markdown.ts';

/** A place with what rests on exactly it. */
export interface Getoond {
  readonly plaats: Plaats;
  readonly regels: readonly AnyRule[];
}

/** An article with all places in it that the site shows, itself first. */
export interface GetoondArtikel {
  readonly wet: WetId;
  readonly nummer: string;
  readonly plaatsen: readonly Getoond[];
}

export interface Wetboek {
  /** Laws in the order of the catalogue, articles in the order of the law. */
  readonly wetten: readonly { readonly wet: WetId; readonly artikelen: readonly GetoondArtikel[] }[];
  /** Where a place stands in the site, or what holds it; undefined for an article that is not shown. */
  pathOf(plaats: Plaats): string | undefined;
}

export function wetboekOf(
  { catalogus }: Kennis,
  toelichtingen: Toelichtingen,
  begrippen: readonly BegripUitleg[],
  rules: readonly AnyRule[],
): Wetboek {
  const cited = rules.flatMap(({ cites }) => cites.flatMap((key) => parseBepaling(key) ?? []));
  const places = new Map<string, Plaats>();
  for (const plaats of [
    ...toelichtingen.alle.map((one) => one.plaats),
    ...cited,
    ...begrippen.flatMap((one) => one.bepalingen),
  ])
    for (const place of [{ wet: plaats.wet, artikel: plaats.artikel }, plaats]) places.set(bepalingVan(place), place);
  const all = [...places.values()];
  const regelsOf = (plaats: Plaats): readonly AnyRule[] => {
    const key = bepalingVan(plaats);
    return rules.filter(({ cites }) => cites.some((one) => one === key));
  };
  const artikelenOf = (wet: WetId): readonly GetoondArtikel[] => {
    const order = new Map(catalogus.artikelen(wet).map(({ nummer }, index) => [nummer, index]));
    const nummers = [...new Set(all.filter((one) => one.wet === wet).map(({ artikel }) => artikel))];
    nummers.sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
    return nummers.map((nummer) => ({
      wet,
      nummer,
      plaatsen: all
        .filter((one) => one.wet === wet && one.artikel === nummer)
        .sort(byPlace)
        .map((plaats) => ({ plaats, regels: regelsOf(plaats) })),
    }));
  };
  const wetten = catalogus.wetten
    .filter(({ id }) => all.some(({ wet }) => wet === id))
    .map(({ id }) => ({ wet: id, artikelen: artikelenOf(id) }));
  return {
    wetten,
    pathOf({ wet, artikel, lid, onderdeel }) {
      const inLid = lid === undefined ? {} : { lid };
      const candidates: readonly Plaats[] = [
        ...(onderdeel === undefined ? [] : [{ wet, artikel, ...inLid, onderdeel }]),
        { wet, artikel, ...inLid },
        { wet, artikel },
      ];
      const shown = candidates.find((one) => places.has(bepalingVan(one)));
      return shown && `wetten/${wet}.html#${anchorOf(shown)}`;
    },
  };
}

/** `artikel-6-lid-1-onder-e`. */
export function anchorOf({ artikel, lid, onderdeel }: Plaats): string {
  const parts = [
    'artikel',
    artikel,
    ...(lid === undefined ? [] : ['lid', lid]),
    ...(onderdeel === undefined ? [] : ['onder', onderdeel]),
  ];
  return parts.join('-').replaceAll(':', '-');
}

/** The article, then its onderdelen without a lid, then lid by lid, each with its onderdelen. */
function byPlace(a: Plaats, b: Plaats): number {
  return compare(a.lid, b.lid) || compare(a.onderdeel, b.onderdeel);
}

function compare(a = '', b = ''): number {
  return a.localeCompare(b, 'nl', { numeric: true });
}

/** Makes links of the references in a text: to the site where it shows the article, else to the law. */
export function linkingOf(kennis: Kennis, wetboek: Wetboek, datum: string, from: string, wet?: WetId): Linking {
  return (text) => {
    const { citaten } = parseVerwijzingen(text, kennis.wetsnamen, wet === undefined ? {} : { wet });
    const parts: (string | { text: string; href: string })[] = [];
    let at = 0;
    for (const citaat of citaten) {
      const law = citaat.wet?.dubbelzinnig === true ? undefined : citaat.wet?.kandidaten[0];
      if (citaat.soort !== 'extern' || law === undefined) continue;
      const [first] = plaatsenIn(citaat, law);
      if (!first) continue;
      const path = wetboek.pathOf(first.plaats);
      const href = path === undefined ? linkNaar(kennis.catalogus, first.plaats, datum) : linkFrom(from, path);
      if (href === undefined) continue;
      parts.push(text.slice(at, citaat.span.start), { text: text.slice(citaat.span.start, citaat.span.end), href });
      at = citaat.span.end;
    }
    return [...parts, text.slice(at)].filter((part) => part !== '');
  };
}
