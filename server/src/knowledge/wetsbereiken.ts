/**
 * Ranges of articles that belong together under one subject, of which texts often name a part: who means all special
 * categories of data and cites `22 tot 24 UAVG` leaves out health (30).
 *
 * Source: UAVG §3.1 and §3.2 and AVG hoofdstuk III as read in their texts (UAVG since 2018-05-25; articles 30a and 30b
 * since 2026-09-01); confidence high.
 */
import { compareDatum, type IsoDate } from './datum.ts';
import type { WetId } from './wetten/wetIds.generated.ts';
import type { Zekerheid } from './wetten/wet.ts';

export interface Wetsbereik {
  readonly wet: WetId;
  /** What it is about, as a sentence names it. */
  readonly onderwerp: string;
  /** The articles with which a citation of the whole begins. */
  readonly begin: readonly string[];
  /** Its last article by date, the latest first; `mist` is what a range that ends too early leaves out. */
  readonly einden: readonly { readonly sinds: IsoDate; readonly artikel: string; readonly mist: string }[];
  /** Words that show that a sentence speaks of the whole. */
  readonly woorden: RegExp;
  /** Words that show that it speaks of a part: then a part of the articles is right. */
  readonly deel: RegExp;
  readonly zekerheid: Zekerheid;
}

export const wetsbereiken: readonly Wetsbereik[] = [
  {
    wet: 'UAVG',
    onderwerp: 'bijzondere persoonsgegevens',
    begin: ['22', '23'],
    einden: [
      { sinds: '2026-09-01', artikel: '30b', mist: 'zoals artikel 30 over gezondheid' },
      { sinds: '2018-05-25', artikel: '30', mist: 'zoals artikel 30 over gezondheid' },
    ],
    woorden: /\bbijzondere (?:categorie(?:ën|en) (?:van )?)?(?:persoons)?gegevens\b/i,
    deel: /\balgemene uitzondering(?:en)?\b|\bonderzoek\b|\bstatistiek\b|\bras\b|\betnisch|\bpolitieke\b|\bgodsdienst|\bvakbond/i,
    zekerheid: 'hoog',
  },
  {
    wet: 'UAVG',
    onderwerp: 'strafrechtelijke gegevens',
    begin: ['31'],
    einden: [{ sinds: '2018-05-25', artikel: '33', mist: 'artikel 33 met de overige uitzonderingen' }],
    woorden: /\bstrafrechtelijke (?:persoons)?gegevens\b|\bpersoonsgegevens van strafrechtelijke aard\b/i,
    deel: /\balgemene uitzondering(?:en)?\b/i,
    zekerheid: 'hoog',
  },
  {
    wet: 'AVG',
    onderwerp: 'de rechten van de betrokkene',
    begin: ['12', '13', '15'],
    einden: [{ sinds: '2018-05-25', artikel: '22', mist: 'zoals bezwaar (21) of geautomatiseerde besluiten (22)' }],
    woorden: /\brechten van (?:de )?(?:betrokkenen?|inwoners?|cliënten?|burgers?)\b|\bprivacyrechten\b/i,
    deel: /\binzage\b|\brectificatie\b|\bcorrectie\b|\bwissing\b|\bverwijder|\bbeperking\b|\boverdra|\bdataportabiliteit\b|\bbezwaar\b|\binformati/i,
    zekerheid: 'hoog',
  },
];

/** The last article of a range on a date; undefined before the law applied. */
export function eindeVan({ einden }: Wetsbereik, datum: IsoDate): { artikel: string; mist: string } | undefined {
  return einden.find(({ sinds }) => compareDatum(sinds, datum) <= 0);
}
