/** What surrounds a text that is searched for references: names that its document gave, and its field. */
import type { Span } from '../../text/span.ts';
import type { WetId } from '../wetten/wetIds.generated.ts';

export interface GedefinieerdeNaam {
  /** As the definition writes it, without quotes and article. */
  readonly tekst: string;
  /** Where the definition stands. */
  readonly span: Span;
  /** Empty for a work that the catalogue lacks. */
  readonly kandidaten: readonly WetId[];
  /** A common word, such as `wet`, that names the work only behind `de` or `het`. */
  readonly generiek: boolean;
  /** Only this spelling is the name. */
  readonly exact: boolean;
}

/** The definitions of a document; they hold in all of it. */
export interface Definities {
  readonly namen: readonly GedefinieerdeNaam[];
  /** Laws that the document names in full and without doubt. */
  readonly voluit: readonly WetId[];
}

export const noDefinities: Definities = { namen: [], voluit: [] };

export interface Context {
  /** Of the whole document; those of the text itself when absent. */
  readonly definities?: Definities;
  /** The law that a reference without law means: AVG in a field for grondslagen. */
  readonly wet?: WetId;
  /** The text is a field or cell: no line of it is a heading or opens an enumeration. */
  readonly fragment?: boolean;
}
