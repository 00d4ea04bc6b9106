/**
 * Where the Wmo 2015 asks for explicit consent, and since when. Until then its text said
 * `ondubbelzinnige toestemming`.
 *
 * Source: the texts of the Wmo 2015 as read: of 5.1.1 the day of the change is known; of 5.2.5 and 5.2.1
 * the first text that has it. Confidence high.
 */
import type { IsoDate } from '../datum.ts';
import type { Bepaling } from '../wetten/bepalingen.generated.ts';
import { plaatsVan, type Plaats } from '../wetten/bepaling.ts';

const uitdrukkelijk: readonly { readonly bepaling: Bepaling; readonly sinds: IsoDate }[] = [
  { bepaling: 'Wmo2015 5.1.1', sinds: '2018-07-28' },
  { bepaling: 'Wmo2015 5.2.5', sinds: '2019-01-01' },
  { bepaling: 'Wmo2015 5.2.1', sinds: '2021-07-01' },
];

const plaatsen = uitdrukkelijk.map(({ bepaling, sinds }) => ({ artikel: plaatsVan(bepaling), sinds }));

/** Whether a place asks for explicit consent on a date. */
export function vraagtUitdrukkelijk({ wet, artikel }: Plaats, datum: IsoDate): boolean {
  return plaatsen.some(
    (known) => known.artikel.wet === wet && known.artikel.artikel === artikel && known.sinds <= datum,
  );
}
