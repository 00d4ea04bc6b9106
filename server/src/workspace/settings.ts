/** What a user may set, whether in `doelbinding.yml`, in the editor or on the command line. */
import type { IsoDate } from '../knowledge/datum.ts';
import type { Soort } from '../model/classify.ts';

export type RegelInstelling = 'uit' | 'oordeel' | 'waarschuwing' | 'fout';

export interface Settings {
  /** Per rule: off, or the gravest class that it may give. */
  readonly regels: Readonly<Record<string, RegelInstelling>>;
  /** Only these rules; all where it is undefined. */
  readonly alleen: readonly string[] | undefined;
  /** The kind of a file where the settings give one. */
  soortVan(uri: string): Soort | undefined;
  readonly peildatum: PeildatumBronnen;
}

/** The dates that may be asked for, in order of precedence, besides the front matter of a document. */
export interface PeildatumBronnen {
  /** `--peildatum`: for every document, above all else. */
  readonly opdracht: IsoDate | undefined;
  /** `doelbinding.yml`. */
  readonly configuratie: IsoDate | undefined;
  readonly editor: IsoDate | undefined;
  /** Where nothing is asked. */
  readonly vandaag: IsoDate;
}

/** Settings where nothing is set. */
export function standaardInstellingen(vandaag: IsoDate): Settings {
  return {
    regels: {},
    alleen: undefined,
    soortVan: () => undefined,
    peildatum: { opdracht: undefined, configuratie: undefined, editor: undefined, vandaag },
  };
}
