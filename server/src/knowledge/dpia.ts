/**
 * When a DPIA is called for, as far as a register shows it. The criteria of the European supervisors
 * (WP 248 rev.01, taken over by the pre-scan of the national model DPIA) ask for one where two of nine
 * are met. A register shows two of them: data of articles 9 and 10 AVG, and people who are vulnerable
 * or depend on the controller. The others, such as the scale, it seldom shows.
 *
 * Source: article 35 AVG, read in the text (since 2018-05-25); the pre-scan, read; confidence middle.
 */
import type { Domein } from './domein.ts';
import { findTerms, phrases } from './vocabulary.ts';
import { tokenize } from './words.ts';

const kwetsbaar = phrases(`
  kind, kinderen, minderjarige, minderjarigen, jeugdige, jeugdigen, jongere, jongeren, leerling, leerlingen, pupil, pupillen,
  cliënt, cliënten, patiënt, patiënten, zorgvrager, zorgvragers, hulpvrager, hulpvragers, ouderen, gehandicapten,
  uitkeringsgerechtigde, uitkeringsgerechtigden, bijstandsgerechtigde, bijstandsgerechtigden, schuldenaar, schuldenaren,
  slachtoffer, slachtoffers, dak- en thuislozen, daklozen, vluchtelingen, asielzoekers, statushouders, inburgeraars
`);

/** Whether a category of betrokkenen is vulnerable or depends on the controller. */
export function isKwetsbareGroep(text: string): boolean {
  return findTerms(kwetsbaar, tokenize(text)).length > 0;
}

/** Domeinen in which the betrokkene depends on the gemeente for help or income. */
export const leunendeDomeinen: ReadonlySet<Domein> = new Set<Domein>([
  'jeugd',
  'wmo',
  'participatie',
  'schuldhulp',
  'veilig-thuis',
  'zorg-veiligheid',
]);
