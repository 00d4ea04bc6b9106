/** A difference as a part of a report: a few points for its summary, and all of it. */
import { heading, type Block } from '../rapport/block.ts';
import type { Rapportdeel } from '../rapport/gegevens.ts';
import type { Rules } from './stand.ts';
import { verschildetails, verschilsamenvatting } from './verschilblokken.ts';
import type { Verschil } from './verschil.ts';

/** More points would push the summary over its page. */
const MOST_CHANGES = 4;

export function verschildeel(verschil: Verschil, rules: Rules): Rapportdeel {
  const { naam } = verschil.oud;
  const details = verschildetails(verschil, rules, 3);
  const whole: Block[] = details.length === 0 ? [] : [heading(2, `Alle wijzigingen sinds ${naam}`), ...details];
  return {
    samenvatting: [heading(3, `Wat is gewijzigd sinds ${naam}`), ...verschilsamenvatting(verschil, MOST_CHANGES)],
    geheel: whole,
  };
}
