/** Whether a verwerking carries out a task of a public body, as far as its own words show. */
import { isEigenHandelen, publiekeTaakIn } from '../../knowledge/publiekeTaken.ts';
import type { Verwerking } from './verwerking.ts';

/** `besluit`: an inwoner asks and the body decides; undefined also where it acts as any organisation does. */
export function publiekeTaakVan({ naam, doelen, betrokkenen }: Verwerking): 'besluit' | 'gezag' | undefined {
  const about = [naam, ...doelen.map(({ doel }) => doel)].flatMap((found) => (found ? [found.tekst] : []));
  if ([...about, ...betrokkenen.map(({ tekst }) => tekst)].some(isEigenHandelen)) return undefined;
  return publiekeTaakIn(about.join('\n'));
}
