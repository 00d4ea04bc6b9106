/**
 * A finding is data: which rule, where, with which words. Its text is rendered last, by the host
 * that shows it.
 */
import type { IsoDate } from '../knowledge/datum.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/**
 * `fout`: provable from the text and the law. `waarschuwing`: very likely wrong, a person decides.
 * `oordeel`: a question for a lawyer; it never breaks a build.
 */
export type Klasse = 'fout' | 'waarschuwing' | 'oordeel';

/** From mild to grave. */
export const klassen: readonly Klasse[] = ['oordeel', 'waarschuwing', 'fout'];

/** The milder of two classes. */
export function mildest(a: Klasse, b: Klasse): Klasse {
  return klassen.indexOf(a) <= klassen.indexOf(b) ? a : b;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly uri: string;
  readonly span: Span;
  /** A few words on what stands there. */
  readonly note: string;
}

export interface Finding {
  readonly ruleId: string;
  readonly severity: Klasse;
  readonly uri: string;
  /** Within one line of the document. */
  readonly span: Span;
  /** Which message of the rule, and the words that fill it. */
  readonly message: string;
  readonly args: readonly string[];
  readonly related: readonly RelatedPlace[];
  /** The provisions on which the finding rests, as a lawyer writes them. */
  readonly citations: readonly string[];
  /** The date as of which the law was judged. */
  readonly peildatum: IsoDate;
  readonly fixable: boolean;
}

/** Edits of one document, in its own coordinates. */
export interface DocumentEdit {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
  /** Whether the document does not exist yet, so that the edits are of an empty text. */
  readonly isNew?: boolean;
}

/**
 * A repair. `safe` may run unattended; `suggestion` changes what the text says, so a person chooses
 * it; `placeholder` leaves a blank (`[…]`) to fill in.
 */
export interface Fix {
  /** What it does, as a command in plain Dutch: `Vervang ‘sub 3’ door ‘onder e’`. */
  readonly title: string;
  readonly kind: 'safe' | 'suggestion' | 'placeholder';
  readonly edits: readonly DocumentEdit[];
}

/** Why a finding is set aside, and who decided so: plain text of a user. */
export interface Verantwoording {
  /** Undefined where an oordeel is answered: then the answer is reason enough. */
  readonly reden: string | undefined;
  readonly door: string;
}

/** What a message says: what is wrong, why, and how to repair it. Each one or more plain sentences. */
export interface Boodschap {
  /** The point, in at most 25 words. */
  readonly wat: string;
  readonly waarom: string;
  readonly herstel: string;
}
