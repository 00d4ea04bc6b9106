/** Mentions of one law in one artikel are one finding, with the others as related places. */
import type { RelatedPlace } from './finding.ts';
import type { Uitgelezen } from './perVermelding.ts';
import type { GeplaatsteVermelding, Vermeldinggroep } from './subject.ts';

export interface Groep {
  readonly eerste: GeplaatsteVermelding;
  readonly overige: readonly GeplaatsteVermelding[];
}

/** By the place of the mentions and by what `sleutels` gives for them; what it does not name is left out. */
export function groepeer(
  groepen: readonly Vermeldinggroep[],
  sleutels: (groep: Vermeldinggroep) => readonly Uitgelezen<string>[],
): Groep[] {
  const found = new Map<string, { eerste: GeplaatsteVermelding; overige: GeplaatsteVermelding[] }>();
  for (const groep of groepen)
    for (const { index, out } of sleutels(groep)) {
      const vermelding = groep.geplaatst(index);
      const key = `${vermelding.plek} ${out}`;
      const known = found.get(key);
      if (known) known.overige.push(vermelding);
      else found.set(key, { eerste: vermelding, overige: [] });
    }
  return [...found.values()];
}

export function relatedPlaces(uri: string, { overige }: Groep): RelatedPlace[] {
  return overige.map(({ span, tekst }) => ({ uri, span, note: `hier staat ook ‘${tekst}’` }));
}
