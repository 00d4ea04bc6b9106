/** Whether our knowledge of the law is fresh enough for a date. */
import { addMonths, compareDatum, isIsoDate, type IsoDate } from '../datum.ts';
import type { WettenCatalogus } from './catalogus.ts';

const FRESH_MONTHS = 6;

/**
 * More than six months behind the date that is asked about, a law may have changed without our
 * knowing: then nothing is called repealed or absent with certainty.
 */
export function isVerouderd({ bijgewerktTot }: Pick<WettenCatalogus, 'bijgewerktTot'>, peildatum: IsoDate): boolean {
  return isIsoDate(bijgewerktTot) && compareDatum(peildatum, addMonths(bijgewerktTot, FRESH_MONTHS)) > 0;
}
