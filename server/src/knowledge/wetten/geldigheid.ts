/** Whether a law holds on a date. */
import type { Datum, Wet, Zekerheid } from './wet.ts';

export interface Geldigheid {
  /** `onbekend` for a bill, an amending act, or where nobody could establish it. */
  readonly antwoord: 'geldend' | 'nog-niet' | 'vervallen' | 'onbekend';
  /** Since when it holds, from when it will, or from when it did no longer; undefined where unknown. */
  readonly datum?: Datum;
  readonly zekerheid: Zekerheid;
  /** What the answer alone does not say, in Dutch. */
  readonly toelichting?: string;
}

/** Whether a law holds under its name on `datum`: the WWB does not since 2015, although its text lives on. */
export function geldigOp(wet: Wet, datum: Datum): Geldigheid {
  const { einde, inWerking, vanToepassing, staat } = wet;
  const note = wet.toelichting === undefined ? {} : { toelichting: wet.toelichting };
  if (staat === 'onbekend' || staat === 'uitgewerkt')
    return { antwoord: 'onbekend', zekerheid: wet.zekerheid, ...note };
  if (einde && datum >= einde.datum) return { antwoord: 'vervallen', ...note, ...einde };
  const begin = vanToepassing ?? inWerking;
  if (begin && datum < begin.datum) return { antwoord: 'nog-niet', ...note, ...begin };
  if (begin) return { antwoord: 'geldend', ...note, ...begin };
  // Of a law whose beginning we lack, our reading shows that it held then.
  const read = wet.gelezen !== undefined && datum >= wet.gelezen.toestand;
  return { antwoord: 'geldend', zekerheid: read ? wet.zekerheid : 'middel', ...note };
}
