/** Cards of provisions and laws: what they are about, whether they hold on the peildatum, and where to read them. */
import { formatDatum } from '../../knowledge/datum.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import type { Peildatum } from '../../workspace/peildatum.ts';
import type { BepalingMention, WetMention } from '../mentions/mention.ts';
import type { Bepalinguitleg } from '../uitleg/bepalinguitleg.ts';
import type { Uitlegger } from '../uitleg/uitlegger.ts';
import { alinea, type CardPart, type Punt } from './card.ts';

export function bepalingCard({ plaats }: BepalingMention, uitlegger: Uitlegger, { datum }: Peildatum): CardPart[] {
  return partsOf(uitlegger.uitlegVanPlaats(plaats, datum), datum);
}

export function wetCard(
  { wetten, hoofdstuk }: WetMention,
  uitlegger: Uitlegger,
  { datum }: Peildatum,
  { catalogus }: Kennis,
): CardPart[] {
  const [first, ...more] = wetten;
  if (first === undefined) return [];
  if (more.length === 0) return partsOf(uitlegger.uitlegVanWet(first, datum, hoofdstuk), datum);
  const points = wetten.map((id, index): Punt => {
    const [stand = ''] = uitlegger.uitlegVanWet(id, datum).geldigheid;
    const { citeertitel } = catalogus.wet(id);
    const tekst = stand.startsWith(citeertitel) ? stand : `${citeertitel}. ${stand}`;
    return { naam: index === 0 ? 'Waarschijnlijk' : 'Of', tekst };
  });
  return [
    { kind: 'kop', tekst: 'Deze naam kan meer wetten aanwijzen' },
    { kind: 'punten', punten: points },
    alinea(`Peildatum: ${formatDatum(datum)}.`),
  ];
}

function partsOf(uitleg: Bepalinguitleg, datum: Peildatum['datum']): CardPart[] {
  const { titel, kop, wet, geldigheid, link, toelichting } = uitleg;
  const [ofWet = '', ...ofPlaats] = geldigheid;
  const stand = `${ofWet === '' || ofWet.startsWith(wet) ? ofWet : `${wet}. ${ofWet}`} Peildatum: ${formatDatum(datum)}.`;
  // Of a law as a whole it comes first whether it holds; of a place in it what is to be said of the place.
  const isWhole = uitleg.bepaling === titel && kop === undefined && toelichting === undefined;
  return [
    { kind: 'kop', tekst: titel, bij: kop },
    ...(isWhole ? [alinea(stand.trim())] : []),
    ...ofPlaats.map(alinea),
    ...(toelichting
      ? [alinea(`${toelichting.over === undefined ? '' : `Over ${toelichting.over}: `}${toelichting.tekst}`)]
      : []),
    ...(isWhole ? [] : [alinea(stand.trim())]),
    ...(link === undefined ? [] : [{ kind: 'link', tekst: siteOf(link), adres: link } as const]),
    ...(toelichting ? [{ kind: 'voetnoot', tekst: `Uitleg naar: ${toelichting.bron}` } as const] : []),
  ];
}

function siteOf(link: string): string {
  return link.startsWith('https://eur-lex') ? 'Lees de tekst op EUR-Lex' : 'Lees de tekst op wetten.overheid.nl';
}
