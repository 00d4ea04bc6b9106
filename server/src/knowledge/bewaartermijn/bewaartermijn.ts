/**
 * The value of a retention field: periods, a reference, or the reason why there is neither.
 *
 * People write `7 jaar na einde dienstverband`, `Conform selectielijst; bezwaardossiers 5 jaar na
 * afhandeling`, `Onbepaald`, `[X] mnd`, and all of these at once. Nothing is an error here: the
 * result says what was understood and, in `rest`, what was not.
 */
import { perText } from '../../text/perText.ts';
import type { Span } from '../../text/span.ts';
import { tokenize } from '../words.ts';
import { findReden, type Onbepaald } from './onbepaald.ts';
import { immediateIn } from './immediate.ts';
import { findInvulplek, isNvt } from './invulplek.ts';
import { layoutOf } from './region.ts';
import { restOf } from './rest.ts';
import { amountsIn, termijnenIn, type Termijn } from './termijnen.ts';
import { findVerwijzing, type Verwijzing } from './verwijzing.ts';

export interface Bewaartermijn {
  /** In the order of the text; more than one where conditions or subjects differ. */
  readonly termijnen: readonly Termijn[];
  /** The reference that counts most, if there are several. */
  readonly verwijzing: Verwijzing | undefined;
  /** That and why no period is given: for ever, as long as something lasts, until something happens. */
  readonly onbepaald: Onbepaald | undefined;
  /** A blank that the author left to be filled in: `[X] mnd`, `nader te bepalen`. */
  readonly invulplek: Span | undefined;
  /** The whole value says that the question does not apply: `n.v.t.`, `geen`, `-`. */
  readonly nvt: Span | undefined;
  /** Words that no part above covers, in order. */
  readonly rest: readonly Span[];
}

/** Reads a whole field value. An empty text gives an empty result. */
export const parseBewaartermijn = perText((text): Bewaartermijn => {
  const layout = layoutOf(tokenize(text));
  const invulplek = findInvulplek(text, layout.tokens);
  const read = layout.regions.map((region) => {
    const amounts = amountsIn(text, layout, region, 'field');
    return { region, amounts: amounts.length > 0 ? amounts : immediateIn(layout, region) };
  });
  const termijnen = read
    .flatMap(({ region, amounts }) => termijnenIn(text, layout, region, amounts))
    .sort((a, b) => a.span.start - b.span.start);
  const exceptions = termijnen.flatMap((termijn) => termijn.voorbehoud?.span ?? []);
  const verwijzing = findVerwijzing(text, layout, exceptions);
  const onbepaald = findReden(layout, termijnen.length > 0);
  const nvt = isNvt(text, layout.tokens);
  const covered = [...termijnen.flatMap(spansOf), verwijzing?.span, onbepaald?.span, invulplek, nvt];
  return { termijnen, verwijzing, onbepaald, invulplek, nvt, rest: restOf(layout.tokens, covered) };
});

/** Whether a field says anything about retention that can be judged: a period or a reference. */
export function isLeesbaar({ termijnen, verwijzing }: Bewaartermijn): boolean {
  return termijnen.length > 0 || verwijzing !== undefined;
}

function spansOf(termijn: Termijn): readonly (Span | undefined)[] {
  const { span, bijBenadering, startmoment, voorwaarde, onderwerp, voorbehoud } = termijn;
  return [span, bijBenadering, startmoment?.span, voorwaarde?.span, onderwerp?.span, voorbehoud?.span];
}
