/**
 * A finding is data: which rule, where, with which words. Its text is rendered last, by the host
 * that shows it.
 */
import type { IsoDate } from '../knowledge/datum.ts';
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

/** What a message says: what is wrong, why, and how to repair it. Each one or more plain sentences. */
export interface Boodschap {
  /** The point, in at most 25 words. */
  readonly wat: string;
  readonly waarom: string;
  readonly herstel: string;
}
