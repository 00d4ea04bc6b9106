/** Mentions of one law in one artikel are one finding, with the others as related places. */
import type { RelatedPlace } from './finding.ts';
import type { GeplaatsteVermelding } from './subject.ts';

export type { GeplaatsteVermelding };

export interface Groep {
  readonly eerste: GeplaatsteVermelding;
  readonly overige: readonly GeplaatsteVermelding[];
}

/** Groups by the place of the mentions and by what `sleutel` gives for them; undefined leaves a mention out. */
export function groepeer(
  vermeldingen: readonly GeplaatsteVermelding[],
  sleutel: (vermelding: GeplaatsteVermelding) => string | undefined,
): Groep[] {
  const groepen = new Map<string, { eerste: GeplaatsteVermelding; overige: GeplaatsteVermelding[] }>();
  for (const vermelding of vermeldingen) {
    const own = sleutel(vermelding);
    if (own === undefined) continue;
    const key = `${vermelding.groep} ${own}`;
    const known = groepen.get(key);
    if (known) known.overige.push(vermelding);
    else groepen.set(key, { eerste: vermelding, overige: [] });
  }
  return [...groepen.values()];
}

export function relatedPlaces(uri: string, { overige }: Groep): RelatedPlace[] {
  return overige.map(({ span, tekst }) => ({ uri, span, note: `hier staat ook ‘${tekst}’` }));
}
