/**
 * What reading a document of another kind takes and gives. An importer is a value in the list of
 * `importers.ts`; its libraries load when it reads.
 */
import type { Sniffed } from './sniff.ts';

/** What a user may say about an import. */
export interface ImportOptions {
  /** Which column of a table is which field of the register, as the text of a saved mapping. */
  readonly kolommen?: string | undefined;
  /** Whether the mapping that was used is written beside the result. */
  readonly bewaarKolommen?: boolean | undefined;
}

/** A part of the source that stands nowhere in the result. */
export interface Weggelaten {
  readonly tekst: string;
  /** Why, in words that follow after a colon. */
  readonly reden: string;
  /** Where it stood, as a reader finds it, such as `koptekst` or `rij 4, kolom Applicatie`. */
  readonly waar?: string | undefined;
}

export interface Samenvatting {
  /** What is counted, in the plural, such as `woorden` or `cellen`. */
  readonly eenheid: string;
  readonly gelezen: number;
  readonly geplaatst: number;
  readonly weggelaten: readonly Weggelaten[];
  /** What the reader should know and no part of the source was lost by. */
  readonly opmerkingen?: readonly string[] | undefined;
}

export interface Imported {
  readonly soort: 'protocol' | 'register';
  /** The document in the project's own notation, with `\n` as line end. */
  readonly text: string;
  /** Its name, without a folder. */
  readonly filename: string;
  readonly samenvatting: Samenvatting;
  /** What only a person can tell, each as a question. */
  readonly vragen?: readonly string[] | undefined;
  /** Of a table: the columns by their names, and the field of the register that each was taken for. */
  readonly kolommen?: readonly { readonly naam: string; readonly doel: string }[] | undefined;
  /** Files that belong beside it, such as the mapping of columns. */
  readonly naast?: readonly { readonly filename: string; readonly text: string }[] | undefined;
}

/** A source that is not read: why, and what to do, in sentences. */
export interface Geweigerd {
  readonly reden: string;
}

export interface Importer {
  /** What it reads, as a user calls it, such as `Word-document`. */
  readonly naam: string;
  /** The extensions that files of this kind have, with their dot. */
  readonly uitgangen: readonly string[];
  /** Whether a source is of this kind, by its name and its first bytes. */
  herkent(source: Sniffed): boolean;
  /** Never throws on what the bytes say. */
  read(bytes: Uint8Array, filename: string, options: ImportOptions): Promise<Imported | Geweigerd>;
}

export function isGeweigerd(outcome: Imported | Geweigerd): outcome is Geweigerd {
  return 'reden' in outcome;
}

/** The name of a source with another extension, without its folder. */
export function renamed(filename: string, uitgang: string): string {
  const name = filename.slice(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return `${dot > 0 ? name.slice(0, dot) : name}${uitgang}`;
}
