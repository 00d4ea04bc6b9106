/**
 * What writing a document as another kind takes and gives. An exporter is a value in the list of
 * `exporters.ts`; its libraries load when it writes.
 */
import type { Model } from '../model/classify.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Span } from '../text/span.ts';

/** What was found in a document, ready to be shown. */
export interface Opmerking {
  readonly span: Span;
  /** `fout`, `waarschuwing` or `oordeel`. */
  readonly klasse: string;
  readonly regel: string;
  readonly tekst: string;
}

/** A change of a wijzigingsvoorstel. */
export interface Wijzigingsregel {
  /** The artikel and lid; empty for other text. */
  readonly plaats: string;
  readonly was: string;
  readonly wordt: string;
  /** Which words stay, go and come, in the order of the text. */
  readonly stukken: readonly { readonly soort: 'gelijk' | 'weg' | 'nieuw'; readonly tekst: string }[];
}

export interface ExportSource {
  readonly filename: string;
  readonly document: ReadDocument;
  readonly model: Model;
  /** The day on which it is written, as `2026-11-21`, for forms that ask for it. */
  readonly datum?: string | undefined;
  /** What to show beside the text; empty unless that is asked. */
  readonly opmerkingen: readonly Opmerking[];
  /** The proposal to write instead of the document itself, where that is asked. */
  readonly voorstel?: readonly Wijzigingsregel[] | undefined;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** What the reader should know, each a sentence. */
  readonly opmerkingen?: readonly string[] | undefined;
}

/** A document that is not written: why, and what to do, in sentences. */
export interface NietGeschreven {
  readonly reden: string;
}

export interface Exporter {
  /** What it writes, as a user calls it, such as `Word-document`. */
  readonly naam: string;
  /** The extension, with its dot. */
  readonly uitgang: string;
  /** Of which kinds of document, as `inhoud.soort` of the model says, or of a proposal. */
  readonly soorten: readonly (Model['inhoud']['soort'] | 'voorstel')[];
  write(source: ExportSource): Promise<Exported | NietGeschreven>;
}
