/** What the extension and its pages tell each other. Types only: the two are programs of their own. */
import type { RegisterTableChange, Spot } from '../../server/src/lsp/viewRequests.ts';

/** Words of a page in the language of the editor, by the name that the page knows them by. */
export type Words = Readonly<Record<string, string>>;

/** To the page of a register. */
export type ToRegister =
  | { readonly kind: 'words'; readonly words: Words }
  | {
      readonly kind: 'table';
      /** What is other than in the message before. */
      readonly change: RegisterTableChange;
      readonly editable: boolean;
      /** The row to go to; undefined where the page stays where it is. */
      readonly focus: number | undefined;
    }
  /** There is no table: why, in words. */
  | { readonly kind: 'none'; readonly text: string }
  /** Said to the reader in a line that screen readers read. */
  | { readonly kind: 'said'; readonly text: string };

export interface PartChange {
  readonly deel: number;
  readonly tekst: string;
}

/** From the page of a register. */
export type FromRegister =
  | { readonly kind: 'ready' }
  | ({
      readonly kind: 'set';
      readonly kolom: number;
      readonly changes: readonly PartChange[];
      /** The head of the column. */
      readonly kop: string;
    } & ChosenRow)
  | { readonly kind: 'add' }
  | ({ readonly kind: 'remove' } & ChosenRow)
  | { readonly kind: 'open'; readonly rij: number; readonly kolom: number | null };

/** A row of the table as the page has it. */
export interface ChosenRow {
  readonly rij: number;
  readonly naam: string;
  /** Of the text that the table was made of. */
  readonly version: number | null;
}

/** One line of the dekkingsmatrix: a verwerking as one of the two documents has it. */
export interface MatrixLine {
  readonly naam: string;
  readonly kant: 'protocol' | 'register';
  readonly note: string;
  readonly spot: Spot | null;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly status: string;
  readonly word: string;
  readonly text: string;
  readonly spot: Spot | null;
}

/** To the page of the dekkingsmatrix. */
export type ToMatrix =
  | { readonly kind: 'words'; readonly words: Words }
  | { readonly kind: 'matrix'; readonly columns: readonly string[]; readonly lines: readonly MatrixLine[] }
  | { readonly kind: 'none'; readonly text: string };

/** From the page of the dekkingsmatrix. */
export type FromMatrix = { readonly kind: 'ready' } | { readonly kind: 'go'; readonly spot: Spot };
