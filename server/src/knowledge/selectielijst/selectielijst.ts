/**
 * The selectielijst of municipalities as data: how long the records of each result of a process are
 * kept. Made by `server/tools/convertSelectielijst.ts`; source, date and confidence stand in the data.
 */
import type { IsoDuration } from '../bewaartermijn/duration.ts';
import type { IsoDate } from '../datum.ts';
import type { Zekerheid } from '../wetten/wet.ts';

/**
 * What lies between the end of a process and the beginning of the period: nothing, so long as its
 * outcome holds, as the period itself says, or what the list does not say.
 */
export type Procestermijn = 'nihil' | 'geldigheid' | 'samengevoegd' | 'onbekend';

export interface Resultaat {
  /** `8.1.2`. */
  readonly nummer: string;
  readonly proces: string;
  readonly resultaat: string;
  /** What a specific result is about; left out for the general one of a process. */
  readonly onderwerp?: string;
  readonly waardering: 'vernietigen' | 'bewaren' | 'anders';
  /** How long, of what is destroyed; left out where it is no period that can be counted. */
  readonly termijn?: IsoDuration;
  readonly procestermijn: Procestermijn;
  /** Whether the list itself allows a longer period where careful work needs it. */
  readonly langerMogelijk: boolean;
}

export interface Selectielijst {
  readonly titel: string;
  readonly bron: string;
  /** The day on which the source was fetched. */
  readonly opgehaald: string;
  readonly geldigVanaf: IsoDate;
  readonly zekerheid: Zekerheid;
  readonly resultaten: readonly Resultaat[];
}

/** The list with its results by number. */
export interface Selectielijsten {
  readonly lijst2020: Omit<Selectielijst, 'resultaten'>;
  /** A result of the list of 2020, in the order of the list. */
  readonly resultaten: readonly Resultaat[];
  resultaat(nummer: string): Resultaat | undefined;
}

export function createSelectielijsten({ resultaten, ...lijst2020 }: Selectielijst): Selectielijsten {
  const byNumber = new Map(resultaten.map((resultaat) => [resultaat.nummer, resultaat]));
  return { lijst2020, resultaten, resultaat: (nummer) => byNumber.get(nummer) };
}
