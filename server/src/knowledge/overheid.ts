/**
 * Names that only a public body has. Such a body must have an FG: artikel 37 lid 1 onder a AVG
 * (source: the text of the AVG, certain; it applies since 2018-05-25).
 */
import { findTerms, phrases } from './vocabulary.ts';
import { tokenize } from './words.ts';

const overheden = phrases(`
  gemeente, burgemeester, college van burgemeester en wethouders, college van b&w, gemeenteraad, provincie, gedeputeerde
  staten, provinciale staten, waterschap, hoogheemraadschap, ministerie, minister, omgevingsdienst, veiligheidsregio,
  ggd, gemeenschappelijke regeling, gemeentelijke gezondheidsdienst
`);

/** Beside these words `gemeente` and the others name something else: a parish, a foundation, a company. */
const anderen = phrases(`
  protestantse, hervormde, gereformeerde, evangelische, evangelisch, lutherse, remonstrantse, doopsgezinde, baptisten,
  baptistengemeente, kerkelijke, kerk, joodse, israëlitische, pinkster, pinkstergemeente, parochie, stichting,
  vereniging, coöperatie, b.v., bv, n.v., nv
`);

/** Whether a name is recognisably that of a public body; false where it may be one. */
export function isOverheidsorgaan(naam: string): boolean {
  const tokens = tokenize(naam);
  return findTerms(overheden, tokens).length > 0 && findTerms(anderen, tokens).length === 0;
}
