/** What a term of the glossary means, as a reader is told. */
import type { BegripUitleg, VerouderdWoord } from '../../knowledge/begrippenlijst.ts';
import { formatDatum, isIsoDate } from '../../knowledge/datum.ts';
import { bepalingVan, notatie, opsomming } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { linkNaar } from '../../knowledge/wetten/link.ts';
import type { Datum } from '../../knowledge/wetten/wet.ts';

export interface Begripuitleg {
  readonly term: string;
  readonly groep: string;
  /** In Dutch, as what follows. */
  readonly uitleg: string;
  readonly bepalingen: readonly { readonly bepaling: string; readonly titel: string; readonly link?: string }[];
  /** Sentences on the words for it: synonyms, outdated ones, ones that are mistaken for it. */
  readonly woorden: readonly string[];
}

export function begripuitleg(catalogus: WettenCatalogus, begrip: BegripUitleg, datum: Datum): Begripuitleg {
  const { term, groep, uitleg, bepalingen, synoniemen, verouderd, verward } = begrip;
  return {
    term,
    groep,
    uitleg,
    bepalingen: bepalingen.map((plaats) => {
      const link = linkNaar(catalogus, plaats, datum);
      const named = { bepaling: bepalingVan(plaats), titel: notatie(catalogus, plaats) };
      return link === undefined ? named : { ...named, link };
    }),
    woorden: [
      ...(synoniemen.length > 0 ? [`Ook: ${opsomming(synoniemen)}.`] : []),
      ...verouderd.map(outdated),
      ...verward.map(({ woord, waarom }) => `Niet hetzelfde als ‘${woord}’. ${waarom}`),
    ],
  };
}

function outdated({ woord, sinds, toelichting, zekerheid }: VerouderdWoord): string {
  const date = sinds !== undefined && isIsoDate(sinds) ? ` sinds ${formatDatum(sinds)}` : '';
  const doubt = zekerheid === 'hoog' ? '' : ', voor zover wij weten';
  return `Verouderd${date}${doubt}: ‘${woord}’.${toelichting === undefined ? '' : ` ${toelichting}`}`;
}
