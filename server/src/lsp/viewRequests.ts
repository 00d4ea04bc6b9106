/**
 * The requests of ours behind the views and commands of the extension: the register as a table, the
 * overview, the dekkingsmatrix. Types only, as in `requests.ts`.
 */
import type { FindingCounts, OwnRequest } from './requests.ts';

/** A place as the protocol counts, for a client that goes there. */
export interface Spot {
  readonly uri: string;
  readonly range: SpotRange;
}

export interface SpotRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Client to server: what is other in a register as a table than in the one that the client has; null for a document
 * that is no register. `base` is the stamp of what it has; null where it has nothing.
 */
export type RegisterTableRequest = OwnRequest<
  'doelbinding/registerTable',
  { readonly uri: string; readonly base: number | null },
  RegisterTableChange | null
>;

/** Of a long table a part at a time. */
export interface RegisterTableChange {
  /** The version of the text that it was made of; null for a file that is not open. */
  readonly version: number | null;
  /** Names the table with this change in it. */
  readonly stamp: number;
  /** Whether it starts from nothing, and not from what the client has. */
  readonly isWhole: boolean;
  readonly columns: readonly { readonly veld: string; readonly kop: string }[];
  /** How many rows there are in the register. */
  readonly total: number;
  readonly splice: RegisterSplice;
  /** Whether there is more to be asked for. */
  readonly more: boolean;
}

/** Rows to take out from an index on, and what comes there; null for a row that stays as the one taken out. */
export interface RegisterSplice {
  readonly at: number;
  readonly removed: number;
  readonly rows: readonly (RegisterRow | null)[];
}

export interface RegisterRow {
  /** One for each column. */
  readonly cells: readonly RegisterCell[];
}

/** Client to server: where a cell stands, or without a column what names its row; null where there is none. */
export type RegisterPlaceRequest = OwnRequest<
  'doelbinding/registerPlace',
  { readonly uri: string; readonly rij: number; readonly kolom: number | null },
  { readonly range: SpotRange } | null
>;

export interface RegisterCell {
  readonly text: string;
  /** See `Celtoestand` of the feature: what stands there is `filled`. */
  readonly state: 'filled' | 'blank' | 'missing' | 'empty' | 'noColumn';
  /** What can be written, by name; left out where that is nothing. */
  readonly parts?: readonly { readonly naam: string; readonly tekst: string; readonly lijst: boolean }[];
  /** What was found in it; left out where that is nothing. */
  readonly findings?: readonly CellFinding[];
}

export interface CellFinding {
  readonly klasse: 'fout' | 'waarschuwing' | 'oordeel';
  readonly message: string;
  readonly regel: string;
}

/** Client to server: a change of a register, in an edit that the server asks the client to apply. */
export type EditRegisterRequest = OwnRequest<
  'doelbinding/editRegister',
  { readonly uri: string; readonly version: number | null; readonly change: RegisterChange },
  EditRegisterAnswer
>;

/** Rows and columns count from 0, and parts within their cell. */
export type RegisterChange =
  | {
      readonly kind: 'set';
      readonly rij: number;
      readonly kolom: number;
      readonly deel: number;
      readonly tekst: string;
    }
  | { readonly kind: 'add'; readonly naam: string }
  | { readonly kind: 'remove'; readonly rij: number };

/**
 * `changed`: the text is another than the table was made of; `uncertain`: the change cannot be made and leave
 * the rest as it is; `locked`: the text was adopted; `refused`: the editor did not apply the edit.
 */
export type EditRegisterAnswer =
  | { readonly outcome: 'done'; readonly range: SpotRange; readonly rij: number }
  | { readonly outcome: 'changed' | 'uncertain' | 'locked' | 'refused' };

/** Client to server: the documents of the open folders and their verwerkingen, by dossier. */
export type OverviewRequest = OwnRequest<
  'doelbinding/overview',
  object,
  { readonly documents: readonly OverviewDocument[] }
>;

export interface OverviewDocument {
  readonly uri: string;
  /** URI of the folder of its dossier. */
  readonly folder: string;
  readonly soort: string;
  readonly aantallen: FindingCounts;
  readonly verwerkingen: readonly { readonly naam: string; readonly range: SpotRange; readonly bevindingen: number }[];
}

/** Client to server: the dekkingsmatrix of the dossier of a document; null where it has no verwerkingen. */
export type MatrixRequest = OwnRequest<'doelbinding/matrix', { readonly uri: string }, Matrix | null>;

export interface Matrix {
  readonly folder: string;
  readonly columns: readonly { readonly veld: string; readonly kop: string }[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly naam: string;
  readonly protocol: Spot | null;
  readonly register: Spot | null;
  /** The verwerking of the other side that it may be under another name. */
  readonly bijna: string | null;
  readonly cells: readonly { readonly protocol: MatrixSide; readonly register: MatrixSide }[];
}

export interface MatrixSide {
  /** See `DekkingStatus` of the feature. */
  readonly status: string;
  /** The status in Dutch words. */
  readonly woord: string;
  readonly text: string;
  readonly spot: Spot | null;
}

/** Client to server: adds the missing rows to Bijlage 1 of the protocols of the dossier of a document. */
export type UpdateBijlageRequest = OwnRequest<
  'doelbinding/updateBijlage',
  { readonly uri: string },
  {
    readonly outcome: 'done' | 'nothing' | 'locked' | 'refused';
    /** How many rows were missing. */
    readonly rows: number;
    /** A protocol whose rows are missing. */
    readonly uri: string | null;
  }
>;

/** Client to server: the folders of all dossiers. */
export type DossierFoldersRequest = OwnRequest<
  'doelbinding/dossierFolders',
  object,
  { readonly folders: readonly string[] }
>;

/** Client to server: judges a dossier and counts what was found in it. */
export type CheckFolderRequest = OwnRequest<
  'doelbinding/checkFolder',
  { readonly folder: string },
  { readonly documenten: number; readonly aantallen: FindingCounts }
>;

/** Client to server: the text of a new document, with blanks to fill in. */
export type TemplateRequest = OwnRequest<
  'doelbinding/template',
  { readonly soort: 'protocol' | 'register' },
  { readonly text: string }
>;
