/** A card: what is told of a place in a few parts, in plain words. How it looks is for who shows it. */
import type { Span } from '../../text/span.ts';

export interface Card {
  /** The words that it is about. */
  readonly span: Span;
  readonly parts: readonly CardPart[];
}

export type CardPart =
  /** What it is about, and what kind of thing that is. */
  | { readonly kind: 'kop'; readonly tekst: string; readonly bij?: string | undefined }
  | { readonly kind: 'alinea'; readonly tekst: string }
  /** Facts, each with its name. */
  | { readonly kind: 'punten'; readonly punten: readonly Punt[] }
  | { readonly kind: 'link'; readonly tekst: string; readonly adres: string }
  /** What only a careful reader wants to know: a source. */
  | { readonly kind: 'voetnoot'; readonly tekst: string };

export interface Punt {
  readonly naam: string;
  readonly tekst: string;
}

export function alinea(tekst: string): CardPart {
  return { kind: 'alinea', tekst };
}
