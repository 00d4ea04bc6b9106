/**
 * What a rule reads in the mentions of laws, read once for each group of them: it holds until the group itself, the law or
 * the date of judging changes, wherever the group moves.
 */
import { derivedPair } from '../text/derived.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { RuleContext } from './rule.ts';
import type { GelezenVermelding, Vermeldinggroep } from './subject.ts';

export type { GelezenVermelding, Vermeldinggroep };

/** What a mention may be held against besides itself. */
type Recht = Pick<RuleContext, 'kennis' | 'peildatum'>;

/** @param read looks at nothing but the mentions and the law on a date */
export function perVermeldinggroep<Out>(
  read: (gelezen: readonly GelezenVermelding[], recht: Recht) => Out,
): (groep: Vermeldinggroep, recht: Recht) => Out {
  const lastOf = derivedPair(
    (
      _gelezen: readonly GelezenVermelding[],
      _kennis: Kennis,
    ): { known: { readonly peildatum: string; readonly out: Out } | undefined } => ({ known: undefined }),
  );
  return ({ gelezen }, { kennis, peildatum }) => {
    const last = lastOf(gelezen, kennis);
    if (last.known?.peildatum !== peildatum) last.known = { peildatum, out: read(gelezen, { kennis, peildatum }) };
    return last.known.out;
  };
}

/** What was read in one mention of a group. */
export interface Uitgelezen<Out> {
  readonly index: number;
  readonly out: Out;
}

/** @param read what is wanted of one mention; undefined leaves it out */
export function perVermelding<Out>(
  read: (vermelding: GelezenVermelding, recht: Recht) => Out | undefined,
): (groep: Vermeldinggroep, recht: Recht) => readonly Uitgelezen<Out>[] {
  return perVermeldinggroep((gelezen, recht) => {
    const found: Uitgelezen<Out>[] = [];
    for (const [index, vermelding] of gelezen.entries()) {
      const out = read(vermelding, recht);
      if (out !== undefined) found.push({ index, out });
    }
    return found.length === 0 ? none : found;
  });
}

const none: readonly never[] = [];
