/** What a user may set, whether in `doelbinding.yml`, in the editor or on the command line. */
import type { IsoDate } from '../knowledge/datum.ts';
import type { Soort } from '../model/classify.ts';
import type { Configuratie, RegelInstelling } from '../model/configuratie.ts';
import { derivedPair } from '../text/derived.ts';
import picomatch from 'picomatch';

export type { RegelInstelling };

export interface Settings {
  /** Per rule: off, or the gravest class that it may give. */
  readonly regels: Readonly<Record<string, RegelInstelling>>;
  /** Only these rules; all where it is undefined. */
  readonly alleen: readonly string[] | undefined;
  /** The kind of a file where the settings give one. */
  soortVan(uri: string): Soort | undefined;
  readonly peildatum: PeildatumBronnen;
  /** Whether a text is adopted and published, so that it is never changed. */
  isVastgesteld(uri: string): boolean;
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
    isVastgesteld: () => false,
    peildatum: { opdracht: undefined, configuratie: undefined, editor: undefined, vandaag },
  };
}

/**
 * The settings for the documents below a folder: what the file says, under what the command says and above the editor;
 * the same object each time. `map` is the URI of the folder, with its closing slash.
 */
export function metConfiguratie(settings: Settings, map: string, configuratie: Configuratie | undefined): Settings {
  if (!configuratie) return settings;
  const known = settingsUnder(configuratie, settings);
  const made = known.get(map) ?? settingsWith(settings, map, configuratie);
  known.set(map, made);
  return made;
}

/** By folder. */
const settingsUnder = derivedPair((_configuratie: Configuratie, _settings: Settings) => new Map<string, Settings>());

function settingsWith(settings: Settings, map: string, configuratie: Configuratie): Settings {
  const own = Object.fromEntries(configuratie.regels.map(({ id, waarde }) => [id, waarde]));
  const matchers = [...configuratie.documenten].map(([soort, globs]) => ({ soort, matches: matcherOf(globs) }));
  const matching = (
    uri: string,
    wanted: (soort: string) => boolean,
  ): (typeof matchers)[number]['soort'] | undefined => {
    const path = uri.startsWith(map) ? decode(uri.slice(map.length)) : undefined;
    return path === undefined
      ? undefined
      : matchers.find(({ soort, matches }) => wanted(soort) && matches(path))?.soort;
  };
  return {
    ...settings,
    regels: { ...own, ...settings.regels },
    peildatum: { ...settings.peildatum, configuratie: configuratie.peildatum ?? settings.peildatum.configuratie },
    soortVan(uri) {
      const soort = matching(uri, (one) => one !== 'vastgesteld');
      return soort === undefined || soort === 'vastgesteld' ? settings.soortVan(uri) : soort;
    },
    isVastgesteld: (uri) => matching(uri, (one) => one === 'vastgesteld') !== undefined || settings.isVastgesteld(uri),
  };
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
