/** What may be written at a place: words with the stretch that they replace, and what they mean in short. */
import type { Span } from '../../text/span.ts';

export type SuggestionKind = 'bepaling' | 'wet' | 'veld' | 'waarde' | 'naam' | 'begrip' | 'model';

export interface Suggestion {
  readonly label: string;
  readonly kind: SuggestionKind;
  /** A few words beside the label. */
  readonly detail?: string;
  /** What is being typed: the new text takes its place. */
  readonly span: Span;
  /** A blank in it (`[…]`) is a place to fill in. */
  readonly newText: string;
  /** Key of the provision that explains it, `AVG 6 lid 1 onder e`. */
  readonly bepaling?: string;
}

export interface Suggestions {
  /** The likeliest first. */
  readonly items: readonly Suggestion[];
  /** Whether further typing can only make it shorter. */
  readonly complete: boolean;
}

export const noSuggestions: Suggestions = { items: [], complete: true };

/** More than an editor shows without scrolling far. */
const MOST = 200;

export function suggestionsOf(items: readonly Suggestion[], complete = true): Suggestions {
  return { items: items.slice(0, MOST), complete: complete && items.length <= MOST };
}

/** The same words once: the first that says them. */
export function withoutRepeats(items: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => {
    const isNew = !seen.has(label);
    seen.add(label);
    return isNew;
  });
}
